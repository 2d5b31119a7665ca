import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decide } from "#app/domain/decision/decision.server.ts";
import { type DecisionFields, decisionInputFor, outcomeNamed } from "#app/domain/decision/decision-input.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import { moderatedContribution, readCase } from "#app/http/case.server.ts";
import { decisionFormData, withTemplate } from "#app/http/decision-form.server.ts";
import { fieldsSent, invalid, parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { passagesSent, previewOf } from "#app/http/hide-part.server.ts";
import { refusalFor } from "#app/http/moderation.server.ts";
import { CaseView } from "#app/ui/moderation/case-view.tsx";
import { Approve } from "#app/ui/moderation/decision-choices.tsx";
import { DecisionForm, DecisionProblems, useDecisionForm } from "#app/ui/moderation/decision-form.tsx";
import type { HidePartPreview } from "#app/ui/moderation/hide-part-fields.tsx";
import { UnsentDecision } from "#app/ui/moderation/unsent-decision.tsx";
import { decisionName } from "#app/ui/moderation/words.ts";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Outcome, Visibility } from "#db/schema.ts";

export const handle = {
  title: (t, data?: { outcome: Outcome; words: { visibility: Visibility } }) =>
    !data || data.outcome === "approve"
      ? t("moderation.decide.title")
      : t(`moderation.${decisionName(data.outcome, data.words.visibility)}.title`),
} satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  const outcome = found(outcomeNamed(asked.params.outcome));
  const known = await readCase(asked);
  return { ...known, outcome, ...(await decisionFormData(asked, known, outcome)) };
}

export async function action(asked: ActionFunctionArgs) {
  const { request, params, context } = asked;
  const { contribution, actor, consultation } = await moderatedContribution(asked);
  const { kind, id } = contribution;
  const outcome = found(outcomeNamed(params.outcome));
  await takeFrom(context, "post", actor.personId ?? context.address);
  const sent = await sentForm(request);
  const typed = fieldsSent(sent);
  if (typed.template) {
    const where = { authorityId: consultation.authorityId, language: contribution.language };
    return { result: { initialValue: await withTemplate(context.db, actor, typed, where) } };
  }
  const form = parseFormData(sent, decisionInputFor(outcome));
  if (!form.ok) return invalid(form);

  const {
    ruleId = null,
    reason,
    seenDecision = null,
    seenReports,
    seenWords,
    ...input
  } = form.input as DecisionFields;
  const passages = outcome === "hide-part" ? passagesSent(contribution, sent, input.passages ?? "") : null;
  if (passages?.ok === false) return refused(form, passages.errors);
  if (passages?.ok && !passages.looked) {
    const rule = (await rulesByIds(context.db, [ruleId])).get(ruleId ?? "") ?? null;
    return data({ result: form.submission.reply(), preview: previewOf(contribution, passages.spans, rule) });
  }
  const { questionId, intoId, label, days, reversesId } = input;
  const decided = await decide(context.db, actor, {
    kind,
    contributionId: id,
    outcome,
    ruleId,
    reason,
    details: { questionId, intoId, label, days, reversesId, spans: passages?.spans },
    seen: { decisionId: seenDecision, reports: seenReports, sentAt: seenWords },
    origin: context.environment.origin,
    secret: context.secret,
  });
  if (!decided.ok) return refused(form, refusalFor(decided.refusal));
  return redirect(`/moderation/${kind}/${id}?decided=${outcome}`);
}

export default function Decision() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { outcome, open } = data;
  const state = useDecisionForm(data.defaults, answer?.result);
  const preview = answer && "preview" in answer ? (answer.preview as HidePartPreview) : null;
  if (data.own || !open.includes(outcome)) {
    const top = <UnsentDecision result={answer?.result} held={data.defaults.reason} />;
    return (
      <CaseView data={data} top={top}>
        {null}
      </CaseView>
    );
  }
  if (outcome === "approve") {
    return (
      <CaseView data={data} problems={<DecisionProblems form={state.form} />}>
        <Approve data={data} />
      </CaseView>
    );
  }
  const typed = (answer?.result.initialValue ?? data.defaults) as Record<string, unknown>;
  const isBegun =
    answer !== undefined || Object.keys(data.defaults).some((name) => name.startsWith("found-"));
  const found = data.found.map((one) => ({ ...one, chosen: !isBegun || typed[one.name] === "on" }));
  return (
    <CaseView data={data} problems={<DecisionProblems form={state.form} />}>
      <DecisionForm data={{ ...data, outcome, found, preview }} state={state} />
    </CaseView>
  );
}
