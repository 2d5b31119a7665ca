import { expect, test } from "vitest";
import { saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import {
  ancestorsOf,
  childrenOf,
  municipalitiesWithin,
  territoriesByIds,
  territoryByCode,
} from "#app/domain/territory/territory.server.ts";
import { isWithin, territoryName } from "#app/domain/territory/territory.ts";
import { chile } from "#tests/domain/territory/chile.ts";
import { emptyDb } from "#tests/support/db.ts";

test("a territory knows what it lies in and what lies in it", async () => {
  const db = await emptyDb();
  await saveTerritories(db, chile.toReversed());
  const quilpue = (await territoryByCode(db, "CL-01-05801"))!;
  expect(quilpue).toMatchObject({ name: "Quilpué", path: "/CL/CL-01/CL-01-05801/", population: 130263 });
  expect((await ancestorsOf(db, quilpue)).map((territory) => territory.code)).toEqual(["CL", "CL-01"]);

  const valparaiso = (await territoryByCode(db, "CL-01"))!;
  expect((await childrenOf(db, valparaiso.id)).map((territory) => territory.name)).toEqual([
    "Quilpué",
    "Villa Alemana",
  ]);
  expect(isWithin(quilpue.path, valparaiso.path)).toBe(true);
  expect(isWithin("/CL/CL-010/", valparaiso.path)).toBe(false);
  expect(await territoryByCode(db, "cl")).toBeNull();
});

test("the municipalities of several territories are each named once, by name", async () => {
  const db = await emptyDb();
  await saveTerritories(db, chile);
  const ids = await Promise.all(
    ["CL-02", "CL", "CL-01-05801"].map(async (code) => (await territoryByCode(db, code))!.id),
  );
  const names = async (asked: string[]) => (await municipalitiesWithin(db, asked)).map(({ name }) => name);
  expect(await names(ids.slice(0, 1))).toEqual(["Cochrane"]);
  expect(await names(ids)).toEqual(["Cochrane", "Quilpué", "Villa Alemana"]);
  expect(await names([])).toEqual([]);
  expect(await territoriesByIds(db, [ids[0]!, "nobody"])).toHaveLength(1);
});

test("saving again changes nothing; ids stay when a name or figure does", async () => {
  const db = await emptyDb();
  expect(await saveTerritories(db, chile)).toEqual({ added: 6, changed: 0, unchanged: 0 });
  const before = (await territoryByCode(db, "CL-02-11301"))!;
  expect(await saveTerritories(db, chile)).toEqual({ added: 0, changed: 0, unchanged: 6 });

  const renamed = {
    code: "CL-02-11301",
    name: "Cochrane del Sur",
    kind: "municipality",
    parentCode: "CL-02",
  } as const;
  expect(await saveTerritories(db, [renamed])).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect(await territoryByCode(db, "CL-02-11301")).toEqual({ ...before, name: "Cochrane del Sur" });
});

test("when a region moves, the paths of all below it follow", async () => {
  const db = await emptyDb();
  await saveTerritories(db, chile);
  const zone = { code: "Z", name: "Centro", kind: "zone", parentCode: "CL-01-05801" } as const;
  await saveTerritories(db, [zone]);
  await saveTerritories(db, [
    { code: "XX", name: "Otro país", kind: "country", parentCode: null },
    { code: "CL-01", name: "Valparaíso", kind: "region", parentCode: "XX" },
  ]);
  expect((await territoryByCode(db, "Z"))!.path).toBe("/XX/CL-01/CL-01-05801/Z/");
  expect((await territoryByCode(db, "CL-02-11301"))!.path).toBe("/CL/CL-02/CL-02-11301/");
});

test("countries are named in the reader's language, other places in their own", () => {
  expect(territoryName({ kind: "country", code: "BR", name: "Brasil" }, "fr")).toBe("Brésil");
  expect(territoryName({ kind: "country", code: "EUSKADI", name: "Euskadi" }, "fr")).toBe("Euskadi");
  expect(territoryName({ kind: "region", code: "BR-27", name: "São Paulo" }, "fr")).toBe("São Paulo");
});
