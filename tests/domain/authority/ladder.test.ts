import fc from "fast-check";
import { expect, test } from "vitest";
import { type Deed, ladderCriteria, ladderOf, ladderSteps } from "#app/domain/authority/ladder.ts";

const now = new Date("2026-11-22T12:00:00.000Z");

function aDeed(facts: Partial<Deed> = {}): Deed {
  return {
    slug: "consulta",
    title: "Consulta",
    language: "es",
    closedAt: "2026-06-01T00:00:00.000Z",
    hasDocuments: false,
    isTakenUp: false,
    isVoted: false,
    hasSummary: false,
    answered: "not-due",
    commitmentsKept: 0,
    commitmentsOverdue: 0,
    ...facts,
  };
}

const informed = { hasDocuments: true };
const consulted = { ...informed, isTakenUp: true, hasSummary: true };
const decided = { ...consulted, isVoted: true, answered: "on-time", commitmentsKept: 1 } as const;

test("an authority climbs by what it did, one step after the other", () => {
  expect(ladderOf([], now).stage).toBe("none");
  expect(ladderOf([aDeed()], now).stage).toBe("none");
  expect(ladderOf([aDeed(informed)], now).stage).toBe("information");
  expect(ladderOf([aDeed(consulted)], now).stage).toBe("consultation");
  expect(ladderOf([aDeed(decided)], now).stage).toBe("decision-making");
});

test("no step is reached over one that is missing", () => {
  const ladder = ladderOf([aDeed({ ...decided, hasDocuments: false })], now);
  expect(ladder.stage).toBe("none");
  expect(ladder.steps.map(({ isReached }) => isReached)).toEqual([false, false, false]);
});

test("what is overdue takes the last step away, and is named", () => {
  const late = aDeed({ slug: "sin-respuesta", answered: "overdue" });
  const broken = aDeed({ slug: "sin-cumplir", commitmentsOverdue: 2 });
  const ladder = ladderOf([aDeed(decided), late, broken], now);
  expect(ladder.stage).toBe("consultation");
  const named = ladder.steps[2]!.criteria.map(({ criterion, against }) => [
    criterion,
    against.map((one) => one.slug),
  ]);
  expect(named).toEqual([
    ["answered", ["sin-respuesta"]],
    ["voted", []],
    ["kept", ["sin-cumplir"]],
  ]);
});

test("a summary may take ninety days after closing, then its absence counts", () => {
  const unsummarised = (closedAt: string) => aDeed({ isTakenUp: true, closedAt });
  expect(ladderOf([aDeed(consulted), unsummarised("2026-09-01T00:00:00.000Z")], now).stage).toBe(
    "consultation",
  );
  expect(ladderOf([aDeed(consulted), unsummarised("2026-08-01T00:00:00.000Z")], now).stage).toBe(
    "information",
  );
});

const deed = fc.record({
  slug: fc.constant("x"),
  title: fc.constant("X"),
  language: fc.constant("es"),
  closedAt: fc.constantFrom(null, "2026-01-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z"),
  hasDocuments: fc.boolean(),
  isTakenUp: fc.boolean(),
  isVoted: fc.boolean(),
  hasSummary: fc.boolean(),
  answered: fc.constantFrom("on-time" as const, "late" as const, "overdue" as const, "not-due" as const),
  commitmentsKept: fc.nat(3),
  commitmentsOverdue: fc.nat(3),
});

test("nobody climbs by being late, and the order of the consultations does not matter", () => {
  fc.assert(
    fc.property(fc.array(deed), deed, (deeds, one) => {
      const height = (all: Deed[]) => ["none", ...ladderSteps].indexOf(ladderOf(all, now).stage);
      expect(height(deeds.toReversed())).toBe(height(deeds));
      const overdue = { ...one, answered: "overdue" as const };
      expect(height([...deeds, overdue])).toBeLessThanOrEqual(height([...deeds, one]));
    }),
  );
});

test("every criterion belongs to one step", () => {
  const all = ladderSteps.flatMap((step) => [...ladderCriteria[step]]);
  expect(new Set(all).size).toBe(8);
});
