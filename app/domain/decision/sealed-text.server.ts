import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Wording } from "#app/domain/decision/effect-words.ts";
import type { Db } from "#db/schema.ts";

/** Keeps words that the public no longer sees, for their author and whoever decides the appeal. */
export async function seal(trx: Db, decisionId: string, words: Wording, secret: string) {
  await trx
    .insertInto("sealedText")
    .values({ decisionId, sealed: sealedWith(secret, decisionId, JSON.stringify(words)) })
    .execute();
}

/**
 * The words that a decision hid a part of, whole; null when none are kept. Whoever calls has made sure
 * that they are for the author, or for whoever decides the appeal.
 */
export async function unsealed(db: Db, decisionId: string, secret: string): Promise<Wording | null> {
  const row = await db
    .selectFrom("sealedText")
    .select("sealed")
    .where("decisionId", "=", decisionId)
    .executeTakeFirst();
  return row ? JSON.parse(openedWith(secret, decisionId, row.sealed)) : null;
}

/** The same of many decisions, by their ids, in one query. */
export async function unsealedAll(
  db: Db,
  decisionIds: readonly string[],
  secret: string,
): Promise<Map<string, Wording>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await db.selectFrom("sealedText").selectAll().where("decisionId", "in", decisionIds).execute();
  return new Map(
    rows.map(({ decisionId, sealed }) => [decisionId, JSON.parse(openedWith(secret, decisionId, sealed))]),
  );
}

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/** Base64 of nonce, tag and ciphertext; bound to the decision, so that none can be put in another's place. */
function sealedWith(secret: string, decisionId: string, words: string): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(secret), iv).setAAD(Buffer.from(decisionId));
  const body = Buffer.concat([sealing.update(words, "utf8"), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), body]).toString("base64");
}

function openedWith(secret: string, decisionId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const opening = createDecipheriv(cipher, keyOf(secret), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  opening.setAAD(Buffer.from(decisionId)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const body = opening.update(bytes.subarray(ivBytes + tagBytes));
  return Buffer.concat([body, opening.final()]).toString("utf8");
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "cabildo: words hidden in part", 32));
}
