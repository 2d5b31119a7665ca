import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { removeQuestion } from "#app/domain/question/question.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { Removal } from "#app/ui/desk/removal.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.question.removal.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const questions = await questionsOf(context.db, desk.consultation.id);
  return { ...deskPage(desk), question: found(questions.find((one) => one.id === params.questionId)) };
}

/** What is frozen or gone already is left as it is: the list says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const at = { consultationId: consultation.id, questionId: found(params.questionId) };
  const removed = await removeQuestion(context.db, actor, at);
  if (!removed.ok && removed.refusal === "not-allowed") throw new Response(null, { status: 403 });
  return redirect(`/desk/consultations/${consultation.id}/questions`);
}

export default function RemoveQuestion() {
  const { t } = useLocale();
  const { question, ...page } = useLoaderData<typeof loader>();
  const { id, language } = page.consultation;
  return (
    <Removal
      page={page}
      above={{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }}
      submit={t("desk.question.removal.submit")}
    >
      <QuestionTitle number={question.position} lang={language}>
        {question.title}
      </QuestionTitle>
      <p>{t("desk.question.removal.text")}</p>
    </Removal>
  );
}
