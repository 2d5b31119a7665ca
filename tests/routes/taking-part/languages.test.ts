import { expect, test } from "vitest";
import { chooseLanguages } from "#app/domain/translation/translation.server.ts";
import type { Db, Language } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOpenOne, consultationOf } from "#tests/support/officials.ts";

async function readIn(db: Db, language: Language) {
  const reader = await anApp(db);
  reader.language = language;
  return reader;
}

/** Open, written in Spanish, its title and its question in Portuguese as well. */
async function translated(db: Db) {
  const published = await anOpenOne(db);
  const { id, official, questionId } = published;
  await chooseLanguages(db, official, id, ["pt"]);
  const texts: [key: string, text: string, source: string][] = [
    ["title", "Que praças queremos?", "¿Qué plazas queremos?"],
    [`question.${questionId}.title`, "Que praça falta no seu bairro?", "¿Qué plaza falta en su barrio?"],
  ];
  for (const [key, text, source] of texts) {
    const row = { consultationId: id, language: "pt" as const, key, text, source };
    await db
      .insertInto("translation")
      .values({ ...row, translatedAt: "2026-01-01T00:00:00.000Z" })
      .execute();
  }
  return { ...published, here: `/consultations/${(await consultationOf(db, id)).slug}` };
}

test("a Portuguese reader of a consultation that is translated in part sees both languages, each marked", async () => {
  const db = await emptyDb();
  const { here } = await translated(db);
  const page = await (await readIn(db, "pt")).get(here);

  expect(page.html).toContain('<html lang="pt"');
  expect(page.html).toContain("<h1>Que praças queremos?</h1>");
  expect(page.html).toContain('<span lang="es">Saber qué plazas faltan');
  expect(page.html).toMatch(/<h3[^>]*><a href="[^"]*\/questions\/1">Que praça falta no seu bairro\?/);
  expect(page.html).toMatch(/<span lang="es">Contestar cada propuesta/);
  expect(page.text).toContain("Parte da consulta ainda não foi traduzida e aparece em espanhol.");
  expect(page.html).toContain(`href="${here}?language=es" lang="es"`);
});

test("who reads a language that is not offered gets the original, marked, and is told so", async () => {
  const db = await emptyDb();
  const { here } = await translated(db);
  const page = await (await readIn(db, "fr")).get(here);

  expect(page.html).toContain('<h1 lang="es">¿Qué plazas queremos?</h1>');
  expect(page.text).toContain("Cette consultation est rédigée en espagnol.");
  expect(page.html).toContain(`href="${here}?language=pt" lang="pt"`);
});

test("a reader of the main language of a consultation without others is told nothing of languages", async () => {
  const db = await emptyDb();
  const { id } = await anOpenOne(db);
  const page = await (await anApp(db)).get(`/consultations/${(await consultationOf(db, id)).slug}`);

  expect(page.text).not.toContain("Leerla en");
  expect(page.text).not.toContain("escrita en");
});

test("a translation whose original changed is still read, with the way to the original", async () => {
  const db = await emptyDb();
  const { here, id } = await translated(db);
  await db.updateTable("consultation").set({ title: "¿Qué plazas faltan?" }).where("id", "=", id).execute();
  const reader = await readIn(db, "pt");
  const page = await reader.get(here);

  expect(page.html).toContain("<h1>Que praças queremos?</h1>");
  expect(page.text).toContain("O original mudou depois de traduzido.");
  expect(page.html).toContain(`href="${here}?lang=main"`);
  const original = await reader.get(`${here}?lang=main`);
  expect(original.html).toContain('<h1 lang="es">¿Qué plazas faltan?</h1>');
  expect(original.text).toContain("Você está lendo o original, em espanhol.");
});

test("lists, questions and every way back speak the reader's language too", async () => {
  const db = await emptyDb();
  const { here } = await translated(db);
  const reader = await readIn(db, "pt");

  for (const list of ["/", "/consultations"]) {
    const page = await reader.get(list);
    expect(page.html).toMatch(/<h[23]><a href="[^"]*">Que praças queremos\?/);
    expect(page.html).toContain('<p lang="es">Saber qué plazas faltan');
  }
  const question = await reader.get(`${here}/questions/1`);
  expect(question.html).toMatch(/<h1[^>]*>Que praça falta no seu bairro\?<\/h1>/);
  for (const part of ["questions/1", "proposals", "summaries", "moderation"]) {
    const page = await reader.get(`${here}/${part}`);
    expect(page.html, part).toContain(`<a href="${here}">Que praças queremos?</a>`);
  }
});

test("a consultation in several languages costs one query more to read, in whichever of them", async () => {
  const db = await emptyDb();
  const { here } = await translated(db);
  const count = { queries: 0 };
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      count.queries++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  async function queriesIn(language: Language) {
    const reader = await readIn(counting, language);
    count.queries = 0;
    await reader.get(here);
    return count.queries;
  }
  const [original, translation] = [await queriesIn("es"), await queriesIn("pt")];
  await db.updateTable("consultation").set({ languages: "[]" }).execute();

  expect([original, translation]).toEqual(Array(2).fill((await queriesIn("es")) + 1));
});
