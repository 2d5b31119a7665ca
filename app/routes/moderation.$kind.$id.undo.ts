import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { moderatedContribution } from "#app/http/case.server.ts";
import { sentForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";

/** Undoing has no page of its own: the case says how it went. */
export async function loader(asked: LoaderFunctionArgs) {
  const { contribution } = await moderatedContribution(asked);
  return redirect(`/moderation/${contribution.kind}/${contribution.id}`);
}

export async function action(asked: ActionFunctionArgs) {
  const { context } = asked;
  const { contribution, actor } = await moderatedContribution(asked);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const decisionId = String((await sentForm(asked.request)).get("decisionId") ?? "");
  const undone = await undoDecision(context.db, actor, decisionId, new Date(), { secret: context.secret });
  const said = undone.ok ? "undone" : `not-undone=${undone.refusal}`;
  return redirect(`/moderation/${contribution.kind}/${contribution.id}?${said}`);
}
