import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mostFound } from "#app/domain/moderation/queue.ts";
import { queueAsked } from "#app/http/moderation-queue.server.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseCard } from "#app/ui/moderation/case-card.tsx";
import { QueueFilters } from "#app/ui/moderation/queue-filters.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.title") } satisfies PageHandle;

export function loader({ request, context }: LoaderFunctionArgs) {
  return queueAsked(request, context);
}

export default function Queue() {
  const { t } = useLocale();
  const { as, values, authorities, consultations, rules, narrowed, count, cases, page, pages } =
    useLoaderData<typeof loader>();
  const hrefOf = (shown: number) => {
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
    if (shown > 1) query.set("page", String(shown));
    return `/moderation?${query}`;
  };
  const waits = count.cases > 0;
  return (
    <>
      <PageHeading lead={t(narrowed ? "queue.found" : "queue.waiting", { count: count.cases })} />
      <p className="row">
        <a href="/moderation/decisions">{t("moderation.decisions.title")}</a>
        <a href="/moderation/summaries">{t("summary.drafts.title")}</a>
      </p>
      {(waits || narrowed) && (
        <QueueFilters values={values} authorities={authorities} consultations={consultations} rules={rules} />
      )}
      {count.more && <Notice>{t("queue.found.more", { most: mostFound })}</Notice>}
      {!waits && (
        <EmptyState
          title={t(narrowed ? "queue.none" : "queue.empty.title")}
          text={narrowed ? undefined : t("queue.empty.text")}
          action={narrowed && <ButtonLink href="/moderation">{t("queue.all")}</ButtonLink>}
        />
      )}
      {waits && (
        <form method="get" action="/moderation/bulk" className="stack" data-gap="l">
          <HiddenFields values={values} />
          <ul className="list-plain stack" data-gap="l">
            {cases.map((line) => (
              <li key={line.id}>
                <CaseCard line={line} selectable={as === "moderator"} />
              </li>
            ))}
          </ul>
          {as === "moderator" && <SubmitButton variant="quiet">{t("queue.bulk")}</SubmitButton>}
        </form>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
