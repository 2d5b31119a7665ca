import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contributionKinds } from "#app/domain/moderation/decision.ts";
import { howManyWait, waitingCases } from "#app/domain/moderation/queue.server.ts";
import { casesOnPage, type QueueOrder, queueOrders } from "#app/domain/moderation/queue.ts";
import { houseOfRules } from "#app/domain/moderation/rule.server.ts";
import { moderatedConsultations } from "#app/domain/moderation/scope.server.ts";
import { rulesReported, wordsOf } from "#app/domain/moderation/shown.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseCard } from "#app/ui/moderation/case-card.tsx";
import { QueueFilters } from "#app/ui/moderation/queue-filters.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.queue.title") } satisfies PageHandle;

const hourMs = 60 * 60_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await requireRoleAnywhere(request, context, "moderator");
  const consultations = await moderatedConsultations(db, actor);
  const house = await houseOfRules(db, null);
  const query = new URL(request.url).searchParams;
  const chosen = consultations.find((one) => one.slug === query.get("consultation"));
  const scope = {
    consultationIds: (chosen ? [chosen] : consultations).map((one) => one.id),
    kind: contributionKinds.find((kind) => kind === query.get("kind")) ?? null,
    ruleCode: house.find((rule) => rule.code === query.get("rule"))?.code ?? null,
  };
  const order: QueueOrder = queueOrders.find((one) => one === query.get("order")) ?? "urgent";
  const waiting = await howManyWait(db, scope);
  const pages = Math.max(1, Math.ceil(waiting / casesOnPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get("page"))) || 1));
  const cases = await waitingCases(db, scope, { order, page });
  const words = await wordsOf(db, cases);
  const reported = await rulesReported(db, cases);
  const now = Date.now();
  return {
    values: {
      consultation: chosen?.slug ?? "",
      kind: scope.kind ?? "",
      rule: scope.ruleCode ?? "",
      order,
    },
    consultations: consultations.map(({ slug, title }) => ({ value: slug, label: title })),
    rules: house.map(({ code, titles }) => ({ value: code, label: titles[language] })),
    filtered: Boolean(chosen || scope.kind || scope.ruleCode),
    waiting,
    page,
    pages,
    cases: cases.map(({ contributionId, consultationId, since, ...one }) => ({
      ...one,
      ...words.get(contributionId)!,
      id: contributionId,
      consultation: consultations.find(({ id }) => id === consultationId)!.title,
      rules: (reported.get(contributionId) ?? []).map((rule) => rule.titles[language]),
      hours: (now - Date.parse(since)) / hourMs,
    })),
  };
}

export default function Queue() {
  const { t } = useLocale();
  const { values, consultations, rules, filtered, waiting, cases, page, pages } =
    useLoaderData<typeof loader>();
  const hrefOf = (shown: number) => {
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
    if (shown > 1) query.set("page", String(shown));
    return `/moderation?${query}`;
  };
  return (
    <>
      <PageHeading lead={t("moderation.queue.waiting", { count: waiting })} />
      <p className="row">
        <a href="/moderation/decisions">{t("moderation.decisions.title")}</a>
        <a href="/moderation/summaries">{t("summary.drafts.title")}</a>
      </p>
      {(waiting > 0 || filtered) && (
        <QueueFilters values={values} consultations={consultations} rules={rules} />
      )}
      {waiting === 0 && (
        <EmptyState
          title={t(filtered ? "moderation.queue.none" : "moderation.queue.empty.title")}
          text={filtered ? undefined : t("moderation.queue.empty.text")}
          action={filtered && <ButtonLink href="/moderation">{t("moderation.queue.all")}</ButtonLink>}
        />
      )}
      {waiting > 0 && (
        <ul className="list-plain stack" data-gap="l">
          {cases.map((line) => (
            <li key={line.id}>
              <CaseCard line={line} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
