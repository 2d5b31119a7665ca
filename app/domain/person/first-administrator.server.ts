import { act } from "#app/domain/act.server.ts";
import { type Actor, nobody, theSystem } from "#app/domain/person/actor.ts";
import { grantRole } from "#app/domain/person/grant.server.ts";
import { goodLink, makeLink, spendLink } from "#app/domain/person/one-time-link.server.ts";
import { hashPassword } from "#app/domain/person/password.server.ts";
import { type PasswordRefusal, passwordRefusal } from "#app/domain/person/password.ts";
import { createPerson } from "#app/domain/person/person.server.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import type { Db, Language } from "#db/schema.ts";

const weekMinutes = 7 * 24 * 60;

/**
 * The path of a one-time link for whoever starts a portal that nobody administers yet; null when
 * somebody does. Links printed at earlier starts open nothing any more.
 */
export async function firstAdministratorLink(db: Db, now = new Date()): Promise<string | null> {
  if (await hasAdministrator(db)) return null;
  await db
    .deleteFrom("oneTimeLink")
    .where("purpose", "=", "first-admin")
    .where("usedAt", "is", null)
    .execute();
  return `/first-administrator/${await makeLink(db, { purpose: "first-admin", minutes: weekMinutes }, now)}`;
}

export async function isGoodFirstLink(db: Db, token: string, now = new Date()): Promise<boolean> {
  return (await goodLink(db, "first-admin", token, now)) !== null && !(await hasAdministrator(db));
}

export interface FirstAdministrator {
  token: string;
  email: string;
  name: string;
  password: string;
  language: Language;
}

export type FirstAdministratorMade =
  | { ok: true; personId: string; subjectId: string }
  | { ok: false; refusal: "link-over" | "email-taken" | PasswordRefusal };

/** Makes the account of the first administrator. */
export async function becomeFirstAdministrator(
  db: Db,
  input: FirstAdministrator,
  now = new Date(),
): Promise<FirstAdministratorMade> {
  if (!(await isGoodFirstLink(db, input.token, now))) return { ok: false, refusal: "link-over" };
  const refusal = passwordRefusal(input.password, foldEmail(input.email));
  if (refusal) return { ok: false, refusal };
  const passwordHash = await hashPassword(input.password);
  return appoint(db, nobody, input.token, now, async (trx) => {
    const { email, name, language } = input;
    return createPerson(trx, nobody, { email, name, language, passwordHash, emailVerified: true }, now);
  });
}

/** Makes somebody who has an account already the first administrator. */
export function appointFirstAdministrator(
  db: Db,
  actor: Actor,
  token: string,
  now = new Date(),
): Promise<FirstAdministratorMade> {
  return appoint(db, actor, token, now, async () => ({ ok: true, id: actor.personId! }));
}

function appoint(
  db: Db,
  actor: Actor,
  token: string,
  now: Date,
  person: (trx: Db) => ReturnType<typeof createPerson>,
): Promise<FirstAdministratorMade> {
  const what = { by: actor, at: now, name: "person.first-administrator" };
  return act(db, what, async (trx): Promise<FirstAdministratorMade> => {
    const link = await spendLink(trx, "first-admin", token, now);
    if (!link || (await hasAdministrator(trx))) return { ok: false, refusal: "link-over" };
    const made = await person(trx);
    if (!made.ok) return made;
    await grantRole(trx, theSystem, { personId: made.id, role: "admin", authorityId: null }, now);
    return { ok: true, personId: made.id, subjectId: made.id };
  });
}

async function hasAdministrator(db: Db): Promise<boolean> {
  const grant = await db
    .selectFrom("roleGrant")
    .select("id")
    .where("role", "=", "admin")
    .where("authorityId", "is", null)
    .where("revokedAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return grant !== undefined;
}
