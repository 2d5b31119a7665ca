import fc from "fast-check";
import { expect, test } from "vitest";
import { classTfIdf, labelsOf } from "#app/domain/summary/subtheme/labels.ts";
import { sparseOf, times, transposedTimes } from "#app/domain/summary/subtheme/sparse.ts";
import { tfIdf } from "#app/domain/summary/subtheme/tf-idf.ts";

const texts = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});
const columns = 7;

function countsOf(text: readonly number[]): [number, number][] {
  return [...new Set(text)].map((term) => [term, text.filter((other) => other === term).length]);
}

/** The same by the formula, with plain tables and no thought for speed. */
function naiveTfIdf(all: readonly number[][]): number[][] {
  return all.map((text) => {
    const weights = Array.from({ length: columns }, (_, term) => {
      const times = text.filter((other) => other === term).length;
      if (times === 0) return 0;
      const having = all.filter((other) => other.includes(term)).length;
      return (1 + Math.log(times)) * (Math.log((1 + all.length) / (1 + having)) + 1);
    });
    const length = Math.hypot(...weights);
    return weights.map((weight) => (length === 0 ? 0 : weight / length));
  });
}

test("weights are those of a naive second reckoning", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const rows = tfIdf(sparseOf(all.map(countsOf), columns));
      const expected = naiveTfIdf(all);
      for (const [row, weights] of expected.entries()) {
        const own = new Array(columns).fill(0);
        for (let cell = rows.start[row]!; cell < rows.start[row + 1]!; cell++)
          own[rows.column[cell]!] = rows.value[cell];
        for (const [term, weight] of weights.entries()) expect(own[term]).toBeCloseTo(weight, 12);
      }
    }),
  );
});

test("products with sparse rows are those with full ones", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const rows = sparseOf(all.map(countsOf), columns);
      const full = all.map((text) =>
        Array.from({ length: columns }, (_, term) => text.filter((one) => one === term).length),
      );
      const right = Float64Array.from({ length: columns * 2 }, (_, at) => at - 3);
      const left = Float64Array.from({ length: all.length * 2 }, (_, at) => at + 1);
      const product = full.map((row) =>
        [0, 1].map((place) => row.reduce((sum, value, term) => sum + value * right[term * 2 + place]!, 0)),
      );
      expect([...times(rows, right, 2)]).toEqual(product.flat());
      const transposed = Array.from({ length: columns }, (_, term) =>
        [0, 1].map((place) =>
          full.reduce((sum, row, index) => sum + row[term]! * left[index * 2 + place]!, 0),
        ),
      );
      expect([...transposedTimes(rows, left, 2)]).toEqual(transposed.flat());
    }),
  );
});

test("a label's words are those with the greatest class-based TF-IDF, reckoned a second time", () => {
  const heaps = ["pan pan queso", "pan queso", "pan vino", "mar sol", "mar arena sol", "mar sol pan"];
  const heap = [0, 0, 0, 1, 1, 1];
  const terms = heaps.map((text) =>
    [...new Set(text.split(" "))].map((word, at) => ({
      key: word,
      stems: [word.charCodeAt(0) * 99 + at],
      form: word,
    })),
  );
  const naive = (word: string, place: number) => {
    const own = terms
      .filter((_, text) => heap[text] === place)
      .flat()
      .map(({ form }) => form);
    const all = terms.flat().filter(({ form }) => form === word).length;
    const inOwn = own.filter((form) => form === word).length;
    return (inOwn / own.length) * Math.log(1 + terms.flat().length / 2 / all);
  };
  expect(naive("mar", 1)).toBeCloseTo(classTfIdf(3, 8, 3, 7), 12);
  const labels = labelsOf(terms, heap, 2);
  expect(labels[0]!.terms[0]).toBe("pan");
  expect(labels[1]!.terms.slice(0, 2)).toEqual(["mar", "sol"]);
  expect(naive("mar", 1)).toBeGreaterThan(naive("pan", 1));
});
