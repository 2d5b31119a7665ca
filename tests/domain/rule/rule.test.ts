import { expect, test } from "vitest";
import { houseOfRules, ruleByCode, rulesByIds } from "#app/domain/rule/rule.server.ts";
import { ruleCodes } from "#app/domain/rule/rule.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { ruleSeeds } from "#db/seed/house-of-rules.ts";
import { seedRules } from "#db/seed/rules.ts";
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

test("the second version follows on the first where that was planted, and both can be read", async () => {
  const db = await emptyDb();
  const before = new Date("2026-01-01T00:00:00Z");
  const now = new Date("2026-06-01T00:00:00Z");
  const first = await aRule(db, null, "spam", "2000-01-01T00:00:00.000Z", null);
  await seedRules(db, now);
  await seedRules(db, new Date("2026-07-01T00:00:00Z"));

  expect((await ruleByCode(db, null, "spam", before))!.id).toBe(first);
  expect(await ruleByCode(db, null, "spam", now)).toMatchObject({
    version: 2,
    validFrom: now.toISOString(),
    validUntil: null,
  });
  expect((await rulesByIds(db, [first])).get(first)).toMatchObject({
    version: 1,
    validUntil: now.toISOString(),
  });
  expect((await houseOfRules(db, null, now)).map((rule) => rule.code)).toEqual(ruleCodes);
});

test("each rule is written in the four languages, with an example and what may be done", () => {
  for (const { code, titles, texts, examples, sanctions, longestSuspension } of ruleSeeds) {
    for (const language of ["es", "pt", "en", "fr"] as const) {
      expect(titles[language].length).toBeGreaterThan(4);
      expect(texts[language].length).toBeGreaterThan(40);
      expect(examples[language].length).toBeGreaterThan(15);
    }
    expect(sanctions.length, code).toBeGreaterThan(0);
    expect(sanctions.includes("suspend"), code).toBe(longestSuspension > 0);
  }
});

test("an authority with rules of its own goes by those in force and by no others", async () => {
  const db = await emptyDb();
  await seedRules(db);
  await aRule(db, "quilpue", "noise", "2026-01-01T00:00:00.000Z", null);
  await aRule(db, "quilpue", "old", "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z");
  const house = await houseOfRules(db, "quilpue", new Date("2026-06-01T00:00:00Z"));
  expect(house.map((rule) => rule.code)).toEqual(["noise"]);
  expect(await ruleByCode(db, "quilpue", "old", new Date("2025-06-01T00:00:00Z"))).toMatchObject({
    code: "old",
  });
  expect(await ruleByCode(db, "another", "noise")).toBeNull();
});

async function aRule(
  db: Db,
  authorityId: string | null,
  code: string,
  validFrom: string,
  validUntil: string | null,
) {
  const words = JSON.stringify({ es: "e", pt: "p", en: "n", fr: "f" });
  const rule = { id: newId(), authorityId, code, version: 1, titles: words, texts: words };
  const sanctions = { examples: words, sanctions: '["hide"]', secondPerson: 0, longestSuspension: 0 };
  await db
    .insertInto("rule")
    .values({ ...rule, ...sanctions, writtenBy: null, validFrom, validUntil })
    .execute();
  return rule.id;
}
