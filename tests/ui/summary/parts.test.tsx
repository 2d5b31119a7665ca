import { expect, test } from "vitest";
import { comparisonOf } from "#app/domain/summary/digest/comparison.ts";
import type { Weighting } from "#app/domain/summary/digest/digest-format.ts";
import { historyOf } from "#app/domain/summary/figure/history.ts";
import { levelsOf } from "#app/domain/summary/figure/levels.ts";
import { gradeOf, matrixOf } from "#app/domain/summary/figure/matrix.ts";
import { smallMaps, stepsUpTo } from "#app/domain/summary/figure/small-maps.ts";
import { withWhole } from "#app/domain/summary/figure/theme-parts.ts";
import { SmallMaps } from "#app/ui/chart/small-maps.tsx";
import { TimeBars } from "#app/ui/summary/time-bars.tsx";
import { WeightingTable } from "#app/ui/summary/weighting-table.tsx";
import { aDigest } from "#tests/support/digests.ts";
import { htmlOf } from "#tests/ui/support.tsx";

const place = (name: string) => ({ id: name, name });

test("the days of a column chart are in its table, each with its figure", () => {
  const digest = aDigest(place("Limache"), {
    overTime: [
      { from: "2026-11-01", to: "2026-11-07", people: 41 },
      { from: "2026-11-08", to: "2026-11-14", people: 59 },
    ],
  });
  const html = htmlOf(<TimeBars digest={digest} />);
  expect(html.match(/<rect/g)).toHaveLength(2);
  expect(textOf(html)).toMatch(/Nov 1 – 7, 2026 41 Nov 8 – 14, 2026 59/);
});

test("one step of time is no chart", () => {
  expect(htmlOf(<TimeBars digest={aDigest(place("Limache"))} />)).toBe("");
});

test("weighted stands beside unweighted, first what changes most, the rest on request", () => {
  const shares: Weighting["shares"] = Array.from({ length: 12 }, (_, n) => ({
    kind: "theme",
    questionId: null,
    code: `t${n}`,
    unweighted: 0.4,
    weighted: 0.4 + n / 100,
  }));
  const weighting: Weighting = { source: "Census", by: ["age"], people: 300, effective: 211.3, shares };
  const html = htmlOf(<WeightingTable digest={aDigest(place("Limache"))} weighting={weighting} />);
  expect(textOf(html)).toMatch(/t11 40% 51% t10 40% 50%/);
  expect(html).toContain("<details>");
  expect(html.match(/class="dumbbell"/g)).toHaveLength(12);
  expect(textOf(html)).toContain("300 people, who count for 211");
});

test("places are compared in the order asked for, forty at once, and anything else is by name", () => {
  const digests = Array.from({ length: 95 }, (_, n) =>
    aDigest(place(`Lugar ${String(n).padStart(3, "0")}`), { people: 10 + n, spoke: { water: n } }),
  );
  const comparison = comparisonOf(digests);
  expect(matrixOf(comparison, { order: "water" }).rows[0]!.name).toBe("Lugar 094");
  expect(matrixOf(comparison, { order: "people", page: 3 }).rows).toHaveLength(15);
  expect(matrixOf(comparison, { order: "nonsense", page: 9 })).toMatchObject({ order: "name", page: 3 });
});

test("what is not published comes last in any order", () => {
  const comparison = comparisonOf([
    aDigest(place("A"), { people: null, spoke: {} }),
    aDigest(place("B"), { people: 8, spoke: { water: 5 } }),
  ]);
  for (const order of ["people", "rate", "water"]) {
    expect(matrixOf(comparison, { order }).rows.map(({ name }) => name)).toEqual(["B", "A"]);
  }
});

test("grounds have five grades, none for nothing", () => {
  expect([0, 0.01, 0.2, 0.5, 1].map((share) => gradeOf(share, 1))).toEqual([undefined, 1, 1, 3, 5]);
  expect(gradeOf(null, 1)).toBeUndefined();
});

