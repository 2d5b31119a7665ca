import { expect, test } from "vitest";
import { memoryLimits } from "#app/http/limits.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { tableOf } from "#tests/support/exported.ts";
import { actsOf, anOfficial, authorityFor } from "#tests/support/officials.ts";
import { askingEveryKind, sent } from "#tests/support/responses.ts";
import { aCitizen, openNow } from "#tests/support/taking-part.ts";

async function atExport(responses: number) {
  const db = await emptyDb();
  const authority = await authorityFor(db);
  const asking = await askingEveryKind(db, { ...openNow(), authorityId: authority.id, slug: "plazas" });
  for (let n = 0; n < responses; n++) await sent(db, asking, { n });
  const official = await anOfficial(db, authority.id);
  const app = await anApp(db);
  const desk = await app.signedInAs(official.personId);
  return { db, app, desk, path: `/desk/consultations/${asking.id}/results/export` };
}

test("the page says what a file holds, how many rows and about how much", async () => {
  const { desk, path } = await atExport(7);
  const page = await desk.get(path);
  expect(page.text).toMatch(/Respuestas enviadas\s+7/);
  expect(page.text).toContain("unos 0,1 MB");
  for (const format of ["csv", "xlsx", "json"]) expect(page.html).toContain(`href="${path}/${format}"`);
  const book = await desk.get(`${path}/code-book`);
  expect(book.text).toContain("q2_other_text");
  expect(book.text).toContain("Si la respuesta a la pregunta 4 es «Sí»");
  expect((await desk.get(`${path}/code-book?language=fr`)).text).toContain(
    "Si la réponse à la question 4 est « Sí »",
  );
});

test("a consultation without responses says so", async () => {
  const { desk, path } = await atExport(0);
  expect((await desk.get(path)).text).toContain("Todavía no hay respuestas enviadas");
  expect(tableOf(Buffer.from((await desk.get(`${path}/csv`)).html))).toEqual([]);
});

test("each format comes as a file with a name, and the ledger keeps that it did", async () => {
  const { db, desk, path } = await atExport(3);
  const csv = await desk.get(`${path}/csv`);
  expect(csv.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="plazas-responses-\d{4}-\d\d-\d\d\.csv"$/,
  );
  expect(csv.headers.get("Cache-Control")).toBe("private, no-store");
  expect(tableOf(Buffer.from(csv.html))).toHaveLength(3);
  expect((await desk.get(`${path}/xlsx`)).headers.get("Content-Type")).toContain("spreadsheetml.sheet");
  expect(JSON.parse((await desk.get(`${path}/json`)).html).responses).toHaveLength(3);
  expect(await actsOf(db)).toEqual(Array(3).fill("responses.exported"));
  const book = tableOf(Buffer.from((await desk.get(`${path}/code-book/csv`)).html));
  expect(
    book.find(({ variable, section }) => variable === "q13_status" && section === "variable"),
  ).toMatchObject({
    answered: "2",
    not_asked: "1",
    asked_when: "Si la respuesta a la pregunta 4 es «Sí»",
  });
});

test("nobody else has them", async () => {
  const { db, app, path } = await atExport(1);
  const elsewhere = await app.signedInAs(
    (await anOfficial(db, (await authorityFor(db, "limache")).id)).personId,
  );
  const citizen = await app.signedInAs((await aCitizen(db)).personId);
  for (const part of ["", "/csv", "/xlsx", "/json", "/code-book", "/code-book/csv"]) {
    expect((await app.get(path + part)).location).toContain("/sign-in?next=");
    expect((await elsewhere.get(path + part)).status).toBe(403);
    expect((await citizen.get(path + part)).status).toBe(403);
  }
  expect(await actsOf(db)).toEqual([]);
});

test("a person has so many files an hour", async () => {
  const { db, desk, path } = await atExport(1);
  const app = (await anApp(db, { limits: memoryLimits() })).another();
  for (const [name, value] of desk.cookies) app.cookies.set(name, value);
  for (let n = 0; n < 20; n++) expect((await app.get(`${path}/csv`)).status).toBe(200);
  expect((await app.get(`${path}/csv`)).status).toBe(429);
});

test("a cross-tabulation comes as a file with the small figures left out", async () => {
  const { desk, path } = await atExport(24);
  const crosstab = path.replace("/export", "/crosstab");
  const page = await desk.get(`${crosstab}?question=2&by=4`);
  expect(page.html).toContain(`${crosstab}/csv?question=2&amp;by=4`);
  const rows = tableOf(Buffer.from((await desk.get(`${crosstab}/csv?question=2&by=4`)).html));
  expect(rows.map(({ row, row_label, people }) => [row, row_label, people])).toEqual([
    ["yes", "Sí", "12"],
    ["no", "No", "12"],
    ["total", "Total", "24"],
  ]);
  expect(rows[0]).toMatchObject({ Ciclovía: "6", '"Luminarias"': "6" });
  expect((await desk.get(`${crosstab}/csv?question=1&by=4`)).status).toBe(404);
  expect((await desk.get(`${crosstab}/csv?question=2&by=2`)).status).toBe(404);
});
