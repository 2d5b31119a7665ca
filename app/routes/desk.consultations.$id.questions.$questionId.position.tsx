import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editDesign } from "#app/domain/design/edit.server.ts";
import type { NewPlace } from "#app/domain/design/edit-questions.ts";
import { MoveInput } from "#app/domain/question/question.ts";
import { editReason, questionOf } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => t("builder.place.title", { number: data?.number ?? 1 }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { design, question, number } = await questionOf(context.db, desk, params.questionId);
  const questions = design.questions.map(({ id, sectionId, title }) => ({ id, sectionId, title }));
  return { ...deskPage(desk), sections: design.sections, questions, question, number };
}

/** One step up or down, or to the place chosen; the list opens where it went. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation } = desk;
  const { design, question } = await questionOf(context.db, desk, params.questionId);
  const form = await parseForm(request, MoveInput);
  if (!form.ok) return invalid(form);

  const questionId = question.id;
  const to = placeOf(form.input);
  const moved = await editDesign(context.db, actor, consultation.id, {
    name: "question.moved",
    questionId,
    to,
  });
  if (moved.ok) return redirect(`/desk/consultations/${consultation.id}/questions#question-${questionId}`);
  return refused(form, { place: editReason(design, moved) });
}

function placeOf({ direction, place }: MoveInput): NewPlace {
  if (direction) return direction;
  const [where, id = ""] = place.split(":");
  if (where === "after") return { after: id };
  return { first: where === "section" ? id : null };
}

export default function MoveQuestion() {
  const { t } = useLocale();
  const { sections, questions, question, number, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { form, fields } = usePageForm<{ place: string }>({ result });
  const list = `/desk/consultations/${page.consultation.id}/questions`;
  const label = t("builder.place");
  const after = (sectionId: string | null) =>
    questions
      .map((one, index) => ({ ...one, number: index + 1 }))
      .filter((one) => one.sectionId === sectionId && one.id !== question.id)
      .map((one) => ({
        value: `after:${one.id}`,
        label: t("builder.place.after", { number: one.number, title: one.title }),
      }));
  const places = [
    { value: "start", label: t("builder.place.first") },
    ...after(null),
    ...sections.flatMap(({ id, title }) => [
      { value: `section:${id}`, label: t("builder.place.first-of", { title }) },
      ...after(id),
    ]),
  ];
  return (
    <DeskFrame
      page={page}
      above={[{ href: list, label: t("desk.part.questions") }]}
      summary={<ErrorSummary form={form} labels={{ place: label }} />}
    >
      <QuestionTitle number={number} lang={page.consultation.language}>
        {question.title}
      </QuestionTitle>
      {page.frozen ? (
        <FrozenNotice page={page} />
      ) : (
        <PageForm form={form}>
          <SelectField field={fields.place} label={label} options={places} />
          <div className="row">
            <SubmitButton>{t("builder.place.submit")}</SubmitButton>
            <a href={list}>{t("desk.cancel")}</a>
          </div>
        </PageForm>
      )}
    </DeskFrame>
  );
}
