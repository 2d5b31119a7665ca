import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { isAsked } from "#app/domain/design/edit-questions.ts";
import { questionLength } from "#app/domain/question/limits.ts";
import { editReason, questionOf } from "#app/http/builder.server.ts";
import { requireDesk } from "#app/http/desk.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { newId } from "#db/id.ts";
import type { Language } from "#db/schema.ts";

/** Whoever comes back here after signing in sees the list. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/desk/consultations/${encodeURIComponent(params.id!)}/questions`);
}

/** The copy opens, for it still has to say something else. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation } = desk;
  const { design, question } = await questionOf(context.db, desk, params.questionId);
  const copied = await editDesign(context.db, actor, consultation.id, {
    name: "question.duplicated",
    questionId: question.id,
    id: newId(),
    title: titleOfCopy(question.title, design.questions, design.language),
  });
  const list = `/desk/consultations/${consultation.id}/questions`;
  if (copied.ok) return redirect(`${list}/${copied.subjectId}`);
  editReason(design, copied);
  return redirect(list);
}

/** "… (copia)", "… (copia 2)": the first that is not asked yet. */
function titleOfCopy(title: string, questions: readonly { title: string }[], language: Language): string {
  const { t } = localeOf(language);
  const short = title.slice(0, questionLength.max - 20);
  for (let number = 1; ; number++) {
    const copy =
      number === 1 ? t("builder.copy", { title: short }) : t("builder.copy.again", { title: short, number });
    if (!isAsked(copy, questions)) return copy;
  }
}
