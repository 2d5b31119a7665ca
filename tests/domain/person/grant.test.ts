import { describe, expect, test } from "vitest";
import { nobody } from "#app/domain/person/actor.ts";
import {
  appointFirstAdministrator,
  becomeFirstAdministrator,
  firstAdministratorLink,
} from "#app/domain/person/first-administrator.server.ts";
import { grantRole, grantsOf, revokeRole } from "#app/domain/person/grant.server.ts";
import { personFacts } from "#app/domain/person/person.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, anAuthority, aPerson, granted } from "#tests/support/people.ts";

describe("roles", () => {
  test("an authority's administrator gives roles for that authority and no other", async () => {
    const db = await emptyDb();
    const [quilpue, cochrane] = [await anAuthority(db), await anAuthority(db, "Cochrane")];
    const boss = await aPerson(db);
    await granted(db, boss, "admin", quilpue);
    const actor = await actorOf(db, boss);
    const personId = await aPerson(db);

    expect(await grantRole(db, actor, { personId, role: "moderator", authorityId: quilpue })).toMatchObject({
      ok: true,
    });
    for (const authorityId of [cochrane, null]) {
      expect(await grantRole(db, actor, { personId, role: "admin", authorityId })).toEqual({
        ok: false,
        refusal: "not-allowed",
      });
    }
    expect((await personFacts(db, personId))?.grants).toEqual([{ role: "moderator", authorityId: quilpue }]);
  });

  test("an official or moderator gives nobody anything", async () => {
    const db = await emptyDb();
    const authorityId = await anAuthority(db);
    const personId = await aPerson(db);
    await granted(db, personId, "official", authorityId);
    await granted(db, personId, "moderator", authorityId);
    const actor = await actorOf(db, personId);
    expect(await grantRole(db, actor, { personId, role: "admin", authorityId })).toMatchObject({
      refusal: "not-allowed",
    });
  });

  test("only administrators can be of the whole installation", async () => {
    const db = await emptyDb();
    const { actor, id } = await administrator(db);
    expect(await grantRole(db, actor, { personId: id, role: "official", authorityId: null })).toMatchObject({
      refusal: "authority-missing",
    });
  });

  test("a role given twice is refused; taken and given again it is, and all of it stays readable", async () => {
    const db = await emptyDb();
    const { actor } = await administrator(db);
    const personId = await aPerson(db);
    const input = { personId, role: "official" as const, authorityId: await anAuthority(db) };
    const first = await grantRole(db, actor, input, new Date("2027-01-01"));
    expect(await grantRole(db, actor, input)).toMatchObject({ refusal: "already-granted" });
    await revokeRole(db, actor, first.ok ? first.id : "", new Date("2027-02-01"));
    expect((await personFacts(db, personId))?.grants).toEqual([]);
    await grantRole(db, actor, input, new Date("2027-03-01"));

    expect(await grantsOf(db, personId)).toMatchObject([
      { grantedAt: "2027-03-01T00:00:00.000Z", revokedAt: null },
      { grantedAt: "2027-01-01T00:00:00.000Z", grantedBy: "Jefa", revokedBy: "Jefa" },
    ]);
  });

  test("the last administrator of the installation cannot be taken away, also by two at once", async () => {
    const db = await emptyDb();
    const one = await administrator(db);
    expect(await revokeRole(db, one.actor, one.grantId)).toEqual({
      ok: false,
      refusal: "last-administrator",
    });

    const two = await administrator(db);
    const both = await Promise.all([
      revokeRole(db, one.actor, two.grantId),
      revokeRole(db, two.actor, one.grantId),
    ]);
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
  });
});

describe("the first administrator", () => {
  const eva = { email: "eva@example.org", name: "Eva", language: "es", password: "un río azul" } as const;

  test("is whoever uses the link printed at the start, once", async () => {
    const db = await emptyDb();
    const token = await firstToken(db);
    const made = await becomeFirstAdministrator(db, { token, ...eva });
    expect(made.ok && (await personFacts(db, made.personId))?.grants).toEqual([
      { role: "admin", authorityId: null },
    ]);
    expect(await firstAdministratorLink(db)).toBeNull();
    expect(await becomeFirstAdministrator(db, { token, ...eva, email: "otra@example.org" })).toEqual({
      ok: false,
      refusal: "link-over",
    });
  });

  test("comes from the newest link only, within a week", async () => {
    const db = await emptyDb();
    const earlier = await firstToken(db);
    const token = await firstToken(db);
    expect(await becomeFirstAdministrator(db, { token: earlier, ...eva })).toMatchObject({
      refusal: "link-over",
    });
    const late = new Date(Date.now() + 8 * 24 * 60 * 60_000);
    expect(await becomeFirstAdministrator(db, { token, ...eva }, late)).toMatchObject({
      refusal: "link-over",
    });
  });

  test("may be somebody who has an account", async () => {
    const db = await emptyDb();
    const personId = await aPerson(db, { email: eva.email });
    const token = await firstToken(db);
    expect(await becomeFirstAdministrator(db, { token, ...eva })).toEqual({
      ok: false,
      refusal: "email-taken",
    });
    const actor = await actorOf(db, personId);
    expect(await appointFirstAdministrator(db, actor, token)).toMatchObject({ ok: true, personId });
  });

  test("is nobody who has no link", async () => {
    const db = await emptyDb();
    await firstToken(db);
    const token = "guessed";
    expect(await becomeFirstAdministrator(db, { token, ...eva })).toMatchObject({ refusal: "link-over" });
    expect(await appointFirstAdministrator(db, nobody, token)).toMatchObject({ refusal: "link-over" });
  });
});

async function administrator(db: Db) {
  const id = await aPerson(db, { name: "Jefa" });
  const grantId = await granted(db, id, "admin", null);
  return { id, grantId, actor: await actorOf(db, id) };
}

async function firstToken(db: Db): Promise<string> {
  return (await firstAdministratorLink(db))!.split("/").at(-1)!;
}
