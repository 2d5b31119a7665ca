import { publishedParticipation } from "#app/domain/consultation/participation.ts";
import type { Participation } from "#app/domain/summary/digest/digest-format.ts";
import { isOnePlace, type Scope } from "#app/domain/summary/digest/scope.ts";
import { areAuthorsUnknown, type Place, type Survey } from "#app/domain/summary/digest/survey.ts";
import { groupedParts } from "#app/domain/summary/disclosure/small-cells.ts";
import type { Language } from "#db/schema.ts";

export function participation(scope: Scope, population: number | null): Participation {
  const { survey } = scope;
  const places = survey.places.filter((place) => place.enough).length;
  if (areAuthorsUnknown(survey.rows)) {
    const unknown = { people: null, perThousand: null, channels: null, languages: null };
    return { counted: "proposals", ...unknown, everywhere: { people: null, places } };
  }
  const { here, everywhere } = publishedPeople(scope, survey);
  return {
    counted: "people",
    people: here,
    perThousand: here !== null && population ? Math.round((here / population) * 100_000) / 100 : null,
    channels: here === null ? null : mixOf(scope, (place) => place.people.map(({ channel }) => channel)),
    languages: here === null ? null : mixOf(scope, languagesOf),
    everywhere: { people: everywhere, places },
  };
}

/** The same counts, published by the same rule, as on the consultation's own page. */
function publishedPeople(scope: Scope, { places, minimum }: Survey) {
  const rows = places.map(({ territory, people }) => ({
    territoryId: territory?.id ?? null,
    participants: people.length,
  }));
  const { total, byTerritory } = publishedParticipation(rows, minimum);
  const here = isOnePlace(scope)
    ? byTerritory.get(scope.territoryId)
    : { kind: "number" as const, count: scope.places.reduce((sum, { people }) => sum + people.length, 0) };
  return {
    here: here?.kind === "number" ? here.count : null,
    everywhere: total.kind === "number" ? total.count : null,
  };
}

/** Over several places only when every one of them publishes its own in full, or parts would show through. */
function mixOf<Key extends string>(scope: Scope, keysOf: (place: Place) => readonly Key[]) {
  const { minimum } = scope.survey;
  const mixes = scope.places.map((place) => groupedParts(tally(keysOf(place)), minimum));
  const inFull = mixes.every((mix, index) => scope.places[index]!.enough && mix !== null && !mix.together);
  if (!isOnePlace(scope) && !inFull) return null;
  return groupedParts(tally(scope.places.flatMap(keysOf)), minimum);
}

/** Each person once, in the language of their answers. */
function languagesOf(place: Place): Language[] {
  return [...new Map(place.entries.map(({ participantId, language }) => [participantId, language])).values()];
}

function tally<Key extends string>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
