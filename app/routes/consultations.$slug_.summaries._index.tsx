import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { summariesPage } from "#app/domain/summary/summary-page.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ComparisonTable } from "#app/ui/summary/comparison-table.tsx";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("summary.compare.title", { title: data.consultation.title }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const consultation = await publishedConsultation(context.db, params.slug);
  const { language } = await readerOf(request, context);
  return summariesPage(context.db, consultation, language);
}

export default function Summaries() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { consultation, places } = data;
  const here = `/consultations/${consultation.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.language },
        ]}
      />
      <PageHeading lead={places.length > 0 ? t("summary.compare.lead") : undefined} />
      {places.length === 0 ? (
        <EmptyState title={t("summary.none.title")} text={t("summary.none.text")} />
      ) : (
        <Compared data={data} />
      )}
    </>
  );
}

function Compared({ data }: { data: Data }) {
  const { t, list } = useLocale();
  const { consultation, places, comparison, codes, map, few, none } = data;
  const minimum = consultation.minimumCell;
  const larger = places.filter(
    ({ code }) => !comparison.rows.some(({ territoryId }) => codes[territoryId] === code),
  );
  return (
    <div className="stack" data-gap="xl">
      {map && <TerritoryMap drawing={map} title={t("summary.map.title")} minimum={minimum} />}
      <ComparisonTable comparison={comparison} codes={codes} slug={consultation.slug} minimum={minimum} />
      <p className="muted small">{t("summary.compare.note", { minimum })}</p>
      {larger.length > 0 && (
        <ul>
          {larger.map(({ code, name }) => (
            <li key={code}>
              <a href={`/consultations/${consultation.slug}/summaries/${code}`}>
                {t("summary.title", { place: name })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {few.length > 0 && <p>{t("summary.compare.few-places", { list: list(few), minimum })}</p>}
      {none.length > 0 && <p>{t("summary.compare.no-places", { list: list(none) })}</p>}
      <p>
        <a href={`/consultations/${consultation.slug}/summaries/csv`}>{t("summary.download")}</a>
      </p>
    </div>
  );
}
