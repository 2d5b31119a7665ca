import { expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aCitizen,
  aConsultation,
  type ConsultationFacts,
  closeAt,
  openNow,
} from "#tests/support/taking-part.ts";

test("somebody without an account answers question by question, reviews, sends and is given a number", async () => {
  const { browser, here } = await begin();
  const start = await browser.get(`${here}/response`);
  expect(start.text).toContain("Participa desde Quilpué");
  const first = await browser.follow(await browser.post(`${here}/response`));
  expect(first.text).toContain("Pregunta 1 de 2");

  const second = await browser.post(`${here}/response/questions/1`, {
    text: "Que llegue internet",
    next: "on",
  });
  expect(second.location).toBe(`${here}/response/questions/2`);
  const review = await browser.follow(
    await browser.post(`${here}/response/questions/2`, { text: "La distancia", next: "on" }),
  );
  expect(review.text).toContain("Que llegue internet");
  expect(review.text).toContain("La distancia");
  expect((await browser.get(`${here}/questions/1`)).text).not.toContain("Que llegue internet");

  const sent = await browser.follow(await browser.post(`${here}/response/review`));
  expect(sent.text).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
  expect(sent.text).toContain("30 de marzo de 2027");
  expect((await browser.get(`${here}/questions/1`)).text).toContain("Que llegue internet");
});

test("pressing send twice shows the same number", async () => {
  const { browser, here } = await begin();
  await browser.post(`${here}/response`);
  await browser.post(`${here}/response/questions/1`, { text: "Que llegue internet", next: "on" });
  const numbers = await Promise.all([1, 2].map(() => browser.post(`${here}/response/review`)));
  expect(numbers.map((one) => one.location)).toEqual([`${here}/response/sent`, `${here}/response/sent`]);
});

test("what was saved is there when one comes back, and the consultation says so", async () => {
  const { browser, here } = await begin();
  await browser.post(`${here}/response`);
  const left = await browser.post(`${here}/response/questions/1`, { text: "A medias", leave: "on" });
  expect(left.location).toBe(here);
  const page = await browser.get(here);
  expect(page.text).toContain("Tiene una respuesta sin enviar");
  expect(page.text).toContain("Continuar mi respuesta");
  expect((await browser.get(`${here}/response/questions/1`)).html).toContain("A medias</textarea>");
  expect((await browser.another().get(here)).text).not.toContain("Tiene una respuesta sin enviar");
});

test("a required question left empty is named with a link to it", async () => {
  const { browser, here } = await begin({ questions: ["¿Qué falta?", "¿Qué estorba?*"] });
  await browser.post(`${here}/response`);
  await browser.post(`${here}/response/questions/1`, { text: "Algo", next: "on" });
  const refused = await browser.post(`${here}/response/review`);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(`<a href="${here}/response/questions/2">Responda la pregunta 2</a>`);
});

