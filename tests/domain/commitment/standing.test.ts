import { describe, expect, test } from "vitest";
import { standingOfCommitment } from "#app/domain/commitment/commitment.ts";
import { UpdateInput } from "#app/domain/commitment/commitment-input.ts";
import type { CommitmentState } from "#db/schema.ts";

const zone = "America/Bogota";
const now = new Date("2027-02-10T12:00:00.000Z");

function standing(
  commitment: { state?: CommitmentState; settledAt?: string | null },
  moves: [writtenAt: string, dueBy: string][] = [],
) {
  const { state = "under-way", settledAt = null } = commitment;
  const updates = moves.map(([writtenAt, dueBy]) => ({ state, dueBy, writtenAt }));
  return standingOfCommitment({ dueBy: "2027-01-31", state, settledAt }, updates, zone, now);
}

test("what was not done by its day is overdue, to the day", () => {
  expect(standing({})).toMatchObject({ isOverdue: true, daysLate: 10, daysLeft: null });
});

test("what is done by its day is kept; a day later is late", () => {
  // Midnight of Bogotá is five in the morning, UTC.
  const done = (settledAt: string) => standing({ state: "done", settledAt });
  expect(done("2027-02-01T04:59:00.000Z")).toMatchObject({ isKept: true, daysLate: 0 });
  expect(done("2027-02-01T05:00:00.000Z")).toMatchObject({ isKept: false, daysLate: 1 });
});

test("what was dropped is neither kept nor late", () => {
  const dropped = standing({ state: "dropped", settledAt: "2027-02-05T12:00:00.000Z" });
  expect(dropped).toMatchObject({ isKept: false, isOverdue: false, daysLate: 0 });
});

describe("a day that is moved", () => {
  test("in time is the one that counts, and how often it moved is said", () => {
    const moved = standing({}, [
      ["2027-01-10T12:00:00.000Z", "2027-02-20"],
      ["2027-01-20T12:00:00.000Z", "2027-03-01"],
    ]);
    expect(moved).toMatchObject({ due: "2027-03-01", firstPromised: "2027-01-31", moved: 2, daysLeft: 19 });
  });

  test("after it passed does not hide that it did", () => {
    const moved = standing({}, [["2027-02-02T12:00:00.000Z", "2027-12-01"]]);
    expect(moved).toMatchObject({ isOverdue: true, due: "2027-01-31", daysLate: 10, moved: 1 });
  });
});

describe("an update", () => {
  const given = (input: object) => UpdateInput.safeParse({ state: "under-way", ...input }).success;

  test("says what happened", () => {
    expect(given({})).toBe(false);
    expect(given({ text: "Ya se licitó la obra." })).toBe(true);
  });

  test("of what is done may let evidence speak; of what is dropped gives reasons", () => {
    const evidence = "https://quilpue.example.cl/bancas";
    expect(given({ state: "done" })).toBe(false);
    expect(given({ state: "done", evidence })).toBe(true);
    expect(given({ state: "dropped", evidence })).toBe(false);
    expect(given({ state: "dropped", text: "No hubo presupuesto este año." })).toBe(true);
  });

  test.each([
    ["https://quilpue.example.cl/acta.pdf", true],
    ["/documents/0190-abc", true],
    ["http://quilpue.example.cl/acta.pdf", false],
    ["javascript:alert(1)", false],
    ["//evil.example", false],
    ["/account", false],
  ])("shows evidence at %s: %s", (evidence, isGood) => {
    expect(given({ text: "Puede verse en la dirección.", evidence })).toBe(isGood);
  });
});
