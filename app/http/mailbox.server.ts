import { canAdministerAll } from "#app/domain/person/actor.ts";
import type { Context } from "#app/http/context.ts";
import { requirePerson } from "#app/http/guards.server.ts";

/**
 * The outbox holds ways into accounts: only administrators of the installation open it, or anybody in
 * the demo.
 */
export async function requireMailbox(request: Request, context: Context) {
  const { demo, smtpUrl } = context.environment;
  if (!demo) {
    const { actor } = await requirePerson(request, context);
    if (!canAdministerAll(actor)) throw new Response(null, { status: 403 });
  }
  return { isSending: smtpUrl !== null };
}
