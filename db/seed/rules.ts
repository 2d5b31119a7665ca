import { createHash } from "node:crypto";
import { always, type RuleCode } from "#app/domain/rule/rule.ts";
import type { Db } from "#db/schema.ts";
import { ruleSeeds } from "#db/seed/house-of-rules.ts";

const version = 2;

/**
 * Plants the second version of the default house; planted again it changes nothing. Where the first
 * one was in force, it ends now and this one begins: what was reported or decided keeps naming the first.
 */
export function seedRules(db: Db, now = new Date()) {
  return db.isTransaction ? plant(db, now) : db.transaction().execute((trx) => plant(trx, now));
}

async function plant(trx: Db, now: Date) {
  const known = await trx
    .selectFrom("rule")
    .select(["code", "version"])
    .where("authorityId", "is", null)
    .execute();
  const missing = ruleSeeds.filter(
    ({ code }) => !known.some((one) => one.code === code && one.version >= version),
  );
  if (missing.length === 0) return;
  const at = now.toISOString();
  await trx
    .updateTable("rule")
    .set({ validUntil: at })
    .where("authorityId", "is", null)
    .where("version", "<", version)
    .where("validUntil", "is", null)
    .where(
      "code",
      "in",
      missing.map((seed) => seed.code),
    )
    .execute();
  await trx
    .insertInto("rule")
    .values(
      missing.map(({ code, titles, texts, examples, sanctions, secondPerson, longestSuspension }) => ({
        id: idOf(code),
        authorityId: null,
        code,
        version,
        titles: JSON.stringify(titles),
        texts: JSON.stringify(texts),
        examples: JSON.stringify(examples),
        sanctions: JSON.stringify(sanctions),
        secondPerson: Number(secondPerson),
        longestSuspension,
        writtenBy: null,
        validFrom: known.some((one) => one.code === code) ? at : always,
        validUntil: null,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** The same on every installation, so that decisions of two portals can be told together. */
function idOf(code: RuleCode): string {
  const hex = createHash("sha256").update(`default rule ${code} ${version}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
