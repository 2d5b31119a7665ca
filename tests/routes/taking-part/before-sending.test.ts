import { expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, type ConsultationFacts, openNow } from "#tests/support/taking-part.ts";

const bus = { title: "Un bus eléctrico hasta Colliguay", text: "Los fines de semana.", place: "" };
const mine = { ...bus, text: "Llámenme al +56 9 8123 4567 o a ana.rojas@correo.cl." };

test("whose proposal has personal data is told which, sees it marked, and may go on", async () => {
  const { browser, here } = await begin();
  expect((await browser.post(`${here}/proposals/new`, bus)).text).not.toContain("datos personales");
  const review = await browser.post(`${here}/proposals/new`, mine);
  expect(review.text).toContain("parece contener un número de teléfono y una dirección de correo");
  expect(review.html).toContain("<mark>+56 9 8123 4567</mark>");
  expect(review.html).toContain("<mark>ana.rojas@correo.cl</mark>");
  expect(review.text).toContain("Enviar de todos modos");
  expect((await browser.post(`${here}/proposals/new`, { ...mine, edit: "on" })).html).toContain("ana.rojas");
  const made = await browser.follow(await browser.post(`${here}/proposals/new`, { ...mine, send: "on" }));
  expect(made.text).toContain("Su propuesta está publicada");
});

test("an argument with personal data is kept and asked about once", async () => {
  const { browser, db, propose } = await begin();
  const path = `/proposals/${await propose()}/arguments/new`;
  const words = { stance: "for", text: mine.text };
  const warned = await browser.post(path, words);
  expect(warned.status).toBe(200);
  expect(warned.html).toContain("<mark>ana.rojas@correo.cl</mark>");
  expect(warned.html).toContain(`${mine.text}</textarea>`);
  expect(warned.text).toContain("Publicar de todos modos");
  expect(await db.selectFrom("argument").selectAll().execute()).toEqual([]);
  expect((await browser.post(path, { ...words, anyway: "on" })).status).toBe(302);
});

test("the review of a response marks the answers with personal data, beside where each is changed", async () => {
  const { browser, here } = await begin();
  await browser.post(`${here}/response`);
  await browser.post(`${here}/response/questions/1`, { text: "Soy Ana, RUT 11.250.405-2", next: "on" });
  await browser.post(`${here}/response/questions/2`, { text: "La distancia", next: "on" });
  const review = await browser.get(`${here}/response/review`);
  expect(review.text).toContain("Una de sus respuestas parece contener datos personales");
  expect(review.html).toContain("<mark>11.250.405-2</mark>");
  expect(review.text).toContain("Parece contener un número de documento de identidad");
  expect(review.html).toContain(`href="${here}/response/questions/1"`);
  expect(review.text).toContain("Enviar de todos modos");
  const sent = await browser.follow(await browser.post(`${here}/response/review`));
  expect(sent.text).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
  expect((await browser.get(`${here}/response/review`)).text).not.toContain("datos personales");
});

test("who publishes for the first time on a browser is told before writing and before sending", async () => {
  const { browser, here, propose } = await begin({ preModeratedWhen: '["new-accounts"]' });
  expect((await browser.get(here)).text).toContain(
    "Se revisan antes de publicarse: los aportes de cuentas nuevas",
  );
  const review = await browser.post(`${here}/proposals/new`, bus);
  expect(review.text).toContain("una persona de moderación la lee antes de publicarla");
  expect(review.text).toContain("por primera vez desde su navegador");
  const id = await propose();
  const page = await browser.get(`/proposals/${id}`);
  expect(page.text).toContain("moderación");
});

test("an argument with a link waits where links are read first, and its author is told before it is sent", async () => {
  const { browser, propose, db } = await begin({ preModeratedWhen: '["links"]' });
  const path = `/proposals/${await propose()}/arguments/new`;
  expect((await browser.get(path)).text).toContain("Publicar");
  const words = { stance: "for", text: "Lo dice la ley: https://www.bcn.cl/ley y hay que cumplirla." };
  const told = await browser.post(path, words);
  expect(told.text).toContain("se revisan antes de mostrarse los aportes que llevan enlaces");
  expect(told.text).toContain("Enviar a revisión");
  await browser.post(path, { ...words, anyway: "on" });
  const [argument] = await db.selectFrom("argument").select("visibility").execute();
  expect(argument?.visibility).toBe("pending");
});

test("a response says how many of its answers wait, and why", async () => {
  const { browser, here } = await begin({ preModeratedWhen: '["links","signals"]' });
  expect((await browser.get(`${here}/response`)).text).toContain("Algunas las lee antes");
  await browser.post(`${here}/response`);
  await browser.post(`${here}/response/questions/1`, {
    text: "Lea https://www.bcn.cl/ley entera",
    next: "on",
  });
  await browser.post(`${here}/response/questions/2`, { text: "La distancia", next: "on" });
  const review = await browser.get(`${here}/response/review`);
  expect(review.text).toContain("Una persona de moderación leerá una de sus respuestas antes de publicarla");
  expect(review.text).toContain("los aportes que llevan enlaces");
  const sent = await browser.follow(await browser.post(`${here}/response/review`));
  expect(sent.text).toContain("Cuando una persona de moderación la haya leído");
});

test.each(["es", "pt", "en", "fr"])("the warnings can be read in %s", async (language) => {
  const { browser, here, propose } = await begin({ preModeratedWhen: '["new-accounts","signals"]' });
  browser.language = language;
  const id = await propose();
  for (const page of [
    await browser.get(here),
    await browser.get(`${here}/response`),
    await browser.post(`${here}/proposals/new`, mine),
  ]) {
    expect(page.html).toContain(`<html lang="${language}"`);
  }
  expect(id).not.toBe("");
});

async function begin(facts: ConsultationFacts = {}) {
  const db: Db = await emptyDb();
  const consultation = await aConsultation(db, { ...openNow(), ...facts });
  const browser = await anApp(db);
  await browser.post("/municipality", { code: "quilpue" });
  const here = `/consultations/${consultation.slug}`;
  async function propose(): Promise<string> {
    const sent = await browser.post(`${here}/proposals/new`, { ...bus, send: "on" });
    return /\/proposals\/([^?]+)/.exec(sent.location!)![1]!;
  }
  return { db, browser, here, propose };
}
