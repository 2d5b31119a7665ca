import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moveQuestion } from "#app/domain/question/question.server.ts";
import { MoveInput } from "#app/domain/question/question.ts";
import { requireDesk } from "#app/http/desk.server.ts";
import { parseForm } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";

/** Whoever comes back here after signing in sees the list. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/desk/consultations/${params.id}/questions`);
}

/** The list shows the new order, or why nothing moved. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const questionId = found(params.questionId);
  const form = await parseForm(request, MoveInput);
  if (form.ok) {
    const at = { consultationId: consultation.id, questionId };
    const moved = await moveQuestion(context.db, actor, at, form.input.direction);
    if (!moved.ok && moved.refusal === "not-allowed") throw new Response(null, { status: 403 });
  }
  return redirect(`/desk/consultations/${consultation.id}/questions#question-${questionId}`);
}
