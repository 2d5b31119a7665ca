import { adoptBrowser } from "#app/domain/participant/participant.server.ts";
import type { Context } from "#app/http/context.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { beginSession, endSession } from "#app/http/session.server.ts";

/**
 * Signs a person in on this browser; whoever was signed in on it before no longer is. It gives the try
 * back: those of a telecentre who know their password do not use up each other's.
 */
export async function enter(request: Request, context: Context, personId: string) {
  const { db, environment } = context;
  const { sessionId, actor } = await readerOf(request, context);
  if (sessionId) await endSession(db, sessionId, environment.origin);
  context.setCookies.push(await beginSession(db, personId, environment.origin));
  await adoptBrowser(db, { ...actor, personId });
  await context.limits.giveBack("signIn", context.address);
}
