import { expect, test } from "vitest";
import {
  givePopulation,
  populationInUse,
  removePopulation,
} from "#app/domain/population/population.server.ts";
import { readConsultation } from "#app/domain/summary/digest/read-consultation.server.ts";
import { seedThemes } from "#db/seed/themes.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial } from "#tests/support/officials.ts";
import { asking, options } from "#tests/support/questions-to-ask.ts";
import { during } from "#tests/support/taking-part.ts";

const sexes = options("Mujer", "Hombre");

async function asked() {
  const db = await emptyDb();
  await seedThemes(db);
  const consultation = await asking(db, [
    { kind: "single-choice", settings: { options: sexes, other: false } },
  ]);
  const question = await db
    .selectFrom("question")
    .select("id")
    .where("consultationId", "=", consultation.id)
    .executeTakeFirstOrThrow();
  const official = await anOfficial(db, consultation.authorityId);
  const given = (table: string, changes: object = {}) =>
    givePopulation(
      db,
      official,
      consultation.id,
      { source: "Censo 2024", ageQuestionId: "", sexQuestionId: question.id, table, ...changes },
      during,
    );
  return { db, consultation, question, official, given };
}

test("a table takes the place of the one before, and summaries are weighed by it", async () => {
  const { db, consultation, given, question } = await asked();
  expect(await given("sexo;personas\nMujer;100\nHombre;200")).toEqual({ ok: true, subjectId: undefined });
  expect(await given("sexo;personas\nMujer;52\nHombre;48")).toMatchObject({ ok: true });
  expect(await populationInUse(db, consultation.id)).toMatchObject({
    ...{ source: "Censo 2024", people: 100, byPlace: false, sexQuestionId: question.id },
    cells: [{ people: 52 }, { people: 48 }],
  });
  const rows = await readConsultation(db, consultation.id, during);
  expect(rows?.population).toMatchObject({ source: "Censo 2024", bySex: true, byAge: false });
  expect(rows?.population?.cells.map(({ people }) => people).sort()).toEqual([48, 52]);
  const jobs = await db.selectFrom("job").select("name").where("name", "=", "summarise").execute();
  expect(jobs).toHaveLength(1);
});

test("a table that cannot be read changes nothing", async () => {
  const { db, consultation, given, question } = await asked();
  await given("sexo;personas\nMujer;52\nHombre;48");
  expect(await given("sexo;personas\nMujer;mucho")).toMatchObject({ ok: false, refusal: "unreadable" });
  expect(await given("personas\n5")).toEqual({ ok: false, refusal: "no-categories" });
  expect(await given("sexo;personas\nMujer;1", { ageQuestionId: question.id })).toEqual({
    ok: false,
    refusal: "same-question",
  });
  expect((await populationInUse(db, consultation.id))?.people).toBe(100);
});

test("only officials of the leading authority give and remove it; what was removed is kept", async () => {
  const { db, consultation, given, official, question } = await asked();
  const stranger = { ...official, grants: [] };
  const input = {
    source: "x",
    ageQuestionId: "",
    sexQuestionId: question.id,
    table: "sexo;personas\nMujer;1",
  };
  expect(await givePopulation(db, stranger, consultation.id, input, during)).toMatchObject({
    refusal: "not-allowed",
  });
  await given("sexo;personas\nMujer;52\nHombre;48");
  expect(await removePopulation(db, stranger, consultation.id, during)).toMatchObject({
    refusal: "not-allowed",
  });
  expect(await removePopulation(db, official, consultation.id, during)).toMatchObject({ ok: true });
  expect(await removePopulation(db, official, consultation.id, during)).toMatchObject({ refusal: "none" });
  expect(await populationInUse(db, consultation.id)).toBeNull();
  expect((await readConsultation(db, consultation.id, during))?.population ?? null).toBeNull();
  expect(await db.selectFrom("populationCell").select("people").execute()).toHaveLength(2);
});
