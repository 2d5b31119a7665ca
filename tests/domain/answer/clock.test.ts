import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerClock, type DayMoved, dayThatCounts } from "#app/domain/answer/clock.ts";

const timeZone = "America/Santiago";
const promise = { answersBy: "2027-03-30", timeZone };

function at(instant: string, completedAt: string | null = null, changes: DayMoved[] = []) {
  const answersBy = changes.at(-1)?.dayAfter ?? promise.answersBy;
  return answerClock(
    { answersBy, timeZone },
    changes,
    { owed: 2, answered: completedAt ? 2 : 1, completedAt },
    new Date(instant),
  )!;
}

// Chile is three hours behind UTC until the first Sunday of April.
test.each([
  ["2027-03-20T12:00:00Z", null, "due", 10],
  ["2027-03-30T12:00:00Z", null, "due", 0],
  ["2027-03-31T02:59:00Z", null, "due", 0],
  ["2027-03-31T03:00:00Z", null, "late", 1],
  ["2027-04-29T12:00:00Z", null, "late", 30],
  ["2027-04-29T12:00:00Z", "2027-03-31T02:59:00Z", "answered", 0],
  ["2027-04-29T12:00:00Z", "2027-03-31T03:00:00Z", "answered", 1],
  ["2027-04-29T12:00:00Z", "2027-04-09T12:00:00Z", "answered", 10],
] as const)("at %s, answered %s, the clock says %s %i", (now, completedAt, state, days) => {
  expect(at(now, completedAt)).toMatchObject({ state, days, due: "2027-03-30", moved: 0 });
});

test("nothing is due where no day was named", () => {
  const progress = { owed: 1, answered: 0, completedAt: null };
  expect(answerClock({ answersBy: null, timeZone }, [], progress, new Date())).toBeNull();
});

describe("a day that is moved", () => {
  const moved = (changedAt: string, dayAfter = "2027-06-30"): DayMoved[] => [
    { dayBefore: "2027-03-30", dayAfter, changedAt },
  ];

  test("before it comes is the day that counts, with the first one kept in sight", () => {
    const clock = at("2027-04-10T12:00:00Z", null, moved("2027-03-30T23:00:00Z"));
    expect(clock).toMatchObject({ state: "due", due: "2027-06-30", firstPromised: "2027-03-30", moved: 1 });
  });

  test("after it has passed still counts, and the lateness with it", () => {
    const clock = at("2027-04-10T12:00:00Z", null, moved("2027-03-31T03:00:00Z"));
    expect(clock).toMatchObject({ state: "late", due: "2027-03-30", days: 11 });
  });

  test("after it has passed leaves an answer late, however long before the new day it comes", () => {
    const clock = at("2027-07-10T12:00:00Z", "2027-05-01T12:00:00Z", moved("2027-04-02T12:00:00Z"));
    expect(clock).toMatchObject({ state: "answered", days: 32 });
  });
});

const days = fc.integer({ min: 1, max: 360 }).map((n) => {
  return new Date(Date.UTC(2027, 0, n)).toISOString().slice(0, 10);
});
const instants = fc.integer({ min: 0, max: 360 * 24 }).map((n) => {
  return new Date(Date.UTC(2027, 0, 1) + n * 3_600_000).toISOString();
});

test("no sequence of moves made once a day has passed takes its lateness away", () => {
  fc.assert(
    fc.property(days, fc.array(fc.tuple(instants, days), { maxLength: 8 }), instants, (first, moves, now) => {
      let before = first;
      const changes = moves
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([changedAt, dayAfter]): DayMoved => {
          const change = { dayBefore: before, dayAfter, changedAt };
          before = dayAfter;
          return change;
        });
      const progress = { owed: 1, answered: 0, completedAt: null };
      const clockAfter = (count: number) => {
        const made = changes.slice(0, count);
        const answersBy = made.at(-1)?.dayAfter ?? first;
        return answerClock({ answersBy, timeZone: "UTC" }, made, progress, new Date(now))!;
      };
      for (const [i, { changedAt }] of changes.entries()) {
        const counts = dayThatCounts(first, changes.slice(0, i), "UTC");
        if (changedAt.slice(0, 10) <= counts) continue;
        expect(clockAfter(i + 1).due).toBe(counts);
        expect(clockAfter(i + 1).days).toBe(clockAfter(i).days);
        expect(clockAfter(changes.length).due).toBe(counts);
        return;
      }
    }),
  );
});
