import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authoritiesOf, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { myResponse } from "#app/domain/response/my-response.server.ts";
import { changeResponse, sendResponse } from "#app/domain/response/response.server.ts";
import { soFar } from "#app/domain/response/response.ts";
import { answersBeforeSending } from "#app/http/answers-before-sending.server.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { reviewedAnswers } from "#app/http/reviewed-answers.server.ts";
import { publishedConsultation, settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { TakesPartFrom } from "#app/ui/consultation/takes-part-from.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { AnswerReview } from "#app/ui/response/answer-review.tsx";
import { SendingProblems } from "#app/ui/response/sending-problems.tsx";
import { WhatHappensNext } from "#app/ui/response/what-happens-next.tsx";

export const handle = { title: (t) => t("response.review.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const here = `/consultations/${consultation.slug}/response`;
  const { actor, reader, territory, settled, refusal } = await takingPart(
    request,
    context,
    consultation,
    "responses",
  );
  const { response, entries } = await myResponse(db, actor, consultation.id);
  if (!response) throw redirect(here);
  const state = soFar(await questionsOf(db, consultation.id), entries);
  const [lead] = await authoritiesOf(db, consultation.id);
  return {
    consultation: { slug: consultation.slug },
    ...(await answersBeforeSending(db, consultation, actor, state, entries)),
    authority: { slug: lead!.slug },
    ...(await reviewedAnswers(db, consultation, state, reader.language)),
    sent: response.submittedAt !== null,
    reference: response.reference,
    changed: state.unsent,
    place: territory?.name ?? null,
    settled,
    refusal,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const here = `/consultations/${consultation.slug}/response`;
  const { actor, refusal } = await takingPart(request, context, consultation, "responses", {
    forActing: true,
  });
  await settleFirst(request, context, consultation, refusal);
  await takeFrom(context, "contribution", whoActs(actor, context));
  const { response } = await myResponse(db, actor, consultation.id);
  const done = response?.submittedAt
    ? await changeResponse(db, actor, consultation.id)
    : await sendResponse(db, actor, consultation.id);
  // Pressed twice: what was asked for is done.
  if (done.ok || done.refusal === "already-sent" || done.refusal === "nothing-changed") {
    return redirect(`${here}/sent`);
  }
  const missing = done.refusal === "incomplete" ? done.missing : [];
  const message = done.refusal === "incomplete" ? null : refusalMessage(done.refusal);
  return data({ missing, message }, 422);
}

export default function ReviewResponse() {
  const { t } = useLocale();
  const {
    consultation,
    title,
    titleLang,
    answers,
    setAside,
    places,
    sent,
    reference,
    changed,
    place,
    settled,
    refusal,
    personal,
    waiting,
  } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const here = `/consultations/${consultation.slug}`;
  const toSend = !sent || changed;
  const warned = Object.keys(personal).length;
  return (
    <>
      {problems && <SendingProblems missing={problems.missing} message={problems.message} here={here} />}
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: title, lang: titleLang },
        ]}
      />
      <PageHeading />
      {sent && !changed && reference && (
        <Notice kind="success" title={t("response.review.sent", { reference })}>
          <p>{t("response.review.sent.text")}</p>
        </Notice>
      )}
      {sent && changed && <Notice kind="warning" title={t("response.review.unsent")} />}
      <TakesPartFrom
        slug={consultation.slug}
        next={`${here}/response/review`}
        place={place}
        settled={settled}
        refusal={refusal}
        asked={[]}
      />
      {refusal === null && toSend && warned > 0 && (
        <Notice kind="warning" title={t("signal.warning.title")}>
          <p>{t("signal.warning.answers", { count: warned })}</p>
          <p>{t("signal.warning.choose")}</p>
        </Notice>
      )}
      <AnswerReview
        answers={answers}
        personal={toSend ? personal : {}}
        setAside={setAside}
        places={places}
        hrefOf={(position) => (refusal === null ? `${here}/response/questions/${position}` : undefined)}
      />
      {refusal === null && toSend && (
        <form method="post" className="stack">
          <FormKey />
          <WhatHappensNext waiting={waiting} />
          <SubmitButton>
            {t(
              warned > 0
                ? "signal.warning.send-anyway"
                : sent
                  ? "response.review.resend"
                  : "response.review.send",
            )}
          </SubmitButton>
        </form>
      )}
      <p>
        <a href={here}>{t("response.review.later")}</a>
      </p>
    </>
  );
}
