import { expect, test } from "vitest";
import { authorityBySlug, createAuthority } from "#app/domain/authority/authority.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { createPerson, personFacts, personIdByEmail } from "#app/domain/person/person.server.ts";
import { newId } from "#db/id.ts";
import { emptyDb } from "#tests/support/db.ts";

test("a new person is found by their address, however it is written", async () => {
  const db = await emptyDb();
  const made = await createPerson(db, theSystem, { email: " Ana@Example.ORG ", name: "Ana", language: "es" });

  expect(made.ok && (await personIdByEmail(db, "ana@example.org"))).toBe(made.ok && made.id);
  expect(made.ok && (await personFacts(db, made.id))).toMatchObject({
    name: "Ana",
    email: "ana@example.org",
    emailVerified: false,
    residenceId: null,
    grants: [],
  });
});

test("one address has one account", async () => {
  const db = await emptyDb();
  await createPerson(db, theSystem, { email: "ana@example.org", name: "Ana", language: "es" });

  expect(
    await createPerson(db, theSystem, { email: "ANA@example.org", name: "Otra", language: "es" }),
  ).toEqual({
    ok: false,
    refusal: "email-taken",
  });
});

test("nobody is nobody", async () => {
  expect(await personFacts(await emptyDb(), newId())).toBeNull();
});

test("an authority acts for a territory that exists, under a name in addresses of its own", async () => {
  const db = await emptyDb();
  const territoryId = newId();
  const input = { slug: "cochrane", name: "Cochrane", timeZone: "America/Santiago", accent: "#0b5c63" };
  expect(await createAuthority(db, theSystem, { ...input, territoryId, language: "es" })).toEqual({
    ok: false,
    refusal: "no-such-territory",
  });

  await db
    .insertInto("territory")
    .values({
      id: territoryId,
      code: "CL",
      kind: "country",
      path: "/CL/",
      name: "Chile",
      searchName: "chile",
    })
    .execute();
  const made = await createAuthority(db, theSystem, { ...input, territoryId, language: "es" });
  expect(made).toMatchObject({ ok: true });
  expect(await authorityBySlug(db, "cochrane")).toMatchObject({ name: "Cochrane", territoryId });
  expect(await createAuthority(db, theSystem, { ...input, territoryId, language: "es" })).toEqual({
    ok: false,
    refusal: "slug-taken",
  });
});
