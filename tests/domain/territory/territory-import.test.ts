import { expect, test } from "vitest";
import { territoryByCode } from "#app/domain/territory/territory.server.ts";
import { importTerritories } from "#db/territories/import.ts";
import { emptyDb } from "#tests/support/db.ts";

const header = "code,name,kind,parent code,population,latitude,longitude";
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (...rows: string[]) => bytes([header, ...rows].join("\n"));

test("parents may come after their children, or be in the database already", async () => {
  const db = await emptyDb();
  const first = file("M,Uno,municipality,R,1200,1.5,-2.5", "R,Región,region,C,,,", "C,País,country,,,,");
  expect(await importTerritories(db, first)).toMatchObject({ ok: true, saved: { added: 3 } });
  expect(await importTerritories(db, file("M2,Dos,municipality,R,,,"))).toMatchObject({
    ok: true,
    saved: { added: 1 },
  });
  expect(await territoryByCode(db, "M")).toMatchObject({
    path: "/C/R/M/",
    population: 1200,
    latitude: 1.5,
    longitude: -2.5,
  });
  expect((await territoryByCode(db, "M2"))!.path).toBe("/C/R/M2/");
});

test("a spreadsheet's habits are understood: BOM, semicolons, decimal commas, columns in any order", async () => {
  const db = await emptyDb();
  const saved = await importTerritories(
    db,
    bytes(
      "\uFEFFName;Parent_Code;Latitude;Longitude;KIND;Code\r\n“Ñandú”; ; 1,25 ;-70,5;Country;PY\r\n;;;;;\r\n",
    ),
  );
  expect(saved).toMatchObject({ ok: true });
  expect(await territoryByCode(db, "PY")).toMatchObject({
    name: "“Ñandú”",
    latitude: 1.25,
    longitude: -70.5,
    population: null,
  });
});

test("an empty figure clears what was known, an absent column keeps it", async () => {
  const db = await emptyDb();
  await importTerritories(db, file("C,País,country,,500,1,2"));
  await importTerritories(db, bytes("code,name,kind,parent code\nC,Otro,country,"));
  expect(await territoryByCode(db, "C")).toMatchObject({ name: "Otro", population: 500, latitude: 1 });
  await importTerritories(db, file("C,Otro,country,,,,"));
  expect(await territoryByCode(db, "C")).toMatchObject({ population: null, latitude: null });
});

const known = ["C,País,country,,,,", "R,Región,region,C,,,", "M,Uno,municipality,R,,,"];

test.each([
  ["an unknown kind", "X,Equis,town,C,,,", /“town” is no kind/],
  ["no name", "X,,region,C,,,", /name is missing/],
  ["a code with a slash", "X/Y,Equis,region,C,,,", /no code/],
  ["a negative population", "X,Equis,region,C,-4,,", /“-4” is no population/],
  ["a population with separators", "X,Equis,region,C,130.263,,", /“130.263” is no population/],
  ["a latitude beyond the pole", "X,Equis,region,C,,91,2", /“91” is no latitude/],
  ["a longitude in degrees and minutes", "X,Equis,region,C,,9,71°30", /is no longitude/],
  ["half a position", "X,Equis,region,C,,9,", /go together/],
  ["too few columns", "X,Equis,region", /3 columns, the header 7/],
  ["a parent nobody knows", "X,Equis,region,NO,,,", /no territory with code NO/],
  [
    "a parent of the wrong kind",
    "X,Equis,zone,R,,,",
    /zone lies in a municipality or a zone, but R is a region/,
  ],
  ["a country with a parent", "X,Equis,country,C,,,", /country has no parent/],
  ["a region without one", "X,Equis,region,,,,", /region needs a parent/],
  ["itself as its parent", "X,Equis,zone,X,,,", /lie in itself/],
])("%s refuses the file, naming the line, and nothing is imported", async (_, row, message) => {
  const db = await emptyDb();
  await importTerritories(db, file(...known));
  const result = await importTerritories(db, file("GOOD,Buena,region,C,,,", row));
  expect(result).toMatchObject({
    ok: false,
    problems: [{ line: 3, message: expect.stringMatching(message) }],
  });
  expect(await territoryByCode(db, "GOOD")).toBeNull();
  expect(await db.selectFrom("ledger").select("act").execute()).toHaveLength(1);
});

test("every bad row is named at once, also after a name of two lines", async () => {
  const db = await emptyDb();
  const result = await importTerritories(
    db,
    file('C,"País\nlargo",country,,,,', "A,Uno,region,C,x,,", "B,Dos,region,C,,,y"),
  );
  expect(result).toMatchObject({ ok: false, problems: [{ line: 4 }, { line: 5 }, { line: 5 }] });
});

test("a code given twice, and zones lying in one another, are refused", async () => {
  const db = await emptyDb();
  await importTerritories(db, file(...known));
  expect(await importTerritories(db, file("X,Equis,zone,M,,,", "X,Equis,zone,M,,,"))).toEqual({
    ok: false,
    problems: [{ line: 3, message: "Code X is already on line 2." }],
  });
  expect(
    await importTerritories(db, file("Z,Zeta,zone,Y,,,", "Y,Ye,zone,W,,,", "W,Uve,zone,Z,,,")),
  ).toMatchObject({
    ok: false,
    problems: [{ line: 2 }, { line: 3 }, { line: 4 }],
  });
});

test("a kind may not change under children that stay", async () => {
  const db = await emptyDb();
  await importTerritories(db, file(...known, "Z,Centro,zone,M,,,"));
  expect(await importTerritories(db, file("M,Uno,region,C,,,"))).toEqual({
    ok: false,
    problems: [{ line: 2, message: "Z, a zone in the database, cannot lie in a region." }],
  });
});

test("files that are no such list are refused in one sentence", async () => {
  const db = await emptyDb();
  const refusal = async (content: Uint8Array) => {
    const result = await importTerritories(db, content);
    return result.ok ? null : result.problems.map(({ line, message }) => `${line}: ${message}`).join(" ");
  };
  expect(await refusal(bytes(""))).toBe("1: The file is empty.");
  expect(await refusal(bytes(header))).toBe("1: There are no rows below the header.");
  expect(await refusal(bytes("code,name\nC,País"))).toBe("1: Missing column: kind, parent code.");
  expect(await refusal(bytes("code,name,kind,parent code,area\nC,País,country,,5"))).toBe(
    "1: Unknown column: area.",
  );
  expect(
    await refusal(Uint8Array.from([...bytes(`${header}\nC,Per`), 0xfa, ...bytes(",country,,,,")])),
  ).toMatch(/^2: .*UTF-8/);
  expect(await refusal(file('C,"País"x,country,,,,'))).toMatch(/^2: This is not CSV/);
});
