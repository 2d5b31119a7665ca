import { act } from "#app/domain/act.server.ts";
import { type LinkLetter, linkLetter } from "#app/domain/mail/letter.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { linkMinutes, makeLink } from "#app/domain/person/one-time-link.server.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import type { Db, Language } from "#db/schema.ts";

export interface Ask {
  email: string;
  /** Of the page on which it was asked, for whoever has no account and so no language of their own. */
  language: Language;
  /** The portal's public address, never taken from a request. */
  origin: string;
  /** What the link leads to after signing in, as a query: "next=…&held=…", or "". */
  query?: string;
}

/** Somebody wants an account: a letter to finish it, or a way into the one the address already has. */
export function askToSignUp(db: Db, actor: Actor, ask: Ask, now = new Date()) {
  return sendWayIn(db, actor, ask, { known: "already-here", unknown: "create-account" }, now);
}

/** Somebody wants to sign in without a password. */
export function askForSignInLink(db: Db, actor: Actor, ask: Ask, now = new Date()) {
  return sendWayIn(db, actor, ask, { known: "sign-in", unknown: "no-account" }, now);
}

/** Somebody forgot their password. */
export function askForNewPassword(db: Db, actor: Actor, ask: Ask, now = new Date()) {
  return sendWayIn(db, actor, ask, { known: "reset-password", unknown: "no-account" }, now);
}

/**
 * Whatever the address, one link is made, one letter written and one answer given, so that nobody
 * learns who has an account.
 */
function sendWayIn(
  db: Db,
  actor: Actor,
  ask: Ask,
  letters: { known: LinkLetter; unknown: LinkLetter },
  now: Date,
) {
  return act(db, { by: actor, at: now, name: "link.asked" }, async (trx): Promise<{ ok: true }> => {
    const email = foldEmail(ask.email);
    const person = await trx
      .selectFrom("person")
      .select(["id", "language"])
      .where("email", "=", email)
      .executeTakeFirst();
    const letter = person ? letters.known : letters.unknown;
    const purpose = letter === "reset-password" ? "reset-password" : "sign-in";
    const token = await makeLink(trx, { purpose, personId: person?.id ?? null, email }, now);
    const path = purpose === "sign-in" ? "sign-in" : "password-reset";
    const link = `${ask.origin}/${path}/${token}${ask.query ? `?${ask.query}` : ""}`;
    await post(trx, email, linkLetter(letter, person?.language ?? ask.language, link, linkMinutes), now);
    return { ok: true };
  });
}
