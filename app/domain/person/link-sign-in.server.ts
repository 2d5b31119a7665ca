import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { goodLink, makeLink, spendLink } from "#app/domain/person/one-time-link.server.ts";
import { hashPassword } from "#app/domain/person/password.server.ts";
import { type PasswordRefusal, passwordRefusal } from "#app/domain/person/password.ts";
import { createPerson, personIdByEmail } from "#app/domain/person/person.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** What a sign-in link leads to, without using it; null when it is no longer good. */
export async function signInLink(db: Db, token: string, now = new Date()) {
  const link = await goodLink(db, "sign-in", token, now);
  if (!link?.email) return null;
  return { email: link.email, hasAccount: (await personIdByEmail(db, link.email)) !== null };
}

export interface AccountToMake {
  name: string;
  /** None: they will always sign in by link. */
  password?: string | null;
  language: Language;
  residenceId?: string | null;
}

export type SignedInByLink =
  | { ok: true; personId: string; subjectId: string }
  | { ok: false; refusal: "link-over" | "account-missing" | "email-taken" | PasswordRefusal };

/**
 * Signs in whoever has the address the link was sent to, which proves the address theirs. Somebody
 * without an account makes it now, and not before: so nobody can prepare one in another's name.
 */
export async function signInByLink(
  db: Db,
  actor: Actor,
  token: string,
  account: AccountToMake | null,
  now = new Date(),
): Promise<SignedInByLink> {
  const password = account?.password ?? null;
  // Hashing is slow: before the transaction, and only for a link that is good.
  const passwordHash =
    password && (await goodLink(db, "sign-in", token, now)) ? await hashPassword(password) : null;
  return act(
    db,
    { by: actor, at: now, name: "person.signed-in-by-link" },
    async (trx): Promise<SignedInByLink> => {
      const link = await spendLink(trx, "sign-in", token, now);
      if (!link?.email) return { ok: false, refusal: "link-over" };
      const known = await personIdByEmail(trx, link.email);
      if (known) {
        await verifyEmail(trx, known, now);
        return { ok: true, personId: known, subjectId: known };
      }
      if (!account) return { ok: false, refusal: "account-missing" };
      const refusal = password ? passwordRefusal(password, link.email) : null;
      if (refusal) return { ok: false, refusal };
      const { email } = link;
      const { name, language, residenceId } = account;
      const made = await createPerson(
        trx,
        actor,
        { email, name, language, residenceId, passwordHash, emailVerified: true },
        now,
      );
      if (!made.ok) return made;
      return { ok: true, personId: made.id, subjectId: made.id };
    },
  );
}

async function verifyEmail(trx: Db, personId: string, now: Date) {
  await trx
    .updateTable("person")
    .set({ emailVerifiedAt: now.toISOString() })
    .where("id", "=", personId)
    .where("emailVerifiedAt", "is", null)
    .execute();
}

/** For the start of the demo: the path of a link that signs in as this person, once, within a week. */
export async function demoSignInLink(db: Db, personId: string, now = new Date()): Promise<string> {
  const person = await db
    .selectFrom("person")
    .select("email")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const minutes = 7 * 24 * 60;
  const token = await makeLink(db, { purpose: "sign-in", personId, email: person.email, minutes }, now);
  return `/sign-in/${token}`;
}
