import { newToken, sha256 } from "#app/domain/text/token.server.ts";
import type { Db, Schema } from "#db/schema.ts";

type Purpose = Schema["oneTimeLink"]["purpose"];

export const linkMinutes = 30;

interface NewLink {
  purpose: Purpose;
  personId?: string | null;
  /** Where it is sent; who opens it can read that mailbox. */
  email?: string | null;
  minutes?: number;
}

/** Makes a link that works once; only the SHA-256 of its token is kept. Returns the token. */
export async function makeLink(trx: Db, link: NewLink, now: Date): Promise<string> {
  const token = newToken();
  await trx
    .insertInto("oneTimeLink")
    .values({
      tokenHash: sha256(token),
      purpose: link.purpose,
      personId: link.personId ?? null,
      email: link.email ?? null,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + (link.minutes ?? linkMinutes) * 60_000).toISOString(),
      usedAt: null,
    })
    .execute();
  return token;
}

export interface Link {
  personId: string | null;
  email: string | null;
}

/** What an unused link is for, without using it: mail scanners open links too. */
export async function goodLink(db: Db, purpose: Purpose, token: string, now: Date): Promise<Link | null> {
  const link = await db
    .selectFrom("oneTimeLink")
    .select(["personId", "email"])
    .where("tokenHash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now.toISOString())
    .executeTakeFirst();
  return link ?? null;
}

/** Uses a link up: of two that try at the same moment one gets it. Null when it is no longer good. */
export async function spendLink(trx: Db, purpose: Purpose, token: string, now: Date): Promise<Link | null> {
  const link = await trx
    .updateTable("oneTimeLink")
    .set({ usedAt: now.toISOString() })
    .where("tokenHash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now.toISOString())
    .returning(["personId", "email"])
    .executeTakeFirst();
  return link ?? null;
}

/** Every unused link of a person: after a new password or address the old ones must open nothing. */
export async function voidLinksOf(trx: Db, personId: string) {
  await trx.deleteFrom("oneTimeLink").where("personId", "=", personId).where("usedAt", "is", null).execute();
}

export async function dropOldLinks(db: Db, now: Date) {
  await db.deleteFrom("oneTimeLink").where("expiresAt", "<=", now.toISOString()).execute();
}
