import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authoritiesOf, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { saveFile } from "#app/domain/response/attachment.server.ts";
import { myResponse } from "#app/domain/response/my-response.server.ts";
import { saveAnswer } from "#app/domain/response/response.server.ts";
import { soFar, writtenAnswer } from "#app/domain/response/response.ts";
import { nextAsked } from "#app/domain/response/steps.ts";
import {
  answerGiven,
  type FilledAnswer,
  fileMessage,
  filledAnswer,
  listed,
  sentAnswer,
} from "#app/http/answer-form.server.ts";
import { askedQuestion } from "#app/http/asked-question.server.ts";
import { found, takeFrom, whoActs } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { publishedConsultation, settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { AnswerShown } from "#app/ui/question/answer-shown.tsx";
import { AnswerForm, WaysOn } from "#app/ui/response/answer-form.tsx";
import { QuestionStep } from "#app/ui/response/question-step.tsx";
import { LanguageNote } from "#app/ui/translation/language-note.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.step.question.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const taking = await takingPart(request, context, consultation, "responses");
  const { actor, territory, refusal, reader } = taking;
  await settleFirst(request, context, consultation, refusal);
  const typed = await heldForm(db, request);
  const questions = await questionsOf(db, consultation.id);
  const question = found(questions.find((one) => String(one.position) === params.position));
  const { response, entries } = await myResponse(db, actor, consultation.id);
  const { answers, asked } = soFar(questions, entries);
  const here = `/consultations/${consultation.slug}`;
  if (!asked.includes(question)) throw redirect(stepAfter(here, nextAsked(asked, question.position)));

  const answer = answers.get(question.id)!;
  const filled = await filledAnswer(question, answer, { db, language: reader.language });
  const { territoryId, territoryName } = filled.values;
  const [lead] = await authoritiesOf(db, consultation.id);
  return {
    consultation: { slug: consultation.slug, title: consultation.title, language: consultation.language },
    authority: { slug: lead!.slug },
    step: await askedQuestion(db, consultation, { questions, asked, question }, reader.language),
    answer,
    filled: typed ? { ...filled, values: typed } : filled,
    /** What goes with the form however it comes back. */
    kept: keptWith(filled.values),
    places: territoryId ? [[territoryId, territoryName!] as const] : [],
    sent: response?.submittedAt != null,
    place: territory?.name ?? null,
    refusal,
  };
}

function keptWith({ attachmentId, fileName }: Record<string, string>): Record<string, string> {
  return attachmentId && fileName ? { attachmentHref: `/attachments/${attachmentId}`, fileName } : {};
}

function stepAfter(here: string, next: { position: number } | null): string {
  return next === null ? `${here}/response/review` : `${here}/response/questions/${next.position}`;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const taking = await takingPart(request, context, consultation, "responses", { forActing: true });
  await settleFirst(request, context, consultation, taking.refusal);
  const questions = await questionsOf(db, consultation.id);
  const question = found(questions.find((one) => String(one.position) === params.position));
  const { actor, territory, reader } = taking;
  const { language } = reader;
  const sent = await sentAnswer(request);
  const before = (await myResponse(db, actor, consultation.id)).entries;
  const old = writtenAnswer(
    question.kind,
    before.find((entry) => entry.questionId === question.id),
  );
  const given = await answerGiven(question, sent, old, { db, language });
  if (!given.ok) return data<FilledAnswer>(given.shown, given.status);

  const at = { questionId: question.id, territoryId: territory?.id ?? null, language };
  const refused = (errors: Record<string, string>) =>
    data<FilledAnswer>({ values: sent.values, errors: listed(errors), places: null }, 422);
  if (question.kind === "file" && sent.file) {
    await takeFrom(context, "file");
    await takeFrom(context, "contribution", whoActs(actor, context));
    const kept = await saveFile(db, context.storage, actor, consultation.id, { ...at, file: sent.file });
    if (!kept.ok) return refused(fileRefused(kept.refusal, question));
  } else {
    const kept = await saveAnswer(db, actor, consultation.id, { ...at, ...given.answer });
    if (!kept.ok) return refused({ "": refusalMessage(kept.refusal) });
  }
  const here = `/consultations/${consultation.slug}`;
  if (sent.values.leave) return redirect(here);
  if (sent.values.review) return redirect(`${here}/response/review`);
  if (sent.values.remove) return redirect(`${here}/response/questions/${question.position}`);
  const { entries } = await myResponse(db, actor, consultation.id);
  return redirect(stepAfter(here, nextAsked(soFar(questions, entries).asked, question.position)));
}

type FileRefusal = Extract<Awaited<ReturnType<typeof saveFile>>, { ok: false }>["refusal"];

function fileRefused(
  refusal: FileRefusal,
  question: Parameters<typeof fileMessage>[1],
): Record<string, string> {
  switch (refusal) {
    case "file-empty":
    case "file-too-large":
    case "file-wrong-type":
    case "file-too-many":
      return { file: fileMessage(refusal, question) };
    default:
      return { "": refusalMessage(refusal) };
  }
}

export default function AnswerQuestion() {
  const { t } = useLocale();
  const { consultation, step, answer, filled, kept, places, sent, place, refusal } =
    useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const state = { ...(again ?? filled), values: { ...(again ?? filled).values, ...kept } };
  const here = `/consultations/${consultation.slug}/response`;
  return (
    <QuestionStep
      step={step}
      state={state}
      above={
        <p className="breadcrumbs">
          <a href={step.previous === null ? here : `${here}/questions/${step.previous}`}>
            {t("response.question.back")}
          </a>
        </p>
      }
    >
      <LanguageNote note={step.languages} path={here} brief />
      {refusal && <Notice kind="warning" title={t(`consultation.refused.${refusal}`)} />}
      {refusal && !again ? (
        <div className="measure">
          <AnswerShown question={step.question} answer={answer} places={places} />
        </div>
      ) : (
        <AnswerForm question={step.question} state={state}>
          <WaysOn isLast={step.isLast} sent={sent} />
        </AnswerForm>
      )}
      <p className="muted small">
        {place && `${t("consultation.from", { place })}. `}
        {t(sent ? "response.question.not-resent" : "response.question.saved")}
      </p>
    </QuestionStep>
  );
}
