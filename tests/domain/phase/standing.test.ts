import fc from "fast-check";
import { expect, test } from "vitest";
import { deskConsultations } from "#app/domain/consultation/desk.server.ts";
import { countConsultations } from "#app/domain/consultation/listing.server.ts";
import { pushedBack } from "#app/domain/phase/answer-day.ts";
import { calledOff } from "#app/domain/phase/moving.ts";
import { isKept, type Phase, phase, phaseAt, standingOf } from "#app/domain/phase/phase.ts";
import { phasesProblem } from "#app/domain/phase/phases-problem.ts";
import { newId } from "#db/id.ts";
import type { PhaseKind } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, authorityFor } from "#tests/support/officials.ts";
import { aConsultation, withPhases } from "#tests/support/taking-part.ts";

const kinds: PhaseKind[] = ["inform", "contribute", "vote", "answer", "follow-up"];
const at = (hours: number) => new Date(Date.UTC(2026, 7, 1, hours));
const published = at(0).toISOString();

/** Phases in their order, each some whole hours long. */
const anyPhases = fc
  .tuple(
    fc
      .subarray(kinds, { minLength: 1 })
      .filter((some) => some.includes("contribute") || some.includes("vote")),
    fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 60 })), { minLength: 5, maxLength: 5 }),
  )
  .map(([some, lengths]) => {
    let hour = 0;
    return some.map((kind, i) => {
      const opens = hour + lengths[i]![0];
      hour = opens + lengths[i]![1];
      return phase(kind, at(opens).toISOString(), at(hour).toISOString());
    });
  });

test("lists, which ask the database, and the phases say the same of where a consultation stands", async () => {
  const db = await emptyDb();
  await fc.assert(
    fc.asyncProperty(anyPhases, fc.nat(300), async (phases, hour) => {
      await db.deleteFrom("consultation").execute();
      const authority = await authorityFor(db);
      const official = await anOfficial(db, authority.id);
      const one = await aConsultation(db, {
        id: newId(),
        authorityId: authority.id,
        publishedAt: published,
        ...withPhases(...phases),
      });
      const now = at(hour);
      const standing = standingOf(one, now);
      const [item] = (await deskConsultations(db, official, { state: null }, now)).items;
      expect(item!.standing).toBe(standing);
      const listed = standing === "closed" ? "closed" : "open";
      expect(await countConsultations(db, { standing: listed, now })).toBe(1);
    }),
    { numRuns: 40 },
  );
});

test("what is closed early takes no more of what it took, and never opens again", () => {
  fc.assert(
    fc.property(anyPhases, fc.nat(300), fc.nat(300), (phases, hour, later) => {
      const dated = { publishedAt: published, phases: JSON.stringify(phases) };
      const now = at(hour);
      const closed = calledOff(dated, now);
      const standing = standingOf(dated, now);
      if (closed === null) {
        expect(standing).toBe("closed");
        return;
      }
      const after = { publishedAt: published, phases: JSON.stringify(closed) };
      const stage = phaseAt(dated, now);
      if (stage === "contribute" || stage === "vote") {
        for (const when of [now, at(hour + later)]) expect(phaseAt(after, when)).not.toBe(stage);
      } else {
        expect(standingOf(after, now)).toBe("closed");
        expect(standingOf(after, at(hour + later))).toBe("closed");
      }
    }),
  );
});

test("phases pushed back keep their order and their length by the clock, and no two overlap", () => {
  fc.assert(
    fc.property(anyPhases, fc.integer({ min: 1, max: 400 }), fc.nat(4), (phases, hours, which) => {
      const moved = phases[which % phases.length]!;
      const closesAt = new Date(Date.parse(moved.closesAt!) + hours * 3_600_000).toISOString();
      const pushed = pushedBack(
        phases.map((one) => (one === moved ? { ...one, closesAt } : one)).filter(isKept),
        "UTC",
      );
      const length = (one: Phase) => Date.parse(one.closesAt!) - Date.parse(one.opensAt!);
      for (const [i, one] of pushed.entries()) {
        if (i > 0 && one.kind !== "answer" && pushed[i - 1]!.kind !== "answer") {
          expect(one.opensAt! >= pushed[i - 1]!.closesAt!).toBe(true);
        }
        const was = phases.find(({ kind }) => kind === one.kind)!;
        if (one.kind !== "answer" && one.kind !== moved.kind) expect(length(one)).toBe(length(was));
      }
    }),
  );
});

test("a draft whose phases overlap, or in which nobody takes part, is told which one is wrong", () => {
  const day = (n: number) => at(24 * n).toISOString();
  const now = at(0);
  const problem = (...phases: Phase[]) => phasesProblem(phases, now);
  expect(problem(phase("contribute", day(1), day(5)), phase("vote", day(5), day(9)))).toBeNull();
  expect(problem(phase("contribute", null, day(5)), phase("answer", null, null))).toBeNull();
  expect(problem(phase("contribute", day(1), day(5)), phase("vote", day(4), day(9)))).toEqual({
    refusal: "phases-overlap",
    kind: "vote",
    at: "opening",
  });
  expect(problem(phase("vote", day(1), day(2)), phase("contribute", day(3), day(4)))).toMatchObject({
    refusal: "phases-overlap",
    kind: "contribute",
  });
  expect(problem(phase("inform", day(1), day(5)))).toMatchObject({ refusal: "phase-needed" });
  expect(problem(phase("contribute", day(1), null), phase("vote", day(2), day(3)))).toMatchObject({
    refusal: "closing-missing",
    kind: "contribute",
  });
  expect(problem(phase("contribute", day(1), day(5)), phase("answer", day(5), day(4)))).toMatchObject({
    refusal: "answers-before-closing",
    kind: "answer",
  });
});

test("closed early, the authority may answer at once where its answer was to follow", () => {
  const dated = (...phases: Phase[]) => ({ publishedAt: published, phases: JSON.stringify(phases) });
  const day = (n: number) => at(24 * n).toISOString();
  const contribute = phase("contribute", day(0), day(9));
  const closed = (...later: Phase[]) =>
    calledOff(dated(contribute, ...later), at(48))!.map(({ opensAt }) => opensAt);
  expect(closed(phase("answer", day(9), day(20)))).toEqual([day(0), day(2)]);
  expect(closed(phase("answer", day(12), day(20)))).toEqual([day(0), day(12)]);
  expect(closed(phase("vote", day(9), day(12)), phase("answer", day(12), day(20)))).toEqual([
    day(0),
    day(9),
    day(12),
  ]);
});
