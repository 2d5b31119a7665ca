import fc from "fast-check";
import type { ConsultationRows, SubthemeRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Channel, Language } from "#db/schema.ts";
import { sameName } from "#tests/domain/summary/rows.ts";
import { asked, options } from "#tests/support/results.ts";

/** Somebody who took part: what they said, chose and voted. */
export interface Citizen {
  /** By question; null: not answered. */
  themes: [string[] | null, string[] | null];
  channel: Channel;
  language: Language;
  day: string;
  option: string | null;
  /** On the one proposal there is. */
  vote: "agrees" | "disagrees" | null;
}

/** People by the path of where they live. */
export interface Country {
  minimum: number;
  places: { path: string; people: Citizen[] }[];
}

export const themeCodes = ["water", "roads", "health"];
const levels = ["country", "region", "municipality", "zone"] as const;

/** A country of some regions, municipalities and zones, with people in places of every level. */
export const someCountry: fc.Arbitrary<Country> = fc
  .record({
    minimum: fc.integer({ min: 3, max: 6 }),
    places: fc.uniqueArray(
      fc.record({
        path: fc
          .tuple(
            fc.integer({ min: 1, max: 3 }),
            fc.integer({ min: 1, max: 3 }),
            fc.integer({ min: 0, max: 2 }),
          )
          .map(
            ([region, town, zone]) =>
              `/C/R${region}/T${region}${town}/${zone > 0 ? `Z${region}${town}${zone}/` : ""}`,
          ),
        size: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 30 })),
        seed: fc.integer({ min: 1, max: 1e6 }),
        talk: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 2, maxLength: 8, selector: ({ path }) => path },
    ),
  })
  .map(({ minimum, places }) => ({
    minimum,
    places: places.map(({ path, size, seed, talk }) => ({ path, people: citizens(size, seed, talk) })),
  }));

function citizens(size: number, seed: number, talk: number): Citizen[] {
  let state = seed;
  const upTo = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const spoken = () => themeCodes.filter((_, theme) => upTo(10 + 10 * theme) < talk);
  return Array.from({ length: size }, () => ({
    themes: [upTo(12) === 0 ? null : spoken(), upTo(3) === 0 ? null : spoken()],
    channel: upTo(10) < 6 ? "web" : upTo(2) ? "paper" : "meeting",
    language: upTo(6) === 0 ? "pt" : "es",
    day: `2026-03-0${1 + upTo(8)}`,
    option: upTo(10) === 0 ? null : `o${1 + (upTo(10 - talk + 1) % 3)}`,
    vote: upTo(4) === 0 ? null : upTo(10) < talk ? "agrees" : "disagrees",
  }));
}

export function countryRows({ minimum, places }: Country): ConsultationRows {
  const people = places.flatMap(({ path, people: here }) =>
    here.map((citizen, index) => ({ ...citizen, id: `${path}#${index}`, territoryId: path })),
  );
  const paths = [...new Set(places.flatMap(({ path }) => withAbove(path)))];
  const votes = (of: typeof people) => ({
    agrees: of.filter(({ vote }) => vote === "agrees").length,
    disagrees: of.filter(({ vote }) => vote === "disagrees").length,
    passes: 0,
  });
  const entries = people.flatMap(({ id, themes, language }) =>
    themes.flatMap((spoken, question) =>
      spoken === null
        ? []
        : [
            {
              id: `${id}?${question}`,
              questionId: `q${question + 1}`,
              participantId: id,
              language,
              text: `Lo que dice ${id} a la pregunta ${question + 1}: ${spoken.join(", ")} y nada más.`,
              themes: spoken,
            },
          ],
    ),
  );
  return {
    consultation: { id: "c", language: "es", minimumCell: minimum, votesHidden: false },
    questions: [1, 2].map((position) => ({ id: `q${position}`, position, title: `¿Pregunta ${position}?` })),
    closed: [
      {
        id: "k",
        position: 3,
        title: "¿Qué primero?",
        ...asked({ kind: "single-choice", settings: { options: options("A", "B", "C") } }),
      },
    ],
    territories: paths.map((path) => ({
      id: path,
      name: path,
      kind: levels[path.split("/").length - 3]!,
      path,
      population: 1000,
      asked: false,
    })),
    themes: themeCodes.map((code, position) => ({ code, position, names: sameName(code) })),
    participants: people.map(({ id, territoryId, channel }) => ({ id, territoryId, channel })),
    respondents: places.map(({ path, people: here }) => ({
      territoryId: path,
      people: here.filter(({ themes, option }) => themes.some((one) => one !== null) || option !== null)
        .length,
    })),
    entries,
    given: people.flatMap(({ territoryId, option }) =>
      option === null
        ? []
        : [{ questionId: "k", territoryId, value: JSON.stringify({ choice: option }), times: 1 }],
    ),
    proposals: [
      {
        id: "p",
        participantId: "nobody",
        territoryId: null,
        language: "es",
        title: "Un puente nuevo",
        text: "Que se arregle el puente antes del invierno",
        ...votes(people),
        importedSupports: null,
        themes: ["roads"],
      },
    ],
    votes: places
      .map(({ path }) => ({
        proposalId: "p",
        territoryId: path,
        ...votes(people.filter(({ territoryId }) => territoryId === path)),
      }))
      .filter(({ agrees, disagrees }) => agrees + disagrees > 0),
    subthemes: subthemesIn(entries),
    days: people.map(({ territoryId, day }) => ({ territoryId, day, people: 1 })),
  };
}

/** Of those who spoke of water, whoever also spoke of roads, and the others. */
function subthemesIn(entries: ConsultationRows["entries"]): SubthemeRow[] {
  const alike = (term: string, isIn: (themes: string[]) => boolean, theme: string | null) => ({
    theme,
    language: "es" as const,
    terms: [term],
    contributionIds: entries.filter(({ themes }) => isIn(themes)).map(({ id }) => id),
  });
  return [
    alike("camino", (themes) => themes.includes("water") && themes.includes("roads"), "water"),
    alike("pozo", (themes) => themes.includes("water") && !themes.includes("roads"), "water"),
    alike("otra", (themes) => themes.length === 0, null),
  ];
}

/** "/C/", "/C/R1/", … and the path itself. */
export function withAbove(path: string): string[] {
  const steps = path.split("/").filter(Boolean);
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}/`);
}
