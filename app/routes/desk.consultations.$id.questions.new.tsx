import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addQuestion } from "#app/domain/question/question.server.ts";
import { QuestionInput } from "#app/domain/question/question.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { QuestionForm, useQuestionLabels } from "#app/ui/desk/question-form.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.questions.add") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return { ...deskPage(desk), held: await heldForm(context.db, request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, QuestionInput);
  if (!form.ok) return invalid(form);

  const added = await addQuestion(context.db, actor, consultation.id, form.input);
  if (added.ok) return redirect(`/desk/consultations/${consultation.id}/questions`);
  const field = added.refusal === "asked-already" ? "title" : "";
  return refused(form, { [field]: reasonFor(added.refusal) });
}

export default function NewQuestion() {
  const { t } = useLocale();
  const { held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<QuestionInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const labels = useQuestionLabels();
  const { id, language } = page.consultation;
  return (
    <DeskPart
      page={page}
      form={form}
      labels={labels}
      above={[{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }]}
      values={[]}
    >
      <QuestionForm form={form} fields={fields} labels={labels} lang={language} />
    </DeskPart>
  );
}
