import fc from "fast-check";
import { expect, test } from "vitest";
import { mutualInformation, numbered } from "#tests/support/agreement.ts";

/** The sum over cells of p ln(p / (p p)), over the mean of both entropies. */
function naive(one: readonly string[], other: readonly string[]): number {
  const share = (matches: (at: number) => boolean) => one.filter((_, at) => matches(at)).length / one.length;
  const [kinds, others] = [[...new Set(one)], [...new Set(other)]];
  let information = 0;
  for (const a of kinds) {
    for (const b of others) {
      const both = share((at) => one[at] === a && other[at] === b);
      if (both > 0) {
        information +=
          both * Math.log(both / (share((at) => one[at] === a) * share((at) => other[at] === b)));
      }
    }
  }
  const entropy = (labels: readonly string[], all: readonly string[]) =>
    -labels.reduce((sum, label) => {
      const part = all.filter((own) => own === label).length / all.length;
      return sum + part * Math.log(part);
    }, 0);
  return (2 * information) / (entropy(kinds, one) + entropy(others, other));
}

const label = fc.constantFrom("a", "b", "c", "d");
const pairs = fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 30 });

test("mutual information is that of a naive second reckoning", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const [one, other] = [all.map(([a]) => a), all.map(([, b]) => b)];
      fc.pre(new Set(one).size > 1 || new Set(other).size > 1);
      expect(mutualInformation(one, other)).toBeCloseTo(naive(one, other), 9);
    }),
  );
});

test("the same parts under other names agree wholly", () => {
  expect(mutualInformation(["a", "a", "b", "c"], ["x", "x", "y", "z"])).toBeCloseTo(1);
  expect(numbered(["b", "a", "b"])).toEqual([0, 1, 0]);
});
