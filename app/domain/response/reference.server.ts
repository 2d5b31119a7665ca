import { randomInt } from "node:crypto";
import { newReference } from "#app/domain/response/reference.ts";
import type { Db } from "#db/schema.ts";

/** One that no response has; by chance alone the first one tried is taken once in 10^11 times. */
export async function freeReference(trx: Db, draw: (below: number) => number = randomInt): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const reference = newReference(draw);
    const taken = await trx
      .selectFrom("response")
      .select("id")
      .where("reference", "=", reference)
      .executeTakeFirst();
    if (!taken) return reference;
  }
  throw new Error("No free reference in twenty tries");
}
