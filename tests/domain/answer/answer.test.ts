import { expect, test } from "vitest";
import { publishAnswer, saveAnswerDraft } from "#app/domain/answer/answer.server.ts";
import { moveAnswerDay } from "#app/domain/answer/answer-day.server.ts";
import { answerPage } from "#app/domain/answer/answer-page.server.ts";
import { answersPage } from "#app/domain/answer/answers-page.server.ts";
import { authorityBoard } from "#app/domain/answer/board.server.ts";
import { answerClockOf, owedBy } from "#app/domain/answer/clock.server.ts";
import { extendConsultation } from "#app/domain/consultation/schedule.server.ts";
import {
  aClosedConsultation,
  afterwards,
  answered,
  aSupportedProposal,
  promised,
  someWords,
} from "#tests/support/answering.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, aPublished, authorityFor } from "#tests/support/officials.ts";
import { aCitizen, closes, during } from "#tests/support/taking-part.ts";

const lead = { timeZone: "America/Santiago" };

test("an answer is drafted, published, and read with what it said before each change", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const id = await answered(db, official, consultation.id, question(0), afterwards, {
    reasons: "Se pondrán **doce** bancas.",
  });
  const later = new Date("2027-01-10T12:00:00.000Z");
  const why = "La cuenta estaba mal hecha.";
  await answered(db, official, consultation.id, question(0), later, {
    outcome: "accepted-in-part",
    reasons: "Se pondrán seis bancas.",
    note: why,
  });

  const page = (await answerPage(db, id, later))!;
  expect(page.answer).toMatchObject({
    outcome: "accepted-in-part",
    reasonsHtml: "<p>Se pondrán seis bancas.</p>",
    publishedAt: afterwards.toISOString(),
    changedAt: later.toISOString(),
  });
  expect(page.history).toMatchObject([
    { outcome: "accepted", reasonsHtml: "<p>Se pondrán <strong>doce</strong> bancas.</p>", note: why },
  ]);
});

test("a published answer changes only with a reason, and never without a difference", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const { id } = consultation;
  await answered(db, official, id, question(0), afterwards);
  const draft = (note: string) =>
    saveAnswerDraft(db, official, id, question(0), someWords({ note }), afterwards);
  expect(await draft("")).toEqual({ ok: false, refusal: "note-missing" });
  expect(await draft("Para que quede claro.")).toEqual({ ok: true });
  const again = await publishAnswer(db, official, id, question(0), afterwards);
  expect(again).toEqual({ ok: false, refusal: "nothing-changed" });
  const nothing = await publishAnswer(db, official, id, question(1), afterwards);
  expect(nothing).toEqual({ ok: false, refusal: "nothing-drafted" });
});

test("nobody answers before people have stopped taking part, for others, or what is not there", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const { id } = consultation;
  const stranger = await anOfficial(db, (await authorityFor(db, "limache")).id);
  const save = (who: typeof official, about: ReturnType<typeof question>, at = afterwards) =>
    saveAnswerDraft(db, who, id, about, someWords(), at);
  expect(await save(official, question(0), during)).toEqual({ ok: false, refusal: "too-early" });
  expect(await save(stranger, question(0))).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await save((await aCitizen(db)) as typeof official, question(0))).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
  const hidden = await aSupportedProposal(db, id, 9, { visibility: "hidden" });
  for (const about of [
    { subject: "proposal" as const, subjectId: hidden },
    { subject: "theme" as const, subjectId: "water" },
    { subject: "question" as const, subjectId: "nothing" },
  ]) {
    expect(await save(official, about)).toEqual({ ok: false, refusal: "no-such-subject" });
  }
});

test("a joint authority answers in its own name, and nobody answers twice", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const partner = await authorityFor(db, "limache");
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: consultation.id, authorityId: partner.id, agreedAt: consultation.createdAt })
    .execute();
  const neighbour = await anOfficial(db, partner.id);
  const id = await answered(db, neighbour, consultation.id, question(0), afterwards);
  expect((await answerPage(db, id, afterwards))?.authority.name).toBe(partner.name);
  const twice = await saveAnswerDraft(db, official, consultation.id, question(0), someWords(), afterwards);
  expect(twice).toEqual({ ok: false, refusal: "answered-by-others" });
});

