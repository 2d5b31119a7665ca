import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { queuePage } from "#app/domain/moderation/queue.server.ts";
import { isNarrowed, mostFound } from "#app/domain/moderation/queue.ts";
import { rulesReported, wordsOf } from "#app/domain/moderation/shown.server.ts";
import { requireDesk } from "#app/http/moderation-desk.server.ts";
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

const hourMs = 60 * 60_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const desk = await requireDesk(request, context);
  const { language } = desk.reader;
  const now = new Date();
  const { count, page, pages, cases } = await queuePage(db, desk.scope, desk.filter, { ...desk, now });
  const words = await wordsOf(db, cases);
  const reported = await rulesReported(db, cases);
  return {
    as: desk.as,
    values: desk.values,
    authorities: desk.authorities.map(({ slug, name }) => ({ value: slug, label: name })),
    consultations: desk.consultations.map(({ slug, title }) => ({ value: slug, label: title })),
    rules: desk.house.map(({ code, titles }) => ({ value: code, label: titles[language] })),
    narrowed: isNarrowed(desk.filter) || desk.authority !== null || desk.consultation !== null,
    count,
    page,
    pages,
    cases: cases.flatMap(({ contributionId: id, consultationId, since, ...one }) => {
      const shown = words.get(id);
      if (!shown) return [];
      const hours = (now.getTime() - Date.parse(since)) / hourMs;
      const rules = (reported.get(id) ?? []).map((rule) => rule.titles[language]);
      const consultation = desk.consultations.find((of) => of.id === consultationId)?.title ?? "";
      return [{ ...one, ...shown, id, hours, rules, consultation }];
    }),
  };
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
