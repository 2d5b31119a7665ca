import { expect, test } from "vitest";
import { daysOf } from "#app/domain/result/days.server.ts";
import { byDay } from "#app/domain/result/days.ts";
import { inOrder, placeFigures } from "#app/domain/result/places.ts";
import { stepsOf } from "#app/domain/result/steps.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { type AskedHere, aConsultationAsking, responded } from "#tests/support/results.ts";
import { during } from "#tests/support/taking-part.ts";

test("without conditions, whoever went past a question came to the next", async () => {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(db, [{ kind: "open-text" }, { kind: "yes-no" }]);
  await responded(db, consultation, [
    { answers: ["Agua", { choice: "yes" }] },
    { answers: ["Luz", null] },
    { answers: ["Luz"], isSent: false, furthest: 1 },
    { answers: ["Gas", { choice: "no" }], isSent: false, furthest: 2 },
    { answers: [], isSent: false, furthest: 0 },
    { answers: ["Spam"], visibility: "hidden" },
  ]);
  const steps = await stepsOf(db, consultation.id, consultation.questions);
  expect(steps).toMatchObject({ started: 6, sent: 3, review: { reached: 4, stopped: 1 } });
  expect(steps.steps).toMatchObject([
    { reached: 6, answered: 5, stopped: 1, asked: 3, sent: 3, withheld: 1 },
    { reached: 5, answered: 2, stopped: 1, asked: 3, sent: 1, withheld: 0 },
  ]);
});

test("a question with a condition counts only those whom their answers ask it", async () => {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(db, [
    { kind: "yes-no" },
    { kind: "open-text" },
    { kind: "scale" },
  ]);
  const [first, second] = consultation.questions;
  const ifYes: NonNullable<AskedHere["condition"]> = {
    match: "all",
    rules: [{ questionId: first!.id, test: "equals", value: "yes", not: false }],
  };
  second!.condition = ifYes;
  await responded(db, consultation, [
    { answers: [{ choice: "yes" }, "Agua", { rating: 3 }] },
    { answers: [{ choice: "yes" }, null, { rating: 5 }] },
    { answers: [{ choice: "no" }, "Dicho antes", { rating: 1 }], notCounted: [2] },
    { answers: [{ choice: "no" }], isSent: false, furthest: 1 },
    { answers: [{ choice: "yes" }], isSent: false, furthest: 1 },
  ]);
  const { steps, review } = await stepsOf(db, consultation.id, consultation.questions);
  expect(steps).toMatchObject([
    { reached: 5, asked: 3, stopped: 0 },
    { reached: 3, asked: 2, sent: 1, stopped: 1 },
    { reached: 4, asked: 3, sent: 3, stopped: 1 },
  ]);
  expect(review).toEqual({ reached: 3, stopped: 0 });
});

test("days are those of the authority's calendar, quiet ones and changes of the clock included", () => {
  const at = (tenMinutes: string) => ({ act: "sent" as const, tenMinutes, count: 1 });
  // Chile puts its clocks forward on 6 September 2026: UTC-4 before, UTC-3 after.
  const rows = [
    at("2026-09-05T03:5"),
    at("2026-09-05T04:0"),
    at("2026-09-06T03:5"),
    at("2026-09-08T02:5"),
    at("2026-09-08T03:0"),
  ];
  const span = { from: null, to: "2026-09-08T12:00:00.000Z" };
  expect(byDay(rows, "America/Santiago", span).map(({ day, sent }) => [day, sent])).toEqual([
    ["2026-09-04", 1],
    ["2026-09-05", 2],
    ["2026-09-06", 0],
    ["2026-09-07", 1],
    ["2026-09-08", 1],
  ]);
});

test("days run from the opening to today, or to the closing", async () => {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(db, [{ kind: "yes-no" }]);
  await responded(db, consultation, [{ answers: [{ choice: "yes" }] }, { answers: [null], isSent: false }]);
  const days = await daysOf(db, consultation, "America/Santiago", during);
  expect(days.length).toBe(15);
  expect(days[0]).toEqual({ day: "2026-11-01", sent: 0, votes: 0, proposals: 0, arguments: 0 });
  expect(days.at(-1)).toMatchObject({ day: "2026-11-15", sent: 1 });
});

test("who is missing is told by the share of a place among people and among inhabitants", () => {
  const place = (id: string, population: number | null) => ({ id, code: id, name: id, population });
  const figures = placeFigures([place("a", 1000), place("b", 3000), place("c", null), place("d", 1000)], {
    total: { kind: "number", count: 40 },
    byTerritory: new Map([
      ["a", { kind: "number", count: 20 }],
      ["b", { kind: "number", count: 12 }],
      ["c", { kind: "few" }],
    ]),
  });
  expect(figures.map(({ rate, ratio }) => [rate, ratio])).toEqual([
    [0.02, 0.5 / 0.2],
    [0.004, 0.3 / 0.6],
    [null, null],
    [0, 0],
  ]);
  expect(inOrder(figures, "ratio").map(({ name }) => name)).toEqual(["d", "b", "a", "c"]);
  expect(inOrder(figures, "people").map(({ name }) => name)).toEqual(["a", "b", "d", "c"]);
});
