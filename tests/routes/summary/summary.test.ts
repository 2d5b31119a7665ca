import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import { anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, granted } from "#tests/support/people.ts";
import { aConsultationAsking, everyKind, type Given, responded } from "#tests/support/results.ts";
import { during } from "#tests/support/taking-part.ts";

async function summarised({ publish = true } = {}) {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { quilpue: 8, limache: 6, cochrane: 2 });
  await summariseAll(db, consultation.id, during);
  const quilpue = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  const limache = { ...quilpue, territoryId: consultation.place.limache! };
  if (publish) for (const place of [quilpue, limache]) await publishSummary(db, theSystem, place, during);
  const moderator = await aPerson(db, { name: "Inés" });
  await granted(db, moderator, "moderator", consultation.authorityId);
  const draft = await db
    .selectFrom("summary")
    .select("id")
    .where("territoryId", "=", quilpue.territoryId)
    .executeTakeFirstOrThrow();
  return { db, consultation, moderator, draftId: draft.id, app: await anApp(db) };
}

test.each(["es", "pt", "en", "fr"])(
  "a published summary is read in %s, its quotes lead to their source",
  async (language) => {
    const { app, consultation } = await summarised();
    app.language = language;
    const page = await app.get(`/consultations/${consultation.slug}/summaries/quilpue`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("En quilpue falta agua potable");
    const source = /href="(\/entries\/[^"]+)"/.exec(page.html)![1]!;
    expect((await app.get(source)).text).toContain("agua potable");
  },
);

test.each(["es", "pt", "en", "fr"])(
  "what closed questions gave is shown and said in %s",
  async (language) => {
    const db = await emptyDb();
    const consultation = await aConsultationAsking(db, everyKind);
    await responded(
      db,
      consultation,
      Array.from(
        { length: 12 },
        (_, n): Given => ({
          answers: [
            "Falta agua",
            { choice: n < 7 ? "o1" : "o2" },
            { choices: n < 3 ? ["o1", "o2"] : ["o2"] },
            { choice: n < 11 ? "yes" : "no" },
            { rating: n < 6 ? 2 : 4 },
            { ranking: n < 6 ? ["o2", "o1", "o3"] : ["o3", "o2", "o1"] },
            { amounts: n < 6 ? { o1: 60, o2: 40 } : { o2: 50, o3: 50 } },
            { cells: { r1: [n < 7 ? "c1" : "c3"] } },
            { number: n },
            { date: "2020-01-01" },
            null,
          ],
        }),
      ),
    );
    await summariseAll(db, consultation.id, during);
    const place = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
    await publishSummary(db, theSystem, place, during);
    const app = await anApp(db);
    app.language = language;
    const page = await app.get(`/consultations/${consultation.slug}/summaries/quilpue`);
    expect(page.status).toBe(200);
    const order = everyKind.map(({ title }) => page.text.lastIndexOf(title!)).slice(0, -1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(page.text).toContain("La plaza");
    expect(page.html).toContain('id="question-10"');
    // One of twelve said no: neither figure is told.
    const yesNo = /id="question-4".*?<\/section>/s.exec(page.html)![0];
    expect(yesNo).not.toMatch(/>\s*11\b/);

    const moderator = await aPerson(db);
    await granted(db, moderator, "moderator", consultation.authorityId);
    const { id } = await db.selectFrom("summary").select("id").executeTakeFirstOrThrow();
    const editor = await (await app.signedInAs(moderator)).get(
      `/moderation/summaries/${id}/sections/question-2`,
    );
    expect(editor.text).toContain("¿Qué arreglamos primero?");
  },
);

test("places stand side by side, with those that have no summary named", async () => {
  const { app, consultation } = await summarised();
  const page = await app.get(`/consultations/${consultation.slug}/summaries`);
  expect(page.text).toContain("Quilpué");
  expect(page.text).toContain("Sin resumen propio, con menos de 5 participantes: Cochrane.");
  expect((await app.get("/summaries")).text).toContain(consultation.title);
});

test("what is not published is not there", async () => {
  const { app, consultation } = await summarised({ publish: false });
  expect((await app.get(`/consultations/${consultation.slug}/summaries/quilpue`)).status).toBe(404);
  expect((await app.get(`/consultations/${consultation.slug}/summaries`)).text).toContain("Todavía no hay");
});

test("figures can be downloaded", async () => {
  const { app, consultation } = await summarised();
  const here = `/consultations/${consultation.slug}/summaries`;
  const one = await app.get(`${here}/quilpue/csv`);
  expect(one.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(one.html).toContain("question-1,sanitation");
  expect((await app.get(`${here}/csv`)).html).toMatch(/Limache,46121,/);
});

test("a moderator changes the words, not the figures, and publishes", async () => {
  const { app, moderator, draftId, consultation } = await summarised({ publish: false });
  const inés = await app.signedInAs(moderator);
  expect((await inés.get("/moderation/summaries")).text).toContain("Sin publicar");
  const draft = `/moderation/summaries/${draftId}`;
  expect((await inés.get(draft)).text).toContain("Borrador: Quilpué");
  const edit = `${draft}/sections/question-1`;
  expect((await inés.get(edit)).status).toBe(200);

  const wrong = await inés.post(edit, { language: "es", words: "Respondieron 900 personas." });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Estas cifras no están en el resumen: 900");
  expect(wrong.html).toContain("Respondieron 900 personas.");

  const right = await inés.post(edit, { language: "es", words: "Respondieron 8 personas, todas del agua." });
  expect(right.location).toBe(`${draft}#question-1`);
  const confirmation = await inés.get(`${draft}/publication`);
  expect(confirmation.status).toBe(200);
  const seen = /name="seen" value="([^"]+)"/.exec(confirmation.html)![1]!;
  const page = await inés.follow(await inés.post(`${draft}/publication`, { seen }));
  expect(page.text).toContain("Respondieron 8 personas, todas del agua.");
  expect((await inés.post(`${draft}/publication`)).status).toBe(422);
  expect((await app.get(`/consultations/${consultation.slug}/summaries/quilpue`)).status).toBe(200);
});

test("others may not see a draft", async () => {
  const { app, draftId, db } = await summarised();
  const citizen = await app.signedInAs(await aPerson(db));
  expect((await citizen.get(`/moderation/summaries/${draftId}`)).status).toBe(403);
  expect((await app.get(`/moderation/summaries/${draftId}`)).location).toMatch(/^\/sign-in/);
});

test("an administrator changes a theme's words; a moderator may not", async () => {
  const { app, moderator, db } = await summarised();
  const administrator = await aPerson(db);
  await granted(db, administrator, "admin", null);
  const admin = await app.signedInAs(administrator);
  expect((await admin.get("/administration/themes")).text).toContain("Agua, saneamiento y limpieza");
  const editor = await admin.get("/administration/themes/sanitation");
  expect(editor.html).toContain("alcantarill*");

  const fields = { nameEs: "Agua", namePt: "Água", nameEn: "Water", nameFr: "Eau", wordsEs: "agua, pozo*" };
  const incomplete = await admin.post("/administration/themes/sanitation", { ...fields, nameFr: "" });
  expect(incomplete.status).toBe(422);
  expect((await admin.post("/administration/themes/sanitation", { ...fields, active: "on" })).location).toBe(
    "/administration/themes",
  );
  expect((await admin.get("/administration/themes")).text).toContain("Agua");
  const other = await app.signedInAs(moderator);
  expect((await other.get("/administration/themes")).status).toBe(403);
});
