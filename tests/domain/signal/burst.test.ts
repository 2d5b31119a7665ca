import { expect, test } from "vitest";
import { burst, poissonTail } from "#app/domain/signal/burst.ts";

test("the tail of the Poisson distribution is that of the tables", () => {
  expect(poissonTail(5, 2)).toBeCloseTo(0.0527, 4);
  expect(poissonTail(10, 5)).toBeCloseTo(0.0318, 4);
  expect(poissonTail(1, 3)).toBe(1);
});

test("what a proposal always gets is no burst, ten times as much is", () => {
  const day = 24 * 60;
  expect(burst("votes", { recent: 60, earlier: 144 * 50, earlierMinutes: day })).toBeNull();
  expect(burst("votes", { recent: 60, earlier: 144 * 6, earlierMinutes: day })).toBe(6);
});

test("a few at once are nobody’s work to look at, however quiet it was", () => {
  expect(burst("votes", { recent: 29, earlier: 0, earlierMinutes: 10_000 })).toBeNull();
  expect(burst("posts", { recent: 7, earlier: 0, earlierMinutes: 10_000 })).toBeNull();
  expect(burst("posts", { recent: 12, earlier: 1, earlierMinutes: 10_000 })).toBe(0);
});
