import { expect, test } from "vitest";
import type { Actor } from "#app/domain/person/actor.ts";
import { houseOfRules, rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule, RuleContent } from "#app/domain/rule/rule.ts";
import { retiredRules, versionsOf } from "#app/domain/rule/rule-history.server.ts";
import { addRule, beginHouse, changeRule, endHouse, retireRule } from "#app/domain/rule/rule-house.server.ts";
import type { Db } from "#db/schema.ts";
import { randomFrom } from "#db/seed/demo/random.ts";
import { seedRules } from "#db/seed/rules.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anAuthority } from "#tests/support/people.ts";

const admin = (authorityId: string): Actor => ({
  personId: null,
  browserHash: null,
  grants: [{ role: "admin", authorityId }],
  residenceId: null,
});
const start = new Date("2026-06-01T12:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

async function world(): Promise<{ db: Db; id: string; actor: Actor }> {
  const db = await emptyDb();
  await seedRules(db);
  const id = await anAuthority(db);
  return { db, id, actor: admin(id) };
}

test("an own house begins as the default one, and another authority keeps that", async () => {
  const { db, id, actor } = await world();
  expect(await beginHouse(db, actor, id, start)).toMatchObject({ ok: true });
  const house = await houseOfRules(db, id, after(1));
  const usual = await houseOfRules(db, null, after(1));
  expect(house.map(contentOf)).toEqual(usual.map(contentOf));
  expect(house.every((rule) => rule.authorityId === id && rule.version === 1)).toBe(true);
  expect((await houseOfRules(db, "another", after(1))).map((rule) => rule.id)).toEqual(
    usual.map((rule) => rule.id),
  );
  expect(await beginHouse(db, actor, id, after(2))).toEqual({ ok: false, refusal: "already-own" });
});

test("a changed rule is a new version, and the one before can still be read", async () => {
  const { db, id, actor } = await world();
  await beginHouse(db, actor, id, start);
  const [insult] = await houseOfRules(db, id, start);
  const content = { ...contentOf(insult!), secondPerson: true };
  expect(await changeRule(db, actor, insult!.id, content, after(5))).toMatchObject({ ok: true });
  const [now] = await houseOfRules(db, id, after(5));
  expect(now).toMatchObject({ code: "insult", version: 2, secondPerson: true, validUntil: null });
  expect((await rulesByIds(db, [insult!.id])).get(insult!.id)!.validUntil).toBe(after(5).toISOString());
  expect((await versionsOf(db, now!)).map((rule) => rule.version)).toEqual([1, 2]);
  expect(await changeRule(db, actor, now!.id, content, after(6))).toEqual({
    ok: false,
    refusal: "nothing-changed",
  });
});

test("of two administrators who change one rule at once, one wins and the other is told", async () => {
  const { db, id, actor } = await world();
  await beginHouse(db, actor, id, start);
  const [insult] = await houseOfRules(db, id, start);
  const change = (days: number) =>
    changeRule(db, actor, insult!.id, { ...contentOf(insult!), longestSuspension: days }, after(1));
  const both = await Promise.all([change(7), change(14)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, refusal: "changed-meanwhile" });
  expect(await retireRule(db, actor, insult!.id, after(2))).toEqual({
    ok: false,
    refusal: "changed-meanwhile",
  });
});

test("a rule may be added, retired and taken up again under its name, but one always stays", async () => {
  const { db, id, actor } = await world();
  const noise = { ...contentOf((await houseOfRules(db, null))[0]!), titles: inFour("Ruido") };
  expect(await addRule(db, actor, id, noise, {}, start)).toEqual({ ok: false, refusal: "no-own-house" });
  await beginHouse(db, actor, id, start);
  const added = await addRule(db, actor, id, noise, {}, after(1));
  expect(added.ok).toBe(true);
  const second = await addRule(db, actor, id, noise, {}, after(2));
  const codes = (await houseOfRules(db, id, after(2))).map((rule) => rule.code);
  expect(codes.slice(-2)).toEqual(["ruido", "ruido-2"]);

  await retireRule(db, actor, subjectOf(second), after(3));
  expect((await retiredRules(db, id)).map((rule) => rule.code)).toEqual(["ruido-2"]);
  await addRule(db, actor, id, noise, { again: subjectOf(second) }, after(4));
  expect((await houseOfRules(db, id, after(4))).at(-1)).toMatchObject({ code: "ruido-2", version: 2 });

  for (const rule of (await houseOfRules(db, id, after(5))).slice(1)) {
    await retireRule(db, actor, rule.id, after(5));
  }
  const [last] = await houseOfRules(db, id, after(6));
  expect(await retireRule(db, actor, last!.id, after(6))).toEqual({ ok: false, refusal: "last-rule" });
});

test("only its administrators change a house", async () => {
  const { db, id, actor } = await world();
  await beginHouse(db, actor, id, start);
  const [rule] = await houseOfRules(db, id, start);
  const others: Actor[] = [
    admin("another"),
    { ...actor, grants: [{ role: "moderator", authorityId: id }] },
    { ...actor, grants: [{ role: "official", authorityId: id }] },
  ];
  const refused = { ok: false, refusal: "not-allowed" };
  for (const other of others) {
    expect(await changeRule(db, other, rule!.id, contentOf(rule!), after(1))).toEqual(refused);
    expect(await retireRule(db, other, rule!.id, after(1))).toEqual(refused);
    expect(await endHouse(db, other, id, after(1))).toEqual(refused);
    expect(await addRule(db, other, id, contentOf(rule!), {}, after(1))).toEqual(refused);
  }
  const [usual] = await houseOfRules(db, null);
  expect(await changeRule(db, actor, usual!.id, contentOf(usual!), after(1))).toEqual({
    ok: false,
    refusal: "gone",
  });
});

test("whatever is done in whatever order, each rule has one version in force at every instant", async () => {
  const { db, id, actor } = await world();
  const random = randomFrom(4);
  const instants: Date[] = [];
  for (let step = 0; step < 60; step++) {
    // Now and then two in the same millisecond, or on a clock that went back a little.
    const now = after(step + (random() < 0.2 ? -1 : 0));
    instants.push(now);
    const house = await houseOfRules(db, id, now);
    const own = house.filter((rule) => rule.authorityId === id);
    const one = own[Math.floor(random() * own.length)];
    const [retired] = await retiredRules(db, id);
    const content = { ...contentOf(house[0]!), longestSuspension: step, titles: inFour(`Norma ${step % 7}`) };
    const dice = random();
    if (!one || dice < 0.1) await beginHouse(db, actor, id, now);
    else if (dice < 0.45) await changeRule(db, actor, one.id, content, now);
    else if (dice < 0.6) await retireRule(db, actor, one.id, now);
    else if (dice < 0.75) await addRule(db, actor, id, content, {}, now);
    else if (dice < 0.9) await addRule(db, actor, id, content, { again: retired?.id ?? null }, now);
    else await endHouse(db, actor, id, now);
  }
  const rows = await db.selectFrom("rule").selectAll().where("authorityId", "=", id).execute();
  const bounds = rows.flatMap((row) => [row.validFrom, row.validUntil ?? row.validFrom]);
  for (const instant of [...bounds, ...instants.map((one) => one.toISOString())]) {
    const house = await houseOfRules(db, id, new Date(instant));
    expect(house.length).toBeGreaterThan(0);
    expect(new Set(house.map((rule) => rule.code)).size).toBe(house.length);
    expect(new Set(house.map((rule) => rule.authorityId)).size).toBe(1);
  }
  const named = rows.map((row) => `${row.code} ${row.version}`);
  expect(new Set(named).size).toBe(named.length);
});

function contentOf({
  titles,
  texts,
  examples,
  sanctions,
  secondPerson,
  longestSuspension,
}: Rule): RuleContent {
  return { titles, texts, examples: examples!, sanctions, secondPerson, longestSuspension };
}

function inFour(words: string) {
  return { es: words, pt: words, en: words, fr: words };
}

function subjectOf(changed: Awaited<ReturnType<typeof addRule>>): string {
  if (!changed.ok) throw new Error(changed.refusal);
  return changed.subjectId;
}
