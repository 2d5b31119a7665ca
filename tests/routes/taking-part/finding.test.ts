import { expect, test } from "vitest";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { aBrowser, aConsultation, openNow, somePlaces } from "#tests/support/taking-part.ts";

const open = openNow();
const closed = { ...open, closesAt: new Date(Date.now() - 1000).toISOString() };

test("the first page leads to a municipality, and then to what it is asked", async () => {
  const db = await emptyDb();
  await aConsultation(db, { ...open, title: "Preguntas a Quilpué" });
  await aConsultation(db, { ...open, title: "Preguntas a Cochrane", asks: ["cochrane"] });
  const browser = await anApp(db);
  const home = await browser.get("/");
  expect(home.text).toContain("Preguntas a Quilpué");
  expect(home.text).toContain("¿En qué municipio vive?");

  const search = await browser.get("/municipality?q=quilpue&next=/");
  expect(search.text).toContain("Quilpué, Valparaíso");
  const chosen = await browser.post("/municipality?next=/", { code: "quilpue" });
  const then = await browser.follow(chosen);
  expect(then.text).toContain("Su municipio: Quilpué");
  const [here = "", elsewhere = ""] = then.text.split("Abiertas en otros lugares");
  expect(here).toContain("Preguntas a Quilpué");
  expect(elsewhere).toContain("Preguntas a Cochrane");
});

test("a municipality that is none is refused, a region is none, and forgetting works", async () => {
  const db = await emptyDb();
  await somePlaces(db);
  const browser = await anApp(db);
  for (const code of ["CL-VS", "nowhere"])
    expect((await browser.post("/municipality", { code })).status).toBe(422);
  await browser.post("/municipality", { code: "quilpue" });
  expect((await browser.get("/")).text).toContain("Su municipio: Quilpué");
  await browser.post("/municipality", { code: "" });
  expect((await browser.get("/")).text).not.toContain("Su municipio: Quilpué");
});

test("nobody is sent to another site after choosing", async () => {
  const db = await emptyDb();
  await somePlaces(db);
  const browser = await anApp(db);
  const chosen = await browser.post("/municipality?next=//evil.example", { code: "quilpue" });
  expect(chosen.location).toBe("/");
});

test("the list has the open ones, and the closed ones on request", async () => {
  const db = await emptyDb();
  await aConsultation(db, { ...open, title: "Una abierta" });
  await aConsultation(db, { ...closed, title: "Una terminada" });
  await aConsultation(db, { ...open, title: "Un borrador", publishedAt: null });
  const browser = await anApp(db);
  const list = await browser.get("/consultations");
  expect(list.text).toContain("Una abierta");
  expect(list.text).not.toContain("Una terminada");
  const over = await browser.get("/consultations?state=closed&page=7&after=nowhere");
  expect(over.text).toContain("Una terminada");
  expect(over.text + list.text).not.toContain("Un borrador");
});

test("a long list is turned by its links, there and back, and stays with those that have closed", async () => {
  const db = await emptyDb();
  for (let n = 0; n < 12; n++) await aConsultation(db, { ...closed, title: `Consulta ${n}.` });
  const browser = await anApp(db);
  const titles = ({ text }: { text: string }) => text.match(/Consulta \d+\./g)!;
  const first = await browser.get("/consultations?state=closed");
  expect(first.html).not.toContain('rel="prev"');
  const second = await browser.get(linkTo("next", first.html));
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(12);
  expect(titles(second)).toHaveLength(2);
  expect(second.html).not.toContain('rel="next"');
  expect(titles(await browser.get(linkTo("prev", second.html)))).toEqual(titles(first));
});

test("a consultation says who asks what, until when, and what one can do", async () => {
  const db = await emptyDb();
  const { slug } = await aConsultation(db, { ...open, questions: ["¿Qué falta?", "¿Qué estorba?"] });
  const browser = await anApp(db);
  const page = await browser.get(`/consultations/${slug}`);
  for (const words of [
    "Abierta · quedan 12 días",
    "¿Qué falta?",
    "Municipalidad de Quilpué",
    "Contestar cada tema.",
    "Responder: unos 3 minutos",
  ]) {
    expect(page.text).toContain(words);
  }
});

test("a closed one takes no answers, a draft is not there", async () => {
  const db = await emptyDb();
  const over = await aConsultation(db, closed);
  const draft = await aConsultation(db, { ...open, publishedAt: null });
  const browser = await anApp(db);
  const page = await browser.get(`/consultations/${over.slug}`);
  expect(page.text).toContain("Cerrada");
  expect(page.text).not.toContain("Responder: unos");
  expect((await browser.get(`/consultations/${draft.slug}`)).status).toBe(404);
});

test("where the source does not say who made imported proposals, proposals are counted and not people", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { ...closed, questions: [], asks: ["quilpue"] });
  for (let i = 0; i < 7; i++) {
    const territoryId = consultation.place.colliguay!;
    const made = await propose(
      db,
      aBrowser(),
      consultation.id,
      { title: `Propuesta importada ${i}`, text: "", place: "", territoryId, language: "es" },
      new Date(Date.now() - 3_600_000),
    );
    if (!made.ok) throw new Error(made.refusal);
  }
  await db.updateTable("proposal").set({ importedSupports: 9 }).execute();
  const browser = await anApp(db);
  expect((await browser.get("/consultations?state=closed")).text).toContain("7 propuestas");
  const page = await browser.get(`/consultations/${consultation.slug}`);
  expect(page.text).toContain("Propuestas 7");
  expect(page.text).not.toContain("Personas que han participado");
});

test.each(["es", "pt", "en", "fr"])("these pages can be read in %s", async (language) => {
  const db = await emptyDb();
  const { slug } = await aConsultation(db, open);
  const browser = await anApp(db);
  browser.language = language;
  for (const path of ["/", "/consultations", "/municipality?q=quilpue", `/consultations/${slug}`]) {
    expect((await browser.get(path)).html).toContain(`<html lang="${language}"`);
  }
});
