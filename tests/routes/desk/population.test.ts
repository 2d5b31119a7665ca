import { expect, test } from "vitest";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial } from "#tests/support/officials.ts";
import { aPerson } from "#tests/support/people.ts";
import { asking, options } from "#tests/support/questions-to-ask.ts";

test("an official gives the population, is told what is wrong with it by line, and stops using it", async () => {
  const db = await emptyDb();
  const settings = { options: options("Mujer", "Hombre"), other: false };
  const consultation = await asking(db, [{ kind: "single-choice", settings, title: "¿Cómo se identifica?" }]);
  const app = await anApp(db);
  const official = await app.signedInAs((await anOfficial(db, consultation.authorityId)).personId);
  const here = `/desk/consultations/${consultation.id}/population`;
  const page = await official.get(here);
  expect(page.text).toContain("Todavía no hay ninguna tabla");
  expect(page.text).toContain("Quilpué;Mujer;0");

  const fields = { source: "Censo 2024", sexQuestionId: consultation.questions[0]!.id, ageQuestionId: "" };
  const wrong = await official.post(here, { ...fields, table: "sexo;personas\nMujer;100\nOtro;3" });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Línea 3: «Otro» no es una opción de la pregunta de sexo o género");
  expect(wrong.html).toContain("Otro;3");
  expect((await official.post(here, { ...fields, source: "", table: "" })).text).toContain("Pegue la tabla");

  const given = await official.follow(
    await official.post(here, { ...fields, table: "sexo;personas\nMujer;5.200\nHombre;4.800" }),
  );
  expect(given.text).toContain("La tabla quedó guardada");
  expect(given.text).toContain("10.000");
  expect((await official.get(`${here}/removal`)).text).toContain("Censo 2024");
  const removed = await official.follow(await official.post(`${here}/removal`));
  expect(removed.text).toContain("La tabla ya no se usa");
  expect((await official.get(`${here}/removal`)).status).toBe(404);

  const citizen = await app.signedInAs(await aPerson(db));
  expect((await citizen.get(here)).status).toBe(403);
  expect((await citizen.post(`${here}/removal`)).status).toBe(403);
});
