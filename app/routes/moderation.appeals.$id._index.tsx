import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerAppeal } from "#app/domain/appeal/answer.server.ts";
import type { Appellant } from "#app/domain/appeal/appeal.ts";
import { AppealAnswerInput } from "#app/domain/appeal/appeal-input.ts";
import { deskAppeal } from "#app/domain/appeal/desk-appeal.server.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { answerRefusal, appealAtDesk, inLanguage } from "#app/http/appeal.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { AppealView } from "#app/ui/appeal/appeal-view.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = {
  title: (t, data?: { by: Appellant }) => t("appeal.case.title", { by: data?.by ?? "author" }),
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language, consultation, authority } = await appealAtDesk({ request, params, context });
  const appeal = found(await deskAppeal(db, actor, params.id ?? ""));
  const { decision, contribution, reports, history, words, ...rest } = appeal;
  const wrote = appeal.whyNot === "own-contribution";
  const house = await houseOfRules(db, consultation.authorityId);
  const { title, text, stance } = contribution;
  const { kind, id } = contribution;
  return {
    ...rest,
    // Authors read what was decided, not what readers said of them.
    said: wrote && appeal.by === "reader" ? null : words,
    reports: wrote
      ? []
      : reports.map(({ rule, ...report }) => ({ ...report, rule: rule?.titles[language] ?? "" })),
    decided: inLanguage(decision, language),
    about: { kind, id, title, text, stance, language: contribution.language },
    history: history.map(({ id, outcome, rule, reason, decidedAt }) => ({
      ...{ id, outcome, reason, decidedAt },
      rule: rule?.titles[language] ?? null,
      timeZone: authority.timeZone,
    })),
    authority,
    consultation: { slug: consultation.slug, title: consultation.title },
    rules: house
      .filter(({ sanctions }) => sanctions.includes("hide"))
      .map(({ id, titles, texts }) => ({ id, title: titles[language], text: texts[language] })),
    held: await heldForm(db, request),
    answered: new URL(request.url).searchParams.get("answered"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, contested } = await appealAtDesk({ request, params, context });
  const form = await parseForm(request, AppealAnswerInput);
  if (!form.ok) return invalid(form);

  const { outcome, reason, ruleId } = form.input;
  const { secret, environment } = context;
  const appealId = contested.appeal.id;
  const answer = { appealId, outcome, reason, ruleId: ruleId ?? null, origin: environment.origin, secret };
  const answered = await answerAppeal(context.db, actor, answer);
  if (!answered.ok) return refused(form, answerRefusal(answered.refusal));
  return redirect(`/moderation/appeals/${appealId}?answered=${answered.waitsForSecond ? "second" : outcome}`);
}

export default function Appeal() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AppealView data={data} result={answer?.result} />;
}
