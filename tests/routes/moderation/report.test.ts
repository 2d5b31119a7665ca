import { expect, test } from "vitest";
import { memoryLimits } from "#app/http/limits.server.ts";
import { aDebate, anArgument, anEntry, aProposal, hide } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

test("a reader without an account reports a contribution of each kind, and reads what happens next", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const entry = await anEntry(db, debate);
  const proposal = await aProposal(db, debate);
  const argument = await anArgument(db, debate, proposal.id);
  const app = await anApp(db);
  for (const [kind, { id, text }] of Object.entries({ entry, proposal, argument })) {
    const page = await app.get(`/report/${kind}/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(text);
    expect(page.text).toContain("Publicidad y mensajes repetidos");
    const sent = await app.post(`/report/${kind}/${id}`, {
      ruleId: debate.rules.spam,
      words: " Vende\r\ncosas ",
    });
    expect(sent.location).toBe(`/report/${kind}/${id}/received`);
    expect((await app.follow(sent)).text).toContain("Recibimos su aviso");
  }
  const reports = await db.selectFrom("report").select(["kind", "words", "reporterHash"]).execute();
  expect(reports.map((one) => one.kind).sort()).toEqual(["argument", "entry", "proposal"]);
  expect(reports[0]!.words).toBe("Vende\ncosas");
  expect(new Set(reports.map((one) => one.reporterHash)).size).toBe(1);
});

test("reporting twice is told kindly, before and after sending", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const app = await (await anApp(db)).signedInAs((await aCitizen(db)).personId);
  const fields = { ruleId: debate.rules.spam };
  await app.post(`/report/entry/${id}`, fields);
  const again = await app.follow(await app.post(`/report/entry/${id}`, fields));
  expect(again.status).toBe(200);
  expect(again.text).toContain("Usted ya avisó de esto");
  expect(again.html).not.toContain("<fieldset");
  expect(await db.selectFrom("report").selectAll().execute()).toHaveLength(1);
});

test("a report without a rule, or with too many words, comes back as it was filled in", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const app = await anApp(db);
  const page = await app.post(`/report/entry/${id}`, { words: `Esto es venta ${"x".repeat(1000)}` });
  expect(page.status).toBe(422);
  expect(page.text).toContain("Elija la norma que, según usted, no se cumple");
  expect(page.text).toContain("como máximo 1.000 caracteres");
  expect(page.html).toContain("Esto es venta xxx");
  const unknown = await app.post(`/report/entry/${id}`, { ruleId: "a rule of nobody", words: "Vende" });
  expect(unknown.status).toBe(422);
  expect(await db.selectFrom("report").selectAll().execute()).toEqual([]);
});

test("what is hidden is not printed where it could be reported, nor is what never was", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await hide(db, debate, "entry", id);
  const app = await anApp(db);
  const page = await app.get(`/report/entry/${id}`);
  expect(page.text).toContain("Esto ya no se muestra");
  expect(page.text).not.toContain("Falta una oficina");
  const sent = await app.post(`/report/entry/${id}`, { ruleId: debate.rules.spam });
  expect(sent.status).toBe(422);
  expect(sent.text).not.toContain("Falta una oficina");
  for (const path of [`/report/proposal/${id}`, `/report/vote/${id}`, "/report/entry/nothing"]) {
    expect((await app.get(path)).status, path).toBe(404);
    expect((await app.post(path, { ruleId: debate.rules.spam })).status, path).toBe(404);
  }
});

test("reports are limited by person, or by address", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const app = await anApp(db, { limits: memoryLimits(1) });
  let last = await app.post(`/report/entry/${id}`);
  for (let i = 0; i < 25 && last.status !== 429; i++) last = await app.post(`/report/entry/${id}`);
  expect(last.status).toBe(429);
});

test("the house of rules is public in four languages, and linked from every page", async () => {
  const db = await emptyDb();
  await aDebate(db);
  const app = await anApp(db);
  expect((await app.get("/nowhere")).html).toContain('href="/rules"');
  const titles = {
    es: "Insultos y odio",
    pt: "Insultos e ódio",
    en: "Insults and hate",
    fr: "Insultes et haine",
  };
  for (const [language, title] of Object.entries(titles)) {
    app.language = language;
    const page = await app.get("/rules");
    expect(page.text).toContain(title);
    expect(page.html).toContain('id="insult"');
  }
});

test("the pages of reporting are there in four languages", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const app = await anApp(db);
  for (const language of ["es", "pt", "en", "fr"]) {
    app.language = language;
    for (const path of [
      `/report/entry/${id}`,
      `/report/entry/${id}/received`,
      `/consultations/${debate.slug}/moderation`,
    ]) {
      expect((await app.get(path)).html, path).toContain(`<html lang="${language}"`);
    }
  }
});
