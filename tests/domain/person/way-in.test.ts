import { describe, expect, test } from "vitest";
import { nobody } from "#app/domain/person/actor.ts";
import { demoSignInLink, signInByLink, signInLink } from "#app/domain/person/link-sign-in.server.ts";
import { personFacts } from "#app/domain/person/person.server.ts";
import { signIn } from "#app/domain/person/sign-in.server.ts";
import { askForNewPassword, askForSignInLink, askToSignUp } from "#app/domain/person/way-in.server.ts";
import { handlers } from "#app/jobs/handlers.ts";
import type { Workplace } from "#app/jobs/loop.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, aTerritory, letterTo, tokenFor } from "#tests/support/people.ts";

const origin = "https://participa.example";
const newAccount = { name: "Ana", language: "pt", password: "un río azul" } as const;

function ask(email: string, query?: string) {
  return { email, language: "pt" as const, origin, query };
}

describe("signing up", () => {
  test("makes an account only when the letter's link is used", async () => {
    const db = await emptyDb();
    await askToSignUp(db, nobody, ask("Ana@example.org"));
    expect(await howMany(db, "person")).toBe(0);

    const token = await tokenFor(db, "ana@example.org");
    expect(await signInLink(db, token)).toEqual({ email: "ana@example.org", hasAccount: false });
    const residenceId = await aTerritory(db);
    const made = await signInByLink(db, nobody, token, { ...newAccount, residenceId });

    expect(made.ok && (await personFacts(db, made.personId))).toMatchObject({
      name: "Ana",
      email: "ana@example.org",
      emailVerified: true,
      language: "pt",
      residenceId,
    });
    expect(await signIn(db, { email: "ANA@example.org ", password: newAccount.password })).toMatchObject({
      ok: true,
    });
  });

  test("with an address that has an account answers the same and writes to its owner in their language", async () => {
    const db = await emptyDb();
    await aPerson(db, { email: "ana@example.org", language: "fr" });

    const known = await askToSignUp(db, nobody, ask("ana@example.org"));
    const unknown = await askToSignUp(db, nobody, ask("eva@example.org"));
    expect(known).toEqual(unknown);
    expect((await letterTo(db, "ana@example.org")).subject).toBe("Vous avez déjà un compte");
    expect((await letterTo(db, "eva@example.org")).subject).toBe("Termine de criar sua conta");
  });

  test("with a common password is refused and the link stays good", async () => {
    const db = await emptyDb();
    await askToSignUp(db, nobody, ask("ana@example.org"));
    const token = await tokenFor(db, "ana@example.org");

    const common = { ...newAccount, password: "Qwerty123456" };
    expect(await signInByLink(db, nobody, token, common)).toEqual({ ok: false, refusal: "too-common" });
    expect(await howMany(db, "person")).toBe(0);
    expect(await signInByLink(db, nobody, token, newAccount)).toMatchObject({ ok: true });
  });

  test("without a password leaves nothing that a password could open", async () => {
    const db = await emptyDb();
    await askToSignUp(db, nobody, ask("ana@example.org"));
    const { password: _, ...withoutPassword } = newAccount;
    await signInByLink(db, nobody, await tokenFor(db, "ana@example.org"), withoutPassword);

    expect(await signIn(db, { email: "ana@example.org", password: "" })).toEqual({
      ok: false,
      refusal: "wrong",
    });
  });
});

describe("a sign-in link", () => {
  test("signs in the owner of the address, once", async () => {
    const db = await emptyDb();
    const personId = await aPerson(db, { email: "ana@example.org", emailVerified: false });
    await askForSignInLink(db, nobody, ask("ana@example.org", "next=%2Faccount"));
    const letter = await letterTo(db, "ana@example.org");
    expect(letter.path).toMatch(/^\/sign-in\/[\w-]{27}\?next=%2Faccount$/);

    const token = await tokenFor(db, "ana@example.org");
    expect(await signInByLink(db, nobody, token, null)).toMatchObject({ ok: true, personId });
    expect((await personFacts(db, personId))?.emailVerified).toBe(true);
    expect(await signInByLink(db, nobody, token, null)).toEqual({ ok: false, refusal: "link-over" });
    expect(await signInLink(db, token)).toBeNull();
  });

  test("used twice in the same moment signs in once", async () => {
    const db = await emptyDb();
    const token = (await demoSignInLink(db, await aPerson(db))).split("/").at(-1)!;
    const both = await Promise.all([1, 2].map(() => signInByLink(db, nobody, token, null)));
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
  });

  test("is over after thirty minutes", async () => {
    const db = await emptyDb();
    await aPerson(db, { email: "ana@example.org" });
    await askForSignInLink(db, nobody, ask("ana@example.org"), new Date("2027-01-01T12:00:00Z"));
    const token = await tokenFor(db, "ana@example.org");

    const late = new Date("2027-01-01T12:30:00Z");
    expect(await signInLink(db, token, late)).toBeNull();
    expect(await signInByLink(db, nobody, token, null, late)).toEqual({ ok: false, refusal: "link-over" });
  });

  test("sent to an address without an account offers to make one, and needs a name for it", async () => {
    const db = await emptyDb();
    await askForSignInLink(db, nobody, ask("eva@example.org"));
    expect((await letterTo(db, "eva@example.org")).subject).toBe("Você ainda não tem uma conta");
    const token = await tokenFor(db, "eva@example.org");
    expect(await signInByLink(db, nobody, token, null)).toEqual({ ok: false, refusal: "account-missing" });
    expect(await signInByLink(db, nobody, token, newAccount)).toMatchObject({ ok: true });
  });

  test("does not open what another kind of link opens", async () => {
    const db = await emptyDb();
    await aPerson(db, { email: "ana@example.org" });
    await askForNewPassword(db, nobody, ask("ana@example.org"));
    const token = await tokenFor(db, "ana@example.org");
    expect(await signInByLink(db, nobody, token, null)).toEqual({ ok: false, refusal: "link-over" });
  });

  test("is kept only as its hash, and the letter in text and HTML leads to the same place", async () => {
    const db = await emptyDb();
    await aPerson(db, { email: "ana@example.org" });
    await askForSignInLink(db, nobody, ask("ana@example.org", "next=%2Fa&held=b"));
    const token = await tokenFor(db, "ana@example.org");
    const { tokenHash } = await db.selectFrom("oneTimeLink").select("tokenHash").executeTakeFirstOrThrow();
    expect(tokenHash).not.toContain(token);
    const { html } = await letterTo(db, "ana@example.org");
    expect(html).toContain(`href="${origin}/sign-in/${token}?next=%2Fa&amp;held=b"`);
    expect(html).toContain('<html lang="es">');
  });
});

test("what has run out is swept away, and nothing else", async () => {
  const db = await emptyDb();
  const personId = await aPerson(db, { email: "ana@example.org" });
  await askForSignInLink(db, nobody, ask("ana@example.org"), new Date("2001-01-01"));
  await askForSignInLink(db, nobody, ask("ana@example.org"));
  const session = { personId, createdAt: "2001-01-01" };
  await db
    .insertInto("session")
    .values([
      { ...session, idHash: "over", expiresAt: "2001-02-01" },
      { ...session, idHash: "open", expiresAt: "2999-01-01" },
    ])
    .execute();

  await handlers.tidy({ db, environment: { backup: null } } as Workplace, {});
  for (const table of ["oneTimeLink", "mail", "session"] as const)
    expect(await howMany(db, table), table).toBe(1);
});

async function howMany(db: Db, table: "person" | "oneTimeLink" | "mail" | "session"): Promise<number> {
  return (await db.selectFrom(table).selectAll().execute()).length;
}
