import { expect, test } from "vitest";
import type { ContributionKind } from "#db/schema.ts";
import { aCourt, words } from "#tests/domain/appeal/world.ts";
import { decided, passage } from "#tests/domain/moderation/deciding.ts";
import { anEntry, writers } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

/** As the tests' portal seals. */
const secret = "a secret that only the tests know, 32 long";

test("an author reads what was decided, appeals once, and sees by when it is decided", async () => {
  const { app, path, db } = await aContestedPage();
  const page = await app.get(path);
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/Publicidad/);
  expect(page.text).toContain("Es un aviso de venta.");
  expect(page.text).toContain("Puede apelar hasta el");
  const short = await app.post(path, { words: "No es así." });
  expect(short.status).toBe(422);
  expect(short.html).toContain("No es así.");
  expect((await app.post(path, {})).text).toContain("Escriba por qué cree que fue un error");

  const sent = await app.post(path, { words });
  expect(sent.location).toBe(`${path}?sent`);
  const after = await app.follow(sent);
  expect(after.text).toContain("Recibimos su apelación");
  expect(after.text).toMatch(/Debe decidirse a más tardar el \d+ de/);
  expect(after.text).toContain(words);
  expect(after.html).not.toContain("<textarea");
  const again = await app.post(path, { words });
  expect(again.status).toBe(422);
  expect(again.text).toContain("Usted ya apeló contra esta decisión");
  expect(await db.selectFrom("appeal").select("id").execute()).toHaveLength(1);
});

test("of what was hidden in part the author reads the whole", async () => {
  const { app, path } = await aContestedPage("entry", async (db, debate, author) => {
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
    const details = { spans: [{ part: "text" as const, ...passage.oficina }] };
    return decided(db, debate, entry, "hide-part", details, { at: new Date(), secret });
  });
  const page = await app.get(path);
  expect(page.text).toContain("Falta una oficina cerca.");
  expect(page.text).toContain("Además de usted solo puede leerlo quien decida la apelación");
});

test("when it is too late or was taken back the page says so, and nothing typed is lost", async () => {
  const { app, path, db } = await aContestedPage();
  await db.updateTable("decision").set({ appealUntil: "2026-01-01T00:00:00.000Z" }).execute();
  expect((await app.get(path)).text).toContain("El plazo para apelar terminó");
  const late = await app.post(path, { words });
  expect(late.status).toBe(422);
  expect(late.text).toContain(words);
  await db.updateTable("decision").set({ reversedAt: "2026-01-01T00:00:00.000Z" }).execute();
  expect((await app.get(path)).text).toContain("no hace falta apelar");
  await db.updateTable("decision").set({ undoneAt: "2026-01-01T00:00:00.000Z" }).execute();
  expect((await app.get(path)).text).toContain("se deshizo enseguida");
});

test("nobody else finds it: signed in it is not there, signed out one signs in first and loses nothing", async () => {
  const { app, path, db, debate, other } = await aContestedPage();
  for (const person of [other, debate.moderator, await aCitizen(db)]) {
    const stranger = await app.signedInAs(person.personId);
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(path, { words })).status).toBe(404);
  }
  const out = app.another();
  expect((await out.get(path)).location).toMatch(/^\/sign-in\?next=/);
  expect((await out.get("/decisions/none/appeal")).location).toMatch(/^\/sign-in\?next=/);
  const held = await out.post(path, { words });
  const token = new URL(held.location!, "http://localhost").searchParams.get("held");
  expect((await app.get(`${path}?held=${token}`)).html).toContain(words);
  expect((await app.get("/decisions/none/appeal")).status).toBe(404);
  expect(await db.selectFrom("appeal").select("id").execute()).toEqual([]);
});

test("it is read in four languages", async () => {
  const { app, path, db, author } = await aContestedPage();
  const headings = {
    es: "Apelar contra una decisión",
    pt: "Recorrer de uma decisão",
    en: "Appeal against a decision",
    fr: "Déposer un recours contre une décision",
  };
  for (const [language, heading] of Object.entries(headings)) {
    const one = db.updateTable("person").set({ language: language as "es" });
    await one.where("id", "=", author.personId).execute();
    expect((await app.get(path)).text).toContain(heading);
  }
});

type Court = Awaited<ReturnType<typeof aCourt>>;
type Decide = (
  db: Awaited<ReturnType<typeof emptyDb>>,
  debate: Court["debate"],
  author: Awaited<ReturnType<typeof aCitizen>>,
) => Promise<string>;

/** A decision on what a citizen wrote, taken now, and its author's browser. */
async function aContestedPage(kind: ContributionKind = "proposal", decideOn?: Decide) {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const hideIt: Decide = async () => {
    const { id } = await writers[kind](db, debate, author);
    return decided(db, debate, { kind, id }, "hide", {}, { at: new Date(), secret });
  };
  const decisionId = await (decideOn ?? hideIt)(db, debate, author);
  const app = await (await anApp(db)).signedInAs(author.personId);
  return { db, debate, other, author, app, decisionId, path: `/decisions/${decisionId}/appeal` };
}
