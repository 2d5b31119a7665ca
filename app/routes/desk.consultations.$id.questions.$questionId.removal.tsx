import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { dependentNumbers } from "#app/domain/design/problems.ts";
import { clearingInput, editReason, questionOf } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { Rests } from "#app/ui/builder/rests.tsx";
import { Removal } from "#app/ui/desk/removal.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.question.removal.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { design, question, number } = await questionOf(context.db, desk, params.questionId);
  return {
    ...deskPage(desk),
    question: { title: question.title },
    number,
    rests: dependentNumbers(design, [question.id]),
  };
}

/** What is frozen or gone already is left as it is: the list says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const questionId = found(params.questionId);
  const removed = await editDesign(context.db, actor, consultation.id, {
    name: "question.removed",
    questionId,
    clears: await clearingInput(request),
  });
  const list = `/desk/consultations/${consultation.id}/questions`;
  if (removed.ok) return redirect(`${list}?removed=${questionId}`);
  if (removed.refusal === "condition-rests") return redirect(`${list}/${questionId}/removal`);
  if (removed.refusal === "not-allowed") editReason(await readDesign(context.db, consultation), removed);
  return redirect(list);
}

export default function RemoveQuestion() {
  const { t } = useLocale();
  const { question, number, rests, ...page } = useLoaderData<typeof loader>();
  const { id, language } = page.consultation;
  return (
    <Removal
      page={page}
      above={{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }}
      submit={t("desk.question.removal.submit")}
      fields={<Rests numbers={rests} />}
    >
      <QuestionTitle number={number} lang={language}>
        {question.title}
      </QuestionTitle>
      <p>
        {t("desk.question.removal.text")} {t("builder.removal.undo")}
      </p>
    </Removal>
  );
}
