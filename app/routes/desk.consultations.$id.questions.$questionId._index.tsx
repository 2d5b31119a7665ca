import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { changeQuestion } from "#app/domain/question/question.server.ts";
import { QuestionInput } from "#app/domain/question/question.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { QuestionForm, useQuestionLabels } from "#app/ui/desk/question-form.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => t("desk.question.number", { number: data?.question.position ?? 1 }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const questions = await questionsOf(context.db, desk.consultation.id);
  const question = found(questions.find((one) => one.id === params.questionId));
  return { ...deskPage(desk), question, held: await heldForm(context.db, request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, QuestionInput);
  if (!form.ok) return invalid(form);

  const at = { consultationId: consultation.id, questionId: found(params.questionId) };
  const changed = await changeQuestion(context.db, actor, at, form.input);
  if (changed.ok) return redirect(`/desk/consultations/${consultation.id}/questions`);
  if (changed.refusal === "no-such-question") throw new Response(null, { status: 404 });
  const field = changed.refusal === "asked-already" ? "title" : "";
  return refused(form, { [field]: reasonFor(changed.refusal) });
}

export default function ChangeQuestion() {
  const { t } = useLocale();
  const { question, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, help } = question;
  const required = question.required === 1;
  const { form, fields } = usePageForm<QuestionInput>({
    result: answer?.result,
    defaults: held ?? { title, help, required },
  });
  const labels = useQuestionLabels();
  const { id, language } = page.consultation;
  return (
    <DeskPart
      page={page}
      form={form}
      labels={labels}
      above={[{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }]}
      values={[
        { label: labels.title, value: title },
        { label: labels.help, value: help },
        {
          label: labels.required,
          value: t(required ? "desk.participation.yes" : "desk.participation.no"),
        },
      ]}
    >
      <QuestionForm form={form} fields={fields} labels={labels} lang={language} />
    </DeskPart>
  );
}
