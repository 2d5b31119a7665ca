import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textIn } from "#app/domain/summary/edition/foreword.ts";
import { versionsOf } from "#app/domain/summary/edition/versions.server.ts";
import { publishedSummaries } from "#app/domain/summary/edition.server.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { VersionList } from "#app/ui/summary/version-list.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("edition.versions.title", { place }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const consultation = await publishedConsultation(context.db, params.slug);
  const editions = await publishedSummaries(context.db, consultation.id);
  const newest = found(editions.find(({ code }) => code === params.code) ?? null);
  const place = { consultationId: consultation.id, territoryId: newest.territoryId };
  const versions = await versionsOf(context.db, place, language);
  return {
    place: newest.name,
    code: newest.code,
    consultation: { slug: consultation.slug, title: consultation.title, language: consultation.language },
    versions: versions.map((version) => ({
      ...version,
      note: textIn(version.note, language, consultation.language),
    })),
  };
}

export default function Versions() {
  const { t } = useLocale();
  const { place, code, consultation, versions } = useLoaderData<typeof loader>();
  const here = `/consultations/${consultation.slug}`;
  const summary = `${here}/summaries/${encodeURIComponent(code)}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: here, label: consultation.title, lang: consultation.language },
          { href: `${here}/summaries`, label: t("summary.results") },
          { href: summary, label: place },
        ]}
      />
      <PageHeading lead={t("edition.versions.lead")} />
      <VersionList versions={versions} summary={summary} />
    </>
  );
}
