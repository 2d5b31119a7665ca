import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { creditedConsultations } from "#app/domain/consultation/credits.server.ts";
import { schemaPath } from "#app/domain/design/file.ts";
import { AboutTrail } from "#app/ui/about/about-trail.tsx";
import { Points } from "#app/ui/about/points.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("about.data.title") } satisfies PageHandle;

const open = ["consultations", "contributions", "summaries", "moderation"] as const;

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    imported: await creditedConsultations(context.db),
    sourceUrl: context.environment.sourceUrl,
  };
}

export default function Data() {
  const { t } = useLocale();
  const { imported, sourceUrl } = useLoaderData<typeof loader>();
  return (
    <>
      <AboutTrail />
      <PageHeading lead={t("about.data.lead")} />
      <div className="stack measure">
        <h2>{t("about.data.open.title")}</h2>
        <Points items={open.map((one) => t(`about.data.open.${one}`))} />
        <p>
          <a href="/sitemap.xml">{t("about.data.open.addresses")}</a>
        </p>
        <p>{t("about.data.open.missing")}</p>
        <h2>{t("design.schema.title")}</h2>
        <p>{t("design.schema.text")}</p>
        <p>
          <a href={schemaPath}>{t("design.schema")}</a>
        </p>
        <h2>{t("about.data.reuse.title")}</h2>
        <p>{t("about.data.reuse.text")}</p>
        <h2>{t("about.data.credits.title")}</h2>
        <p>{t("about.data.credits.places")}</p>
        <p className="row">
          <a href="https://www.geonames.org/">GeoNames</a>
          <a href="https://creativecommons.org/licenses/by/4.0/">{t("about.data.credits.licence")}</a>
        </p>
        <p>{t("about.data.credits.outlines")}</p>
        <p>
          <a href="https://www.naturalearthdata.com/">Natural Earth</a>
        </p>
        <Imported imported={imported} />
        <h2 id="source">{t("about.source")}</h2>
        <p>{sourceUrl ? <a href={sourceUrl}>{sourceUrl}</a> : t("about.data.source.text")}</p>
        <p>
          <a href="https://www.gnu.org/licenses/agpl-3.0.html">{t("about.data.source.licence")}</a>
        </p>
      </div>
    </>
  );
}

function Imported({ imported }: { imported: Awaited<ReturnType<typeof loader>>["imported"] }) {
  const { t, language } = useLocale();
  if (imported.length === 0) return null;
  return (
    <>
      <p>{t("about.data.credits.imported")}</p>
      <ul>
        {imported.map((one) => (
          <li key={one.slug} lang={one.language === language ? undefined : one.language}>
            <a href={`/consultations/${one.slug}`}>{one.title}</a>. {one.credit}
          </li>
        ))}
      </ul>
    </>
  );
}
