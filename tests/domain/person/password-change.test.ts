import { expect, test } from "vitest";
import { nobody } from "#app/domain/person/actor.ts";
import { askToChangeEmail, confirmEmail } from "#app/domain/person/email-change.server.ts";
import { hashPassword } from "#app/domain/person/password.server.ts";
import { changePassword, resetPassword } from "#app/domain/person/password-change.server.ts";
import { openSessions, signOutEverywhere } from "#app/domain/person/session.server.ts";
import { signIn } from "#app/domain/person/sign-in.server.ts";
import { askForNewPassword } from "#app/domain/person/way-in.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, aPerson, letterTo, tokenFor } from "#tests/support/people.ts";

const origin = "https://participa.example";
const before = "un río azul";
const after = "dos ríos azules";

test("a new password by mail ends every session and every other link, and the owner is told", async () => {
  const db = await emptyDb();
  const personId = await ana(db);
  await aSession(db, personId, "kitchen");
  await askFor(db);
  const earlier = await tokenFor(db, "ana@example.org");
  await askFor(db);
  const token = await tokenFor(db, "ana@example.org");

  expect(await resetPassword(db, nobody, { token, password: after, origin })).toMatchObject({
    ok: true,
    personId,
  });
  expect(await openSessions(db, personId, null)).toEqual([]);
  expect(await signIn(db, { email: "ana@example.org", password: before })).toMatchObject({ ok: false });
  expect(await signIn(db, { email: "ana@example.org", password: after })).toEqual({ ok: true, personId });
  expect(await resetPassword(db, nobody, { token: earlier, password: before, origin })).toEqual({
    ok: false,
    refusal: "link-over",
  });
  expect((await letterTo(db, "ana@example.org")).subject).toBe("Cambió la contraseña de su cuenta");
});

test("a refused new password leaves the link good", async () => {
  const db = await emptyDb();
  await ana(db);
  await askFor(db);
  const token = await tokenFor(db, "ana@example.org");
  expect(await resetPassword(db, nobody, { token, password: "corto", origin })).toEqual({
    ok: false,
    refusal: "too-short",
  });
  expect(await resetPassword(db, nobody, { token, password: after, origin })).toMatchObject({ ok: true });
});

test("who changes their password stays signed in here and nowhere else", async () => {
  const db = await emptyDb();
  const personId = await ana(db);
  await aSession(db, personId, "here");
  await aSession(db, personId, "elsewhere");
  const actor = await actorOf(db, personId);

  const input = { password: after, sessionId: "here", origin };
  expect(await changePassword(db, actor, { ...input, current: "no es esta" })).toEqual({
    ok: false,
    refusal: "wrong",
  });
  expect(await changePassword(db, actor, { ...input, current: before })).toEqual({ ok: true });
  expect(await openSessions(db, personId, "here")).toMatchObject([{ here: true }]);
});

test("signing out everywhere leaves no session, and other people's alone", async () => {
  const db = await emptyDb();
  const personId = await ana(db);
  const other = await aPerson(db);
  await aSession(db, personId, "one");
  await aSession(db, personId, "two");
  await aSession(db, other, "three");

  await signOutEverywhere(db, await actorOf(db, personId));
  expect(await openSessions(db, personId, null)).toEqual([]);
  expect(await openSessions(db, other, null)).toHaveLength(1);
});

test("a new address counts once its owner confirms it, and the old one is told", async () => {
  const db = await emptyDb();
  const personId = await ana(db);
  const actor = await actorOf(db, personId);
  const change = { email: "Nueva@example.org", password: before, origin };
  expect(await askToChangeEmail(db, actor, { ...change, password: "no es esta" })).toMatchObject({
    refusal: "wrong",
  });
  await askToChangeEmail(db, actor, change);
  expect(await signIn(db, { email: "ana@example.org", password: before })).toMatchObject({ ok: true });

  const token = await tokenFor(db, "nueva@example.org");
  expect(await confirmEmail(db, nobody, { token, origin })).toMatchObject({ ok: true });
  expect(await signIn(db, { email: "nueva@example.org", password: before })).toEqual({ ok: true, personId });
  expect(await signIn(db, { email: "ana@example.org", password: before })).toMatchObject({ ok: false });
  expect((await letterTo(db, "ana@example.org")).subject).toBe("Cambió la dirección de correo de su cuenta");
});

test("asking for somebody else's address answers the same, changes nothing and tells them", async () => {
  const db = await emptyDb();
  const actor = await actorOf(db, await ana(db));
  await aPerson(db, { email: "eva@example.org", language: "en" });

  expect(await askToChangeEmail(db, actor, { email: "eva@example.org", password: before, origin })).toEqual({
    ok: true,
  });
  const letter = await letterTo(db, "eva@example.org");
  expect(letter.subject).toBe("This address already has an account");
  expect(letter.path).toBeNull();
});

test("an address taken between asking and confirming stays whose it is", async () => {
  const db = await emptyDb();
  const actor = await actorOf(db, await ana(db));
  await askToChangeEmail(db, actor, { email: "eva@example.org", password: before, origin });
  const token = await tokenFor(db, "eva@example.org");
  await aPerson(db, { email: "eva@example.org" });
  expect(await confirmEmail(db, nobody, { token, origin })).toEqual({ ok: false, refusal: "email-taken" });
});

async function ana(db: Db): Promise<string> {
  return aPerson(db, { email: "ana@example.org", passwordHash: await hashPassword(before) });
}

function askFor(db: Db) {
  return askForNewPassword(db, nobody, { email: "ana@example.org", language: "es", origin });
}

async function aSession(db: Db, personId: string, id: string) {
  await db
    .insertInto("session")
    .values({ idHash: sha256(id), personId, createdAt: "2026-01-01", expiresAt: "2999-01-01" })
    .execute();
}
