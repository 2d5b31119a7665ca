import { expect, test } from "vitest";
import { openAppeals } from "#app/domain/appeal/desk.server.ts";
import { askForReview } from "#app/domain/appeal/make.server.ts";
import { ownReports } from "#app/domain/appeal/own-reports.server.ts";
import { answerSecondOpinion } from "#app/domain/decision/second-opinion.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { reporterRecords } from "#app/domain/report/reporter.server.ts";
import { allow, rowOf, seconds, secret } from "#tests/domain/moderation/deciding.ts";
import { aModerator, approve, hide, report, writers } from "#tests/domain/moderation/world.ts";
import { countingQueries } from "#tests/support/counting-queries.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import {
  aCourt,
  after,
  answer,
  appealed,
  appealRow,
  because,
  lettersTo,
  notFollowed,
  refusalOf,
  reviewAsked,
  words,
} from "./world.ts";

test("a reader whose report was not followed asks once for a review, and reads what became of it", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const reader = await aCitizen(db);
  const { id, reportId, decisionId } = await notFollowed(db, debate, reader);
  const [before] = await ownReports(db, reader, { now: during });
  expect(before).toMatchObject({
    ...{ id: reportId, refusal: null, review: null, reviewUntil: "2026-12-16T02:59:59.999Z" },
    ...{ decision: { id: decisionId, outcome: "approve" }, about: { path: `/entries/${id}` } },
  });
  const review = await reviewAsked(db, reader, reportId);
  expect(await askForReview(db, reader, { reportId, words }, during)).toEqual({
    ok: false,
    refusal: "already-asked",
  });
  expect(await answer(db, other, review, "upheld")).toMatchObject({ ok: true });
  expect(await rowOf(db, "entry", id)).toMatchObject({ visibility: "published" });
  const [after] = await ownReports(db, reader, { now: during });
  expect(after).toMatchObject({ refusal: "already-asked", review: { outcome: "upheld", reason: because } });
  expect((await lettersTo(db, reader)).map(({ subject }) => subject)).toEqual([
    "Recibimos su pedido de revisión",
    "Su aviso se revisó: el texto sigue publicado",
  ]);
});

test("overturned, the reviewer hides it, and its author may appeal against that before another", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { id, reportId, reader } = await notFollowed(db, debate);
  const second = aBrowser();
  const review = await reviewAsked(db, reader, reportId);
  const ruleId = debate.rules.spam;
  expect(await refusalOf(answer(db, other, review, "overturned"))).toBe("rule-needed");
  expect(await refusalOf(answer(db, other, review, "overturned", { ruleId: "none" }))).toBe("no-such-rule");
  expect(await answer(db, other, review, "overturned", { ruleId })).toMatchObject({ ok: true });
  expect(await rowOf(db, "entry", id)).toMatchObject({ visibility: "hidden" });
  const hiding = await db
    .selectFrom("decision")
    .selectAll()
    .where("outcome", "=", "hide")
    .executeTakeFirstOrThrow();
  expect(hiding).toMatchObject({ decidedBy: other.personId, reason: because, ruleId });
  expect(await appealRow(db, review)).toMatchObject({ outcome: "overturned", resultId: hiding.id });
  const { reporterHash } = await db
    .selectFrom("report")
    .select("reporterHash")
    .where("id", "=", reportId)
    .executeTakeFirstOrThrow();
  const records = await reporterRecords(db, debate.authorityId, [reporterHash], during);
  expect(records.get(reporterHash)).toEqual({ made: 1, decided: 1, followed: 1 });
  expect(await undoDecision(db, other, hiding.id, seconds(5), { secret })).toEqual({
    ok: false,
    refusal: "appealed",
  });

  const author = await db
    .selectFrom("entry")
    .innerJoin("participant", "participant.id", "entry.participantId")
    .select(["personId", "browserHash"])
    .where("entry.id", "=", id)
    .executeTakeFirstOrThrow();
  const appeal = await appealed(db, { ...second, ...author }, hiding.id);
  expect(await refusalOf(answer(db, other, appeal, "upheld"))).toBe("own-decision");
  expect(await refusalOf(answer(db, debate.moderator, appeal, "overturned"))).toBeNull();
  expect(await rowOf(db, "entry", id)).toMatchObject({ visibility: "published" });
});

