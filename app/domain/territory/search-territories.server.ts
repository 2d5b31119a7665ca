import { inOrderOf } from "#app/domain/list/in-order-of.ts";
import {
  begins,
  fewestTypos,
  matchWithTypos,
  matchWords,
  piecesThatRemain,
  wordsOf,
  wordsOfFolded,
} from "#app/domain/territory/name-match.ts";
import { territoryColumns } from "#app/domain/territory/territory.server.ts";
import { codesOf, type FoundTerritory } from "#app/domain/territory/territory.ts";
import {
  type Candidate,
  candidatesFor,
  type Reading,
  regionsAndCountries,
  type SearchOptions,
  type Upper,
} from "#app/domain/territory/territory-candidates.server.ts";
import type { Db } from "#db/schema.ts";

/**
 * Territories by name, best first. Accents and case do not matter; a word may be unfinished, and may
 * name the region or country ("providencia colombia"). Only when nothing is so written, names with a
 * typo (two in long words) are found.
 */
export async function searchTerritories(
  db: Db,
  words: string,
  options: SearchOptions = {},
): Promise<FoundTerritory[]> {
  const asked = wordsOf(words.slice(0, 100)).slice(0, 8);
  if (asked.length === 0) return [];
  const regions = await regionsAndCountries(db);
  for (const reading of [asWritten, withTypos]) {
    const candidates = await candidatesFor(db, asked, reading, regions, options);
    const best = ranked(candidates, asked, reading, regions).slice(0, options.limit ?? 10);
    if (best.length > 0) return withSurroundings(db, best, reading === withTypos);
  }
  return [];
}

const asWritten: Reading = {
  patterns: (word) => [word],
  isNamed: begins,
  match: matchWords,
  most: 300,
};

const withTypos: Reading = {
  patterns: piecesThatRemain,
  isNamed: (word, words) => fewestTypos(word, words) !== null,
  match: matchWithTypos,
  most: null,
};

function ranked(
  candidates: Candidate[],
  asked: readonly string[],
  reading: Reading,
  regions: Map<string, Upper>,
): string[] {
  return candidates
    .map((candidate) => ({ candidate, match: matchOf(candidate, asked, reading, regions) }))
    .filter(({ match }) => match !== null)
    .sort(
      (a, b) =>
        a.match! - b.match! ||
        (b.candidate.population ?? 0) - (a.candidate.population ?? 0) ||
        (a.candidate.searchName < b.candidate.searchName ? -1 : 1),
    )
    .map(({ candidate }) => candidate.id);
}

/** A match of the second name ("benito juarez / cancun") comes just after one of the first. */
function matchOf(
  candidate: Candidate,
  asked: readonly string[],
  reading: Reading,
  regions: Map<string, Upper>,
) {
  const around = codesOf(candidate.path)
    .slice(0, -1)
    .flatMap((code) => regions.get(code)?.words ?? []);
  const matches = candidate.searchName
    .split(" / ")
    .map((name, index) => ({ match: reading.match(asked, wordsOfFolded(name), around), behind: index / 2 }))
    .filter(({ match }) => match !== null)
    .map(({ match, behind }) => match! + behind);
  return matches.length > 0 ? Math.min(...matches) : null;
}

async function withSurroundings(db: Db, ids: string[], isGuess: boolean): Promise<FoundTerritory[]> {
  const found = await db.selectFrom("territory").select(territoryColumns).where("id", "in", ids).execute();
  const codes = [...new Set(found.flatMap((territory) => codesOf(territory.path).slice(0, -1)))];
  const uppers = codes.length
    ? await db.selectFrom("territory").select(["code", "name"]).where("code", "in", codes).execute()
    : [];
  const nameOf = new Map(uppers.map((upper) => [upper.code, upper.name]));
  return inOrderOf(ids, found).map((territory) => ({
    ...territory,
    within: codesOf(territory.path)
      .slice(0, -1)
      .reverse()
      .map((code) => nameOf.get(code) ?? code),
    isGuess,
  }));
}
