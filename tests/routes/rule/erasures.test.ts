import { expect, test } from "vitest";
import { handWritten } from "#tests/domain/erasure/editions.ts";
import { aDebate, anEntry, aProposal } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anAuthority, aPerson, granted } from "#tests/support/people.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

async function world() {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const boss = await aPerson(db);
  await granted(db, boss, "admin", debate.authorityId);
  const app = await anApp(db);
  return { db, debate, app, browser: await app.signedInAs(boss) };
}

const basis = "Ley 19.628, artículo 12: sentencia del 3 de noviembre de 2026.";

test("an administrator finds what the law demands to erase, reads what goes, and erases it", async () => {
  const { db, debate, app, browser } = await world();
  const author = await aCitizen(db);
  const entry = await anEntry(db, debate, author);
  await handWritten(db, debate, entry.id, "Falta una oficina cerca.");
  const q = encodeURIComponent(`http://localhost:3000/entries/${entry.id}`);
  const page = `/administration/erasures/entry/${entry.id}`;
  expect((await browser.get(`/administration/erasures?q=${q}`)).location).toBe(page);
  for (const language of ["pt", "en", "fr", "es"]) {
    browser.language = language;
    expect((await browser.get(page)).text).toContain("Falta una oficina cerca.");
  }
  const shown = await browser.get(page);
  expect(shown.text).toContain("Resúmenes publicados que lo citan");
  expect(shown.text).toContain("Quilpué, edición 1");

  const slip = await browser.post(page, { basis, word: "sí" });
  expect(slip.status).toBe(422);
  expect(slip.text).toContain("No es la palabra que confirma");
  expect(slip.html).toContain(basis);
  const short = await browser.post(page, { basis: "", word: "BORRAR" });
  expect(short.status).toBe(422);
  const quoting = await browser.post(page, { basis: `${basis} Falta una oficina cerca.`, word: "BORRAR" });
  expect(quoting.text).toContain("repite lo que se borra");
  expect((await app.get(`/entries/${entry.id}`)).text).toContain("Falta una oficina cerca.");

  const done = await browser.post(page, { basis, word: "borrar" });
  expect(done.location).toBe("/administration/erasures?erased");
  const list = await browser.follow(done);
  expect(list.text).toContain("Se borró para siempre");
  expect(list.text).toContain(basis);
  expect((await app.get(`/entries/${entry.id}`)).text).not.toContain("oficina");
  const own = await (await app.signedInAs(author.personId)).get("/account/contributions");
  expect(own.status).toBe(200);
  expect(own.text).not.toContain("oficina cerca");
  expect((await browser.get(page)).text).toContain("Esto ya se borró");
  expect((await browser.post(page, { basis, word: "BORRAR" })).text).toContain("Otra persona ya lo borró");
});

test("nobody who moderates, and no administrator of another authority, comes near it", async () => {
  const { db, debate, app } = await world();
  const { id } = await aProposal(db, debate);
  const moderator = await app.signedInAs(debate.moderator.personId);
  const page = `/administration/erasures/proposal/${id}`;
  expect((await moderator.get("/administration/erasures")).status).toBe(403);
  expect((await moderator.get(page)).status).toBe(403);
  expect((await moderator.post(page, { basis, word: "BORRAR" })).status).toBe(403);
  expect((await app.get(page)).location).toContain("/sign-in?next=");
  expect(await db.selectFrom("erasure").selectAll().execute()).toEqual([]);
});

test("an address that names nothing is told so, and so is what another authority leads", async () => {
  const { db, debate, app, browser } = await world();
  expect((await browser.get("/administration/erasures?q=nada")).text).toContain("No encontramos nada");
  const { id } = await aProposal(db, debate);
  const other = await aPerson(db);
  await granted(db, other, "admin", await anAuthority(db));
  const stranger = await app.signedInAs(other);
  expect((await stranger.get(`/administration/erasures?q=${id}`)).text).toContain(
    "que dirige otra autoridad",
  );
  expect((await stranger.get(`/administration/erasures/proposal/${id}`)).status).toBe(403);
});