test("nobody reviews what they left, wrote or reported", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const third = await aModerator(db, debate.authorityId);
  const ruleId = debate.rules.spam;
  const { reportId } = await notFollowed(db, debate, other);
  const review = await reviewAsked(db, other, reportId);
  expect(await refusalOf(answer(db, other, review, "overturned", { ruleId }))).toBe("own-report");
  expect(await refusalOf(answer(db, debate.moderator, review, "upheld"))).toBe("own-decision");
  await db.updateTable("participant").set({ personId: other.personId }).execute();
  expect(await refusalOf(answer(db, other, review, "upheld"))).toBe("own-contribution");
  expect([await openAppeals(db, other, during), await openAppeals(db, third, during)]).toEqual([0, 1]);
});

test("there is nothing to review of another's report, one that waits or was followed, what is gone, or too late", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const reader = aBrowser();
  const refusal = async (reportId: string, at = during, by = reader) => {
    const asked = await askForReview(db, by, { reportId, words }, at);
    return asked.ok ? null : asked.refusal;
  };
  const { id } = await writers.proposal(db, debate);
  const made = await report(db, debate, "proposal", id, { by: reader });
  const waiting = made.ok ? made.subjectId : "";
  expect(await refusal(waiting)).toBe("nothing-to-review");
  await hide(db, debate, "proposal", id);
  expect(await refusal(waiting)).toBe("nothing-to-review");

  const left = await notFollowed(db, debate, reader);
  expect(await refusal(left.reportId, during, aBrowser())).toBe("no-such-report");
  expect(await refusal(left.reportId, new Date("2026-12-16T03:00:00.000Z"))).toBe("too-late");
  await hide(db, debate, "entry", left.id);
  expect(await refusal(left.reportId)).toBe("not-shown");
  expect(await ownReports(db, reader, { now: during })).toMatchObject([
    { about: null, decision: { outcome: "approve" } },
    { about: null, decision: { outcome: "hide", reason: "" } },
  ]);
  expect(await db.selectFrom("appeal").select("id").execute()).toEqual([]);
});

test("what one review overturns is answered for all who asked for one", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { id } = await writers.proposal(db, debate);
  const readers = [aBrowser(), aBrowser()];
  const reports = [];
  for (const by of readers) {
    const made = await report(db, debate, "proposal", id, { by });
    reports.push(made.ok ? made.subjectId : "");
  }
  await approve(db, debate, "proposal", id);
  const reviews = [
    await reviewAsked(db, readers[0]!, reports[0]!),
    await reviewAsked(db, readers[1]!, reports[1]!),
  ];
  await answer(db, other, reviews[0]!, "overturned", { ruleId: debate.rules.spam });
  const [one, two] = [await appealRow(db, reviews[0]!), await appealRow(db, reviews[1]!)];
  expect([one.outcome, two.outcome]).toEqual(["overturned", "overturned"]);
  expect(one.resultId).toBe(two.resultId);
});

test("under a rule that asks for two people the review waits for the second, and is confirmed then", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  await allow(db, { secondPerson: 1 });
  const second = await aModerator(db, debate.authorityId);
  const { id, reportId, reader } = await notFollowed(db, debate);
  const review = await reviewAsked(db, reader, reportId);
  const ruleId = debate.rules.spam;
  expect(await answer(db, other, review, "overturned", { ruleId })).toMatchObject({
    ok: true,
    waitsForSecond: true,
  });
  expect(await appealRow(db, review)).toMatchObject({ decidedAt: null });
  expect(await rowOf(db, "entry", id)).toMatchObject({ visibility: "published" });
  const opinion = await db.selectFrom("secondOpinion").select("id").executeTakeFirstOrThrow();
  await answerSecondOpinion(db, second, opinion.id, { agrees: true, note: "" }, during);
  expect(await rowOf(db, "entry", id)).toMatchObject({ visibility: "hidden" });
  expect(await answer(db, other, review, "overturned", { ruleId })).toMatchObject({ waitsForSecond: false });
  const hiding = await db.selectFrom("decision").select("id").where("outcome", "=", "hide").execute();
  expect(await appealRow(db, review)).toMatchObject({ outcome: "overturned", resultId: hiding[0]!.id });
});

test("a page of reports asks the database no more for many than for one", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const reader = aBrowser();
  await notFollowed(db, debate, reader);
  const counter = countingQueries();
  const counted = db.withPlugin(counter.plugin);
  const one = await counter.during(() => ownReports(counted, reader, { now: after(1) }));
  for (let i = 0; i < 5; i++) await notFollowed(db, debate, reader);
  expect(await counter.during(() => ownReports(counted, reader, { now: after(1) }))).toBe(one);
});
