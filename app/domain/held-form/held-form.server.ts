import { newToken, sha256 } from "#app/domain/text/token.server.ts";
import type { Db } from "#db/schema.ts";

const hours = 12;

/**
 * Keeps what somebody typed while they sign in; returns the token that gives it back.
 * @param fields  name and value of each text field, passwords left out
 */
export async function holdForm(db: Db, path: string, fields: [string, string][], now: Date): Promise<string> {
  const token = newToken();
  await db
    .insertInto("heldForm")
    .values({
      tokenHash: sha256(token),
      path,
      body: JSON.stringify(fields),
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + hours * 60 * 60_000).toISOString(),
    })
    .execute();
  return token;
}

/** What was typed in the form at this address, by field; null when nothing is held. */
export async function findHeldForm(
  db: Db,
  path: string,
  token: string,
  now: Date,
): Promise<Record<string, string> | null> {
  const row = await db
    .selectFrom("heldForm")
    .select("body")
    .where("tokenHash", "=", sha256(token))
    .where("path", "=", path)
    .where("expiresAt", ">", now.toISOString())
    .executeTakeFirst();
  return row ? Object.fromEntries(JSON.parse(row.body)) : null;
}

export async function dropOldHeldForms(db: Db, now: Date) {
  await db.deleteFrom("heldForm").where("expiresAt", "<=", now.toISOString()).execute();
}
