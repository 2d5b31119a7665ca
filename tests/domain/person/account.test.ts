import { expect, test } from "vitest";
import { changeAccount } from "#app/domain/person/account.server.ts";
import { personFacts } from "#app/domain/person/person.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, aPerson, aTerritory } from "#tests/support/people.ts";

test("moving house keeps where somebody lived before, with the dates", async () => {
  const db = await emptyDb();
  const personId = await aPerson(db);
  const actor = await actorOf(db, personId);
  const [quilpue, cochrane] = [await aTerritory(db), await aTerritory(db, "Cochrane")];
  const named = { name: "Ana", language: "es" } as const;

  await changeAccount(db, actor, { ...named, residenceId: quilpue }, new Date("2027-01-01"));
  await changeAccount(db, actor, { ...named, residenceId: quilpue }, new Date("2027-02-01"));
  await changeAccount(db, actor, { ...named, residenceId: cochrane }, new Date("2027-03-01"));
  await changeAccount(db, actor, { ...named, name: "Ana María" }, new Date("2027-04-01"));

  expect(await personFacts(db, personId)).toMatchObject({ name: "Ana María", residenceId: cochrane });
  const residences = await db
    .selectFrom("residence")
    .select(["territoryId", "until"])
    .orderBy("id")
    .execute();
  expect(residences).toEqual([
    { territoryId: quilpue, until: "2027-03-01T00:00:00.000Z" },
    { territoryId: cochrane, until: null },
  ]);
});

test("nobody lives in a whole country", async () => {
  const db = await emptyDb();
  const personId = await aPerson(db);
  const residenceId = await aTerritory(db, "Chile", "country");
  const input = { name: "Otro nombre", language: "es", residenceId } as const;
  expect(await changeAccount(db, await actorOf(db, personId), input)).toEqual({
    ok: false,
    refusal: "no-such-municipality",
  });
  expect((await personFacts(db, personId))?.name).toBe("Ana");
});
