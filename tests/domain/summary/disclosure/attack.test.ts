import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import type { Digest, Mix, SharedThemes } from "#app/domain/summary/digest/digest-format.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import {
  type Citizen,
  type Country,
  countryRows,
  someCountry,
  themeCodes,
} from "#tests/domain/summary/country.ts";
import { type Known, solved } from "#tests/domain/summary/solver.ts";

/** One count that digests publish: what is said of a territory, and what it truly is of one place. */
interface Asked {
  name: string;
  /** null: nothing is said. */
  said: (digest: Digest) => { count: number; atLeast?: boolean } | null;
  truth: (people: readonly Citizen[]) => number;
  /** Of how many it is a part, where that is said too. */
  base?: (digest: Digest) => number | null;
}

function allDigests(rows: ConsultationRows): Digest[] {
  const whole = survey(rows);
  return summarisedTerritories(whole).map((id) => digestOf(whole, id)!);
}

const spoke = (code: string) => (people: readonly Citizen[]) =>
  people.filter(({ themes }) => themes.some((said) => said?.includes(code))).length;
const answeredIn = (people: readonly Citizen[]) =>
  people.filter(({ themes }) => themes.some((said) => said !== null)).length;

const themed = (part: (digest: Digest) => SharedThemes, code: string) => (digest: Digest) =>
  part(digest).themes.find((theme) => theme.code === code) ?? null;
const counted = (count: number | null | undefined) =>
  count === null || count === undefined ? null : { count };
const mixed = (mix: Mix<string> | null, key: string) =>
  counted(mix?.parts.find((part) => part.key === key)?.count);

const asked: Asked[] = [
  {
    name: "people",
    said: ({ participation }) => {
      const { people, atLeast } = participation;
      return people === null ? null : { count: people, atLeast };
    },
    truth: (people) => people.length,
  },
  { name: "base", said: ({ spokeOf }) => counted(spokeOf.base), truth: answeredIn },
  ...themeCodes.map(
    (code): Asked => ({
      name: `spoke of ${code}`,
      said: themed((digest) => digest.spokeOf, code),
      truth: spoke(code),
      base: ({ spokeOf }) => spokeOf.base,
    }),
  ),
  {
    name: "without",
    said: ({ spokeOf }) => counted(spokeOf.without),
    truth: (people) =>
      people.filter(({ themes }) => themes.some(Boolean) && themes.every((said) => !said?.length)).length,
    base: ({ spokeOf }) => spokeOf.base,
  },
  ...[0, 1].flatMap((index): Asked[] => [
    {
      name: `answered ${index}`,
      said: ({ questions }) => counted(questions[index]!.base),
      truth: (people) => people.filter(({ themes }) => themes[index] !== null).length,
    },
    ...themeCodes.map(
      (code): Asked => ({
        name: `answered ${index} with ${code}`,
        said: themed(({ questions }) => questions[index]!, code),
        truth: (people) => people.filter(({ themes }) => themes[index]?.includes(code)).length,
        base: ({ questions }) => questions[index]!.base,
      }),
    ),
  ]),
  ...(["web", "paper", "meeting"] as const).map(
    (channel): Asked => ({
      name: `by ${channel}`,
      said: ({ participation }) => mixed(participation.channels, channel),
      truth: (people) => people.filter((one) => one.channel === channel).length,
      base: ({ participation }) => participation.people,
    }),
  ),
  ...(["es", "pt"] as const).map(
    (language): Asked => ({
      name: `in ${language}`,
      said: ({ participation }) => mixed(participation.languages, language),
      truth: (people) => answeredIn(people.filter((one) => one.language === language)),
    }),
  ),
  ...["o1", "o2", "o3"].map(
    (option, index): Asked => ({
      name: `chose ${option}`,
      said: ({ closed }) => {
        const given = closed![0]!.given;
        const choice = given?.kind === "choices" ? given.choices[index]! : null;
        return choice?.count === null || !choice ? null : { count: choice.count, atLeast: choice.atLeast };
      },
      truth: (people) => people.filter((one) => one.option === option).length,
    }),
  ),
  ...["camino", "pozo"].map(
    (term): Asked => ({
      name: `sub-theme ${term}`,
      said: ({ spokeOf }) =>
        spokeOf.themes
          .find(({ code }) => code === "water")
          ?.subthemes?.find(({ terms }) => terms[0] === term) ?? null,
      truth: (people) =>
        people.filter(({ themes }) =>
          themes.some((said) => said?.includes("water") && said.includes("roads") === (term === "camino")),
        ).length,
      base: (digest) => themed(({ spokeOf }) => spokeOf, "water")(digest)?.count ?? null,
    }),
  ),
  ...Array.from(
    { length: 8 },
    (_, day): Asked => ({
      name: `on day ${day + 1}`,
      said: ({ overTime }) =>
        counted(overTime!.find(({ from, to }) => from === to && from === `2026-03-0${day + 1}`)?.people),
      truth: (people) => people.filter((one) => one.day === `2026-03-0${day + 1}`).length,
    }),
  ),
];

