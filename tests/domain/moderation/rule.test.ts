import { expect, test } from "vitest";
import { houseOfRules, ruleByCode } from "#app/domain/moderation/rule.server.ts";
import { ruleCodes } from "#app/domain/moderation/rule.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { ruleSeeds, seedRules } from "#db/seed/rules.ts";
import { emptyDb } from "#tests/support/db.ts";

test("planting the default house twice adds nothing, and leaves what was changed", async () => {
  const db = await emptyDb();
  await seedRules(db);
  await db.updateTable("rule").set({ version: 7 }).where("code", "=", "spam").execute();
  await seedRules(db);
  const house = await houseOfRules(db, null);
  expect(house.map((rule) => rule.code)).toEqual(ruleCodes);
  expect((await ruleByCode(db, null, "spam"))!.version).toBe(7);
});

test("each rule is written in the four languages, with an example", () => {
  const examples = { es: "Ejemplo", pt: "Exemplo", en: "Example", fr: "Exemple" };
  for (const { titles, texts } of ruleSeeds) {
    for (const [language, example] of Object.entries(examples)) {
      expect(titles[language as "es"].length).toBeGreaterThan(4);
      expect(texts[language as "es"]).toContain(example);
    }
  }
});

test("an authority with rules of its own goes by those in force and by no others", async () => {
  const db = await emptyDb();
  await seedRules(db);
  await anOwnRule(db, "noise", "2026-01-01T00:00:00.000Z", null);
  await anOwnRule(db, "old", "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z");
  const house = await houseOfRules(db, "quilpue", new Date("2026-06-01T00:00:00Z"));
  expect(house.map((rule) => rule.code)).toEqual(["noise"]);
  expect(await ruleByCode(db, "quilpue", "old", new Date("2025-06-01T00:00:00Z"))).toMatchObject({
    code: "old",
  });
  expect(await ruleByCode(db, "another", "noise")).toBeNull();
});

async function anOwnRule(db: Db, code: string, validFrom: string, validUntil: string | null) {
  const words = JSON.stringify({ es: "e", pt: "p", en: "n", fr: "f" });
  const rule = { id: newId(), authorityId: "quilpue", code, version: 1, titles: words, texts: words };
  const sanctions = { examples: words, sanctions: '["hide"]', secondPerson: 0, longestSuspension: 0 };
  await db
    .insertInto("rule")
    .values({ ...rule, ...sanctions, validFrom, validUntil })
    .execute();
}
