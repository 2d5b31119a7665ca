import { expect, test } from "vitest";
import { describeBackground } from "#app/domain/consultation/authoring.server.ts";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { designAt, versionsOf } from "#app/domain/design/version.server.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, aQuestion, aReadyDraft, winter } from "#tests/support/officials.ts";

const later = new Date(winter.getTime() + 60_000);

test("the first change of a draft keeps what it was before and after", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  expect(await versionsOf(db, id)).toEqual([]);
  await addQuestion(db, official, id, aQuestion("¿Qué plaza falta?"), later);

  expect(await versionsOf(db, id)).toMatchObject([
    { number: 2, change: "question.added", changedAt: later.toISOString(), changedByName: "Inés" },
    { number: 1, change: "consultation.drafted", changedAt: winter.toISOString(), changedByName: "Inés" },
  ]);
  expect((await designAt(db, id, 1))?.questions).toEqual([]);
  expect((await designAt(db, id, 2))?.questions).toMatchObject([{ title: "¿Qué plaza falta?" }]);
  expect(await designAt(db, id, 3)).toBeUndefined();
});

test("what changes nothing that is asked, or is refused, makes no version", async () => {
  const db = await emptyDb();
  const { id, official, questionId } = await aReadyDraft(db);
  const before = await versionsOf(db, id);
  await describeBackground(db, official, id, "  ", later);
  await addQuestion(db, official, id, aQuestion(), later);
  await editDesign(db, official, id, { name: "question.removed", questionId: "other" }, later);
  expect(await versionsOf(db, id)).toEqual(before);
  await editDesign(db, official, id, { name: "question.removed", questionId }, later);
  expect(await versionsOf(db, id)).toHaveLength(before.length + 1);
});

test("what was changed before versions were kept is in the one that publication keeps", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  await db
    .updateTable("consultation")
    .set({ purpose: "Otra cosa muy distinta." })
    .where("id", "=", id)
    .execute();
  await publishConsultation(db, official, id, later);
  const [newest] = await versionsOf(db, id);
  expect((await designAt(db, id, newest!.number))?.purpose).toBe("Otra cosa muy distinta.");
});
