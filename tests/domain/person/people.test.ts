import { expect, test } from "vitest";
import { people } from "#app/domain/person/people.server.ts";
import type { Db } from "#db/schema.ts";
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

test("people come by pages", async () => {
  const db = await emptyDb();
  const actor = await administrator(db);
  for (let i = 0; i < 30; i++) await aPerson(db);
  expect(await people(db, actor, {})).toMatchObject({ count: 31, pages: 2 });
  expect((await people(db, actor, { page: 2 })).people).toHaveLength(6);
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
  expect((await people(db, actor, { search: "eva@example.org" })).people[0]?.roles).toEqual([]);
});

async function administrator(db: Db) {
  const id = await aPerson(db, { name: "Jefa", email: "jefa@example.com" });
  await granted(db, id, "admin", null);
  return actorOf(db, id);
}

async function names(db: Db, actor: Parameters<typeof people>[1], search: string) {
  return (await people(db, actor, { search })).people.map((person) => person.name);
}
