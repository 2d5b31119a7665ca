import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordColumns } from "#app/domain/record/record-columns.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { consultationRecord } from "#app/http/record.server.ts";
import { recordPage } from "#app/http/record-page.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RecordPage } from "#app/ui/record/record-page.tsx";

export const handle = {
  title: (t) => t("record.title"),
  feed: (data: { path: string }) => `${data.path}.atom`,
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const { consultation, record } = await consultationRecord(context.db, params.slug);
  return {
    ...(await recordPage(context.db, new URL(request.url), record, language)),
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    columns: recordColumns.map(([name]) => name),
  };
}

export default function ConsultationRecord() {
  const { t } = useLocale();
  const { consultation, ...record } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
        ]}
      />
      <PageHeading lead={t("record.lead.consultation")} />
      <RecordPage record={record} />
      <p>
        <a href={`/authorities/${record.authority.slug}/moderation`}>
          {t("record.of-authority", { authority: record.authority.name })}
        </a>
      </p>
    </>
  );
}
