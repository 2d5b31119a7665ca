import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { dependentNumbers } from "#app/domain/design/problems.ts";
import { editReason, sectionOf, typedForm } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { Rests } from "#app/ui/builder/rests.tsx";
import { Removal } from "#app/ui/desk/removal.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("builder.section.removal") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { design, section } = await sectionOf(context.db, desk, params.sectionId);
  const own = design.questions
    .map(({ id, sectionId, title }, index) => ({ id, sectionId, title, number: index + 1 }))
    .filter(({ sectionId }) => sectionId === section.id);
  const rests = dependentNumbers(
    design,
    own.map(({ id }) => id),
  );
  return { ...deskPage(desk), section, questions: own, rests };
}

/** What is frozen or gone already is left as it is: the list says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const sectionId = found(params.sectionId);
  const typed = await typedForm(request);
  const removed = await editDesign(context.db, actor, consultation.id, {
    name: "section.removed",
    sectionId,
    questions: typed.questions === "remove" ? "remove" : "keep",
    clears: typed.clears === "on",
  });
  const list = `/desk/consultations/${consultation.id}/questions`;
  if (removed.ok) return redirect(`${list}?removed=${sectionId}`);
  if (removed.refusal === "condition-rests") {
    return redirect(`/desk/consultations/${consultation.id}/sections/${sectionId}/removal`);
  }
  if (removed.refusal === "not-allowed") editReason(await readDesign(context.db, consultation), removed);
  return redirect(list);
}

export default function RemoveSection() {
  const { t } = useLocale();
  const { section, questions, rests, ...page } = useLoaderData<typeof loader>();
  const { id, language } = page.consultation;
  const kept = plainField({ name: "questions", value: "keep" });
  return (
    <Removal
      page={page}
      above={{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }}
      submit={t("builder.section.removal.submit")}
      fields={
        questions.length > 0 && (
          <>
            <Choices
              field={kept}
              legend={t("builder.section.removal.questions")}
              options={(["keep", "remove"] as const).map((value) => ({
                value,
                label: t(`builder.section.removal.${value}`),
              }))}
            />
            <Rests numbers={rests} />
          </>
        )
      }
    >
      <h2 lang={language}>{section.title}</h2>
      {questions.map((question) => (
        <QuestionTitle key={question.id} level="h3" number={question.number} lang={language}>
          {question.title}
        </QuestionTitle>
      ))}
      <p>{t("builder.removal.undo")}</p>
    </Removal>
  );
}
