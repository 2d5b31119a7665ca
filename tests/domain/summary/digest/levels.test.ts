import { expect, test } from "vitest";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { type Citizen, countryRows } from "#tests/domain/summary/country.ts";

function citizens(many: number, day = "2026-03-01"): Citizen[] {
  return Array.from({ length: many }, () => ({
    themes: [["water"], null],
    channel: "web",
    language: "es",
    day,
    option: null,
    vote: null,
  }));
}

function summarised(people: Record<string, Citizen[]>) {
  const places = Object.entries(people).map(([path, here]) => ({ path, people: here }));
  const whole = survey(countryRows({ minimum: 5, places }));
  return {
    ids: summarisedTerritories(whole),
    digest: (id: string) => digestOf(whole, id)!,
  };
}

test("every level that holds more than the one below it has a summary, and leads up and down", () => {
  const { ids, digest } = summarised({
    "/C/R1/T1/Z1/": citizens(10),
    "/C/R1/T1/Z2/": citizens(12),
    "/C/R1/T2/": citizens(8),
    "/C/R2/T3/": citizens(9),
  });
  // Region 2 holds one municipality and nothing else.
  expect(ids.toSorted()).toEqual([
    "/C/",
    "/C/R1/",
    "/C/R1/T1/",
    "/C/R1/T1/Z1/",
    "/C/R1/T1/Z2/",
    "/C/R1/T2/",
    "/C/R2/T3/",
  ]);
  const { above, below } = digest("/C/R1/T1/").levels!;
  expect(above.map(({ id }) => id)).toEqual(["/C/R1/", "/C/"]);
  expect(below.map(({ id }) => id)).toEqual(["/C/R1/T1/Z1/", "/C/R1/T1/Z2/"]);
  expect(digest("/C/").levels!.below.map(({ id }) => id)).toEqual(["/C/R1/", "/C/R2/T3/"]);
  expect(digest("/C/").spokeOf).toMatchObject({ base: 39, themes: [{ code: "water", count: 39 }] });
});

test("small places are counted together where they are enough, and never dropped in silence", () => {
  const { digest } = summarised({
    "/C/R1/T1/": citizens(20),
    "/C/R1/T2/": citizens(3),
    "/C/R1/T3/": citizens(3),
    "/C/R2/T4/": citizens(20),
    "/C/R2/T5/": citizens(2),
    "/C/R2/T6/": citizens(15),
  });
  expect(digest("/C/R1/")).toMatchObject({
    smaller: { counted: 2, people: 6, leftOut: 0 },
    // The number of people everywhere is public: less these, it would be that of the one small place elsewhere.
    participation: { people: 20, atLeast: true },
    spokeOf: { base: 26 },
  });
  // Two people of one place alone would be what is left of the region's figures.
  expect(digest("/C/R2/")).toMatchObject({
    smaller: { counted: 0, people: null, leftOut: 1 },
    spokeOf: { base: 35 },
  });
  expect(digest("/C/").gaps.few.map(({ id }) => id)).toEqual(["/C/R1/T2/", "/C/R1/T3/", "/C/R2/T5/"]);
});

test("a place shows time in steps as fine as none of them is of few people", () => {
  const even = [...citizens(6, "2026-03-01"), ...citizens(6, "2026-03-02"), ...citizens(6, "2026-03-04")];
  const uneven = [...citizens(9, "2026-03-01"), ...citizens(2, "2026-03-02"), ...citizens(9, "2026-03-04")];
  const { digest } = summarised({ "/C/R1/T1/": even, "/C/R1/T2/": uneven });
  expect(digest("/C/R1/T1/").overTime).toEqual([
    { from: "2026-03-01", to: "2026-03-01", people: 6 },
    { from: "2026-03-02", to: "2026-03-02", people: 6 },
    { from: "2026-03-03", to: "2026-03-03", people: 0 },
    { from: "2026-03-04", to: "2026-03-04", people: 6 },
  ]);
  const halves = [
    { from: "2026-03-01", to: "2026-03-02", people: 11 },
    { from: "2026-03-03", to: "2026-03-04", people: 9 },
  ];
  expect(digest("/C/R1/T2/").overTime).toEqual(halves);
  // The days of both together minus those of the first would be those of the second.
  expect(digest("/C/R1/").overTime!.map(({ people }) => people)).toEqual([23, 15]);
});

test("a place is as unlike the others as the part of its mix that would have to change", () => {
  const about = (theme: string, many: number) =>
    citizens(many).map((one) => ({ ...one, themes: [[theme], null] as Citizen["themes"] }));
  const { digest } = summarised({
    "/C/R1/T1/": [...about("water", 30), ...about("roads", 10)],
    "/C/R1/T2/": [...about("water", 10), ...about("roads", 30)],
  });
  expect(digest("/C/R1/T1/").dissimilarity).toEqual({ themes: 0.5, opinions: null });
  expect(digest("/C/R1/").dissimilarity).toBeNull();
});
