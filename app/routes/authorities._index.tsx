import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authoritiesIn, authorityCountries } from "#app/domain/authority/authority-list.server.ts";
import { ladders } from "#app/domain/authority/deeds.server.ts";
import { stepNumber } from "#app/domain/authority/ladder.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { StageMap } from "#app/ui/authority/stage-map.tsx";
import { StageTag } from "#app/ui/authority/stage-tag.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Db } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) =>
    data?.country ? t("authority.country.title", { country: data.country.name }) : t("authority.list.title"),
} satisfies PageHandle;

const atOnce = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { language } = await readerOf(request, context);
  const url = new URL(request.url);
  const countries = (await authorityCountries(db)).map((one) => ({
    ...one,
    name: territoryName(one, language),
  }));
  const asked = url.searchParams.get("country") ?? (countries.length === 1 ? countries[0]!.code : null);
  const country = countries.find(({ code }) => code === asked) ?? null;
  if (!country) return { countries, country: null, ladder: null };

  const { result: rows } = await kept(db, `ladders ${country.code}`, () => standingIn(db, country.code));
  const drawing = drawTerritoryMap(
    rows.map(({ slug, name, height, territory: { latitude, longitude } }) => ({
      code: slug,
      name,
      latitude,
      longitude,
      value: height,
      href: `/authorities/${slug}`,
    })),
    [country.code],
  );
  const pages = Math.max(1, Math.ceil(rows.length / atOnce));
  const page = Math.min(pageAsked(url), pages);
  const shown = rows.slice((page - 1) * atOnce, page * atOnce).map(({ territory: _, ...row }) => row);
  const steps = Object.fromEntries(rows.map(({ slug, height }) => [slug, height]));
  return { countries, country, ladder: { drawing, steps, shown, page, pages } };
}

/** Of thousands of authorities it takes a second or more, in which nobody else would be answered. */
async function standingIn(db: Db, countryCode: string) {
  const all = await authoritiesIn(db, countryCode);
  const ids = all.map(({ id }) => id);
  const known = await ladders(db, ids, new Date());
  return all
    .map(({ id, slug, name, territory }) => {
      const { stage, steps, consultations } = known.get(id)!;
      const unmet = steps.flatMap(({ criteria }) => criteria).find(({ isMet }) => !isMet);
      const height = stepNumber(stage);
      return {
        slug,
        name,
        stage,
        height,
        consultations: consultations.length,
        next: unmet?.criterion ?? null,
        territory,
      };
    })
    .sort((a, b) => b.height - a.height);
}

export default function Authorities() {
  const { t } = useLocale();
  const { countries, country, ladder } = useLoaderData<typeof loader>();
  return (
    <>
      {country && countries.length > 1 && (
        <Breadcrumbs items={[{ href: "/authorities", label: t("authority.list.all-countries") }]} />
      )}
      <PageHeading lead={t("authority.list.lead")} />
      <p>
        <a href="/about/ladder">{t("authority.list.how")}</a>
      </p>
      {ladder ? <Country /> : <Countries />}
    </>
  );
}

function Countries() {
  const { t, number } = useLocale();
  const { countries } = useLoaderData<typeof loader>();
  if (countries.length === 0) {
    return <EmptyState title={t("authority.list.none")} text={t("authority.list.none.text")} />;
  }
  return (
    <DataTable
      caption={t("authority.list.countries")}
      columns={[{ label: t("authority.list.country") }, { label: t("authority.list.count"), numeric: true }]}
      rows={countries.map(({ code, name, authorities }) => [
        <a key={code} href={`/authorities?country=${encodeURIComponent(code)}`}>
          {name}
        </a>,
        number(authorities),
      ])}
    />
  );
}

function Country() {
  const { t, number } = useLocale();
  const { country, ladder } = useLoaderData<typeof loader>();
  if (!country || !ladder) return null;
  const { drawing, steps, shown, page, pages } = ladder;
  return (
    <>
      {drawing && <StageMap drawing={drawing} country={country.name} steps={steps} />}
      <DataTable
        caption={t("authority.country.caption", { country: country.name })}
        columns={[
          { label: t("authority.column.authority") },
          { label: t("authority.column.stage") },
          { label: t("authority.column.consultations"), numeric: true },
          { label: t("authority.column.next") },
        ]}
        rows={shown.map(({ slug, name, stage, consultations, next }) => [
          <a key={slug} href={`/authorities/${slug}`}>
            {name}
          </a>,
          <StageTag key="stage" stage={stage} />,
          number(consultations),
          next ? t(`authority.${next}.lift`) : t("authority.column.nothing"),
        ])}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => `/authorities?country=${encodeURIComponent(country.code)}&page=${to}`}
      />
    </>
  );
}
