import { expect, test } from "vitest";
import type { Condition } from "#app/domain/question/condition.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial } from "#tests/support/officials.ts";
import { asking, everyKind, type QuestionToAsk } from "#tests/support/questions-to-ask.ts";
import { openNow } from "#tests/support/taking-part.ts";

/** Whether one uses the bus, and only then which line and what is wrong with it. */
const buses: QuestionToAsk[] = [
  { kind: "yes-no", title: "¿Usa el bus?" },
  { kind: "open-text", title: "¿Qué línea?", required: true },
  { kind: "open-text", title: "¿Qué más?" },
];

test("a question that the answers hide is neither asked, nor counted, nor missing", async () => {
  const { browser, here } = await beginBuses();
  const first = await browser.get(`${here}/questions/1`);
  expect(first.text).toContain("Paso 1 de 2, según lo que ha respondido");
  const next = await browser.post(`${here}/questions/1`, { choice: "no", next: "on" });
  expect(next.location).toBe(`${here}/questions/3`);
  expect((await browser.get(`${here}/questions/2`)).location).toBe(`${here}/questions/3`);
  const sent = await browser.post(`${here}/review`);
  expect(sent.location).toBe(`${here}/sent`);
});

test("a changed path keeps what was answered, says that it does not count, and brings it back", async () => {
  const { db, browser, here, slug } = await beginBuses();
  const other = "Una respuesta con palabras bastantes para que se lea en la página de la consulta.";
  await browser.post(`${here}/questions/1`, { choice: "yes", next: "on" });
  await browser.post(`${here}/questions/2`, { text: "La 402, que pasa por la plaza", next: "on" });
  await browser.post(`${here}/questions/3`, { text: other, next: "on" });
  await browser.post(`${here}/review`);
  const entry = await entryTo(db, "¿Qué línea?");
  expect((await browser.another().get(`/entries/${entry.id}`)).status).toBe(200);

  await browser.post(`${here}/questions/1`, { choice: "no", next: "on" });
  const review = await browser.get(`${here}/review`);
  expect(review.text).toContain("Respuestas que no se cuentan");
  expect(review.text.split("Respuestas que no se cuentan")[1]).toContain("La 402");
  await browser.post(`${here}/review`);
  expect(await entryTo(db, "¿Qué línea?")).toMatchObject({
    text: expect.stringContaining("402"),
    counted: 0,
  });

  const others = browser.another();
  expect((await others.get(`/entries/${entry.id}`)).status).toBe(404);
  expect((await others.get(`/consultations/${slug}/questions/2`)).text).not.toContain("La 402");
  expect((await browser.get(`/entries/${entry.id}`)).text).toContain("No se publica ni se cuenta");
  expect((await browser.get("/account/contributions")).text).toContain("No se publica ni se cuenta");

  await browser.post(`${here}/questions/1`, { choice: "yes", next: "on" });
  await browser.post(`${here}/review`);
  expect(await entryTo(db, "¿Qué línea?")).toMatchObject({
    text: expect.stringContaining("402"),
    counted: 1,
  });
  expect((await others.get(`/entries/${entry.id}`)).status).toBe(200);
});

test("a section says its name on each of its questions and its text above the first", async () => {
  const db = await emptyDb();
  const consultation = await asking(
    db,
    [{ kind: "yes-no" }, { kind: "yes-no", title: "¿Y de noche?" }],
    openNow(),
  );
  const section = {
    id: newId(),
    consultationId: consultation.id,
    position: 1,
    title: "Su barrio",
    text: "Piense en las calles cercanas a su casa.",
  };
  await db.insertInto("section").values(section).execute();
  await db.updateTable("question").set({ sectionId: section.id }).execute();
  const browser = await asCitizen(db, consultation.slug);
  const here = `/consultations/${consultation.slug}/response/questions`;
  expect((await browser.get(`${here}/1`)).text).toMatch(/Su barrio.*Piense en las calles/);
  const second = await browser.get(`${here}/2`);
  expect(second.text).toContain("Su barrio");
  expect(second.text).not.toContain("Piense en las calles");
});

