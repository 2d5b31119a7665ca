import { expect, test } from "vitest";
import { seedThemes } from "#db/seed/themes.ts";
import { aDebate } from "#tests/domain/moderation/world.ts";
import { anAnswer } from "#tests/domain/summary/answered.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, granted } from "#tests/support/people.ts";

async function aThemedDebate() {
  const db = await emptyDb();
  await seedThemes(db);
  const debate = await aDebate(db);
  const { id } = await anAnswer(db, debate, { place: "quilpue", text: "Falta un hospital con médicos" });
  const app = await anApp(db);
  return { db, debate, id, app, moderator: await app.signedInAs(debate.moderator.personId!) };
}

test("a moderator corrects the themes of a text, and reads what was corrected", async () => {
  const { id, debate, moderator } = await aThemedDebate();
  const list = await moderator.get(`/moderation/themes?consultation=${debate.slug}&theme=health`);
  expect(list.text).toContain("Falta un hospital con médicos");
  const here = `/moderation/entry/${id}/themes`;
  expect(list.html).toContain(`href="${here}"`);
  expect((await moderator.get(here)).html).toMatch(/name="theme-health"[^>]* checked/);

  const same = await moderator.post(here, { "theme-health": "on" });
  expect(same.status).toBe(422);
  expect(same.text).toContain("No cambió ningún tema");
  const tooLong = await moderator.post(here, { "theme-sport": "on", note: "a".repeat(501) });
  expect(tooLong.status).toBe(422);
  expect(tooLong.html).toMatch(/name="theme-sport"[^>]* checked/);

  const saved = await moderator.follow(
    await moderator.post(here, { "theme-mobility": "on", note: "Habla del camino." }),
  );
  expect(saved.text).toContain("Los temas quedaron corregidos");
  expect(saved.html).toMatch(/name="theme-mobility"[^>]* checked/);
  expect(saved.text).toContain("Habla del camino.");
  const corrected = await moderator.get(`/moderation/themes?consultation=${debate.slug}&theme=corrected`);
  expect(corrected.text).toContain("Se corrigieron los temas de 1 texto");
  expect(corrected.text).toContain("Falta un hospital con médicos");
});

test("themes are corrected by moderators of the consultation alone", async () => {
  const { db, id, app } = await aThemedDebate();
  const citizen = await app.signedInAs(await aPerson(db));
  expect((await citizen.get("/moderation/themes")).status).toBe(403);
  expect((await citizen.get(`/moderation/entry/${id}/themes`)).status).toBe(403);
  expect((await citizen.post(`/moderation/entry/${id}/themes`, { "theme-sport": "on" })).status).toBe(403);
});

test("an argument has no themes of its own", async () => {
  const { moderator } = await aThemedDebate();
  expect((await moderator.get("/moderation/argument/none/themes")).status).toBe(404);
});

test("an administrator sees what new words would find before saving them, and adds a theme", async () => {
  const { db, app } = await aThemedDebate();
  const administrator = await aPerson(db);
  await granted(db, administrator, "admin", null);
  const admin = await app.signedInAs(administrator);
  const names = { nameEs: "Médicos", namePt: "Médicos", nameEn: "Doctors", nameFr: "Médecins" };
  const fields = { ...names, wordsEs: "médico*, doctora*", active: "on" };
  const preview = await admin.post("/administration/themes/new/preview", fields);
  expect(preview.text).toContain("Reconocería 1 texto más");
  expect(preview.text).toContain("Falta un hospital con médicos");
  expect(preview.html).toContain("médico*, doctora*");
  expect(await db.selectFrom("theme").select("id").where("code", "=", "doctors").execute()).toEqual([]);
  const lost = await admin.post("/administration/themes/health/preview", fields);
  expect(lost.text).toContain("hoy el tema reconoce 1; con estas palabras reconocería 1");
  expect((await admin.post("/administration/themes/new/preview", { ...fields, nameFr: "" })).status).toBe(
    422,
  );
  expect((await admin.get("/administration/themes/health/preview")).status).toBe(200);

  expect((await admin.post("/administration/themes/new", fields)).location).toBe("/administration/themes");
  expect((await admin.get("/administration/themes")).text).toContain("Médicos");
  const twice = await admin.post("/administration/themes/new", fields);
  expect(twice.status).toBe(422);
  expect(twice.text).toContain("Ya existe un tema con este nombre en inglés");
});
