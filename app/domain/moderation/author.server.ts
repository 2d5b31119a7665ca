import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db, Language } from "#db/schema.ts";

/**
 * Whether the actor wrote it: as this person, or from this browser, whoever was signed in on it then.
 * Wider than who may change it, so that nobody judges their own words by signing in and out.
 */
export async function isAuthor(
  db: Db,
  actor: Actor,
  { participantId }: Pick<Contribution, "participantId">,
): Promise<boolean> {
  const author = await db
    .selectFrom("participant")
    .select(["personId", "browserHash"])
    .where("id", "=", participantId)
    .executeTakeFirst();
  if (!author) return false;
  const asPerson = actor.personId !== null && author.personId === actor.personId;
  const asBrowser = actor.browserHash !== null && author.browserHash === actor.browserHash;
  return asPerson || asBrowser;
}

/** Where to write to the author, for the letter only: no page and no moderator is given this. */
export async function authorsAddress(
  trx: Db,
  { participantId }: Pick<Contribution, "participantId">,
): Promise<{ email: string; language: Language } | null> {
  const person = await trx
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .select(["person.email", "person.language"])
    .where("participant.id", "=", participantId)
    .executeTakeFirst();
  return person ?? null;
}
