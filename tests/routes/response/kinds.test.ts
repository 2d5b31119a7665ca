import { describe, expect, test } from "vitest";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { asking, everyKind, type QuestionToAsk } from "#tests/support/questions-to-ask.ts";
import { openNow } from "#tests/support/taking-part.ts";

/** At most as long as a real PDF's beginning needs to be. */
const pdf = (name = "plano.pdf") => new File(["%PDF-1.4\n%%EOF\n"], name, { type: "application/pdf" });

const kind = (name: QuestionToAsk["kind"], as?: string) =>
  everyKind.find(
    (one) => one.kind === name && (as === undefined || (one.settings as { as?: string })?.as === as),
  )!;

type Fields = Record<string, string | File>;

/** What somebody fills in, how the review says it, and what is kept. */
const given: [QuestionToAsk, Fields, shown: RegExp, value: object | null, text?: string][] = [
  [kind("open-text"), { text: "Que llegue internet" }, /Que llegue internet/, null, "Que llegue internet"],
  [kind("single-choice"), { choice: "o2" }, /Sendero/, { choice: "o2" }],
  [
    kind("single-choice"),
    { text: "Una feria" },
    /Otra respuesta: Una feria/,
    { choice: "other" },
    "Una feria",
  ],
  [
    kind("multiple-choice"),
    { "choice-o1": "on", "choice-o3": "on" },
    /Sombra Juegos/,
    { choices: ["o1", "o3"] },
  ],
  [kind("yes-no"), { choice: "no" }, /No/, { choice: "no" }],
  [kind("scale"), { rating: "10" }, /10 \(Mucho\)/, { rating: 10 }],
  [kind("ranking"), { "rank-o3": "1", "rank-o1": "2" }, /1\. Buses 2\. Veredas/, { ranking: ["o3", "o1"] }],
  [
    kind("allocation"),
    { "amount-o1": "60", "amount-o3": "40" },
    /Escuelas: 60 puntos Parques: 40 puntos/,
    { amounts: { o1: 60, o3: 40 } },
  ],
  [
    kind("matrix"),
    { "cell-r1": "c1", "cell-r2": "c3" },
    /Limpieza: Mal Seguridad: Muy bien/,
    { cells: { r1: ["c1"], r2: ["c3"] } },
  ],
  [kind("number"), { number: "12,5" }, /12,5 km/, { number: 12.5 }],
  [kind("date"), { date: "2027-03-30" }, /30 de marzo de 2027/, { date: "2027-03-30" }],
  [
    kind("place", "point"),
    { latitude: "-33,0472", longitude: "-71,4425" },
    /Latitud -33,0472, longitud -71,4425/,
    { latitude: -33.0472, longitude: -71.4425 },
  ],
];

test.each(given)(
  "%o is answered with %o, reviewed and sent",
  async (question, fields, shown, value, text) => {
    const { db, browser, here } = await begin(question);
    expect((await browser.get(`${here}/questions/1`)).status).toBe(200);
    const saved = await browser.post(`${here}/questions/1`, { ...fields, next: "on" });
    expect(saved.location).toBe(`${here}/review`);
    expect((await browser.get(`${here}/review`)).text).toMatch(shown);
    await browser.post(`${here}/review`);
    const entry = await db
      .selectFrom("entry")
      .select(["value", "text", "draft", "draftValue"])
      .executeTakeFirstOrThrow();
    expect(entry.value && JSON.parse(entry.value)).toEqual(value);
    expect(entry).toMatchObject({ text: text ?? null, draft: null, draftValue: null });

    const again = await browser.get(`${here}/questions/1`);
    const names = Object.keys(fields).filter((name) => name !== "text");
    for (const name of names) expect(again.html).toContain(`name="${name}"`);
    expect(await browser.get("/account/contributions")).toMatchObject({ text: expect.stringMatching(shown) });
  },
);

const refused: [QuestionToAsk, Fields, says: string][] = [
  [kind("open-text"), { text: "x".repeat(301) }, "Escriba como máximo 300 caracteres"],
  [kind("single-choice"), { choice: "other" }, "Escriba cuál es su otra respuesta"],
  [kind("multiple-choice"), { "choice-o1": "on" }, "Marque al menos 2: lleva 1"],
  [
    kind("multiple-choice"),
    { "choice-o1": "on", "choice-o2": "on", "choice-o3": "on", "choice-o4": "on" },
    "Marque como máximo 3: lleva 4",
  ],
  [kind("ranking"), { "rank-o1": "1", "rank-o2": "1" }, "El 1 ya está en otra opción"],
  [kind("ranking"), { "rank-o1": "2" }, "Falta el 1: ordene sin saltarse ninguno"],
  [kind("allocation"), { "amount-o1": "60" }, "Reparta todo: quedan 40 puntos"],
  [kind("allocation"), { "amount-o1": "160" }, "Repartió de más: quite 60 puntos"],
  [kind("number"), { number: "501" }, "Escriba 500 o menos"],
  [kind("number"), { number: "1,25" }, "Escriba como máximo 1 decimal"],
  [kind("date"), { date: "2031-01-01" }, "La fecha no puede ser posterior al 31 de diciembre de 2030"],
  [kind("place", "point"), { latitude: "-95", longitude: "10" }, "Escriba la latitud en grados"],
];

