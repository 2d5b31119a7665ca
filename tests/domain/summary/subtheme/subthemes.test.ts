import { expect, test } from "vitest";
import { randomOf, shuffled } from "#app/domain/summary/group/random.ts";
import type { ThemedContribution } from "#app/domain/summary/subtheme/collection.ts";
import { subthemesOf } from "#app/domain/summary/subtheme/subthemes.ts";
import { type Planted, planted, plantedTexts } from "#tests/support/planted-texts.ts";

function given(each: number, themes: string[] = ["all"]): ThemedContribution[] {
  return plantedTexts(each).map(({ id, text }) => ({ id, kind: "entry", language: "es", text, themes }));
}

const subjectOf = (id: string) => id.split("-")[0] as Planted;

test("planted subjects are found, each called by its own words as people write them", () => {
  const rows = subthemesOf(given(30), 1);
  expect(rows).toHaveLength(3);
  for (const { contributionIds, terms, theme, language } of rows) {
    const subjects = new Set(contributionIds.map(subjectOf));
    expect(subjects.size).toBe(1);
    expect(contributionIds.length).toBeGreaterThan(25);
    expect([theme, language]).toEqual(["all", "es"]);
    const words = planted[[...subjects][0]!].split(" ");
    for (const term of terms) expect(words).toEqual(expect.arrayContaining(term.split(" ")));
  }
});

test("neither the order of contributions nor their ids change anything", () => {
  const all = given(25);
  const rows = subthemesOf(all, 1);
  const turned = shuffled(all.map((_, at) => at) as number[], randomOf(9)).map((at) => all[at]!);
  expect(subthemesOf(turned, 1)).toEqual(rows);

  const renamed = all.map((one, at) => ({ ...one, id: `${(at * 7919) % 997}` }));
  const textOf = new Map(renamed.map(({ id, text }) => [id, text]));
  const before = new Map(all.map(({ id, text }) => [id, text]));
  expect(subthemesOf(renamed, 1).map((row) => row.contributionIds.map((id) => textOf.get(id)))).toEqual(
    rows.map((row) => row.contributionIds.map((id) => before.get(id))),
  );
});

test("a clone of everything doubles the contributions and changes no sub-theme", () => {
  const all = given(25);
  const doubled = [...all, ...all.map((one) => ({ ...one, id: `${one.id}-again` }))];
  const [rows, twice] = [subthemesOf(all, 1), subthemesOf(doubled, 1)];
  expect(twice.map(({ terms }) => terms)).toEqual(rows.map(({ terms }) => terms));
  expect(twice.map((row) => row.contributionIds.length)).toEqual(
    rows.map((row) => row.contributionIds.length * 2),
  );
});

test("many copies of one text do not make a sub-theme", () => {
  const campaign = Array.from(
    { length: 40 },
    (_, at): ThemedContribution => ({
      id: `campaign-${at}`,
      kind: "entry",
      language: "es",
      text: `No al vertedero junto al colegio, que contamina el agua y el aire de todos los niños${at % 2 ? "" : "."}`,
      themes: ["all"],
    }),
  );
  const rows = subthemesOf([...given(25), ...campaign], 1);
  expect(rows.filter(({ terms }) => terms.some((term) => /vertedero|contamina|aire/.test(term)))).toEqual([]);
});

test("themes and languages are parted, and what no theme caught is told apart too", () => {
  const spanish = given(25, []);
  const english = given(25).map((one) => ({ ...one, id: `en-${one.id}`, language: "en" as const }));
  const rows = subthemesOf([...spanish, ...english], 1);
  const kinds = new Set(rows.map(({ theme, language }) => `${theme} ${language}`));
  expect(kinds).toEqual(new Set(["null es", "all en"]));
  for (const { contributionIds, language } of rows) {
    expect(contributionIds.every((id) => id.startsWith("en-") === (language === "en"))).toBe(true);
  }
});

test("too few texts, or texts with nothing in common, have no sub-themes", () => {
  expect(subthemesOf([], 1)).toEqual([]);
  expect(subthemesOf(given(6), 1)).toEqual([]);
  const alone = Array.from(
    { length: 40 },
    (_, at): ThemedContribution => ({
      id: `${at}`,
      kind: "entry",
      language: "es",
      text: `palabra${at} distinta${at} siempre${at}`,
      themes: ["all"],
    }),
  );
  expect(subthemesOf(alone, 1)).toEqual([]);
});

test("names of people are not what a sub-theme is called by, names of places may be", () => {
  const named = given(25).map((one) => ({
    ...one,
    text: one.id.startsWith("bus") ? `${one.text} y lo sabe Eufrasia en la calle Mirabel.` : one.text,
  }));
  const terms = subthemesOf(named, 1).flatMap((row) => row.terms);
  expect(terms.filter((term) => /eufrasia/i.test(term))).toEqual([]);
  expect(terms.filter((term) => /mirabel/i.test(term) && term !== "calle Mirabel")).toEqual([]);
});

test("a sub-theme is called by what names something, not by what is done", () => {
  const spoken = given(25).map((one, at) => ({
    ...one,
    text: one.text.replace(/^([^,]+),/, `el $1 ${at % 2 ? "funciona" : "llega"},`),
  }));
  const terms = subthemesOf(spoken, 1).flatMap((row) => row.terms);
  expect(terms.length).toBeGreaterThan(5);
  expect(terms.filter((term) => /llega|funciona/.test(term))).toEqual([]);
});
