import type { ComparedPage } from "#app/domain/summary/compare-page.ts";
import { SmallMaps } from "#app/ui/chart/small-maps.tsx";
import { TileGrids } from "#app/ui/chart/tile-grids.tsx";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import { ChangeTable } from "#app/ui/summary/change-table.tsx";
import { ComparisonTable } from "#app/ui/summary/comparison-table.tsx";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

/** Places of one level side by side: as a table, on maps, and against their editions of before. */
export function ComparedPlaces({ data }: { data: ComparedPage }) {
  const { t } = useLocale();
  const { consultation, level, unit, isImported, names, codes, matrix, map, changes } = data;
  const { slug, minimumCell: minimum } = consultation;
  const summaries = `/consultations/${slug}/summaries`;
  const hrefOf = (order: string, page = 1) =>
    addressOf(summaries, {
      level: level === data.levels[0]?.kind ? "" : (level ?? ""),
      order: order === "name" ? "" : order,
      page: page === 1 ? "" : String(page),
    });
  return (
    <div className="stack" data-gap="xl">
      <LevelChoice data={data} summaries={summaries} />
      <div className="stack">
        <p>{t("figure.matrix.sentence")}</p>
        <ComparisonTable
          matrix={matrix}
          names={names}
          codes={codes}
          slug={slug}
          unit={unit}
          isImported={isImported}
          hrefOf={hrefOf}
        />
        <p className="muted small">{t("summary.compare.note", { minimum })}</p>
        <Pagination page={matrix.page} pages={matrix.pages} hrefOf={(page) => hrefOf(matrix.order, page)} />
      </div>
      {map && <TerritoryMap drawing={map} title={t("summary.map.title")} minimum={minimum} />}
      <ThemesByPlace data={data} />
      {changes.length > 0 && (
        <section className="stack">
          <h2>{t("figure.changes.title")}</h2>
          <p>{t("figure.changes.sentence")}</p>
          <ChangeTable changes={changes} unit={isImported ? "proposals" : "people"} slug={slug} />
        </section>
      )}
      <WithoutSummary data={data} />
      <p className="row">
        {data.hasOpinions && <a href={`/consultations/${slug}/opinions`}>{t("figure.opinions.link")}</a>}
        <a href={`${summaries}/csv`}>{t("summary.download")}</a>
        <a href={`${summaries}/json`}>{t("download.all.json")}</a>
      </p>
    </div>
  );
}

function addressOf(path: string, asked: Record<string, string>): string {
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
  return search.size > 0 ? `${path}?${search}` : path;
}

function LevelChoice({ data: { levels, level }, summaries }: { data: ComparedPage; summaries: string }) {
  const { t } = useLocale();
  if (levels.length < 2) return null;
  return (
    <ConsultationViews
      label={t("figure.levels.choice")}
      items={levels.map(({ kind, places }, index) => ({
        href: addressOf(summaries, { level: index === 0 ? "" : kind }),
        label: t("figure.levels.count", { kind, count: places }),
        current: kind === level,
      }))}
    />
  );
}

/** Where each main theme was spoken of most. */
function ThemesByPlace({ data: { matrix, names, small } }: { data: ComparedPage }) {
  const { t, language } = useLocale();
  if (matrix.themes.length === 0 || matrix.rows.length < 2) return null;
  const called = Object.fromEntries(matrix.themes.map((code) => [code, names[code]?.[language] ?? code]));
  return (
    <section className="stack">
      <h2>{t("figure.maps.heading")}</h2>
      <p>{t(small ? "figure.maps.sentence" : "figure.tiles.sentence")}</p>
      {small ? <SmallMaps drawing={small} names={called} /> : <TileGrids matrix={matrix} names={called} />}
    </section>
  );
}

/** Places with too few people for a summary are named, never dropped in silence. */
function WithoutSummary({ data: { few, none, together, consultation } }: { data: ComparedPage }) {
  const { t, list } = useLocale();
  const minimum = consultation.minimumCell;
  const named = (places: string[]) =>
    list([
      ...places.slice(0, mostNames),
      ...(places.length > mostNames ? [t("figure.places.others", { count: places.length - mostNames })] : []),
    ]);
  if (few.length + none.length === 0) return null;
  return (
    <div className="stack">
      {few.length > 0 && <p>{t("summary.compare.few-places", { list: named(few), minimum })}</p>}
      {together.map(({ place, counted, people }) => (
        <p key={place}>
          {t(people === null ? "figure.together.withheld" : "figure.together", {
            place,
            count: counted,
            people: people ?? 0,
          })}
        </p>
      ))}
      {none.length > 0 && <p>{t("summary.compare.no-places", { list: named(none) })}</p>}
    </div>
  );
}

/** More names than this are counted. */
const mostNames = 60;
