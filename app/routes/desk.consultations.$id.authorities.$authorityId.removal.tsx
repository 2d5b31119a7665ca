import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removeJointAuthority } from "#app/domain/consultation/places.server.ts";
import { requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";

/** Whoever comes back here after signing in sees the list. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/desk/consultations/${encodeURIComponent(params.id!)}/authorities`);
}

/** The list shows who is left; of a published consultation also why nobody went. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const removed = await removeJointAuthority(context.db, actor, consultation.id, found(params.authorityId));
  if (!removed.ok && removed.refusal === "not-allowed") throw new Response(null, { status: 403 });
  return redirect(`/desk/consultations/${consultation.id}/authorities`);
}
