import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { undoBulk } from "#app/domain/decision/bulk.server.ts";
import { bulkProgress } from "#app/domain/decision/bulk-progress.server.ts";
import { found, requirePerson, takeFrom } from "#app/http/guards.server.ts";

/** Undoing has no page of its own: that of the bulk decision says how it goes. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/moderation/bulk/${encodeURIComponent(params.id!)}`);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  await takeFrom(context, "post", person.id);
  const { id } = found(await bulkProgress(context.db, person.id, params.id ?? ""));
  const undone = await undoBulk(context.db, actor, id);
  return redirect(`/moderation/bulk/${id}${undone.ok ? "" : `?not-undone=${undone.refusal}`}`);
}
