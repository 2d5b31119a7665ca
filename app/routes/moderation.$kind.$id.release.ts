import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { release } from "#app/domain/moderation/assignment.server.ts";
import { caseInHands } from "#app/http/case-desk.server.ts";

/** Only ever sent to; who comes here by its address sees the case. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/moderation/${encodeURIComponent(params.kind!)}/${encodeURIComponent(params.id!)}`);
}

/** Whether it was theirs or not, it is not any more. */
export async function action(asked: ActionFunctionArgs) {
  const { contribution, actor } = await caseInHands(asked);
  await release(asked.context.db, actor, contribution.kind, contribution.id);
  return redirect("/moderation");
}
