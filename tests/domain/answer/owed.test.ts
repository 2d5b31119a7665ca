import fc from "fast-check";
import { expect, test } from "vitest";
import { owed, progressOf, type Subject, subjectKey, supportOf } from "#app/domain/answer/answer.ts";

const closesAt = "2026-12-04T21:00:00.000Z";
const before = new Date("2026-12-04T20:59:59.999Z");
const after = new Date("2026-12-04T21:00:00.000Z");

const proposal = fc.record({
  id: fc.uuid(),
  agrees: fc.nat(50),
  importedSupports: fc.option(fc.nat(50)),
});
const some = {
  questions: fc.uniqueArray(fc.record({ id: fc.uuid() }), { selector: ({ id }) => id, maxLength: 6 }),
  proposals: fc.uniqueArray(proposal, { selector: ({ id }) => id, maxLength: 20 }),
  threshold: fc.option(fc.integer({ min: 1, max: 80 })),
};

test("each question is owed an answer, and each proposal at or above the threshold once voting is over", () => {
  fc.assert(
    fc.property(some.questions, some.proposals, some.threshold, (questions, proposals, answerThreshold) => {
      const due = owed({ answerThreshold, closesAt }, questions, proposals, after);
      const ids = new Set(due.map(({ subjectId }) => subjectId));
      expect(ids.size).toBe(due.length);
      for (const { id } of questions) expect(ids.has(id)).toBe(true);
      for (const one of proposals) {
        expect(ids.has(one.id)).toBe(answerThreshold !== null && supportOf(one) >= answerThreshold);
      }
    }),
  );
});

test("while people vote, no proposal is said to be owed an answer", () => {
  fc.assert(
    fc.property(some.questions, some.proposals, some.threshold, (questions, proposals, answerThreshold) => {
      expect(owed({ answerThreshold, closesAt }, questions, proposals, before)).toHaveLength(
        questions.length,
      );
    }),
  );
});

test("a lower threshold never owes less", () => {
  fc.assert(
    fc.property(some.proposals, fc.integer({ min: 1, max: 80 }), fc.nat(20), (proposals, high, less) => {
      const count = (answerThreshold: number) =>
        owed({ answerThreshold, closesAt }, [], proposals, after).length;
      expect(count(Math.max(1, high - less))).toBeGreaterThanOrEqual(count(high));
    }),
  );
});

const subject = fc.record({
  subject: fc.constantFrom<Subject["subject"]>("question", "proposal"),
  subjectId: fc.constantFrom("a", "b", "c", "d", "e"),
});
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, "0")}T12:00:00.000Z`);

test("the promise is kept when the last of what is owed is answered, in whatever order", () => {
  const unique = { selector: subjectKey, maxLength: 8 };
  fc.assert(
    fc.property(
      fc.uniqueArray(subject, { ...unique, minLength: 1 }),
      fc.uniqueArray(
        fc.tuple(subject, day).map(([one, publishedAt]) => ({ ...one, publishedAt })),
        unique,
      ),
      (due, answers) => {
        const progress = progressOf(due, answers);
        expect(progressOf(due.toReversed(), answers.toReversed())).toEqual(progress);
        const given = answers.filter((answer) => due.some((one) => subjectKey(one) === subjectKey(answer)));
        expect(progress.answered).toBe(given.length);
        const isComplete = given.length === due.length;
        const last = given
          .map(({ publishedAt }) => publishedAt)
          .sort()
          .at(-1);
        expect(progress.completedAt).toBe(isComplete ? last : null);
      },
    ),
  );
});

test("where nothing is owed one by one, the first answer keeps the promise", () => {
  expect(progressOf([], []).completedAt).toBeNull();
  const theme = { subject: "theme" as const, subjectId: "water" };
  const answers = [
    { ...theme, publishedAt: "2026-12-20T00:00:00.000Z" },
    { ...theme, subjectId: "paths", publishedAt: "2026-12-10T00:00:00.000Z" },
  ];
  expect(progressOf([], answers).completedAt).toBe("2026-12-10T00:00:00.000Z");
});