let attacked = 0;

const nobodyIsSingledOut = fc.property(someCountry, (country) => {
  const made = allDigests(countryRows(country));
  for (const one of asked) attacked += attack(country, made, one);
});

test("nobody can be singled out by adding and subtracting the figures of all summaries", () => {
  fc.assert(nobodyIsSingledOut, { numRuns: 400 });
  expect(attacked).toBeGreaterThan(5000);
});

test("nor by what a sub-theme leaves of a theme that is told of two places together", () => {
  // A country in which it once did.
  fc.assert(nobodyIsSingledOut, {
    seed: 863567739,
    path: "218:7:25:2:4:14:14:42:20:41:38:37:37:35",
    endOnFailure: true,
  });
});

/** @returns  how many small counts were attacked */
function attack({ minimum, places }: Country, digests: readonly Digest[], asked: Asked): number {
  const { name, truth } = asked;
  const found = solved(known({ minimum, places }, digests, asked));
  let attacked = 0;
  for (const { path, people } of places) {
    const count = truth(people);
    if (count === 0 || count >= minimum) continue;
    attacked += 1;
    const [low, high] = found.get(path)!;
    expect(low < high, `${name} in ${path}: ${count}`).toBe(true);
  }
  return attacked + complements(digests, asked, minimum);
}

/**
 * Whoever knows the rules: from a place without a summary took part fewer than the minimum; what is not said of
 * one with a summary is of fewer, if so many answered that it would be said.
 */
function known(
  { minimum, places }: Country,
  digests: readonly Digest[],
  { name, said, truth, base }: Asked,
): Known {
  const people = new Map(places.map((place) => [place.path, place.people]));
  const own = new Map(
    digests.filter(({ parts }) => parts.length === 0).map((one) => [one.territory.id, one]),
  );
  const larger = new Set(digests.map(({ territory }) => territory.id));
  const ranges = new Map(
    places.map((place): [string, [number, number]] => {
      const digest = own.get(place.path);
      if (!digest) {
        const isFew = /^(people|by |on )/.test(name)
          ? place.people.length < minimum
          : !larger.has(place.path);
        return [place.path, [0, isFew ? minimum - 1 : 1e9]];
      }
      const told = said(digest);
      if (told) return [place.path, [told.count, 1e9]];
      const of = base?.(digest) ?? null;
      if (of === null || !/^(spoke|answered)/.test(name)) return [place.path, [0, 1e9]];
      return [place.path, [0, of >= 2 * minimum ? minimum - 1 : of]];
    }),
  );
  const sums = digests.flatMap((digest) => {
    const told = said(digest);
    if (!told || told.atLeast) return [];
    const here = digest.parts.length > 0 ? digest.parts : [digest.territory.id];
    const sum = here.reduce((total, path) => total + truth(people.get(path)!), 0);
    return sum === told.count ? [{ places: new Set(here), sum }] : [];
  });
  return { ranges, sums };
}

/** What is left of a base is not few either. */
function complements(digests: readonly Digest[], { name, said, base }: Asked, minimum: number): number {
  if (!base) return 0;
  for (const digest of digests) {
    const told = said(digest);
    const of = base(digest);
    if (!told || told.atLeast || of === null) continue;
    const left = of - told.count;
    expect(left <= 0 || left >= minimum, `all but ${name} in ${digest.territory.id}: ${left}`).toBe(true);
  }
  return 1;
}

test("no count that is said is of few people", () => {
  fc.assert(
    fc.property(someCountry, (country) => {
      for (const digest of allDigests(countryRows(country))) {
        for (const { name, said } of asked) {
          const count = said(digest)?.count ?? 0;
          expect(count === 0 || count >= country.minimum, `${name} in ${digest.territory.id}`).toBe(true);
        }
        const { smaller } = digest;
        expect(smaller?.people ?? country.minimum).toBeGreaterThanOrEqual(country.minimum);
      }
    }),
    { numRuns: 200 },
  );
});
