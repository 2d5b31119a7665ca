import { inReadingOrder, type Rule } from "#app/domain/rule/rule.ts";
import type { Db, Schema } from "#db/schema.ts";

/**
 * The rules in force: those of the authority's own house when it has one, else the default house.
 * In the order in which people read them.
 */
export async function houseOfRules(db: Db, authorityId: string | null, now = new Date()): Promise<Rule[]> {
  const at = now.toISOString();
  const rows = await db
    .selectFrom("rule")
    .selectAll()
    .where((on) =>
      on.or([
        on("authorityId", "is", null),
        ...(authorityId === null ? [] : [on("authorityId", "=", authorityId)]),
      ]),
    )
    .where("validFrom", "<=", at)
    .where((on) => on.or([on("validUntil", "is", null), on("validUntil", ">", at)]))
    .orderBy("id")
    .execute();
  const own = rows.filter((row) => row.authorityId !== null);
  return inReadingOrder(own.length > 0 ? own : rows).map(readRule);
}

/** The rule in force by this code; null when the house has none. */
export async function ruleByCode(
  db: Db,
  authorityId: string | null,
  code: string,
  now = new Date(),
): Promise<Rule | null> {
  return (await houseOfRules(db, authorityId, now)).find((rule) => rule.code === code) ?? null;
}

/** Rules of any version by id, for what was reported or decided under them. */
export async function rulesByIds(db: Db, ids: readonly (string | null)[]): Promise<Map<string, Rule>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom("rule").selectAll().where("id", "in", wanted).execute();
  return new Map(rows.map((row) => [row.id, readRule(row)]));
}

export function readRule({
  titles,
  texts,
  examples,
  sanctions,
  secondPerson,
  writtenBy,
  ...row
}: Schema["rule"]): Rule {
  return {
    ...row,
    titles: JSON.parse(titles),
    texts: JSON.parse(texts),
    examples: examples === "{}" ? null : JSON.parse(examples),
    sanctions: JSON.parse(sanctions),
    secondPerson: secondPerson === 1,
  };
}
