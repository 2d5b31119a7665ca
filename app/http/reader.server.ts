import type { Actor } from "#app/domain/person/actor.ts";
import { type PersonFacts, personFacts } from "#app/domain/person/person.server.ts";
import { territoriesByIds, territoryByCode } from "#app/domain/territory/territory.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Context } from "#app/http/context.ts";
import { browserCookie, languageCookie, serialized, territoryCookie } from "#app/http/cookies.server.ts";
import { formSentBy } from "#app/http/sent-form.server.ts";
import { sessionOf } from "#app/http/session.server.ts";
import { isLanguage, preferredLanguage } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

export interface Reader {
  language: Language;
  /** The municipality they chose to see, else the one they live in. */
  territory: { id: string; code: string; name: string; path: string } | null;
  actor: Actor;
  person: PersonFacts | null;
  sessionId: string | null;
}

const readers = new WeakMap<Context, Promise<Reader>>();

/** Who reads this page, asked of the database once per request however many loaders ask. */
export function readerOf(request: Request, context: Context): Promise<Reader> {
  const known = readers.get(context);
  if (known) return known;
  const reader = findReader(request, context);
  readers.set(context, reader);
  return reader;
}

async function findReader(request: Request, context: Context): Promise<Reader> {
  const { db, environment } = context;
  const header = request.headers.get("Cookie");
  const session = await sessionOf(db, request, environment.origin);
  const person = session.personId ? await personFacts(db, session.personId) : null;
  const browserToken = await browserCookie(context.secret).parse(header);
  const browserHash = typeof browserToken === "string" ? sha256(browserToken) : null;
  const chosen = await territoryCookie.parse(header);
  const territory =
    (typeof chosen === "string" && !chosen.includes("\0") ? await territoryByCode(db, chosen) : null) ??
    (person?.residenceId ? (await territoriesByIds(db, [person.residenceId]))[0] : null) ??
    null;
  if (session.setCookie) context.setCookies.push(session.setCookie);
  return {
    language: await languageOf(request, context, person),
    territory: territory && {
      id: territory.id,
      code: territory.code,
      name: territory.name,
      path: territory.path,
    },
    person,
    sessionId: session.sessionId,
    actor: {
      personId: person?.id ?? null,
      browserHash,
      grants: person?.grants ?? [],
      residenceId: person?.residenceId ?? null,
      sent: formSentBy(context, { personId: person?.id ?? null, browserHash }),
    },
  };
}

/** The address decides (and is remembered), then an earlier choice, the person's own, the browser's. */
async function languageOf(request: Request, context: Context, person: PersonFacts | null): Promise<Language> {
  const asked = new URL(request.url).searchParams.get("language");
  if (isLanguage(asked)) {
    context.setCookies.push(await serialized(languageCookie, asked, context.environment.origin));
    return asked;
  }
  const chosen = await languageCookie.parse(request.headers.get("Cookie"));
  if (isLanguage(chosen)) return chosen;
  return person?.language ?? preferredLanguage(request.headers.get("Accept-Language")) ?? "es";
}
