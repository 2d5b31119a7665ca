import fc from "fast-check";
import { expect, test } from "vitest";
import { groupMarks, markShapes } from "#app/domain/summary/figure/group-mark.ts";
import { convexHull, type Point } from "#app/domain/summary/figure/hull.ts";
import { drawOpinionMap } from "#app/domain/summary/figure/opinion-map.ts";
import { opinionPicture } from "#app/domain/summary/figure/opinion-picture.ts";
import { anAnalysis } from "#tests/support/opinions.ts";

const points = fc.array(
  fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) }),
  { minLength: 1, maxLength: 60 },
);

test("an outline is convex and holds every point", () => {
  fc.assert(
    fc.property(points, (all) => {
      const corners = convexHull(all);
      corners.forEach((corner, index) => {
        const next = corners[(index + 1) % corners.length]!;
        for (const point of all) {
          if (corners.length > 2) expect(turn(corner, next, point)).toBeGreaterThanOrEqual(0);
        }
      });
    }),
  );
});

test("an outline is the same whatever the order of its points", () => {
  fc.assert(
    fc.property(points, (all) => {
      expect(convexHull(all.toReversed())).toEqual(convexHull(all));
    }),
  );
});

test("one point, and points on a line, have an outline without area", () => {
  expect(convexHull([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
  const line = [0, 1, 2, 3].map((n) => ({ x: n, y: 2 * n }));
  expect(convexHull(line)).toEqual([line[0], line[3]]);
});

test("a group keeps its mark when another goes, and no two have the same", () => {
  expect(groupMarks(["a", "b", "c"]).get("c")).toBe(groupMarks(["a", "c"]).get("c"));
  const marks = [...groupMarks(["a", "g", "b", "h", "m"]).values()];
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.every((mark) => mark < markShapes.length)).toBe(true);
});

test("everybody has a dot until they are too many, then each stands for some", () => {
  const few = picture({ a: 40, b: 20 });
  expect(few.perPoint).toBe(1);
  expect(few.points).toHaveLength(60);
  const many = picture({ a: 5000, b: 1000 });
  expect(many.perPoint).toBe(10);
  expect(many.points.filter(({ group }) => group === "a")).toHaveLength(500);
  expect(many.points.filter(({ group }) => group === "b")).toHaveLength(100);
});

test("dots come out the same in whatever order people are told", () => {
  const analysis = anAnalysis({ a: 900, b: 300 });
  const turned = { ...analysis, points: analysis.points.toReversed() };
  expect(opinionPicture(turned, 5, named)).toEqual(opinionPicture(analysis, 5, named));
});

test("a small group, and no groups, have no map", () => {
  expect(opinionPicture(anAnalysis({ a: 40, b: 4 }), 5, named)).toBeNull();
  expect(opinionPicture(anAnalysis({}), 5, named)).toBeNull();
});

test("a proposal that is not shown is on no map", () => {
  const analysis = anAnalysis({ a: 40, b: 20 });
  const hidden = analysis.proposals[0]!.id;
  const shown = opinionPicture(analysis, 5, (id) => (id === hidden ? null : named(id)))!;
  expect(shown.proposals.map(({ id }) => id)).not.toContain(hidden);
});

test("the drawing has each dot once, within its edges", () => {
  const drawn = drawOpinionMap(picture({ a: 300, b: 200, c: 50 }), ["a", "b", "c"]);
  expect(drawn.groups.map(({ dots }) => dots)).toEqual([300, 200, 50]);
  for (const { path, dots } of drawn.groups) {
    const places = [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(places).toHaveLength(dots);
    expect(places.every(([x, y]) => x > 0 && x < drawn.width && y > 0 && y < drawn.height)).toBe(true);
  }
  const numbers = drawn.proposals.map(({ label }) => label);
  const near = numbers.flatMap((one, n) =>
    numbers.slice(n + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 15),
  );
  expect(near).toEqual([]);
});

function picture(groups: Record<string, number>) {
  return opinionPicture(anAnalysis(groups), 5, named)!;
}

function named(id: string) {
  return { id, title: `Propuesta ${id}`, language: "es" as const, territoryId: null };
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
