import type { Actor } from "#app/domain/person/actor.ts";
import { newToken, sha256 } from "#app/domain/text/token.server.ts";
import type { Context } from "#app/http/context.ts";
import { browserCookie, serialized } from "#app/http/cookies.server.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { browserByForm } from "#app/http/sent-form.server.ts";

/**
 * For consultations open to anybody: an actor told apart from other browsers, by a cookie it gets now if it
 * had none. One address is given only so many of them, wherever they are given: each could vote once.
 */
export async function actorWithBrowser(request: Request, context: Context): Promise<Actor> {
  const { actor } = await readerOf(request, context);
  if (actor.browserHash) return actor;
  await takeFrom(context, "browser");
  const token = browserByForm(context) ?? newToken();
  context.setCookies.push(await serialized(browserCookie(context.secret), token, context.environment.origin));
  actor.browserHash = sha256(token);
  return actor;
}