test.each(refused.map((row) => [row[0].kind, row[2], ...row] as const))(
  "%s says “%s” and gives back what was typed",
  async (_, __, question, fields, says) => {
    const { db, browser, here } = await begin(question);
    const page = await browser.post(`${here}/questions/1`, { ...fields, next: "on" });
    expect(page.status).toBe(422);
    expect(page.text).toContain(says);
    for (const link of page.html.matchAll(/href="#([^"]+)"/g)) expect(page.html).toContain(`id="${link[1]}"`);
    for (const [name, value] of Object.entries(fields)) {
      expect(page.html).toContain(`name="${name}"`);
      if (value !== "on" && name !== "choice") expect(page.html).toContain(String(value).slice(0, 300));
    }
    expect(await db.selectFrom("entry").select("id").execute()).toEqual([]);
  },
);

test("the total of an allocation is worked out without saving anything", async () => {
  const { db, browser, here } = await begin(kind("allocation"));
  const page = await browser.post(`${here}/questions/1`, { "amount-o1": "70", total: "on" });
  expect(page.status).toBe(200);
  expect(page.text).toContain("Lleva 70 de 100. Quedan 30 por repartir.");
  expect(page.html).toContain('value="70"');
  expect(await db.selectFrom("entry").select("id").execute()).toEqual([]);
});

test("a municipality is looked for, chosen from what was found, and shown by its name", async () => {
  const { db, browser, here } = await begin(kind("place", "municipality"));
  const looked = await browser.post(`${here}/questions/1`, { place: "cochr", look: "on" });
  expect(looked.status).toBe(200);
  expect(looked.html).toContain('value="cochrane"');
  const chosen = { place: "cochr", placeLookedFor: "cochr", territory: "cochrane" };
  await browser.post(`${here}/questions/1`, { ...chosen, next: "on" });
  expect((await browser.get(`${here}/review`)).text).toContain("Cochrane");
  const entry = await db.selectFrom("entry").select("draftValue").executeTakeFirstOrThrow();
  expect(JSON.parse(entry.draftValue!)).toHaveProperty("territoryId");
  const again = await browser.get(`${here}/questions/1`);
  expect(again.text).toContain("Eligió Cochrane");
  await browser.post(`${here}/questions/1`, { place: "", next: "on" });
  expect((await browser.get(`${here}/review`)).text).toContain("Sin respuesta");
});

test("a place in a country that is not asked is no answer, nor is one that only a form names", async () => {
  const { browser, here } = await begin(kind("place", "municipality"));
  const abroad = await browser.post(`${here}/questions/1`, { place: "registro", next: "on" });
  expect(abroad.status).toBe(422);
  const forged = { place: "registro", placeLookedFor: "registro", territory: "registro" };
  expect((await browser.post(`${here}/questions/1`, { ...forged, next: "on" })).text).toContain(
    "Esta consulta no pregunta por ese lugar",
  );
  await browser.post(`${here}/questions/1`, { territoryId: "x", attachmentId: "y", next: "on" });
  expect((await browser.get(`${here}/review`)).text).toContain("Sin respuesta");
});

describe("a file", () => {
  test("is kept, read by its author only until it is sent, replaced and taken out", async () => {
    const { db, browser, here } = await begin(kind("file"));
    await browser.post(`${here}/questions/1`, { file: pdf(), next: "on" });
    expect((await browser.get(`${here}/review`)).text).toContain("plano.pdf");
    const [first] = await db.selectFrom("attachment").selectAll().execute();
    const file = await browser.get(`/attachments/${first!.id}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="plano.pdf"');
    expect(file.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(file.headers.get("Cache-Control")).toBe("private, no-store");
    expect((await browser.another().get(`/attachments/${first!.id}`)).status).toBe(404);

    await browser.post(`${here}/questions/1`, { file: pdf("otro plano.pdf"), next: "on" });
    await browser.post(`${here}/review`);
    const entry = await db.selectFrom("entry").select("value").executeTakeFirstOrThrow();
    expect(JSON.parse(entry.value!)).toMatchObject({ fileName: "otro-plano.pdf" });

    await browser.post(`${here}/questions/1`, { file: new File([], ""), next: "on" });
    expect((await browser.get(`${here}/questions/1`)).text).toContain("otro-plano.pdf");
    const removed = await browser.post(`${here}/questions/1`, { file: new File([], ""), remove: "on" });
    expect(removed.location).toBe(`${here}/questions/1`);
    expect((await browser.get(`${here}/review`)).text).toContain("Sin respuesta");
  });

  test("that is no document is refused beside its field, and keeps nothing", async () => {
    const { db, browser, here } = await begin(kind("file"));
    const wrong = new File(["<script>alert(1)</script>"], "plano.pdf", { type: "application/pdf" });
    const page = await browser.post(`${here}/questions/1`, { file: wrong, next: "on" });
    expect(page.status).toBe(422);
    expect(page.text).toContain("El archivo no es un PDF");
    expect(await db.selectFrom("attachment").select("id").execute()).toEqual([]);
  });
});

test.each(["es", "pt", "en", "fr"])("every kind of question can be read in %s", async (language) => {
  const db = await emptyDb();
  const { slug } = await asking(db, everyKind, openNow());
  const browser = await anApp(db);
  browser.language = language;
  await browser.post("/municipality", { code: "quilpue" });
  await browser.post(`/consultations/${slug}/response`);
  for (const position of everyKind.keys()) {
    const page = await browser.get(`/consultations/${slug}/response/questions/${position + 1}`);
    expect(page.status).toBe(200);
  }
});

async function begin(...questions: QuestionToAsk[]) {
  const db = await emptyDb();
  const consultation = await asking(db, questions, openNow());
  const browser: Browser = await anApp(db);
  await browser.post("/municipality", { code: "quilpue" });
  const here = `/consultations/${consultation.slug}/response`;
  await browser.post(here);
  return { db, browser, here, consultation };
}
