import { expect, test } from "vitest";
import type { Beside } from "#app/domain/list/stretch.ts";
import { people } from "#app/domain/person/people.server.ts";
import type { Db } from "#db/schema.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, anAuthority, aPerson, granted } from "#tests/support/people.ts";

test("people are found by part of a name or address, without minding accents or case", async () => {
  const db = await emptyDb();
  const actor = await administrator(db);
  await aPerson(db, { name: "José Ñuñez", email: "pepe@example.org" });
  await aPerson(db, { name: "ÉLISE", email: "elise_100@example.org" });

  expect(await names(db, actor, "NUNEZ")).toEqual(["José Ñuñez"]);
  expect(await names(db, actor, "jose")).toEqual(["José Ñuñez"]);
  expect(await names(db, actor, "pepe@")).toEqual(["José Ñuñez"]);
  expect(await names(db, actor, "élise")).toEqual(["ÉLISE"]);
  expect(await names(db, actor, "_1")).toEqual(["ÉLISE"]);
  expect(await names(db, actor, "%")).toEqual([]);
});

test("they are read to their end and back in the order of their addresses, all or those sought", async () => {
  const db = await emptyDb();
  const actor = await administrator(db);
  const ids = await somePeople(db, 60);
  const { items } = await people(db, actor, { search: "jefa@" });
  await expectBothWays([items[0]!.id, ...ids], (beside) => people(db, actor, { beside }));
  await expectBothWays(ids, (beside) => people(db, actor, { search: "someone", beside }));
  await expectNoPlace((beside) => people(db, actor, { beside }), "gone", "", "'");
});

test("a place in a list of people stays where it was when who is there is no longer sought", async () => {
  const db = await emptyDb();
  const actor = await administrator(db);
  const ids = await somePeople(db, 60);
  const search = "Someone";
  const { after } = await people(db, actor, { search });
  await db.updateTable("person").set({ name: "Eva" }).where("id", "=", after).execute();
  expect(idsOf(await people(db, actor, { search, beside: { after } }))).toEqual(ids.slice(25, 50));
});

test("who has no role in an authority is no place in the list of its administrator", async () => {
  const db = await emptyDb();
  const authority = await anAuthority(db);
  const ids = await somePeople(db, 60);
  const foreign = ids.at(-1)!;
  for (const id of ids.slice(0, 59)) await granted(db, id, "official", authority);
  await granted(db, ids[0]!, "admin", authority);
  const actor = await actorOf(db, ids[0]!);
  const read = (beside: Beside) => people(db, actor, { beside });
  await expectBothWays(ids.slice(0, 59), read);
  await expectNoPlace(read, foreign);
});

test("an authority's administrator sees those with a role in it, and finds others only by their whole address", async () => {
  const db = await emptyDb();
  const [own, other] = [await anAuthority(db), await anAuthority(db, "Cochrane")];
  const boss = await aPerson(db, { name: "Jefa" });
  await granted(db, boss, "admin", own);
  const eva = await aPerson(db, { name: "Eva", email: "eva@example.org" });
  await granted(db, eva, "official", other);
  const actor = await actorOf(db, boss);

  expect(await names(db, actor, "")).toEqual(["Jefa"]);
  expect(await names(db, actor, "eva")).toEqual([]);
  expect(await names(db, actor, "Eva@example.org")).toEqual(["Eva"]);
  expect((await people(db, actor, { search: "eva@example.org" })).items[0]?.roles).toEqual([]);
});

async function administrator(db: Db) {
  const id = await aPerson(db, { name: "Jefa", email: "jefa@example.com" });
  await granted(db, id, "admin", null);
  return actorOf(db, id);
}

/** In the order of their addresses. */
async function somePeople(db: Db, many: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < many; n++)
    ids.push(await aPerson(db, { name: "Someone", email: `s${10 + n}@example.org` }));
  return ids;
}

async function names(db: Db, actor: Parameters<typeof people>[1], search: string) {
  return (await people(db, actor, { search })).items.map((person) => person.name);
}
