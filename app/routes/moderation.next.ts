import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takeNext } from "#app/domain/moderation/next-case.server.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { requireDesk } from "#app/http/moderation-desk.server.ts";

/** Only ever sent to; who comes here by its address sees the queue. */
export function loader() {
  return redirect("/moderation");
}

/** Takes the next case of the part of the queue that the address names, and opens it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context);
  if (desk.as !== "moderator") throw new Response(null, { status: 403 });
  await takeFrom(context, "post", desk.reader.person.id);
  const next = await takeNext(context.db, desk.reader.actor, desk.scope, { ...desk, now: new Date() });
  return redirect(next ? `/moderation/${next.kind}/${next.contributionId}` : "/moderation?none=1");
}
