import { expect, test } from "vitest";
import { compareShares, holdTogether, wilsonInterval } from "#app/domain/summary/digest/statistics.ts";

test("Wilson's interval is as published for 81 of 263 (Newcombe 1998, table I)", () => {
  const { low, high } = wilsonInterval(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test("Wilson's interval of none and of all stays within 0 and 1 and says something", () => {
  expect(wilsonInterval(0, 20).low).toBe(0);
  expect(wilsonInterval(0, 20).high).toBeCloseTo(0.1611, 4);
  expect(wilsonInterval(20, 20).high).toBe(1);
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test("few unanimous votes rank below many nearly unanimous ones", () => {
  expect(wilsonInterval(5, 5).low).toBeLessThan(wilsonInterval(56, 60).low);
});

test("equal shares do not differ, and the sign says which side has more", () => {
  expect(compareShares({ count: 10, base: 40 }, { count: 25, base: 100 }).p).toBeGreaterThan(0.9);
  expect(compareShares({ count: 30, base: 40 }, { count: 25, base: 100 }).low).toBeGreaterThan(0);
  expect(compareShares({ count: 2, base: 40 }, { count: 60, base: 100 }).high).toBeLessThan(0);
});

test("three of four people against one of four is no difference yet", () => {
  expect(compareShares({ count: 3, base: 4 }, { count: 1, base: 4 }).p).toBeGreaterThan(0.05);
});

test("Benjamini and Hochberg's own example: 4 of 15 hold (1995, section 3.2)", () => {
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  expect(holdTogether(ps).filter(Boolean)).toHaveLength(4);
});
