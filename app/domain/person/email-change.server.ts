import { act } from "#app/domain/act.server.ts";
import { linkLetter, notice } from "#app/domain/mail/letter.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import {
  goodLink,
  linkMinutes,
  makeLink,
  spendLink,
  voidLinksOf,
} from "#app/domain/person/one-time-link.server.ts";
import { isPassword } from "#app/domain/person/password.server.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import type { Db } from "#db/schema.ts";

export type EmailChangeAsked = { ok: true } | { ok: false; refusal: "wrong" | "same" };

/**
 * Writes to the new address; nothing changes until its link is used. When the new address has an
 * account already its owner is told, and the answer is the same.
 * @param input.password  not looked at when the account has none
 */
export async function askToChangeEmail(
  db: Db,
  actor: Actor,
  input: { email: string; password?: string; origin: string },
  now = new Date(),
): Promise<EmailChangeAsked> {
  const personId = actor.personId!;
  const email = foldEmail(input.email);
  const person = await db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  if (person.passwordHash && !(await isPassword(person.passwordHash, input.password ?? ""))) {
    return { ok: false, refusal: "wrong" };
  }
  if (email === person.email) return { ok: false, refusal: "same" };
  const what = { by: actor, at: now, name: "person.email-change-asked", subjectId: personId };
  return act(db, what, async (trx): Promise<EmailChangeAsked> => {
    const owner = await trx
      .selectFrom("person")
      .select("language")
      .where("email", "=", email)
      .executeTakeFirst();
    if (owner) {
      await post(trx, email, notice("address-in-use", owner.language), now);
    } else {
      const token = await makeLink(trx, { purpose: "change-email", personId, email }, now);
      const link = `${input.origin}/account/email/${token}`;
      await post(trx, email, linkLetter("confirm-email", person.language, link, linkMinutes), now);
    }
    return { ok: true };
  });
}

/** The address that this link would give its account; null when it is no longer good. */
export async function emailToConfirm(db: Db, token: string, now = new Date()): Promise<string | null> {
  return (await goodLink(db, "change-email", token, now))?.email ?? null;
}

export type EmailChanged =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: "link-over" | "email-taken" };

/** The new address is theirs: the account moves to it, and the old one is told. */
export function confirmEmail(
  db: Db,
  actor: Actor,
  { token, origin }: { token: string; origin: string },
  now = new Date(),
): Promise<EmailChanged> {
  return act(db, { by: actor, at: now, name: "person.email-changed" }, async (trx): Promise<EmailChanged> => {
    const link = await spendLink(trx, "change-email", token, now);
    if (!link?.personId || !link.email) return { ok: false, refusal: "link-over" };
    const { personId, email } = link;
    const owner = await trx.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst();
    if (owner) return { ok: false, refusal: "email-taken" };
    const before = await trx
      .selectFrom("person")
      .selectAll()
      .where("id", "=", personId)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("person")
      .set({ email, emailVerifiedAt: now.toISOString() })
      .where("id", "=", personId)
      .execute();
    await voidLinksOf(trx, personId);
    const letter = notice("email-changed", before.language, { address: origin });
    await post(trx, before.email, letter, now);
    return { ok: true, subjectId: personId };
  });
}
