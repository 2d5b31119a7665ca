import type { NamedGroup } from "#app/domain/summary/figure/named-group.ts";
import type { GroupsOfPlace } from "#app/domain/summary/opinions-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Withheld } from "#app/ui/summary/withheld.tsx";

/** From which places the people of each group took part, as each place's summary says. */
export function GroupPlaces({
  places,
  left,
  groups,
  slug,
}: {
  places: GroupsOfPlace[];
  /** How many more places there are. */
  left: number;
  groups: NamedGroup[];
  slug: string;
}) {
  const { t, number } = useLocale();
  if (places.length === 0) return null;
  const summaries = `/consultations/${slug}/summaries`;
  return (
    <section className="stack">
      <h2>{t("figure.places.title")}</h2>
      <p>{t("figure.places.sentence")}</p>
      <DataTable
        caption={t("figure.places.caption")}
        columns={[
          { label: t("figure.place.column") },
          ...groups.map(({ code, letter }) => ({
            label: t("figure.group", { letter }),
            numeric: true,
            key: code,
          })),
        ]}
        rows={places.map(({ code, name, people }) => [
          <a key="place" href={`${summaries}/${encodeURIComponent(code)}`}>
            {name}
          </a>,
          ...people.map((many, index) =>
            many === null ? <Withheld key={groups[index]!.code} /> : number(many),
          ),
        ])}
      />
      <p className="small muted">{t("figure.withheld.note")}</p>
      {left > 0 && (
        <p>
          <a href={summaries}>{t("figure.places.more", { count: left })}</a>
        </p>
      )}
    </section>
  );
}
