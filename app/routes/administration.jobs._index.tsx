import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deadJobs, runningJobs, waitingJobs } from "#app/domain/job/job-desk.server.ts";
import { requireJobDesk } from "#app/http/job-desk.server.ts";
import { DeadJobCard } from "#app/ui/job/dead-job-card.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { MoreLink } from "#app/ui/page/more-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("job.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireJobDesk(request, context);
  const asked = new URL(request.url).searchParams;
  const [failedAt, id] = (asked.get("after") ?? "").slice(0, 200).split(" ");
  const { jobs, hasMore } = await deadJobs(context.db, failedAt && id ? { failedAt, id } : null);
  const last = jobs.at(-1);
  return {
    waiting: await waitingJobs(context.db),
    running: await runningJobs(context.db),
    dead: jobs,
    more: hasMore && last ? `?${new URLSearchParams({ after: `${last.failedAt} ${last.id}` })}` : null,
    done: (["again", "dismissed"] as const).find((one) => one === asked.get("done")) ?? null,
  };
}

export default function Jobs() {
  const { t, number, instant } = useLocale();
  const { waiting, running, dead, more, done } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration", label: t("admin.title") }]} />
      <PageHeading lead={t("job.lead")} />
      {done && <Notice kind="success" title={t(`job.done.${done}`)} />}
      <section className="stack">
        <h2>{t("job.dead")}</h2>
        {dead.length === 0 && <EmptyState title={t("job.dead.none")} />}
        {dead.length > 0 && (
          <>
            <p className="measure">{t("job.dead.text")}</p>
            <ul className="list-plain stack">
              {dead.map((job) => (
                <DeadJobCard key={job.id} job={job} />
              ))}
            </ul>
            <MoreLink href={more && `/administration/jobs${more}`} />
          </>
        )}
      </section>
      <section className="stack">
        <h2>{t("job.waiting")}</h2>
        {waiting.length === 0 && <EmptyState title={t("job.waiting.none")} />}
        {waiting.length > 0 && (
          <DataTable
            caption={t("job.waiting")}
            hideCaption
            columns={[
              { label: t("job.work") },
              { label: t("job.count"), numeric: true },
              { label: t("job.oldest") },
            ]}
            rows={waiting.map(({ name, count, oldest }) => [
              t(`job.name.${name}`),
              number(count),
              instant(oldest, "UTC"),
            ])}
          />
        )}
      </section>
      <section className="stack">
        <h2>{t("job.running")}</h2>
        {running.length === 0 && <EmptyState title={t("job.running.none")} />}
        {running.length > 0 && (
          <DataTable
            caption={t("job.running")}
            hideCaption
            columns={[
              { label: t("job.work") },
              { label: t("job.since") },
              { label: t("job.tries"), numeric: true },
            ]}
            rows={running.map(({ name, since, tries }) => [
              t(`job.name.${name}`),
              instant(since, "UTC"),
              number(tries),
            ])}
          />
        )}
      </section>
    </>
  );
}
