import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isUsable, originalsOf } from "#app/domain/summary/rewording/reworded.ts";
import {
  askRewording,
  type Rewording,
  rewordingsOf,
} from "#app/domain/summary/rewording/rewording.server.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { sentForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { isLanguage, languageNames, languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("rewording.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft } = await moderatedDraft(request, context, params.id);
  const rewordings = await rewordingsOf(context.db, draft);
  const model = context.environment.languageModel?.model ?? null;
  const states = languages.map((language) => {
    const total = originalsOf(wordsOf(draft.digest, localeOf(language))).length;
    return { language, total, rewording: inShort(rewordings[language]) };
  });
  return { id: draft.id, place: draft.place, model, states };
}

function inShort(rewording: Rewording | undefined) {
  if (!rewording) return null;
  const { state, problem, approvedAt, isCurrent, sentences } = rewording;
  const usable = sentences.filter(isUsable).length;
  return { state, problem, isApproved: approvedAt !== null, isCurrent, done: sentences.length, usable };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const language = (await sentForm(request)).get("language");
  if (!isLanguage(language)) throw new Response(null, { status: 400 });
  const model = context.environment.languageModel;
  const asked = await askRewording(context.db, actor, { summaryId: draft.id, language, model });
  if (asked.ok) return redirect(`/moderation/summaries/${draft.id}/rewording`);
  return data({ refusal: asked.refusal }, 422);
}

export default function RewordingPage() {
  const { t } = useLocale();
  const { id, place, model, states } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <DraftCrumbs draft={{ id, place }} />
      <PageHeading lead={t("rewording.lead")} />
      {answer && <Notice kind="warning" title={t(`rewording.refused.${answer.refusal}`)} />}
      <p>{model === null ? t("rewording.off") : t("rewording.uses", { model })}</p>
      <section className="stack">
        <h2>{t("rewording.languages")}</h2>
        {states.map((state) => (
          <OneLanguage key={state.language} id={id} state={state} mayAsk={model !== null} />
        ))}
      </section>
    </>
  );
}

function OneLanguage({ id, state, mayAsk }: { id: string; state: Data["states"][number]; mayAsk: boolean }) {
  const { t } = useLocale();
  const { language, rewording } = state;
  const name = languageNames[language];
  const isUnderWay = rewording?.state === "asked" && rewording.isCurrent;
  return (
    <Card>
      <h3 lang={language}>{name}</h3>
      <p>
        <State state={state} />
      </p>
      <div className="row">
        {rewording && rewording.done > 0 && (
          <a href={`/moderation/summaries/${id}/rewording/${language}`}>
            {t("rewording.read")}
            <span className="hidden">: {name}</span>
          </a>
        )}
        {mayAsk && !isUnderWay && (
          <form method="post">
            <FormKey />
            <input type="hidden" name="language" value={language} />
            <SubmitButton variant="quiet">{t("rewording.ask", { language: name })}</SubmitButton>
          </form>
        )}
      </div>
    </Card>
  );
}

function State({ state: { rewording, total } }: { state: Data["states"][number] }) {
  const { t } = useLocale();
  if (!rewording) return t("rewording.state.none");
  const { state, problem, isApproved, isCurrent, done, usable } = rewording;
  if (state === "failed") {
    return t("rewording.state.failed", { problem: t(`rewording.failure.${problem ?? "not-understood"}`) });
  }
  if (!isCurrent) return t("rewording.state.out-of-date");
  if (state === "asked") return t("rewording.state.asked", { done, total });
  return isApproved
    ? t("rewording.state.approved", { usable })
    : t("rewording.state.done", { usable, total });
}
