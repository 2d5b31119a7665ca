import { enqueue } from "#app/domain/job/job.server.ts";
import type { Letter } from "#app/domain/mail/letter.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** Puts a letter in the outbox with the act that asks for it: sent if that is kept, never if it is not. */
export async function post(trx: Db, recipient: string, letter: Letter, now: Date) {
  const id = newId();
  await trx
    .insertInto("mail")
    .values({ id, recipient, ...letter, createdAt: now.toISOString(), sentAt: null, error: null })
    .execute();
  await enqueue(trx, "send-mail", { mailId: id }, { now });
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

export async function mailFailed(db: Db, id: string, error: string) {
  await db
    .updateTable("mail")
    .set({ error: error.slice(0, 500) })
    .where("id", "=", id)
    .execute();
}

export async function dropOldMail(db: Db, now: Date) {
  const monthAgo = new Date(now.getTime() - 30 * 24 * 60 * 60_000).toISOString();
  await db.deleteFrom("mail").where("createdAt", "<", monthAgo).execute();
}
