import { expect, test } from "vitest";
import { correctionsOf } from "#app/domain/consultation/consultation.server.ts";
import { addCorrection } from "#app/domain/consultation/correction.server.ts";
import { CorrectionInput } from "#app/domain/consultation/correction.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, aPublished, aReadyDraft, authorityFor, winter } from "#tests/support/officials.ts";

const text = "Con “plaza” queremos decir también los parques de bolsillo.";

test("a correction is a public note to a question, whose words stay as they are", async () => {
  const db = await emptyDb();
  const { id, official, questionId } = await aPublished(db);
  expect(await addCorrection(db, official, id, { text, questionId }, winter)).toMatchObject({ ok: true });
  expect(await correctionsOf(db, id)).toMatchObject([{ questionId, text, writtenAt: winter.toISOString() }]);
  const question = await db.selectFrom("question").select("title").executeTakeFirstOrThrow();
  expect(question.title).toBe("¿Qué plaza falta en su barrio?");
});

test("or to the whole consultation, also after it closed", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  const closed = new Date("2027-01-01T12:00:00.000Z");
  await addCorrection(db, official, id, { text }, closed);
  expect(await correctionsOf(db, id)).toMatchObject([{ questionId: null, text }]);
});

test("the same note is made once, however often it is sent", async () => {
  const db = await emptyDb();
  const { id, official, questionId } = await aPublished(db);
  const sent = await Promise.all([1, 2, 3].map(() => addCorrection(db, official, id, { text }, winter)));
  expect(sent.filter((one) => one.ok)).toHaveLength(1);
  expect(sent).toContainEqual({ ok: false, refusal: "said-already" });
  expect((await addCorrection(db, official, id, { text, questionId }, winter)).ok).toBe(true);
});

test("a draft is changed rather than corrected, and a question must be its own", async () => {
  const db = await emptyDb();
  const draft = await aReadyDraft(db);
  expect(await addCorrection(db, draft.official, draft.id, { text }, winter)).toEqual({
    ok: false,
    refusal: "not-published",
  });
  const { id, official } = await aPublished(db);
  const input = { text, questionId: draft.questionId };
  expect(await addCorrection(db, official, id, input, winter)).toEqual({
    ok: false,
    refusal: "no-such-question",
  });
});

test("only those who lead it correct it", async () => {
  const db = await emptyDb();
  const { id } = await aPublished(db);
  const stranger = await anOfficial(db, (await authorityFor(db, "limache")).id);
  expect(await addCorrection(db, stranger, id, { text }, winter)).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
});

test("a note says something", () => {
  expect(CorrectionInput.safeParse({ text: " Sí. " }).success).toBe(false);
  expect(CorrectionInput.safeParse({ text: "x".repeat(2001) }).success).toBe(false);
});
