import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import { searchTerritories } from "#app/domain/territory/search-territories.server.ts";
import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import type { SearchOptions } from "#app/domain/territory/territory-candidates.server.ts";
import type { Db } from "#db/schema.ts";
import { chile } from "#tests/domain/territory/chile.ts";
import { emptyDb } from "#tests/support/db.ts";

const others: TerritoryRow[] = [
  { code: "CO", name: "Colombia", kind: "country", parentCode: null },
  { code: "CO-25", name: "San Andrés y Providencia", kind: "region", parentCode: "CO" },
  { code: "CO-20", name: "Nariño", kind: "region", parentCode: "CO" },
  {
    code: "CO-25-1",
    name: "Providencia",
    kind: "municipality",
    parentCode: "CO-25",
    population: 2404,
    alsoKnownAs: "Santa Isabel",
  },
  { code: "CO-25-2", name: "San Andrés", kind: "municipality", parentCode: "CO-25", population: 58257 },
  { code: "CO-20-1", name: "Providencia", kind: "municipality", parentCode: "CO-20", population: 9000 },
  { code: "CL-12", name: "Metropolitana de Santiago", kind: "region", parentCode: "CL" },
  { code: "CL-12-1", name: "Providencia", kind: "municipality", parentCode: "CL-12" },
  {
    code: "CL-12-2",
    name: "Villa Providencia",
    kind: "municipality",
    parentCode: "CL-12",
    population: 900_000,
  },
];

let db: Db;
beforeAll(async () => {
  db = await emptyDb();
  await saveTerritories(db, [...chile, ...others]);
});

const found = async (words: string, options?: SearchOptions) =>
  (await searchTerritories(db, words, options)).map(({ code }) => code);

test.each([
  ["accents and case", "QUILPUE", ["CL-01-05801"]],
  ["an unfinished word", "villa ale", ["CL-01-05804"]],
  ["a word inside the name", "alemana", ["CL-01-05804"]],
  ["a letter left out", "quilpe", ["CL-01-05801"]],
  ["letters swapped", "cohcrane", ["CL-02-11301"]],
  ["two typos in a long word", "cochrrann", ["CL-02-11301"]],
  ["a space left out", "villaalemana", ["CL-01-05804"]],
  ["the name of its town", "santa isabel", ["CO-25-1"]],
  ["the region beside the name", "providencia narino", ["CO-20-1"]],
  ["the country beside the name", "providencia chile", ["CL-12-1", "CL-12-2"]],
  ["a typo and the region", "probidencia nariño", ["CO-20-1"]],
])("%s: %s", async (_, words, codes) => {
  expect(await found(words)).toEqual(codes);
});

test("namesakes come in order: the one its region is called after, then the larger; then longer names", async () => {
  expect(await found("providencia")).toEqual(["CO-25-1", "CO-20-1", "CL-12-1", "CL-12-2"]);
});

test("each is told from its namesakes by region and country, and a guess is called one", async () => {
  const [first] = await searchTerritories(db, "providencia narinno");
  expect(first).toMatchObject({ within: ["Nariño", "Colombia"], isGuess: true });
  expect((await searchTerritories(db, "cochrane"))[0]).toMatchObject({
    within: ["Aysén", "Chile"],
    isGuess: false,
  });
});

test("only in a territory, only of the kinds asked for, only so many", async () => {
  expect(await found("providencia", { within: "/CL/" })).toEqual(["CL-12-1", "CL-12-2"]);
  expect(await found("providencia", { kinds: ["region"] })).toEqual(["CO-25"]);
  expect(await found("chile", { kinds: ["country", "region", "municipality"] })).toEqual(["CL"]);
  expect(await found("providencia", { limit: 2 })).toHaveLength(2);
});

test("nothing is found for nothing, nonsense, a short wrong word, or signs that mean something to SQL", async () => {
  for (const words of ["", "  ", "%", "_", "'; --", "xyzzyq", "%%%%%%", "cl"])
    expect(await found(words)).toEqual([]);
});

test("whatever one typo is made in a name of four letters or more, the place is found", async () => {
  const names = [...chile, ...others].filter(
    ({ kind, name }) => kind === "municipality" && !name.includes(" "),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom("drop", "double", "change"),
      async (place, at, kind) => {
        const where = at % place.name.length;
        const letter =
          kind === "drop" ? "" : kind === "double" ? place.name[where]! + place.name[where]! : "x";
        const wrong = place.name.slice(0, where) + letter + place.name.slice(where + 1);
        expect(await found(wrong)).toContain(place.code);
      },
    ),
    { numRuns: 60 },
  );
});
