import { readRule, rulesByIds } from "#app/domain/rule/rule.server.ts";
import { inReadingOrder, type Rule } from "#app/domain/rule/rule.ts";
import type { Db } from "#db/schema.ts";

/** A rule in whatever version has this id. */
export async function ruleById(db: Db, id: string): Promise<Rule | null> {
  return (await rulesByIds(db, [id])).get(id) ?? null;
}

/** Every version there was of the same rule of the same house, the first one first. */
export async function versionsOf(db: Db, { authorityId, code }: Pick<Rule, "authorityId" | "code">) {
  const rows = await db
    .selectFrom("rule")
    .selectAll()
    .where("authorityId", authorityId === null ? "is" : "=", authorityId)
    .where("code", "=", code)
    .orderBy("version")
    .execute();
  return rows.map(readRule);
}

/** The last version of each rule that the authority's own house had and has no longer. */
export async function retiredRules(db: Db, authorityId: string): Promise<Rule[]> {
  const rows = await db
    .selectFrom("rule")
    .selectAll()
    .where("authorityId", "=", authorityId)
    .orderBy("version")
    .execute();
  const newest = new Map(rows.map((row) => [row.code, row]));
  return inReadingOrder([...newest.values()].filter((row) => row.validUntil !== null)).map(readRule);
}

/** Authorities that go by rules of their own now, by name. */
export async function authoritiesWithRules(db: Db, now: Date): Promise<{ slug: string; name: string }[]> {
  const at = now.toISOString();
  return db
    .selectFrom("authority")
    .select(["slug", "name"])
    .where("id", "in", (own) =>
      own
        .selectFrom("rule")
        .select("rule.authorityId")
        .$narrowType<{ authorityId: string }>()
        .where("rule.authorityId", "is not", null)
        .where("rule.validFrom", "<=", at)
        .where((on) => on.or([on("rule.validUntil", "is", null), on("rule.validUntil", ">", at)])),
    )
    .orderBy("name")
    .execute();
}
