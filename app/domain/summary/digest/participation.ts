import { publishedParticipation } from "#app/domain/consultation/participation.ts";
import type { Family } from "#app/domain/summary/digest/counts.ts";
import type { Participation } from "#app/domain/summary/digest/digest-format.ts";
import { mixAt } from "#app/domain/summary/digest/mixes.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { type Atom, type Scope, territoryPaths } from "#app/domain/summary/digest/scope.ts";
import { areAuthorsUnknown, type Survey } from "#app/domain/summary/digest/survey.ts";
import { leavesOpen, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";
import type { Channel, Language } from "#db/schema.ts";

/** @param answering  whoever answered in words, of whom the languages are */
export function participation(
  { survey, path }: Scope,
  population: number | null,
  answering: Family,
): Participation {
  const places = survey.places.filter((place) => place.enough).length;
  if (areAuthorsUnknown(survey.rows)) {
    const unknown = { people: null, perThousand: null, channels: null, languages: null };
    return { counted: "proposals", ...unknown, everywhere: { people: null, places } };
  }
  const { everywhere } = participants(survey);
  const { people, atLeast } = peopleAt(survey, path);
  return {
    counted: "people",
    people,
    ...(atLeast && people !== null ? { atLeast } : {}),
    perThousand: people !== null && population ? Math.round((people / population) * 100_000) / 100 : null,
    channels:
      people === null ? null : mixAt(survey, "channels", participants(survey).atoms, channelsOf, path),
    languages: people === null ? null : mixAt(survey, "languages", answering.atoms, languagesOf, path),
    everywhere: { people: everywhere, places },
  };
}

/** Whoever took part from within a territory; at least so many, where a place is left out. */
export function peopleAt(survey: Survey, path: string): { people: number | null; atLeast: boolean } {
  const { atoms, told } = participants(survey);
  const people = atoms
    .filter((atom) => atom.path.startsWith(path))
    .reduce((sum, { places }) => sum + places.reduce((total, one) => total + one.people.length, 0), 0);
  return { people: people < survey.minimum ? null : people, atLeast: !told.isComplete(path) };
}

/**
 * The same counts, published by the same rule, as on the consultation's own page; those it withholds are told
 * together at the lowest level where that is safe beside the total, which is public.
 */
export function participants(survey: Survey) {
  return once(survey, "participants", () => {
    const { places, minimum } = survey;
    const sizes = places.map(({ people }) => people.length);
    const rows = places.map(({ territory }, index) => ({
      territoryId: territory?.id ?? null,
      participants: sizes[index]!,
    }));
    const { total, byTerritory } = publishedParticipation(rows, minimum);
    const kinds = rows.map(({ territoryId }) =>
      territoryId ? byTerritory.get(territoryId)!.kind : "withheld",
    );
    const cells = places.map(({ path }, index) => ({
      path,
      size: sizes[index]!,
      alone: kinds[index] === "number",
    }));
    const everybody = sizes.reduce((sum, size) => sum + size, 0);
    const isSafe = (members: readonly number[]) => {
      const sum = members.reduce((all, index) => all + sizes[index]!, 0);
      const ranges = members.map((index): [number, number] =>
        kinds[index] === "few" ? [1, minimum - 1] : [0, everybody],
      );
      return sum >= minimum && leavesOpen(sum, ranges);
    };
    const told = toldSets(territoryPaths(survey), cells, {
      isSafe,
      totalIsPublic: true,
      aloneIsPublic: true,
    });
    const atoms = told.sets.map(
      ({ path, members }): Atom => ({ path, places: members.map((index) => places[index]!) }),
    );
    return { atoms, told, everywhere: total.kind === "number" ? total.count : null };
  });
}

function channelsOf({ places }: Atom): Map<Channel, number> {
  return tally(places.flatMap(({ people }) => people.map(({ channel }) => channel)));
}

/** Each person once, in the language of most of their answers. */
function languagesOf({ places }: Atom): Map<Language, number> {
  const byPerson = new Map<string, Language[]>();
  for (const { participantId, language } of places.flatMap(({ entries }) => entries)) {
    const known = byPerson.get(participantId);
    if (known) known.push(language);
    else byPerson.set(participantId, [language]);
  }
  return tally([...byPerson.values()].map(mostUsed));
}

function mostUsed(languages: readonly Language[]): Language {
  if (languages.length === 1) return languages[0]!;
  const [first] = [...tally(languages)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first![0];
}

function tally<Key extends string>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
