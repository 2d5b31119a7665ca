import fc from "fast-check";
import { expect, test } from "vitest";
import { Distribution } from "#app/domain/result/distribution.ts";

test("figures added one by one are those of the whole list", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 }),
      (numbers) => {
        const distribution = new Distribution();
        for (const number of numbers) distribution.add(number);
        const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
        const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
        const ordered = numbers.toSorted((a, b) => a - b);
        const middle = (ordered.length - 1) / 2;
        expect(distribution.mean).toBeCloseTo(mean, 8);
        expect(distribution.standardDeviation).toBeCloseTo(Math.sqrt(squares / (numbers.length - 1)), 6);
        expect(distribution.quantiles(0.5)[0]).toBeCloseTo(
          (ordered[Math.floor(middle)]! + ordered[Math.ceil(middle)]!) / 2,
          8,
        );
      },
    ),
  );
});

test("beyond twenty thousand different values quantiles stay within half a thousandth", () => {
  const distribution = new Distribution();
  for (let i = 1; i <= 100_000; i++) distribution.add(i + 0.123);
  expect(distribution.ordered().length).toBeLessThan(40_000);
  expect(distribution.mean).toBeCloseTo(50_000.623, 4);
  for (const [share, exact] of [
    [0.25, 25_001],
    [0.5, 50_001],
    [0.75, 75_001],
  ] as const) {
    expect(Math.abs(distribution.quantiles(share)[0]! / exact - 1)).toBeLessThan(0.0005);
  }
});