test("a test run goes every step, says what a citizen would be told, and changes no table", async () => {
  const db = await emptyDb();
  const consultation = await asking(
    db,
    everyKind.map((one) => ({ ...one, required: one.kind === "yes-no" })),
    {
      ...openNow(),
      publishedAt: null,
    },
  );
  const app = await anApp(db);
  const official = await app.signedInAs((await anOfficial(db, consultation.authorityId)).personId);
  const before = await everyRow(db);
  const path = `/desk/consultations/${consultation.id}/test-run`;
  const yesNo = consultation.questions[3];

  expect((await official.get(path)).text).toContain("No se guarda nada");
  let page = await official.post(path, { begin: "on" });
  expect(page.text).toContain("nada de lo que responda se guarda");
  const wrong = { ...hiddenIn(page.html), text: "x".repeat(301), next: "on" };
  expect(await official.post(path, wrong)).toMatchObject({ status: 422 });
  page = await official.post(path, { ...hiddenIn(page.html), text: "Una línea", next: "on" });
  const steps: Record<string, string | File>[] = [
    { choice: "o1" },
    { "choice-o1": "on", "choice-o2": "on" },
    {},
    { rating: "3" },
    { "rank-o1": "1" },
    { "amount-o1": "100" },
    { "cell-r1": "c1" },
    { number: "2,5" },
    { date: "2026-12-24" },
    { place: "cochrane", placeLookedFor: "cochrane", territory: "cochrane" },
    { latitude: "1", longitude: "2" },
    { file: new File(["%PDF-1.4\n"], "plano.pdf", { type: "application/pdf" }) },
  ];
  for (const given of steps) {
    expect(page.status).toBe(200);
    page = await official.post(path, { ...hiddenIn(page.html), ...given, next: "on" });
  }
  expect(page.text).toContain("Revise su respuesta");
  for (const said of ["Una línea", "Cochrane", "plano.pdf", "Escuelas: 100 puntos"]) {
    expect(page.text).toContain(said);
  }
  page = await official.post(path, { ...hiddenIn(page.html), send: "on" });
  expect(page.status).toBe(422);
  expect(page.text).toContain("Responda la pregunta 4");
  page = await official.post(path, { ...hiddenIn(page.html), to: yesNo!.id });
  page = await official.post(path, { ...hiddenIn(page.html), choice: "yes", review: "on" });
  page = await official.post(path, { ...hiddenIn(page.html), send: "on" });
  expect(page.text).toContain("Prueba terminada");

  expect(await everyRow(db)).toEqual(before);
});

test("a test run is for officials of the consultation alone, and trusts nothing that a form carries", async () => {
  const db = await emptyDb();
  const consultation = await asking(db, buses, openNow());
  const app = await anApp(db);
  const path = `/desk/consultations/${consultation.id}/test-run`;
  expect((await app.get(path)).location).toMatch(/^\/sign-in/);
  const official = await app.signedInAs((await anOfficial(db, consultation.authorityId)).personId);
  const [yesNo] = consultation.questions;
  for (const answers of [
    "",
    "{",
    "[]",
    `{"${yesNo!.id}":{"value":{"choice":"maybe"},"text":""}}`,
    '{"x":1}',
  ]) {
    const page = await official.post(path, { answers, send: "on" });
    expect(page.status).toBe(422);
  }
});

function hiddenIn(html: string): Record<string, string> {
  const fields = html.matchAll(/<input type="hidden" name="(answers|question)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...fields].map(([, name, value]) => [name!, value!.replaceAll("&quot;", '"').replaceAll("&amp;", "&")]),
  );
}

/** Everything in every table but who is signed in. */
async function everyRow(db: Db): Promise<Record<string, unknown[]>> {
  const tables = await db.introspection.getTables();
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables.filter((table) => table.name !== "session")) {
    rows[name] = await db
      .selectFrom(name as "entry")
      .selectAll()
      .execute();
  }
  return rows;
}

async function beginBuses() {
  const db = await emptyDb();
  const consultation = await asking(db, buses, openNow());
  const [uses] = consultation.questions;
  const condition: Condition = {
    match: "all",
    rules: [{ questionId: uses!.id, test: "equals", value: "yes", not: false }],
  };
  await db
    .updateTable("question")
    .set({ condition: JSON.stringify(condition) })
    .where("consultationId", "=", consultation.id)
    .where("position", "=", 2)
    .execute();
  const browser = await asCitizen(db, consultation.slug);
  return { db, browser, slug: consultation.slug, here: `/consultations/${consultation.slug}/response` };
}

async function asCitizen(db: Db, slug: string): Promise<Browser> {
  const browser = await anApp(db);
  await browser.post("/municipality", { code: "quilpue" });
  await browser.post(`/consultations/${slug}/response`);
  return browser;
}

function entryTo(db: Db, title: string) {
  return db
    .selectFrom("entry")
    .innerJoin("question", "question.id", "entry.questionId")
    .select(["entry.id", "entry.text", "entry.counted"])
    .where("question.title", "=", title)
    .executeTakeFirstOrThrow();
}