test("a text that is too long comes back whole with what is wrong", async () => {
  const { browser, here } = await begin();
  const text = "palabra ".repeat(700);
  const refused = await browser.post(`${here}/response/questions/1`, { text, next: "on" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Escriba como máximo 5.000 caracteres");
  expect(refused.html).toContain("palabra ".repeat(699));
});

test("a session that ended in the middle of an answer loses nothing", async () => {
  const { db, here, browser } = await begin({ access: "signed-in" });
  const person = await aCitizen(db, { livesIn: "quilpue" });
  const signedIn = await browser.signedInAs(person.personId);
  await signedIn.post(`${here}/response`);
  await db.deleteFrom("session").execute();

  const thrown = await signedIn.post(`${here}/response/questions/1`, {
    text: "Una respuesta larga",
    next: "on",
  });
  const held = new URL(thrown.location!, "http://x").searchParams.get("held");
  expect(thrown.location).toMatch(/^\/sign-in\?/);
  const again = await browser.signedInAs(person.personId);
  const page = await again.get(`${here}/response/questions/1?held=${held}`);
  expect(page.html).toContain("Una respuesta larga</textarea>");
});

test("signed in, the response goes on in another browser", async () => {
  const { db, here, browser } = await begin({ access: "signed-in" });
  const person = await aCitizen(db, { livesIn: "quilpue" });
  const [phone, computer] = [
    await browser.signedInAs(person.personId),
    await browser.signedInAs(person.personId),
  ];
  await phone.post(`${here}/response/questions/1`, { text: "Desde el teléfono", next: "on" });
  expect((await computer.get(`${here}/response/questions/1`)).html).toContain("Desde el teléfono</textarea>");
});

test("who has no municipality chooses one first and comes back", async () => {
  const { here, browser } = await begin({}, { municipality: null });
  const sent = await browser.post(`${here}/response`);
  expect(sent.location).toMatch(/^\/municipality\?/);
  const choose = await browser.get(sent.location!);
  expect(choose.html).toContain('value="quilpue"');
  const next = await browser.post(
    choose.html.match(/action="(\/municipality\?[^"]+)"/)![1]!.replaceAll("&amp;", "&"),
    {
      code: "quilpue",
    },
  );
  expect(next.location).toMatch(new RegExp(`^${here}/response`));
});

test("who lives elsewhere is told so and cannot begin", async () => {
  const { here, browser, db } = await begin({}, { municipality: "cochrane" });
  const page = await browser.get(`${here}/response`);
  expect(page.text).toContain("Esta consulta pregunta a quienes viven en otros lugares");
  expect(page.html).not.toContain("Empezar");
  expect((await browser.post(`${here}/response`)).status).toBe(422);
  expect(await db.selectFrom("participant").selectAll().execute()).toEqual([]);
});

test("where residents are asked, an account without residence is led to declare it, and loses nothing", async () => {
  const { db, here, browser } = await begin({ access: "resident" });
  const person = await browser.signedInAs((await aCitizen(db)).personId);
  const sent = await person.post(`${here}/response/questions/1`, { text: "Que llegue internet", next: "on" });
  expect(sent.location).toMatch(/^\/account\?next=/);
  const account = await person.get(sent.location!);
  expect(account.text).toContain("declare en su cuenta en qué municipio vive");
  const place = { place: "quilpue", placeLookedFor: "quilpue", territory: "quilpue" };
  const back = await person.post(sent.location!, { name: "Rosa H.", language: "es", ...place });
  expect((await person.follow(back)).html).toContain("Que llegue internet</textarea>");
  expect((await browser.post(`${here}/response`)).location).toMatch(/^\/sign-in\?next=/);
});

test("nobody reads or changes another browser's answers", async () => {
  const { here, browser } = await begin();
  await browser.post(`${here}/response/questions/1`, { text: "Solo mío", next: "on" });
  const other = browser.another();
  await other.post("/municipality", { code: "quilpue" });
  expect((await other.get(`${here}/response/questions/1`)).html).not.toContain("Solo mío");
  expect((await other.get(`${here}/response/review`)).location).toBe(`${here}/response`);
  expect((await other.get(`${here}/response/sent`)).location).toBe(`${here}/response`);
});

test("a form sent after the closing is refused and comes back filled", async () => {
  const { db, here, browser, consultation } = await begin();
  await browser.post(`${here}/response/questions/1`, { text: "A tiempo", next: "on" });
  await closeAt(db, consultation.id, new Date(Date.now() - 1));
  const late = await browser.post(`${here}/response/questions/1`, { text: "Tarde", next: "on" });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Esta consulta ya cerró");
  expect(late.html).toContain("Tarde</textarea>");
  expect((await browser.post(`${here}/response/review`)).status).toBe(422);
});

test("a hidden answer is read by its author with the reason, by others only as hidden, and waits when changed", async () => {
  const { db, here, browser } = await begin();
  await answered(browser, here, "Palabras feas");
  const entry = await db.selectFrom("entry").selectAll().executeTakeFirstOrThrow();
  await db.updateTable("entry").set({ visibility: "hidden" }).execute();
  await db
    .insertInto("decision")
    .values({
      id: "d",
      consultationId: entry.consultationId,
      kind: "entry",
      contributionId: entry.id,
      outcome: "hide",
      ruleId: null,
      reason: "Insulta a una persona.",
      details: "{}",
      before: "{}",
      prompt: "moderator",
      signals: "[]",
      decidedBy: null,
      decidedAt: new Date().toISOString(),
    })
    .execute();

  const own = await browser.get(`/entries/${entry.id}`);
  expect(own.text).toContain("Palabras feas");
  expect(own.text).toContain("Insulta a una persona.");
  const others = await browser.another().get(`/entries/${entry.id}`);
  expect(others.text).toContain("oculta por moderación");
  expect(others.text).not.toMatch(/Palabras feas|Insulta a una persona/);

  await answered(browser, here, "Palabras mejores");
  expect((await browser.another().get(`/entries/${entry.id}`)).status).toBe(404);
  expect((await browser.get(`/entries/${entry.id}`)).text).toContain("Espera la revisión de moderación");
});

test("a place with few answers is not named, nor offered to filter by", async () => {
  const { db, here, browser } = await begin({ asks: ["quilpue", "limache", "cochrane"] });
  for (const [place, people] of [
    ["quilpue", 6],
    ["limache", 5],
    ["cochrane", 2],
  ] as const) {
    for (let i = 0; i < people; i++) {
      const somebody = browser.another();
      await somebody.post("/municipality", { code: place });
      await answered(somebody, here, `Respuesta ${i} de ${place}`);
    }
  }
  const page = await browser.get(`${here}/questions/1`);
  expect(page.text).toContain("13 respuestas publicadas");
  expect(page.text).not.toContain("Cochrane");
  expect(page.text).toContain("que no se nombra");
  const asked = await browser.get(`${here}/questions/1?municipality=cochrane`);
  expect(asked.text).toContain("13 respuestas publicadas");
  const entry = await db
    .selectFrom("entry")
    .select("id")
    .where("text", "like", "%cochrane")
    .executeTakeFirstOrThrow();
  expect((await browser.get(`/entries/${entry.id}`)).text).not.toContain("Cochrane");
  const consultation = await browser.get(here);
  expect(consultation.text).toContain("menos de 5");
});

test.each(["es", "pt", "en", "fr"])("every page of answering can be read in %s", async (language) => {
  const { browser, here, db } = await begin();
  browser.language = language;
  await browser.get(`${here}/response`);
  await browser.get(`${here}/response/questions/1`);
  await answered(browser, here, "Algo");
  for (const path of ["questions/1", "response/review", "response/sent"]) {
    expect((await browser.get(`${here}/${path}`)).html).toContain(`<html lang="${language}"`);
  }
  const entry = await db.selectFrom("entry").select("id").executeTakeFirstOrThrow();
  expect((await browser.get(`/entries/${entry.id}`)).status).toBe(200);
});

async function begin(
  facts: ConsultationFacts = {},
  { municipality = "quilpue" }: { municipality?: string | null } = {},
) {
  const db: Db = await emptyDb();
  const consultation = await aConsultation(db, { ...openNow(), ...facts });
  const browser = await anApp(db);
  if (municipality) await browser.post("/municipality", { code: municipality });
  return { db, browser, consultation, here: `/consultations/${consultation.slug}` };
}

async function answered(browser: Browser, here: string, text: string) {
  await browser.post(`${here}/response/questions/1`, { text, next: "on" });
  const sent = await browser.post(`${here}/response/review`);
  expect(sent.location).toBe(`${here}/response/sent`);
}
