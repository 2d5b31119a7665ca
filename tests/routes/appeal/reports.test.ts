import { expect, test } from "vitest";
import { answerAppeal } from "#app/domain/appeal/answer.server.ts";
import { aCourt, because, words } from "#tests/domain/appeal/world.ts";
import { approve, writers } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { openNow } from "#tests/support/taking-part.ts";

test("a browser sees what it reported, what became of it, and asks once for a review", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  await db.updateTable("consultation").set(openNow()).execute();
  const { id } = await writers.entry(db, debate);
  const app = await anApp(db);
  expect((await app.get("/account/reports")).text).toContain("Todavía no envió ningún aviso");

  await app.post(`/report/entry/${id}`, { ruleId: debate.rules.insult, words: "Insulta a mi vecina." });
  const waiting = await app.get("/account/reports");
  expect(waiting.text).toContain("Espera una decisión");
  expect(waiting.text).toContain("Insulta a mi vecina.");
  expect(waiting.text).toContain("Falta una oficina cerca.");

  await approve(db, debate, "entry", id, new Date());
  const left = await app.get("/account/reports");
  expect(left.text).toContain("Se dejó como estaba");
  const path = /\/account\/reports\/[^/"]+\/review/.exec(left.html)![0];
  expect((await app.get(path)).text).toContain("Se pide una sola vez por cada aviso");
  expect((await app.post(path, { words: "No." })).status).toBe(422);
  const sent = await app.post(path, { words });
  expect(sent.location).toBe("/account/reports?sent");
  expect((await app.follow(sent)).text).toContain("Usted pidió una revisión");
  const again = await app.post(path, { words });
  expect(again.text).toContain("Usted ya pidió una revisión de este aviso");
  expect(again.text).toContain(words);

  const appeal = await db.selectFrom("appeal").select("id").executeTakeFirstOrThrow();
  await answerAppeal(db, other, { appealId: appeal.id, outcome: "upheld", reason: because, secret: "" });
  const upheld = await app.get("/account/reports");
  expect(upheld.text).toContain("Otra persona lo revisó y lo dejó como estaba");
  expect(upheld.text).toContain(because);

  expect((await app.another().get(path)).location).toMatch(/^\/sign-in/);
  expect((await app.another().get("/account/reports")).text).not.toContain("Insulta");
  const stranger = await app.signedInAs(other.personId);
  expect((await stranger.get(path)).status).toBe(404);
});
