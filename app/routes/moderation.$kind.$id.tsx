import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { caseOf } from "#app/domain/moderation/case.server.ts";
import { decide } from "#app/domain/moderation/decision.server.ts";
import { DecisionInput, outcomes } from "#app/domain/moderation/decision.ts";
import { publicPathOf } from "#app/domain/moderation/places.ts";
import { houseOfRules } from "#app/domain/moderation/rule.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, requirePerson, requireRole } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { contributionNamed, placeOfDebate, refusalFor } from "#app/http/moderation.server.ts";
import { CaseView } from "#app/ui/moderation/case-view.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { ContributionKind } from "#db/schema.ts";

export const handle = {
  title: (t, data?: { kind: ContributionKind }) =>
    t("moderation.case.title", { kind: data?.kind ?? "other" }),
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { kind, id, consultationId } = await contributionFor(request, params, context);
  const { consultation, authority, authorityIds } = await placeOfDebate(db, consultationId);
  const { actor, language } = await requireRole(request, context, "moderator", authorityIds);
  const { contribution, reports, decisions, ...around } = found(await caseOf(db, kind, id));
  const own = await isAuthor(db, actor, contribution);
  const house = await houseOfRules(db, consultation.authorityId);
  const decided = outcomes.find((one) => one === new URL(request.url).searchParams.get("decided")) ?? null;
  const { title, text, stance, place, visibility, sentAt, takenBack } = contribution;
  const shown = reports.map(({ rule, ...report }) => ({ ...report, rule: rule?.titles[language] ?? "" }));
  const waiting = reports.filter((one) => one.waiting).length;
  return {
    kind,
    words: { title, text, language: contribution.language, stance, place, visibility, sentAt, takenBack },
    ...around,
    authority,
    consultation: { slug: consultation.slug, title: consultation.title },
    href: publicPathOf(contribution),
    own,
    // Authors read what was decided, not what readers said of them.
    reports: own ? [] : shown,
    decisions: decisions.map(({ id, outcome, rule, reason, decidedAt }) => ({
      id,
      outcome,
      rule: rule?.titles[language] ?? null,
      reason,
      decidedAt,
      timeZone: authority.timeZone,
    })),
    waiting,
    rules: house.map((rule) => ({ id: rule.id, title: rule.titles[language], text: rule.texts[language] })),
    seen: { seenDecision: decisions[0]?.id ?? null, seenReports: waiting, seenWords: sentAt },
    held: await heldForm(db, request),
    decided,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { kind, id, consultationId } = await contributionFor(request, params, context);
  const { authorityIds } = await placeOfDebate(context.db, consultationId);
  const { actor } = await requireRole(request, context, "moderator", authorityIds);
  const form = await parseForm(request, DecisionInput);
  if (!form.ok) return invalid(form);

  const { outcome, ruleId, reason, seenDecision, seenReports, seenWords } = form.input;
  const decided = await decide(context.db, actor, {
    kind,
    contributionId: id,
    outcome,
    ruleId: ruleId ?? null,
    reason,
    seen: { decisionId: seenDecision ?? null, reports: seenReports, sentAt: seenWords },
    origin: context.environment.origin,
  });
  if (!decided.ok) return refused(form, refusalFor(decided.refusal));
  return redirect(`/moderation/${kind}/${id}?decided=${outcome}`);
}

/** Only who is signed in learns whether there is such a contribution. */
async function contributionFor(
  request: Request,
  params: LoaderFunctionArgs["params"],
  context: LoaderFunctionArgs["context"],
) {
  await requirePerson(request, context);
  return contributionNamed(context.db, params);
}

export default function Case() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CaseView data={data} result={answer?.result} />;
}
