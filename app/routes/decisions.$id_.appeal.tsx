import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealLength } from "#app/domain/appeal/appeal.ts";
import { AppealInput } from "#app/domain/appeal/appeal-input.ts";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { decisionOfAuthor, inLanguage } from "#app/http/appeal.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { placeOfDebate } from "#app/http/moderation.server.ts";
import { AppealSteps } from "#app/ui/appeal/appeal-steps.tsx";
import { DecidedFacts } from "#app/ui/appeal/decided.tsx";
import { OwnAppealState } from "#app/ui/appeal/own-appeal.tsx";
import { Unsent } from "#app/ui/appeal/unsent.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("appeal.own.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own, reader } = await decisionOfAuthor({ request, params, context });
  const { decision, contribution, appeal, refusal, ...rest } = own;
  const { consultation, authority } = await placeOfDebate(context.db, contribution.consultationId);
  return {
    ...rest,
    authority,
    consultation: { slug: consultation.slug, title: consultation.title },
    decided: inLanguage(decision, reader.language),
    language: contribution.language,
    appeal,
    refusal,
    held: await heldForm(context.db, request),
    sent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own, reader } = await decisionOfAuthor({ request, params, context });
  await takeFrom(context, "contribution", whoActs(reader.actor, context));
  const form = await parseForm(request, AppealInput);
  if (!form.ok) return invalid(form);

  const { words } = form.input;
  const said = { decisionId: own.decision.id, words, origin: context.environment.origin };
  const appealed = await appealDecision(context.db, reader.actor, said);
  if (appealed.ok) return redirect(`/decisions/${own.decision.id}/appeal?sent`);
  const { refusal } = appealed;
  if (refusal === "too-short" || refusal === "too-long")
    return refused(form, { words: "appeal.words.missing" });
  return refused(form, { "": `appeal.refused.${refusal}` });
}

export default function Appeal() {
  const { t, day } = useLocale();
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { consultation, authority, decided, words, appeal, refusal, until } = data;
  const { form, fields } = usePageForm<AppealInput>({
    result: answer?.result,
    defaults: data.held ?? undefined,
  });
  const may = refusal === null;
  return (
    <>
      <ErrorSummary form={form} labels={{ words: t("appeal.words.label") }} />
      <Breadcrumbs items={[{ href: "/account/contributions", label: t("appeal.own.contributions") }]} />
      <PageHeading
        caption={<a href={`/consultations/${consultation.slug}`}>{consultation.title}</a>}
        lead={may ? t("appeal.own.lead") : undefined}
      />
      {data.sent && appeal && !answer && <Notice kind="success" title={t("appeal.own.sent")} />}
      {appeal && <OwnAppealState appeal={appeal} timeZone={authority.timeZone} />}
      {!appeal && refusal && <Notice title={t(`appeal.refused.${refusal}`)} />}
      {!may && <Unsent result={answer?.result} />}
      <section className="stack">
        <h2>{t("appeal.decided.title")}</h2>
        <DecidedFacts decided={decided} timeZone={authority.timeZone} />
      </section>
      <section className="stack">
        <h2>{t("appeal.own.words")}</h2>
        {data.sealed && <p className="measure">{t("appeal.own.whole")}</p>}
        {data.changed && <p className="measure">{t("appeal.words.changed")}</p>}
        <AsWritten title={words.title} text={words.text} lang={data.language} />
      </section>
      {may && (
        <>
          <section className="stack">
            <h2>{t("appeal.own.form")}</h2>
            {until && <p>{t("appeal.own.until", { when: day(until, authority.timeZone) })}</p>}
            <PageForm keyed form={form}>
              <TextArea
                field={fields.words}
                label={t("appeal.words.label")}
                hint={t("appeal.words.hint")}
                rows={6}
                maxLength={appealLength.max}
              />
              <SubmitButton>{t("appeal.own.submit")}</SubmitButton>
            </PageForm>
          </section>
          <AppealSteps days={data.answerDays} />
        </>
      )}
    </>
  );
}
