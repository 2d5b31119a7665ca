import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordColumns } from "#app/domain/record/record-columns.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { authorityRecord } from "#app/http/record.server.ts";
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
  const record = await authorityRecord(context.db, params.slug);
  return {
    ...(await recordPage(context.db, new URL(request.url), record, language)),
    columns: recordColumns.map(([name]) => name),
  };
}

export default function AuthorityRecord() {
  const { t } = useLocale();
  const record = useLoaderData<typeof loader>();
  const { slug, name } = record.authority;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/authorities", label: t("authority.list.title") },
          { href: `/authorities/${slug}`, label: name },
        ]}
      />
      <PageHeading lead={t("record.lead.authority", { authority: name })} />
      <RecordPage record={record} />
    </>
  );
}
