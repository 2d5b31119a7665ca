import { act } from "#app/domain/act.server.ts";
import { notice } from "#app/domain/mail/letter.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { goodLink, spendLink, voidLinksOf } from "#app/domain/person/one-time-link.server.ts";
import { hashPassword, isPassword } from "#app/domain/person/password.server.ts";
import { type PasswordRefusal, passwordRefusal } from "#app/domain/person/password.ts";
import { endSessions } from "#app/domain/person/session.server.ts";
import type { Db } from "#db/schema.ts";

export async function isGoodResetLink(db: Db, token: string, now = new Date()): Promise<boolean> {
  return (await goodLink(db, "reset-password", token, now)) !== null;
}

export type PasswordReset =
  | { ok: true; personId: string; subjectId: string }
  | { ok: false; refusal: "link-over" | PasswordRefusal };

/** A new password by a mailed link. Every session ends and every other link is void. */
export async function resetPassword(
  db: Db,
  actor: Actor,
  { token, password, origin }: { token: string; password: string; origin: string },
  now = new Date(),
): Promise<PasswordReset> {
  if (!(await isGoodResetLink(db, token, now))) return { ok: false, refusal: "link-over" };
  const passwordHash = await hashPassword(password);
  return act(
    db,
    { by: actor, at: now, name: "person.password-reset" },
    async (trx): Promise<PasswordReset> => {
      const link = await spendLink(trx, "reset-password", token, now);
      const person = link?.personId ? await credentials(trx, link.personId) : null;
      // The address may have moved to somebody else's hands since.
      if (!person || person.email !== link?.email) return { ok: false, refusal: "link-over" };
      const refusal = passwordRefusal(password, person.email);
      if (refusal) return { ok: false, refusal };
      await putPassword(trx, person, passwordHash, origin, now);
      await trx
        .updateTable("person")
        .set({ emailVerifiedAt: now.toISOString() })
        .where("id", "=", person.id)
        .where("emailVerifiedAt", "is", null)
        .execute();
      await endSessions(trx, person.id);
      return { ok: true, personId: person.id, subjectId: person.id };
    },
  );
}

export type PasswordChanged = { ok: true } | { ok: false; refusal: "wrong" | PasswordRefusal };

/**
 * A new password by somebody signed in. Their other sessions end.
 * @param input.current  the password until now; not looked at when there was none
 * @param input.sessionId  the session that goes on
 */
export async function changePassword(
  db: Db,
  actor: Actor,
  input: { current?: string; password: string; sessionId: string | null; origin: string },
  now = new Date(),
): Promise<PasswordChanged> {
  const person = await credentials(db, actor.personId!);
  if (!person) return { ok: false, refusal: "wrong" };
  if (person.passwordHash && !(await isPassword(person.passwordHash, input.current ?? ""))) {
    return { ok: false, refusal: "wrong" };
  }
  const refusal = passwordRefusal(input.password, person.email);
  if (refusal) return { ok: false, refusal };
  const passwordHash = await hashPassword(input.password);
  const what = { by: actor, at: now, name: "person.password-changed", subjectId: person.id };
  return act(db, what, async (trx): Promise<PasswordChanged> => {
    await putPassword(trx, person, passwordHash, input.origin, now);
    await endSessions(trx, person.id, input.sessionId);
    return { ok: true };
  });
}

async function credentials(db: Db, personId: string) {
  const columns = ["id", "email", "language", "passwordHash"] as const;
  return (
    (await db.selectFrom("person").select(columns).where("id", "=", personId).executeTakeFirst()) ?? null
  );
}

async function putPassword(
  trx: Db,
  person: NonNullable<Awaited<ReturnType<typeof credentials>>>,
  passwordHash: string,
  origin: string,
  now: Date,
) {
  await trx.updateTable("person").set({ passwordHash }).where("id", "=", person.id).execute();
  await voidLinksOf(trx, person.id);
  const letter = notice("password-changed", person.language, { address: `${origin}/password-reset` });
  await post(trx, person.email, letter, now);
}
