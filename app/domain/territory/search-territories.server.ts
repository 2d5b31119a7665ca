import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import {
  begins,
  fewestTypos,
  type Match,
  matchWithTypos,
  matchWords,
  piecesThatRemain,
  wordsOf,
  wordsOfFolded,
} from "#app/domain/territory/name-match.ts";
import { pathIsWithin, territoryColumns } from "#app/domain/territory/territory.server.ts";
import { codesOf, type FoundTerritory } from "#app/domain/territory/territory.ts";
import type { Db, Schema, TerritoryKind } from "#db/schema.ts";

export interface SearchOptions {
  /** Municipalities, when not given. */
  kinds?: readonly TerritoryKind[];
  /** Only in the territory with this path. */
  within?: string;
  limit?: number;
}

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
  const asked = wordsOf(words).slice(0, 8);
  if (asked.length === 0) return [];
  const regions = await regionsAndCountries(db);
  for (const reading of [asWritten, withTypos]) {
    const candidates = await candidatesFor(db, asked, reading, regions, options);
    const best = ranked(candidates, asked, reading, regions).slice(0, options.limit ?? 10);
    if (best.length > 0) return withSurroundings(db, best, reading === withTypos);
  }
  return [];
}

interface Upper {
  path: string;
  words: string[];
}

interface Candidate {
  id: string;
  path: string;
  searchName: string;
  population: number | null;
}

/** The two ways of reading what was typed: what SQL looks for in names, and what then counts as a match. */
interface Reading {
  patterns: (word: string) => string[];
  isNamed: (word: string, words: readonly string[]) => boolean;
  match: (asked: readonly string[], name: readonly string[], around: readonly string[]) => Match | null;
  /** Of names as written the nearest suffice; typos are judged only after. */
  most: number | null;
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

async function regionsAndCountries(db: Db): Promise<Map<string, Upper>> {
  const rows = await db
    .selectFrom("territory")
    .select(["code", "path", "searchName"])
    .where("kind", "in", ["country", "region"])
    .execute();
  return new Map(rows.map((row) => [row.code, { path: row.path, words: wordsOfFolded(row.searchName) }]));
}

async function candidatesFor(
  db: Db,
  asked: readonly string[],
  reading: Reading,
  regions: Map<string, Upper>,
  { kinds = ["municipality"], within }: SearchOptions,
): Promise<Candidate[]> {
  const phrase = asked.join(" ");
  const query = db
    .selectFrom("territory")
    .select(["id", "path", "searchName", "population"])
    .where("kind", "in", kinds)
    .$if(within !== undefined, (narrowed) => narrowed.where(pathIsWithin(within!)))
    .where((eb) =>
      eb.or([nameHas(eb, reading.patterns(phrase)), ...wordForWord(eb, asked, reading, regions)]),
    );
  if (reading.most === null) return query.execute();
  return query
    .orderBy(closeness(phrase))
    .orderBy("population", (order) => order.desc().nullsLast())
    .limit(reading.most)
    .execute();
}

/** Every word in the name or in that of a region it lies in, one at least in the name. */
function wordForWord(
  eb: Where,
  asked: readonly string[],
  reading: Reading,
  regions: Map<string, Upper>,
): Expression<SqlBool>[] {
  if (asked.length === 1) return [];
  const places = asked
    .toSorted((a, b) => b.length - a.length)
    .map((word) => ({
      patterns: reading.patterns(word),
      paths: [...regions.values()]
        .filter((upper) => reading.isNamed(word, upper.words))
        .map((upper) => upper.path),
    }));
  const each = places.map(({ patterns, paths }) =>
    eb.or([nameHas(eb, patterns), ...paths.map((path) => pathIsWithin(path))]),
  );
  if (places.some(({ paths }) => paths.length === 0)) return [eb.and(each)];
  return [eb.and([...each, nameHas(eb, asked.flatMap(reading.patterns))])];
}

type Where = ExpressionBuilder<Schema, "territory">;

function nameHas(eb: Where, patterns: string[]) {
  return eb.or(patterns.map((pattern) => eb("searchName", "like", `%${pattern}%`)));
}

function closeness(phrase: string): Expression<number> {
  const name = sql.ref("searchName");
  return sql<number>`case when ${name} = ${phrase} then 0 when ${name} like ${`${phrase}%`} then 1 when ${name} like ${`% ${phrase}%`} then 2 else 3 end`;
}

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
  return found
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((territory) => ({
      ...territory,
      within: codesOf(territory.path)
        .slice(0, -1)
        .reverse()
        .map((code) => nameOf.get(code) ?? code),
      isGuess,
    }));
}
