import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { queueAsked } from "#app/http/moderation-queue.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseList } from "#app/ui/moderation/case-list.tsx";
import keys from "#app/ui/moderation/desk-keys.js?url";
import { DeskKeys } from "#app/ui/moderation/desk-keys.tsx";
import { QueueActions } from "#app/ui/moderation/queue-actions.tsx";
import { QueueFilters } from "#app/ui/moderation/queue-filters.tsx";
import { QueuePages } from "#app/ui/moderation/queue-pages.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.title"), script: keys } satisfies PageHandle;

export function loader({ request, context }: LoaderFunctionArgs) {
  return queueAsked(request, context);
}

export default function Queue() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { values, narrowed, count } = data;
  const waits = count.cases > 0;
  const isSearch = values.q !== "";
  const isModerators = data.as === "moderator";
  return (
    <>
      <PageHeading
        lead={t(isModerators ? leadOf(narrowed, count.more) : "queue.lawyer.waiting", { count: count.cases })}
      />
      {data.noneLeft && (
        <Notice title={t("queue.next.none.title")}>
          <p>{t("queue.next.none.text")}</p>
        </Notice>
      )}
      {isModerators ? (
        <QueueActions values={values} waits={waits} appeals={data.appeals} />
      ) : (
        <p className="measure">{t("queue.lawyer.text")}</p>
      )}
      {isModerators && (waits || narrowed) && (
        <QueueFilters
          values={values}
          authorities={data.authorities}
          consultations={data.consultations}
          rules={data.rules}
        />
      )}
      {count.more && isSearch && (
        <Notice>
          <p>{t("queue.found.search", { most: count.cases })}</p>
        </Notice>
      )}
      {!waits && isModerators && (
        <EmptyState
          title={t(narrowed ? "queue.none" : "queue.empty.title")}
          text={narrowed ? undefined : t("queue.empty.text")}
          action={narrowed && <ButtonLink href="/moderation">{t("queue.all")}</ButtonLink>}
        />
      )}
      {waits && <CaseList cases={data.cases} values={values} isModerators={isModerators} />}
      <QueuePages values={values} before={data.before} after={data.after} />
      {waits && <DeskKeys page="queue" />}
    </>
  );
}

function leadOf(narrowed: boolean, more: boolean) {
  if (narrowed) return more ? "queue.found.more" : "queue.found";
  return more ? "queue.waiting.more" : "queue.waiting";
}
