import { expect, test } from "vitest";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

test("an authority's page names its step, what shows it and what would lift it", async () => {
  const db = await emptyDb();
  const { authorityId } = await aConsultation(db, {
    slug: "veredas",
    title: "Veredas y sombra",
    backgroundHtml: "<p>Antecedentes</p>",
  });
  await db.updateTable("authority").set({ slug: "quilpue" }).where("id", "=", authorityId).execute();
  const app = await anApp(db);

  const page = await app.get("/authorities/quilpue");
  expect(page.text).toContain("Está en el peldaño 1 de 3: Información");
  expect(page.html).toContain('href="/consultations/veredas"');
  expect(page.text).toContain("Someter propuestas al voto de la gente");
  expect(page.text).toContain("Quilpué, Valparaíso, Chile");

  expect((await app.get("/authorities/nowhere")).status).toBe(404);
});

test("all authorities of a country stand in a table and on a map; a single country is shown at once", async () => {
  const db = await emptyDb();
  const { authorityId, place } = await aConsultation(db);
  await db.updateTable("authority").set({ slug: "quilpue" }).where("id", "=", authorityId).execute();
  await db
    .updateTable("territory")
    .set({ latitude: -33.05, longitude: -71.44 })
    .where("id", "=", place.quilpue!)
    .execute();
  const app = await anApp(db);

  const page = await app.get("/authorities");
  expect(page.text).toContain("Autoridades: Chile");
  expect(page.html).toContain('aria-label="Municipalidad de Quilpué: peldaño 0"');
  expect(page.html).toMatch(/<th scope="row">\s*<a href="\/authorities\/quilpue">/);
});

test("several countries are listed first, and a portal without authorities says so", async () => {
  const db = await emptyDb();
  const app = await anApp(db);
  expect((await app.get("/authorities")).text).toContain("Todavía no hay autoridades en este portal");

  const { place } = await aConsultation(db);
  const { authorityId } = await aConsultation(db);
  await db
    .updateTable("authority")
    .set({ territoryId: place.registro! })
    .where("id", "=", authorityId)
    .execute();
  expect((await app.get("/authorities")).html).toContain('href="/authorities?country=BR"');
  expect((await app.get("/authorities?country=BR")).text).toContain("Autoridades: Brasil");
  expect((await app.get("/authorities?country=XX")).html).toContain('href="/authorities?country=CL"');
});

test("the scale and its source are public", async () => {
  const app = await anApp(await emptyDb());
  const page = await app.get("/about/ladder");
  expect(page.text).toContain("Naciones Unidas");
  expect(page.text).toContain("Este peldaño no lo otorga Naciones Unidas.");
});
