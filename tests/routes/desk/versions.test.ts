import { expect, test } from "vitest";
import { addJointAuthority } from "#app/domain/consultation/places.server.ts";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { asks } from "#tests/support/designs.ts";
import { aDraftForToday, anOfficial, aQuestion, authorityFor } from "#tests/support/officials.ts";

async function changed(db: Db) {
  const draft = await aDraftForToday(db);
  const words = asks("", {
    title: "¿Qué parque falta en su barrio?",
    kind: "open-text",
    settings: { length: "long" },
  });
  const edit = { name: "question.changed", questionId: draft.questionId, words } as const;
  expect(await editDesign(db, draft.official, draft.id, edit)).toMatchObject({ ok: true });
  await addQuestion(db, draft.official, draft.id, aQuestion("¿Qué árbol plantaría?"));
  const app = await (await anApp(db)).signedInAs(draft.official.personId);
  return { ...draft, app, path: `/desk/consultations/${draft.id}/versions` };
}

test("a draft without changes has no versions yet", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraftForToday(db);
  await db.deleteFrom("designVersion").execute();
  const app = await (await anApp(db)).signedInAs(official.personId);
  expect((await app.get(`/desk/consultations/${id}/versions`)).text).toContain("Todavía no hay versiones");
});

test("every version says who changed what, and leads to the difference in words", async () => {
  const db = await emptyDb();
  const { app, path } = await changed(db);
  const list = await app.get(path);
  expect(list.text).toContain("Versión 4 La actual Se agregó una pregunta");
  expect(list.text).toContain("Versión 3 Se cambió una pregunta");
  expect(list.text).toContain("Inés");
  expect(list.html).toContain(`${path}/difference?before=2&amp;after=3`);

  const difference = await app.get(`${path}/difference?before=2&after=4`);
  expect(difference.text).toContain("De la versión 2 a la versión 4");
  expect(difference.html).toMatch(/<del>.*Quitado:.*plaza.*<\/del>/);
  expect(difference.html).toMatch(/<ins>.*Agregado:.*parque.*<\/ins>/);
  expect(difference.text).toContain("Pregunta 2: ¿Qué árbol plantaría? Agregada");
  expect((await app.get(`${path}/difference?before=4&after=4`)).text).toContain("dicen lo mismo");
  for (const wrong of ["", "?before=1", "?before=1&after=99", "?before=a&after=-1"]) {
    expect((await app.get(`${path}/difference${wrong}`)).status, wrong).toBe(404);
  }
});

test("an older version comes back after a look at what that changes", async () => {
  const db = await emptyDb();
  const { app, path } = await changed(db);
  const asked = await app.get(`${path}/2/restoration`);
  expect(asked.text).toContain("¿Recuperar esta versión?");
  expect(asked.text).toContain("¿Qué árbol plantaría? Quitada");
  const list = await app.follow(await app.post(`${path}/2/restoration`));
  expect(list.text).toContain("Se recuperó la versión elegida");
  expect(list.text).toContain("Versión 5 La actual Se recuperó una versión anterior");
  expect((await app.get(`${path}/77/restoration`)).status).toBe(404);
  expect((await app.post(`${path}/77/restoration`)).status).toBe(404);
});

test("what is published is compared, and not restored", async () => {
  const db = await emptyDb();
  const { id, official, app, path } = await changed(db);
  const published = await publishConsultation(db, official, id);
  expect(published).toEqual({ ok: true });
  const list = await app.get(path);
  expect(list.text).toContain("La publicada");
  expect(list.html).not.toContain("/restoration");
  expect((await app.get(`${path}/2/restoration`)).text).toContain("ya no se cambia");
  expect((await app.post(`${path}/2/restoration`)).location).toBe(path);
});

test("officials of a joint authority read the versions without names", async () => {
  const db = await emptyDb();
  const { id, official, app, path } = await changed(db);
  const other = await authorityFor(db, "cochrane");
  await addJointAuthority(db, official, id, other.id);
  const joint = await app.signedInAs((await anOfficial(db, other.id)).personId);
  const list = await joint.get(path);
  expect(list.text).toContain("Personal de la autoridad");
  expect(list.text).not.toMatch(/\d{2}:\d{2} Inés/);
  expect(list.html).not.toContain("/restoration");
  expect((await joint.post(`${path}/2/restoration`)).status).toBe(403);
  const stranger = await app.signedInAs((await anOfficial(db)).personId);
  expect((await stranger.get(path)).status).toBe(403);
});
