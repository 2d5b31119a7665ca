import { expect, test } from "vitest";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, aQuestion } from "#tests/support/officials.ts";

async function asking(db: Db, ...asked: string[]) {
  const draft = await aDraft(db);
  for (const title of asked) await addQuestion(db, draft.official, draft.id, aQuestion(title));
  const ids = (await questionsOf(db, draft.id)).map((question) => question.id);
  const app = await (await anApp(db)).signedInAs(draft.official.personId);
  return { ...draft, ids, app, path: `/desk/consultations/${draft.id}/questions` };
}

const titles = async (db: Db, id: string) => (await questionsOf(db, id)).map((question) => question.title);

test("a question is added, then changed", async () => {
  const db = await emptyDb();
  const { id, app, path } = await asking(db);
  expect((await app.get(path)).text).toContain("Todavía no hay ninguna pregunta");
  const added = await app.post(`${path}/new`, {
    title: "¿Qué plaza falta en su barrio?",
    help: "Diga dónde.",
    required: "on",
  });
  const list = await app.follow(added);
  expect(list.text).toContain("¿Qué plaza falta en su barrio?");
  expect(list.text).toContain("Hay que responderla");

  const [question] = await questionsOf(db, id);
  const form = await app.get(`${path}/${question!.id}`);
  expect(form.html).toMatch(/name="required"[^>]*checked/);
  await app.post(`${path}/${question!.id}`, { title: "¿Qué plaza sobra en su barrio?", help: "" });
  expect(await questionsOf(db, id)).toMatchObject([
    { title: "¿Qué plaza sobra en su barrio?", help: "", required: 0 },
  ]);
});

test("one that says nothing or is asked already comes back as it was typed", async () => {
  const db = await emptyDb();
  const { id, app, path, ids } = await asking(db, "¿Qué plaza falta?", "¿Qué plaza sobra?");
  const short = await app.post(`${path}/new`, { title: "¿Qué?", help: "Una ayuda larga." });
  expect(short.status).toBe(422);
  expect(short.html).toContain("Una ayuda larga.");
  const twice = await app.post(`${path}/${ids[1]}`, { title: "¿que plaza FALTA?" });
  expect(twice.text).toContain("Esta pregunta ya está en la consulta");
  expect(twice.html).toContain("¿que plaza FALTA?");
  expect(await titles(db, id)).toEqual(["¿Qué plaza falta?", "¿Qué plaza sobra?"]);
});

test("questions move up and down, and the list opens where they went", async () => {
  const db = await emptyDb();
  const { id, app, path, ids } = await asking(db, "¿Qué plaza falta?", "¿Qué plaza sobra?");
  const moved = await app.post(`${path}/${ids[1]}/position`, { direction: "up" });
  expect(moved.location).toBe(`${path}#question-${ids[1]}`);
  expect(await titles(db, id)).toEqual(["¿Qué plaza sobra?", "¿Qué plaza falta?"]);
  expect((await app.post(`${path}/${ids[1]}/position`, { direction: "sideways" })).status).toBe(422);
  expect(await titles(db, id)).toEqual(["¿Qué plaza sobra?", "¿Qué plaza falta?"]);
  const choice = await app.get(`${path}/${ids[1]}/position`);
  expect(choice.text).toContain("Después de la pregunta 2: ¿Qué plaza falta?");
  await app.post(`${path}/${ids[1]}/position`, { place: `after:${ids[0]}` });
  expect(await titles(db, id)).toEqual(["¿Qué plaza falta?", "¿Qué plaza sobra?"]);
});

test("a question is removed only after being asked again, and twice does no harm", async () => {
  const db = await emptyDb();
  const { id, app, path, ids } = await asking(db, "¿Qué plaza falta?", "¿Qué plaza sobra?");
  const sure = await app.get(`${path}/${ids[0]}/removal`);
  expect(sure.text).toContain("¿Quitar esta pregunta?");
  expect(sure.text).toContain("¿Qué plaza falta?");
  expect((await app.post(`${path}/${ids[0]}/removal`)).location).toBe(`${path}?removed=${ids[0]}`);
  expect((await app.post(`${path}/${ids[0]}/removal`)).location).toBe(path);
  expect(await titles(db, id)).toEqual(["¿Qué plaza sobra?"]);
  expect((await app.get(`${path}/${ids[0]}`)).status).toBe(404);
});
