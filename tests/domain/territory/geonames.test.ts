import { beforeAll, expect, test } from "vitest";
import { placingProblems } from "#app/domain/territory/placing.ts";
import { saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import { searchTerritories } from "#app/domain/territory/search-territories.server.ts";
import { territoryByCode } from "#app/domain/territory/territory.server.ts";
import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import { demoMunicipalities, seedDemoTerritories } from "#db/seed/territories.ts";
import { countryCodes } from "#db/territories/countries.ts";
import { territoryRowsOf } from "#db/territories/geonames.ts";
import { loadCountry } from "#db/territories/load.ts";
import { emptyDb } from "#tests/support/db.ts";

/** The packages are 20 MB. */
let countries: Map<string, TerritoryRow[]>;
beforeAll(() => {
  countries = territoryRowsOf(countryCodes);
});

test("twenty countries, each with its regions and municipalities rightly placed", () => {
  expect(countries.size).toBe(20);
  const rows = [...countries.values()].flat();
  expect(
    placingProblems(
      rows.map((row, index) => ({ ...row, line: index + 1 })),
      new Map(),
    ),
  ).toEqual([]);
  const least = {
    AR: 1000,
    BR: 5500,
    CL: 280,
    CO: 1100,
    HT: 100,
    MX: 2400,
    PE: 1600,
    PA: 80,
    UY: 120,
    VE: 330,
  };
  for (const [country, count] of Object.entries(least)) {
    expect(municipalitiesOf(country).length, country).toBeGreaterThan(count);
  }
});

test("names are the countries' own: no English, no “Municipio de”", () => {
  const foreign = /(Department|Province|Region|District|Canton|Municipality)$|^Municip[ií]o | (De|Del|Y) /;
  const rows = [...countries.values()].flat();
  expect(rows.filter(({ name }) => foreign.test(name) || name.trim() !== name || name === "")).toEqual([]);
});

test("a municipality has people and a place, or says that nobody knows", () => {
  const isWrong = ({ population, latitude, longitude }: TerritoryRow) =>
    population === 0 || (latitude === null) !== (longitude === null) || Math.abs(latitude ?? 0) > 60;
  expect([...countries.values()].flat().filter(isWrong)).toEqual([]);
});

test("the figure of a city of many municipalities is not taken for that of one", () => {
  const population = (code: string) =>
    [...countries.values()].flat().find((row) => row.code === code)?.population;
  expect(population("CL-12-13101")).toBeNull();
  expect(population("CL-01-05801")).toBe(130263);
});

test("the demo's eight are there with neighbours and namesakes, and seeding twice is seeding once", async () => {
  const db = await emptyDb();
  await seedDemoTerritories(db);
  const count = async () =>
    Number((await db.selectFrom("territory").select(db.fn.countAll().as("n")).executeTakeFirstOrThrow()).n);
  const before = await count();
  for (const code of Object.values(demoMunicipalities)) {
    expect(await territoryByCode(db, code)).toMatchObject({
      kind: "municipality",
      population: expect.any(Number),
      latitude: expect.any(Number),
    });
  }
  await seedDemoTerritories(db);
  expect(await count()).toBe(before);
  expect(before).toBeLessThan(100);
  expect((await searchTerritories(db, "providencia")).length).toBe(3);
});

test("a whole country is loaded with its progress told, and loading it again changes nothing", async () => {
  const db = await emptyDb();
  const rows = countries.get("CL")!;
  const progress: number[] = [];
  expect(await loadCountry(db, "CL", rows, (done) => progress.push(done))).toMatchObject({
    added: rows.length,
  });
  expect(progress.at(-1)).toBe(rows.length);
  expect(await loadCountry(db, "CL", rows)).toEqual({ added: 0, changed: 0, unchanged: rows.length });
});

test("with all twenty countries loaded a search takes no longer than reading their names a few times", async () => {
  const db = await emptyDb();
  await saveTerritories(db, [...countries.values()].flat());
  const words = [
    "quilpue",
    "medelin",
    "sao palo",
    "providensia san andres",
    "regitsro",
    "san",
    "concepsion chile",
  ];
  const searches: number[] = [];
  const readings: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const asked of words) {
      const start = performance.now();
      expect((await searchTerritories(db, asked)).length).toBeGreaterThan(0);
      const found = performance.now();
      await db.selectFrom("territory").select(["id", "searchName", "path"]).execute();
      searches.push(found - start);
      readings.push(performance.now() - found);
    }
  }
  // Less than twice as long; what compares every name with every word takes many times that.
  expect(median(searches)).toBeLessThan(5 * median(readings));
});

function municipalitiesOf(country: string): TerritoryRow[] {
  return countries.get(country)!.filter((row) => row.kind === "municipality");
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
