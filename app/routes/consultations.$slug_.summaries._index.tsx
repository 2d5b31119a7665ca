import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comparePage } from "#app/domain/summary/compare-page.server.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ComparedPlaces } from "#app/ui/summary/compared-places.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("summary.compare.title", { title: data.consultation.title }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const consultation = await publishedConsultation(context.db, params.slug);
  const { language } = await readerOf(request, context);
  const url = new URL(request.url);
  return comparePage(context.db, consultation, language, {
    level: url.searchParams.get("level") ?? undefined,
    order: url.searchParams.get("order") ?? undefined,
    page: pageAsked(url),
  });
}

export default function Summaries() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { consultation, level } = data;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.language,
          },
        ]}
      />
      <PageHeading lead={level === null ? undefined : t("summary.compare.lead")} />
      {level === null ? (
        <EmptyState title={t("summary.none.title")} text={t("summary.none.text")} />
      ) : (
        <ComparedPlaces data={data} />
      )}
    </>
  );
}