test("steps of share are round and hold the greatest", () => {
  expect(stepsUpTo([0.62, 0.1])).toEqual([0.2, 0.4, 0.6, 0.8]);
  expect(stepsUpTo([0.03])).toEqual([0.01, 0.02, 0.03, 0.04]);
  expect(stepsUpTo([])).toEqual([0.01, 0.02, 0.03, 0.04]);
  expect(stepsUpTo([1])).toEqual([0.25, 0.5, 0.75, 1]);
});

test("each place is once on each small map: as a circle, or crossed where it is not published", () => {
  const comparison = comparisonOf([
    aDigest(place("A"), { spoke: { water: 60, parks: 8 } }),
    aDigest(place("B"), { spoke: { water: 15 } }),
  ]);
  const circle = (code: string, x: number) => ({
    code,
    name: code,
    latitude: 0,
    longitude: 0,
    value: 1,
    x,
    y: 10,
    radius: 3,
    label: null,
  });
  const drawing = {
    width: 360,
    height: 300,
    surroundings: null,
    outlines: ["M0,0Z"],
    circles: [circle("a", 50), circle("b", 90)],
    left: 0,
  };
  const small = smallMaps(drawing, comparison.rows, { A: "a", B: "b" }, comparison.themes);
  expect(small.maps[0]!.circles).toEqual(["M90 10h0", "", "", "M50 10h0"]);
  expect(
    small.maps.map(
      ({ circles, withheld }) =>
        (circles.join("").match(/M/g) ?? []).length + (withheld.match(/M/g) ?? []).length,
    ),
  ).toEqual([2, 2]);
  expect(small.maps[1]!.most).toEqual({ name: "A", share: 0.08 });
  const html = htmlOf(<SmallMaps drawing={small} names={{ water: "Water", parks: "Parks" }} />);
  expect(html.match(/id="land"/g)).toHaveLength(1);
  expect(html.match(/href="#land"/g)).toHaveLength(1);
  expect(html).toContain("Most in A: 60%.");
});

test("levels lead up to all that hold a place and down to the next within", () => {
  const all = [
    ["CL", "/CL/"],
    ["VS", "/CL/VS/"],
    ["quilpue", "/CL/VS/quilpue/"],
    ["zone", "/CL/VS/quilpue/zone/"],
    ["BR", "/BR/"],
  ].map(([code, path]) => ({ code: code!, name: code!, path: path!, kind: "region" as const }));
  const levels = levelsOf(all, "/CL/VS/");
  expect(levels.above.map(({ code }) => code)).toEqual(["CL"]);
  expect(levels.below.map(({ code }) => code)).toEqual(["quilpue"]);
  expect(levelsOf(all, "/CL/").below.map(({ code }) => code)).toEqual(["VS"]);
});

test("editions are compared by what the newest speaks of most", () => {
  const edition = (number: number, spoke: Record<string, number>) => ({
    number,
    publishedAt: "2026-12-01T00:00:00.000Z",
    digest: aDigest(place("A"), { spoke }),
  });
  const history = historyOf([edition(2, { water: 50 }), edition(1, { parks: 30 })])!;
  expect(history.themes.map(({ code }) => code)).toEqual(["water"]);
  expect(history.editions.map(({ shares }) => shares)).toEqual([[null], [0.5]]);
  expect(historyOf([edition(1, {})])).toBeNull();
});

test("sub-themes stand with the themes of proposals where nothing else is about all that was said", () => {
  const digest = aDigest(place("A"));
  const subtheme = {
    terms: ["noria"],
    language: "es" as const,
    count: 9,
    atLeast: false,
    share: 0.2,
    central: null,
  };
  digest.spokeOf.themes[0]!.subthemes = [subtheme];
  digest.spokeOf.unthemed = [subtheme];
  const [water] = aDigest(place("A")).spokeOf.themes;
  expect(withWhole(digest, [water!])).toEqual({
    themes: [{ ...water, subthemes: [subtheme] }],
    unthemed: [subtheme],
  });
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/[\u2009\u202f\s]+/g, " ")
    .trim();
}
