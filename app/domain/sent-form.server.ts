import type { Actor } from "#app/domain/person/actor.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Db } from "#db/schema.ts";

/** Under which the next act of this name by this form is kept; null for what came by no such form. */
export function keyOfAct({ sent }: Actor, name: string): string | null {
  if (!sent) return null;
  const nth = sent.acts.get(name) ?? 0;
  sent.acts.set(name, nth + 1);
  return sha256(JSON.stringify([sent.hash, name, nth]));
}

/**
 * Does the work if this form has not done it yet, else gives back what came of it. The row is there before
 * the work is: who sends the same at the same moment waits for the first and then finds what it made.
 */
export async function onceByForm<Result extends { ok: boolean }>(
  trx: Db,
  keyHash: string,
  at: Date,
  work: () => Promise<Result>,
): Promise<Result> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("sentForm")
    .values({ keyHash, result: "", sentAt: at.toISOString() })
    .onConflict((conflict) => conflict.column("keyHash").doNothing())
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows) === 0) return resultOf(trx, keyHash);
  const result = await work();
  await trx
    .updateTable("sentForm")
    .set({ result: JSON.stringify(result) })
    .where("keyHash", "=", keyHash)
    .execute();
  return result;
}

async function resultOf<Result>(trx: Db, keyHash: string): Promise<Result> {
  const row = await trx
    .selectFrom("sentForm")
    .select("result")
    .where("keyHash", "=", keyHash)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.result) as Result;
}

/** What an act that made or changed this gave back may say its words. */
export async function dropSentFormsOf(trx: Db, id: string) {
  await trx.deleteFrom("sentForm").where("result", "like", `%${id}%`).execute();
}
