import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { queueAsked } from "#app/http/moderation-queue.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseList } from "#app/ui/moderation/case-list.tsx";
import { QueueFilters } from "#app/ui/moderation/queue-filters.tsx";
import { QueuePages } from "#app/ui/moderation/queue-pages.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.title") } satisfies PageHandle;

export function loader({ request, context }: LoaderFunctionArgs) {
  return queueAsked(request, context);
}

export default function Queue() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { values, narrowed, count } = data;
  const waits = count.cases > 0;
  const isSearch = values.q !== "";
  return (
    <>
      <PageHeading lead={t(leadOf(narrowed, count.more), { count: count.cases })} />
      <p className="row">
        <a href="/moderation/decisions">{t("moderation.decisions.title")}</a>
        <a href="/moderation/summaries">{t("summary.drafts.title")}</a>
        {data.as === "moderator" && <a href="/moderation/reasons">{t("rule.reasons.title")}</a>}
      </p>
      {(waits || narrowed) && (
        <QueueFilters
          values={values}
          authorities={data.authorities}
          consultations={data.consultations}
          rules={data.rules}
        />
      )}
      {count.more && isSearch && <Notice>{t("queue.found.search", { most: count.cases })}</Notice>}
      {!waits && (
        <EmptyState
          title={t(narrowed ? "queue.none" : "queue.empty.title")}
          text={narrowed ? undefined : t("queue.empty.text")}
          action={narrowed && <ButtonLink href="/moderation">{t("queue.all")}</ButtonLink>}
        />
      )}
      {waits && <CaseList cases={data.cases} values={values} isModerators={data.as === "moderator"} />}
      <QueuePages values={values} before={data.before} after={data.after} />
    </>
  );
}

function leadOf(narrowed: boolean, more: boolean) {
  if (narrowed) return more ? "queue.found.more" : "queue.found";
  return more ? "queue.waiting.more" : "queue.waiting";
}
