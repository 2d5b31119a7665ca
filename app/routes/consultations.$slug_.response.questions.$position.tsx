import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { authoritiesOf, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { myResponse } from "#app/domain/response/my-response.server.ts";
import { saveAnswer } from "#app/domain/response/response.server.ts";
import { AnswerInput, longestAnswer, writtenAnswer } from "#app/domain/response/response.ts";
import { invalid, parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { publishedConsultation, settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Progress } from "#app/ui/page/progress.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { AnswerForm } from "#app/ui/response/answer-form.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.question.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const { actor, territory, refusal } = await takingPart(request, context, consultation, "responses");
  await settleFirst(request, context, consultation, refusal);
  const typed = await heldForm(db, request);
  const questions = await questionsOf(db, consultation.id);
  const question = found(questions.find((one) => String(one.position) === params.position));
  const { response, entries } = await myResponse(db, actor, consultation.id);
  const [lead] = await authoritiesOf(db, consultation.id);
  return {
    consultation: { slug: consultation.slug, title: consultation.title, language: consultation.language },
    authority: { slug: lead!.slug },
    question: { ...question, required: question.required === 1 },
    questions: questions.length,
    text: typed?.text ?? writtenAnswer(entries.find((entry) => entry.questionId === question.id)),
    sent: response?.submittedAt != null,
    place: territory?.name ?? null,
    refusal,
  };
}

/** Which way to go on after saving: the button that was pressed. */
const ways = ["next", "leave", "review"] as const;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const taking = await takingPart(request, context, consultation, "responses", { forActing: true });
  await settleFirst(request, context, consultation, taking.refusal);
  const questions = await questionsOf(db, consultation.id);
  const question = found(questions.find((one) => String(one.position) === params.position));
  const formData = await sentForm(request);
  const form = parseFormData(formData, AnswerInput);
  if (!form.ok) return invalid(form);

  const { actor, territory, reader } = taking;
  const input = {
    questionId: question.id,
    text: form.input.text,
    territoryId: territory?.id ?? null,
    language: reader.language,
  };
  const saved = await saveAnswer(db, actor, consultation.id, input);
  if (!saved.ok) return refused(form, { "": refusalMessage(saved.refusal) });
  const here = `/consultations/${consultation.slug}`;
  const way = ways.find((one) => formData.has(one)) ?? "next";
  if (way === "leave") return redirect(here);
  const isLast = question.position >= questions.length;
  if (way === "review" || isLast) return redirect(`${here}/response/review`);
  return redirect(`${here}/response/questions/${question.position + 1}`);
}

export default function AnswerQuestion() {
  const { t, language } = useLocale();
  const { consultation, question, questions, text, sent, place, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.input<typeof AnswerInput>>({
    result: answer?.result,
    defaults: { text },
  });
  const here = `/consultations/${consultation.slug}`;
  const { position } = question;
  const lang = consultation.language === language ? undefined : consultation.language;
  return (
    <>
      <ErrorSummary form={form} labels={{ text: t("response.question.label") }} />
      <p className="breadcrumbs">
        <a href={position > 1 ? `${here}/response/questions/${position - 1}` : `${here}/response`}>
          {t("response.question.back")}
        </a>
      </p>
      <Progress
        step={position}
        steps={questions}
        label={t("response.question.progress", { position, questions })}
      />
      <PageHeading question={position} lang={lang} lead={question.help || undefined} />
      {refusal && <Notice kind="warning" title={t(`consultation.refused.${refusal}`)} />}
      {refusal && !answer ? (
        <p className="measure as-written">{text}</p>
      ) : (
        <AnswerForm
          form={form}
          field={fields.text}
          required={question.required}
          isLast={position === questions}
          sent={sent}
          maxLength={longestAnswer}
        />
      )}
      <p className="muted small">
        {place && `${t("consultation.from", { place })}. `}
        {t(sent ? "response.question.not-resent" : "response.question.saved")}
      </p>
    </>
  );
}
