import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appealsOf } from "#app/domain/appeal/appeals.server.ts";
import type { BulkOutcome } from "#app/domain/decision/bulk.ts";
import { latestBulks } from "#app/domain/decision/bulk-progress.server.ts";
import { decisionsIn } from "#app/domain/decision/decided.server.ts";
import { moderatedConsultations } from "#app/domain/moderation/scope.server.ts";
import { wordsOf } from "#app/domain/moderation/shown.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DecisionList } from "#app/ui/moderation/decision-list.tsx";
import { beginningOf } from "#app/ui/moderation/words.ts";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.decisions.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await requireRoleAnywhere(request, context, "moderator");
  const consultations = await moderatedConsultations(db, actor);
  const ids = consultations.map((one) => one.id);
  const { items: decisions, before, after } = await decisionsIn(db, ids, besideAsked(new URL(request.url)));
  const words = await wordsOf(db, decisions);
  const appeals = await appealsOf(
    db,
    decisions.map((one) => one.id),
  );
  return {
    timeZone: consultations[0]?.timeZone ?? "UTC",
    bulks: before === null ? await latestBulks(db, actor.personId) : [],
    before,
    after,
    decisions: decisions.map(({ rule, contributionId, consultationId, ...decision }) => {
      const { title, timeZone } = consultations.find(({ id }) => id === consultationId)!;
      const about = words.get(contributionId);
      return {
        ...decision,
        contributionId,
        reversed: decision.reversedAt !== null,
        appeals: appeals.get(decision.id) ?? [],
        rule: rule?.titles[language] ?? null,
        timeZone,
        consultation: title,
        beginning: beginningOf(about?.title ?? about?.text ?? "", 120),
        language: about?.language,
      };
    }),
  };
}

export default function Decisions() {
  const { t, instant, language } = useLocale();
  const { bulks, timeZone, before, after, decisions } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation", label: t("queue.title") }]} />
      <PageHeading lead={decisions.length > 0 ? t("moderation.decisions.lead") : undefined} />
      {bulks.length > 0 && (
        <Details summary={t("moderation.bulk.mine")}>
          <ul>
            {bulks.map(({ id, outcome, askedAt }) => (
              <li key={id}>
                <a href={`/moderation/bulk/${id}`}>
                  {t(`moderation.bulk.outcome.${outcome as BulkOutcome}`)}, {instant(askedAt, timeZone)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {decisions.length === 0 && <EmptyState title={t("moderation.decisions.none")} />}
      <DecisionList
        decisions={decisions.map(({ kind, contributionId, beginning, consultation, ...decision }) => ({
          ...decision,
          about: (
            <p>
              {t("common.labelled", { name: t(`moderation.kind.${kind}`) })}{" "}
              <a
                href={`/moderation/${kind}/${contributionId}`}
                lang={decision.language === language ? undefined : decision.language}
              >
                {beginning || t("moderation.open")}
              </a>{" "}
              <span className="muted small">{consultation}</span>
            </p>
          ),
        }))}
      />
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith("/moderation/decisions", beside)}
      />
    </>
  );
}
