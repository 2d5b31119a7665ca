import { expect, test } from "vitest";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { safeBeside } from "#app/domain/summary/edition/safe-beside.ts";

/** A digest of two groups, and how they voted on one proposal that both agree on. */
function votedOn(agrees: [number, number]): Digest {
  const byGroup = agrees.map((count, at) => ({
    code: "ab"[at]!,
    votes: { agrees: count, disagrees: 10, passes: 0 },
    leaning: "majority",
  }));
  const groups = agrees.map((count, at) => ({
    ...{ code: "ab"[at]!, names: {}, people: count + 10, here: null, representative: [] },
  }));
  return {
    minimumCell: 5,
    participation: { channels: null, languages: null },
    proposals: { mostAgreed: [], mostDivided: [] },
    opinions: { groups, consensus: [{ id: "p", title: "Más buses", byGroup }], divisive: [] },
  } as unknown as Digest;
}

function shownOf({ opinions }: Digest) {
  return opinions!.consensus[0]!.byGroup.map(({ votes }) => votes?.agrees ?? null);
}

test("votes of groups that differ from an earlier edition's by a few are withheld, and how they lean is not", () => {
  const safe = safeBeside(votedOn([21, 30]), [votedOn([20, 30])]);
  expect(shownOf(safe)).toEqual([null, null]);
  expect(safe.opinions!.consensus[0]!.byGroup[0]!.leaning).toBe("majority");
  expect(shownOf(safeBeside(votedOn([25, 30]), [votedOn([20, 30])]))).toEqual([25, 30]);
});

test("so are those that differ by a few from another place's summary, for they are everybody's", () => {
  expect(shownOf(safeBeside(votedOn([21, 30]), [], [votedOn([20, 30])]))).toEqual([null, null]);
  expect(shownOf(safeBeside(votedOn([20, 30]), [], [votedOn([20, 30])]))).toEqual([20, 30]);
});