test("two who answer at once leave one answer", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  await saveAnswerDraft(db, official, consultation.id, question(0), someWords(), afterwards);
  const both = await Promise.all(
    [1, 2].map(() => publishAnswer(db, official, consultation.id, question(0), afterwards)),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("what is owed counts supports from elsewhere, and neither hidden nor withdrawn proposals", async () => {
  const db = await emptyDb();
  const { consultation } = await aClosedConsultation(db, { answerThreshold: 10 });
  const { id } = consultation;
  await aSupportedProposal(db, id, 9);
  const exactly = await aSupportedProposal(db, id, 10);
  const imported = await aSupportedProposal(db, id, 1, { importedSupports: 900 });
  await aSupportedProposal(db, id, 50, { visibility: "hidden" });
  await aSupportedProposal(db, id, 50, { withdrawnAt: closes.toISOString() });
  const due = await owedBy(db, consultation, afterwards);
  const proposals = due.filter(({ subject }) => subject === "proposal").map(({ subjectId }) => subjectId);
  expect(new Set(proposals)).toEqual(new Set([exactly, imported]));
  expect(await owedBy(db, consultation, during)).toHaveLength(2);
});

test("only open questions are owed an answer; to the others one may be given, and is shown", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const { id } = consultation;
  const closed = question(1);
  await db
    .updateTable("question")
    .set({ kind: "yes-no", settings: "{}" })
    .where("id", "=", closed.subjectId)
    .execute();
  expect(await owedBy(db, consultation, afterwards)).toEqual([question(0)]);
  const shown = async () => (await answersPage(db, consultation, 1, afterwards)).questions;
  expect((await shown()).map(({ isOwed }) => isOwed)).toEqual([true]);
  await answered(db, official, id, closed, afterwards);
  expect((await shown()).map(({ isOwed }) => isOwed)).toEqual([true, false]);
});

test("the answer is complete with the last of what is owed, and the board counts it", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db, { answerThreshold: 10 });
  const subjectId = await aSupportedProposal(db, consultation.id, 12);
  const clock = (at: Date) => answerClockOf(db, { ...consultation, ...lead }, at);
  await answered(db, official, consultation.id, question(0), afterwards);
  await answered(db, official, consultation.id, question(1), afterwards);
  expect(await clock(afterwards)).toMatchObject({ state: "due", owed: 3, answered: 2 });

  const tooLate = new Date("2027-04-02T12:00:00.000Z");
  const authority = { id: consultation.authorityId, ...lead };
  expect((await authorityBoard(db, authority, tooLate)).counts).toMatchObject({ late: 1, onTime: 0 });
  await answered(db, official, consultation.id, { subject: "proposal", subjectId }, tooLate);
  expect(await clock(tooLate)).toMatchObject({ state: "answered", days: 3, answeredOn: "2027-04-02" });
  expect((await authorityBoard(db, authority, tooLate)).counts).toMatchObject({ late: 0, answeredLate: 1 });

  const page = await answersPage(db, consultation, 1, tooLate);
  expect(page.proposals).toMatchObject([{ isOwed: true, support: 12, answer: { outcome: "accepted" } }]);
});

test("moving the day of the answer leaves a dated row, whichever act moves it", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  const open = new Date("2026-09-10T12:00:00.000Z");
  await extendConsultation(
    db,
    official,
    id,
    { closesDay: "2026-10-30", closesTime: "18:00", answersBy: "2027-01-15", reason: "Faltan respuestas." },
    open,
  );
  const move = (answersBy: string) =>
    moveAnswerDay(db, official, id, { answersBy, reason: "La licitación se atrasó." }, open);
  expect(await move("2027-02-01")).toEqual({ ok: true });
  expect(await move("2027-02-01")).toEqual({ ok: false, refusal: "same-day" });
  expect(await move("2026-10-30")).toEqual({ ok: false, refusal: "answers-before-closing" });
  expect(await move("2026-09-10")).toEqual({ ok: false, refusal: "answers-in-the-past" });
  const rows = await db
    .selectFrom("answerDayChange")
    .select(["dayBefore", "dayAfter"])
    .orderBy("id")
    .execute();
  expect(rows).toEqual([
    { dayBefore: "2026-12-01", dayAfter: "2027-01-15" },
    { dayBefore: "2027-01-15", dayAfter: "2027-02-01" },
  ]);
});

test("moving a day that has passed does not undo that it was late", async () => {
  const db = await emptyDb();
  const { consultation, official } = await aClosedConsultation(db);
  const late = new Date("2027-04-10T12:00:00.000Z");
  const input = { answersBy: "2027-12-01", reason: "Pedimos más tiempo." };
  expect(await moveAnswerDay(db, official, consultation.id, input, late)).toEqual({ ok: true });
  const moved = { ...consultation, answersBy: "2027-12-01", ...lead };
  expect(await answerClockOf(db, moved, late)).toMatchObject({ state: "late", due: "2027-03-30", days: 11 });
});

test("the board shows what is overdue before everything else", async () => {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const answerId = await answered(db, official, consultation.id, question(0), afterwards);
  await promised(db, official, answerId, afterwards, { title: "Un baño en la plaza", dueBy: "2027-09-01" });
  await promised(db, official, answerId, afterwards, { title: "Doce bancas nuevas" });
  const at = new Date("2027-02-10T12:00:00.000Z");
  const board = await authorityBoard(db, { id: consultation.authorityId, ...lead }, at);
  expect(board.commitments.map(({ title }) => title)).toEqual(["Doce bancas nuevas", "Un baño en la plaza"]);
  expect(board.states).toMatchObject({ overdue: 1, "not-started": 1 });
});
