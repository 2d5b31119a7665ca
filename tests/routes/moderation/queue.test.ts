import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import {
  aDebate,
  aModerator,
  anEntry,
  aProposal,
  approve,
  hide,
  report,
  restore,
} from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

test("an empty queue says what will be in it", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  expect((await app.get("/moderation")).text).toContain("No hay nada por revisar");
  expect((await app.get("/moderation/decisions")).text).toContain("Todavía no se ha decidido nada");
  expect((await app.get("/moderation?kind=entry")).text).toContain("Ningún caso coincide");
});

test("the queue shows what waits in the moderator's consultations, and narrows it", async () => {
  const db = await emptyDb();
  const [debate, elsewhere] = [await aDebate(db), await aDebate(db)];
  const joint = await aDebate(db, { authorityId: debate.authorityId, title: "Los bancos de las plazas" });
  const entry = await anEntry(db, debate);
  const proposal = await aProposal(db, joint);
  await report(db, debate, "entry", entry.id, { rule: "threat" });
  await report(db, joint, "proposal", proposal.id);
  await report(db, elsewhere, "entry", (await anEntry(db, elsewhere)).id);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);

  const page = await app.get("/moderation");
  expect(page.text).toContain("2 casos esperan una decisión");
  expect(page.html.indexOf(entry.id)).toBeLessThan(page.html.indexOf(proposal.id));
  expect(page.text).toContain("Urgente");
  expect((await app.get(`/moderation?consultation=${joint.slug}`)).text).toContain("1 caso coincide");
  expect((await app.get("/moderation?rule=threat")).html).not.toContain(proposal.id);
  expect((await app.get("/moderation?kind=proposal&order=oldest")).html).not.toContain(entry.id);
  expect(
    (await app.get(`/moderation?consultation=${elsewhere.slug}&kind=nothing&after=9999`)).text,
  ).toContain("2 casos");
  const other = await app.signedInAs((await aModerator(db, "another")).personId);
  expect((await other.get("/moderation")).html).not.toContain(entry.id);
});

test("a full queue and a long list of decisions come in pages within the budget", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id, ...proposal } = await aProposal(db, debate);
  const many = Array.from({ length: 45 }, () => ({
    ...proposal,
    id: newId(),
    text: "Palabras ".repeat(200),
  }));
  await db.insertInto("proposal").values(many).execute();
  for (const one of many) await report(db, debate, "proposal", one.id);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  const idsOn = (html: string) => [...html.matchAll(/id="case-([\w-]+)"/g)].map((match) => match[1]);
  const first = await app.get("/moderation?q=palabras");
  const second = await app.get(linkTo("next", first.html));
  const third = await app.get(linkTo("next", second.html));
  const shown = [first, second, third].map(({ html }) => idsOn(html));
  expect(shown.map((ids) => ids.length)).toEqual([20, 20, 5]);
  expect(new Set(shown.flat()).size).toBe(45);
  expect(third.html).not.toContain('rel="next"');
  expect(idsOn((await app.get(linkTo("prev", third.html))).html)).toEqual(shown[1]);
  expect(idsOn((await app.get("/moderation?end=1")).html).at(-1)).toBe(shown[2]!.at(-1));
  for (const one of many) await hide(db, debate, "proposal", one.id);
  const latest = await app.get("/moderation/decisions?page=2");
  expect(latest.text).toContain("las últimas primero");
  const decided = (html: string) => html.match(/\/moderation\/proposal\/[\w-]+/g)!;
  const older = await app.get(linkTo("next", latest.html));
  expect(decided(older.html)).toHaveLength(20);
  expect(new Set([...decided(latest.html), ...decided(older.html)]).size).toBe(45);
  expect(older.html).not.toContain('rel="next"');
  const back = await app.get(linkTo("prev", older.html));
  expect(decided(back.html)).toEqual(decided(latest.html));
});

test("the desk of moderation is for moderators", async () => {
  const db = await emptyDb();
  await aDebate(db);
  const app = await anApp(db);
  const citizen = await app.signedInAs((await aCitizen(db)).personId);
  for (const path of ["/moderation", "/moderation/decisions"]) {
    expect((await app.get(path)).location).toMatch(/^\/sign-in/);
    expect((await citizen.get(path)).status).toBe(403);
  }
});

test("everybody reads how much was hidden and by which rule, never what or whose", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const [first, second, third] = [
    await anEntry(db, debate),
    await anEntry(db, debate),
    await anEntry(db, debate),
  ];
  await hide(db, debate, "entry", first.id, { ruleId: debate.rules.insult });
  await report(db, debate, "entry", second.id);
  await approve(db, debate, "entry", second.id);
  await hide(db, debate, "entry", third.id);
  await restore(db, debate, "entry", third.id);
  const app = await anApp(db);
  const page = await app.get(`/consultations/${debate.slug}/moderation`);
  expect(page.text).toContain("de 3 aportes recibidos");
  expect(page.text).toMatch(/Insultos y odio\s+1/);
  expect(page.text).toContain("menos de una hora");
  expect(page.text).not.toMatch(/oficina|venta|error/);
  expect(page.html).not.toContain(first.id);
  expect((await app.get("/consultations/nothing/moderation")).status).toBe(404);
  const draft = await aDebate(db, { publishedAt: null });
  expect((await app.get(`/consultations/${draft.slug}/moderation`)).status).toBe(404);
});

test("a consultation in which nothing happened yet says so", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const page = await (await anApp(db)).get(`/consultations/${debate.slug}/moderation`);
  expect(page.text).toContain("No hay nada oculto.");
  expect(page.text).toContain("Todavía sin datos");
});
