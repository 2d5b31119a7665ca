import { expect, test } from "vitest";
import type { ConsultationRows, PopulationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digest } from "#app/domain/summary/digest/digest.ts";
import { townRows } from "#tests/domain/summary/towns.ts";

interface Said {
  age: string;
  sex: string;
  water: boolean;
}

/** A town where so many of each age and sex answered, some of them about water. */
function answered(
  groups: (Omit<Said, "water"> & { people: number; water: number })[],
  table: Partial<PopulationRows> = {},
): ConsultationRows {
  const people = groups.flatMap(({ people: many, water, age, sex }) =>
    Array.from({ length: many }, (_, index): Said => ({ age, sex, water: index < water })),
  );
  const rows = townRows([{ name: "Arica", people: people.length }]);
  const names = { es: "agua", pt: "água", en: "water", fr: "eau" };
  return {
    ...rows,
    themes: [{ code: "water", position: 1, names }],
    entries: rows.entries.map((entry, index) => ({
      ...entry,
      themes: people[index]!.water ? ["water"] : [],
    })),
    population: {
      source: "Censo",
      byPlace: false,
      byAge: true,
      bySex: true,
      cells: [
        { territoryId: null, age: "o1", sex: "o1", people: 250 },
        { territoryId: null, age: "o1", sex: "o2", people: 250 },
        { territoryId: null, age: "o2", sex: "o1", people: 250 },
        { territoryId: null, age: "o2", sex: "o2", people: 250 },
      ],
      ages: ["o1", "o2"],
      people: people.map(({ age, sex }, index) => ({ participantId: `Arica-${index}`, age, sex })),
      ...table,
    },
  };
}

const balanced = [
  { age: "o1", sex: "o1", people: 50, water: 40 },
  { age: "o1", sex: "o2", people: 50, water: 40 },
  { age: "o2", sex: "o1", people: 200, water: 40 },
  { age: "o2", sex: "o2", people: 200, water: 40 },
];

test("shares stand beside what they would be if those who took part were spread as the population is", () => {
  const { weighting } = digest(answered(balanced), "Arica")!;
  // 160 of 500 people; half of the population is of the age of which 80 of 100 spoke of it, half of 80 of 400.
  expect(weighting).toMatchObject({
    source: "Censo",
    by: ["age", "sex"],
    people: 500,
    shares: [{ kind: "theme", questionId: null, code: "water", unweighted: 0.32, weighted: 0.5 }],
  });
  // Weights of 2.5 and 0.625.
  expect(weighting!.effective).toBe(320);
});

test("what people chose is weighed too", () => {
  const rows = answered(balanced);
  const people = rows.population!.people.map((one) => ({
    ...one,
    chosen: { k: [one.age === "o1" ? "yes" : "no"] },
  }));
  const given = people.map(({ chosen }) => ({
    questionId: "k",
    territoryId: "Arica",
    value: JSON.stringify({ choice: chosen.k[0] }),
    times: 1,
  }));
  const closed = [{ id: "k", position: 2, title: "¿Sí?", kind: "yes-no" as const, settings: {} }];
  const made = digest({ ...rows, closed, given, population: { ...rows.population!, people } }, "Arica")!;
  expect(made.weighting!.shares.filter(({ kind }) => kind === "option")).toEqual([
    { kind: "option", questionId: "k", code: "yes", unweighted: 0.2, weighted: 0.5 },
    { kind: "option", questionId: "k", code: "no", unweighted: 0.8, weighted: 0.5 },
  ]);
});

test("a group that hardly anybody is of is put together with the next, and nothing is said of few people", () => {
  const lonely = [...balanced.slice(0, 3), { age: "o2", sex: "o2", people: 2, water: 1 }];
  expect(digest(answered(lonely), "Arica")!.weighting).toMatchObject({ by: ["age", "sex"], people: 302 });
  const few = [
    { age: "o1", sex: "o1", people: 30, water: 20 },
    { age: "o2", sex: "o2", people: 19, water: 9 },
  ];
  expect(digest(answered(few), "Arica")!.weighting).toBeNull();
});

test("a table of the whole weighs no part of it, and one by place the places it has", () => {
  const rows = answered(balanced);
  const other = { ...rows.territories[0]!, id: "Boyacá", name: "Boyacá", path: "/X/Boyacá/" };
  const participants = [
    ...rows.participants,
    ...Array.from({ length: 9 }, (_, n) => ({ id: `b${n}`, territoryId: "Boyacá", channel: "web" as const })),
  ];
  const two = { ...rows, territories: [...rows.territories, other], participants };
  expect(digest(two, "Arica")!.weighting).toBeNull();
  const cells = rows.population!.cells.map((cell) => ({ ...cell, territoryId: "Arica" }));
  const byPlace = { ...two, population: { ...rows.population!, byPlace: true, cells } };
  expect(digest(byPlace, "Arica")!.weighting).toMatchObject({ by: ["age", "sex"], people: 500 });
});
