import { enqueue } from "#app/domain/job/job.server.ts";
import { withoutPersons } from "#app/domain/job/without-persons.ts";
import type { Letter } from "#app/domain/mail/letter.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/**
 * Puts a letter in the outbox with the act that asks for it: sent if that is kept, never if it is not.
 * @param after  seconds to hold it, for what may still be undone
 * @returns its id, by which it can be dropped until it leaves
 */
export async function post(
  trx: Db,
  recipient: string,
  letter: Letter,
  now: Date,
  after = 0,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("mail")
    .values({ id, recipient, ...letter, createdAt: now.toISOString(), sentAt: null, error: null })
    .execute();
  await enqueue(trx, "send-mail", { mailId: id }, { key: after > 0 ? keyOf(id) : null, after, now });
  return id;
}

/** Letters that were held and are not to be sent after all. */
export async function dropHeld(trx: Db, ids: readonly string[]) {
  if (ids.length === 0) return;
  await trx
    .deleteFrom("job")
    .where("dedupeKey", "in", ids.map(keyOf))
    .where("lockedAt", "is", null)
    .execute();
  await trx.deleteFrom("mail").where("id", "in", ids).where("sentAt", "is", null).execute();
}

function keyOf(mailId: string): string {
  return `send-mail:${mailId}`;
}

export interface Mail extends Letter {
  id: string;
  recipient: string;
  createdAt: string;
  sentAt: string | null;
  error: string | null;
}

export async function mailById(db: Db, id: string): Promise<Mail | null> {
  return (await db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

export type MailLine = Omit<Mail, "text" | "html" | "unsubscribe">;

/** The outbox, newest first. */
export function latestMail(db: Db, most: number): Promise<MailLine[]> {
  return db
    .selectFrom("mail")
    .select(["id", "recipient", "subject", "createdAt", "sentAt", "error"])
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

/** Once it has left, the outbox keeps that it was sent and no longer what it said: it had a way in. */
export async function mailWasSent(db: Db, id: string, now: Date) {
  await db
    .updateTable("mail")
    .set({ sentAt: now.toISOString(), error: null, text: "", html: "", unsubscribe: null })
    .where("id", "=", id)
    .execute();
}

/** Says why, of a letter that did not leave; what another process sent meanwhile stays sent. */
export async function mailFailed(db: Db, id: string, error: unknown) {
  await db
    .updateTable("mail")
    .set({ error: withoutPersons(error).slice(0, 500) })
    .where("id", "=", id)
    .where("sentAt", "is", null)
    .execute();
}

export async function dropOldMail(db: Db, now: Date) {
  const monthAgo = new Date(now.getTime() - 30 * 24 * 60 * 60_000).toISOString();
  await db.deleteFrom("mail").where("createdAt", "<", monthAgo).execute();
}
