import { expect, test } from "vitest";
import { type PopulationProblem, populationTable } from "#app/domain/summary/weight/population-table.ts";

const terms = {
  ages: [
    { code: "o1", label: "18 a 29 años" },
    { code: "o2", label: "30 o más" },
  ],
  sexes: [
    { code: "o1", label: "Mujer" },
    { code: "o2", label: "Hombre" },
  ],
  territories: [
    { id: "q", code: "CL-1", name: "Quilpué" },
    { id: "s", code: "CL-2", name: "San José" },
    { id: "t", code: "CL-3", name: "San José" },
  ],
};

function problems(text: string, changes: Partial<Parameters<typeof populationTable>[1]> = {}) {
  const read = populationTable(text, { ...terms, ...changes });
  return read.ok ? [] : read.problems.map(({ line, problem }: PopulationProblem) => `${line} ${problem}`);
}

test("a table is read however it is separated and in whatever language its titles are", () => {
  const cells = [{ territoryId: "q", age: "o1", sex: "o2", people: 12_345 }];
  const read = { ok: true, byPlace: true, byAge: true, bySex: true, cells };
  expect(populationTable("Lugar;Edad;Sexo;Personas\nQUILPUE;18 a 29 años;hombre;12.345", terms)).toEqual(
    read,
  );
  expect(populationTable("lieu\tâge\tsexe\tpersonnes\nCL-1\to1\to2\t12 345\n", terms)).toEqual(read);
  expect(populationTable('\uFEFFpeople,sex,age,place\r\n"12,345",o2,o1,Quilpué\r\n\r\n', terms)).toEqual(
    read,
  );
  expect(populationTable("edad;pessoas\n30 o más;0", terms)).toMatchObject({
    byPlace: false,
    bySex: false,
    cells: [{ territoryId: null, age: "o2", sex: null, people: 0 }],
  });
});

test("two places of one name are told apart by their codes", () => {
  expect(problems("lugar;personas\nSan José;5")).toEqual(["2 ambiguous-place"]);
  expect(problems("lugar;personas\nCL-2;5\nCL-3;6")).toEqual([]);
});

test("whatever is wrong is said by its line", () => {
  expect(problems('edad;"personas\n')).toEqual(["1 not-a-table"]);
  expect(problems("edad;color\n")).toEqual(["1 unknown-column", "1 no-people"]);
  expect(problems("edad;edad;personas\no1;o1;3")).toEqual(["1 same-column"]);
  expect(problems("edad;personas\no1;3", { ages: null })).toEqual(["1 no-question"]);
  expect(problems("edad;personas\n")).toEqual(["1 empty"]);
  expect(
    problems("edad;sexo;personas\nniñez;Mujer;4\no1;otro;4\no1;Mujer;cuatro\no1;Mujer;4\no1;o1;5"),
  ).toEqual(["2 unknown-age", "3 unknown-sex", "4 not-a-number", "6 same-line"]);
  expect(problems("lugar;personas\nLima;3\nQuilpué;-3\nQuilpué;3,5\nQuilpué;")).toEqual([
    "2 unknown-place",
    "3 not-a-number",
    "4 not-a-number",
    "5 not-a-number",
  ]);
});

test("of many problems the first twenty are said, and too long a table is refused", () => {
  expect(problems(`edad;personas\n${"x;1\n".repeat(50)}`)).toHaveLength(20);
  expect(problems(`edad;personas\n${"o1;1\n".repeat(20_001)}`)).toEqual(["20001 too-many-lines"]);
});
