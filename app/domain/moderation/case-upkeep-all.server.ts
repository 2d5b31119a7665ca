import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import type { Db } from "#db/schema.ts";

const atOnce = 200;

/** Every open case anew, some in each transaction: for those that an older version of the program left. */
export async function refreshAllCases(db: Db) {
  let last = 0;
  for (;;) {
    const cases = await db
      .selectFrom("moderationCase")
      .select(["number", "kind", "contributionId"])
      .where("number", ">", last)
      .where("isOpen", "=", 1)
      .orderBy("number")
      .limit(atOnce)
      .execute();
    if (cases.length === 0) return;
    await db.transaction().execute(async (trx) => {
      for (const one of cases) await refreshCase(trx, one.kind, one.contributionId);
    });
    last = cases.at(-1)!.number;
  }
}
