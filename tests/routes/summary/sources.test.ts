import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { during } from "#tests/support/taking-part.ts";

async function published() {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { quilpue: 8, limache: 26, cochrane: 2 });
  await summariseAll(db, consultation.id, during);
  for (const code of ["quilpue", "limache"]) {
    const place = { consultationId: consultation.id, territoryId: consultation.place[code]! };
    await publishSummary(db, theSystem, place, during);
  }
  return { db, app: await anApp(db), here: `/consultations/${consultation.slug}/summaries`, consultation };
}

/** The addresses of sources on a page, each once. */
function sourcesOn(html: string): string[] {
  return [...new Set([...html.matchAll(/href="([^"]+\/sources\/[^"]+)"/g)].map((match) => match[1]!))];
}

test.each(["es", "pt", "en", "fr"])(
  "every sentence of a summary leads to what it rests on, in %s",
  async (language) => {
    const { app, here } = await published();
    app.language = language;
    const summary = await app.get(`${here}/quilpue`);
    const addresses = sourcesOn(summary.html);
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      const page = await app.get(address.replaceAll("&amp;", "&"));
      expect(page.status, address).toBe(200);
      expect(page.headers.get("X-Robots-Tag")).toBe("noindex");
      expect(page.text).not.toMatch(/source\.|undefined|NaN/);
    }
  },
);

test("a sentence on a theme shows its figures and the answers that speak of it", async () => {
  const { app, here } = await published();
  const address = `${here}/limache/sources/question-1/2`;
  const page = await app.get(address);
  expect(page.text).toContain("26 de 26 (100%)");
  expect(page.text).toContain("Respuestas de Limache que hablan de «Agua, saneamiento y limpieza»");
  expect(page.text).not.toContain("En quilpue falta");
  const answersOn = (html: string) => [
    ...new Set(html.split(`id="answers"`)[1]!.match(/\/entries\/[\w-]+/g)!),
  ];
  const turn = (rel: "next" | "prev", html: string) => {
    const [path, part] = new URL(linkTo(rel, html), `http://localhost${address}`).href.split("#");
    expect(part).toBe("answers");
    return app.get(path!.replace("http://localhost", ""));
  };
  expect(answersOn(page.html)).toHaveLength(20);
  const rest = await turn("next", page.html);
  expect(answersOn(rest.html)).toHaveLength(6);
  expect(new Set([...answersOn(page.html), ...answersOn(rest.html)]).size).toBe(26);
  expect(answersOn((await turn("prev", rest.html)).html)).toEqual(answersOn(page.html));
  expect(answersOn((await app.get(`${address}?page=2`)).html)).toEqual(answersOn(page.html));
});

test("answers of a place that is not named beside another's few are not listed as that place's", async () => {
  const { app, here } = await published();
  const page = await app.get(`${here}/quilpue/sources/question-1/2`);
  expect(page.text).toContain("8 de 8 (100%)");
  expect(page.text).not.toContain("Respuestas de Quilpué que hablan");
});

test("what was hidden since is said to be, and shown neither on the summary nor among its sources", async () => {
  const { app, db, here } = await published();
  const before = await app.get(`${here}/quilpue`);
  const quote = /href="\/entries\/([^"]+)"/.exec(before.html)![1]!;
  const { text } = await db
    .selectFrom("entry")
    .select("text")
    .where("id", "=", quote)
    .executeTakeFirstOrThrow();
  expect(before.text).toContain(text!);
  await db.updateTable("entry").set({ visibility: "hidden" }).where("id", "=", quote).execute();
  const summary = await app.get(`${here}/quilpue`);
  expect(summary.text).not.toContain(text!);
  const pages = await Promise.all(sourcesOn(summary.html).map((address) => app.get(address)));
  for (const page of pages) expect(page.text).not.toContain(text!);
  expect(pages.filter((page) => page.text.includes("ya no se muestra")).length).toBeGreaterThan(0);
});

test("an earlier edition has sources of its own", async () => {
  const { app, db, here, consultation } = await published();
  const place = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  for (let n = 1; n <= 6; n++) {
    await anAnswer(db, consultation, { place: "quilpue", text: `Falta agua potable en el pasaje ${n}` });
  }
  await summariseAll(db, consultation.id, during);
  expect(await publishSummary(db, theSystem, place, during)).toMatchObject({ ok: true, number: 2 });
  const older = await app.get(`${here}/quilpue?edition=1`);
  const [first] = sourcesOn(older.html);
  expect(first).toContain("?edition=1");
  const sentence = `${here}/quilpue/sources/question-1/1`;
  expect((await app.get(`${sentence}?edition=1`)).text).toMatch(/contestaron .*\b8 personas/);
  expect((await app.get(sentence)).text).toMatch(/contestaron .*\b14 personas/);
});

test("the sources of no sentence are not there", async () => {
  const { app, here } = await published();
  for (const path of [
    "quilpue/sources/participation/99",
    "quilpue/sources/participation/0",
    "quilpue/sources/participation/x",
    "quilpue/sources/nothing/1",
    "nowhere/sources/participation/1",
    "quilpue/sources/participation/1?edition=7",
  ]) {
    expect((await app.get(`${here}/${path}`)).status, path).toBe(404);
  }
});
