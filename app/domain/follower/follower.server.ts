import { act } from "#app/domain/act.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { daysToConfirm } from "#app/domain/follower/follower.ts";
import { alreadyFollowingLetter, confirmFollowingLetter } from "#app/domain/follower/letters.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { type Actor, nobody } from "#app/domain/person/actor.ts";
import { newToken, sha256 } from "#app/domain/text/token.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

type Of = Pick<Consultation, "id" | "title">;

export type Followed = { ok: true } | { ok: false; refusal: "sign-in-needed" };

/** Somebody with an account is told from now on, at the address of their account. */
export function follow(
  db: Db,
  actor: Actor,
  { id: consultationId }: Of,
  language: Language,
  now = new Date(),
): Promise<Followed> {
  const what = { by: actor, at: now, name: "follower.confirmed", consultationId };
  return act<Followed>(db, what, async (trx) => {
    const { personId } = actor;
    if (personId === null) return { ok: false, refusal: "sign-in-needed" };
    const at = now.toISOString();
    await trx
      .insertInto("follower")
      .values({
        id: newId(),
        consultationId,
        personId,
        email: null,
        language,
        tokenHash: sha256(newToken()),
        askedAt: at,
        confirmedAt: at,
        endedAt: null,
        toldAt: null,
      })
      .onConflict((on) => on.columns(["consultationId", "personId"]).doNothing())
      .execute();
    await trx
      .updateTable("follower")
      .set({ endedAt: null, confirmedAt: at, toldAt: null, language })
      .where("consultationId", "=", consultationId)
      .where("personId", "=", personId)
      .where("endedAt", "is not", null)
      .execute();
    return { ok: true };
  });
}

/** Somebody with an account is told no more. */
export function unfollow(
  db: Db,
  actor: Actor,
  consultationId: string,
  now = new Date(),
): Promise<{ ok: true }> {
  const what = { by: actor, at: now, name: "follower.ended", consultationId };
  return act(db, what, async (trx): Promise<{ ok: true }> => {
    await trx
      .updateTable("follower")
      .set({ endedAt: now.toISOString() })
      .where("consultationId", "=", consultationId)
      .where("personId", "=", actor.personId)
      .where("endedAt", "is", null)
      .execute();
    return { ok: true };
  });
}

export async function isFollowing(db: Db, actor: Actor, consultationId: string): Promise<boolean> {
  if (actor.personId === null) return false;
  const own = await db
    .selectFrom("follower")
    .select("id")
    .where("consultationId", "=", consultationId)
    .where("personId", "=", actor.personId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return own !== undefined;
}

export interface FollowAsk {
  /** Folded. */
  email: string;
  language: Language;
  /** The portal's public address, never taken from a request. */
  origin: string;
  /** The address that ends a following, by the follower's id. */
  endPath: (followerId: string) => string;
}

/**
 * Somebody without an account asks for letters: one goes to the address at once, to confirm it or to
 * say that it follows already, so that nobody learns which. Whoever asks is not written down: nothing
 * ties the address to a response.
 */
export function askToFollow(db: Db, consultation: Of, ask: FollowAsk, now = new Date()) {
  const { email, language, origin, endPath } = ask;
  const { id: consultationId } = consultation;
  const what = { by: nobody, at: now, name: "follower.asked", consultationId };
  return act(db, what, async (trx): Promise<{ ok: true }> => {
    const known = await trx
      .selectFrom("follower")
      .selectAll()
      .where("consultationId", "=", consultationId)
      .where("email", "=", email)
      .executeTakeFirst();
    if (known?.confirmedAt && !known.endedAt) {
      const end = `${origin}${endPath(known.id)}`;
      await post(trx, email, alreadyFollowingLetter(known.language, consultation, end), now);
      return { ok: true };
    }
    const token = newToken();
    const asked = {
      language,
      tokenHash: sha256(token),
      askedAt: now.toISOString(),
      confirmedAt: null,
      endedAt: null,
      toldAt: null,
    };
    await trx
      .insertInto("follower")
      .values({ id: newId(), consultationId, personId: null, email, ...asked })
      .onConflict((on) => on.columns(["consultationId", "email"]).doUpdateSet(asked))
      .execute();
    const link = `${origin}/following/${token}/confirmation`;
    await post(trx, email, confirmFollowingLetter(language, consultation, link, daysToConfirm), now);
    return { ok: true };
  });
}

/** The consultation that this token would follow; null when the link is over. */
export async function followingToConfirm(db: Db, token: string, now = new Date()) {
  const row = await db
    .selectFrom("follower")
    .innerJoin("consultation", "consultation.id", "follower.consultationId")
    .select(["follower.id", "follower.confirmedAt", "consultation.slug", "consultation.title"])
    .where("follower.tokenHash", "=", sha256(token))
    .where("follower.email", "is not", null)
    .where("follower.endedAt", "is", null)
    .where("follower.askedAt", ">", weekBefore(now))
    .executeTakeFirst();
  return row ?? null;
}

export type Confirmed = { ok: true; subjectId: string } | { ok: false; refusal: "link-over" };

/** The address is theirs: they are told from now on. Opening the link once more changes nothing. */
export function confirmFollowing(db: Db, token: string, now = new Date()): Promise<Confirmed> {
  return act<Confirmed>(db, { by: nobody, at: now, name: "follower.confirmed" }, async (trx) => {
    const waiting = await followingToConfirm(trx, token, now);
    if (!waiting) return { ok: false, refusal: "link-over" };
    await trx
      .updateTable("follower")
      .set({ confirmedAt: now.toISOString() })
      .where("id", "=", waiting.id)
      .where("confirmedAt", "is", null)
      .execute();
    return { ok: true, subjectId: waiting.id };
  });
}

/** What a following is of, for the page that ends it; null when it was erased. */
export async function followingById(db: Db, id: string | null) {
  if (id === null) return null;
  const row = await db
    .selectFrom("follower")
    .innerJoin("consultation", "consultation.id", "follower.consultationId")
    .select(["follower.endedAt", "consultation.slug", "consultation.title"])
    .where("follower.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Ends it for whoever has a letter: signed in or not. An address without an account is erased with
 * it; whoever ends twice is not told otherwise.
 */
export function endFollowing(db: Db, followerId: string, now = new Date()): Promise<{ ok: true }> {
  const what = { by: nobody, at: now, name: "follower.ended", subjectId: followerId };
  return act(db, what, async (trx): Promise<{ ok: true }> => {
    await trx.deleteFrom("follower").where("id", "=", followerId).where("email", "is not", null).execute();
    await trx
      .updateTable("follower")
      .set({ endedAt: now.toISOString() })
      .where("id", "=", followerId)
      .where("endedAt", "is", null)
      .execute();
    return { ok: true };
  });
}

/** Addresses that nobody confirmed in time. */
export async function dropUnconfirmedFollowers(db: Db, now: Date) {
  await db
    .deleteFrom("follower")
    .where("email", "is not", null)
    .where("confirmedAt", "is", null)
    .where("askedAt", "<", weekBefore(now))
    .execute();
}

function weekBefore(now: Date): string {
  return new Date(now.getTime() - daysToConfirm * 24 * 60 * 60_000).toISOString();
}
