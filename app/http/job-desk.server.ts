import { type DeadJob, deadJob } from "#app/domain/job/job-desk.server.ts";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import type { Context } from "#app/http/context.ts";
import { found, requirePerson, type SignedIn } from "#app/http/guards.server.ts";

/** Jobs belong to the whole installation: only who administers all of it sees them. */
export async function requireJobDesk(request: Request, context: Context): Promise<SignedIn> {
  const reader = await requirePerson(request, context);
  if (!canAdministerAll(reader.actor)) throw new Response(null, { status: 403 });
  return reader;
}

/** A job that was given up, for who may deal with it; else sign-in, 403 or 404. */
export async function requireDeadJob(
  request: Request,
  context: Context,
  id = "",
): Promise<{ job: DeadJob; reader: SignedIn }> {
  const reader = await requireJobDesk(request, context);
  return { reader, job: found(await deadJob(context.db, id)) };
}
