import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownReports, reportsAtOnce } from "#app/domain/appeal/own-reports.server.ts";
import { reportShown } from "#app/http/appeal.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ReportCard } from "#app/ui/appeal/report-card.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("appeal.reports.title") } satisfies PageHandle;

/** Also for who has no account: what was reported from this browser. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person, language } = await readerOf(request, context);
  const reports = await ownReports(context.db, actor);
  return {
    signedIn: person !== null,
    sent: new URL(request.url).searchParams.has("sent"),
    reports: reports.map((report) => reportShown(report, language)),
    most: reportsAtOnce,
  };
}

export default function Reports() {
  const { t } = useLocale();
  const { signedIn, sent, reports, most } = useLoaderData<typeof loader>();
  return (
    <>
      {signedIn && <Breadcrumbs items={[{ href: "/account", label: t("response.own.account") }]} />}
      <PageHeading lead={t(signedIn ? "appeal.reports.lead" : "appeal.reports.lead-browser")} />
      {sent && <Notice kind="success" title={t("appeal.review.sent")} />}
      {reports.length === 0 && <EmptyState title={t("appeal.reports.none")} />}
      {reports.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
      {reports.length === most && <p>{t("appeal.reports.most", { count: most })}</p>}
    </>
  );
}
