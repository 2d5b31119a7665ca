import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { type Match, wordsOfFolded } from "#app/domain/territory/name-match.ts";
import { pathIsWithin } from "#app/domain/territory/territory.server.ts";
import type { Db, Schema, TerritoryKind } from "#db/schema.ts";

export interface SearchOptions {
  /** Municipalities, when not given. */
  kinds?: readonly TerritoryKind[];
  /** Only in the territory with this path. */
  within?: string;
  limit?: number;
}

export interface Upper {
  path: string;
  words: string[];
}

export interface Candidate {
  id: string;
  path: string;
  searchName: string;
  population: number | null;
}

/** A way of reading what was typed: what the database looks for in names, and what then counts as a match. */
export interface Reading {
  patterns: (word: string) => string[];
  isNamed: (word: string, words: readonly string[]) => boolean;
  match: (asked: readonly string[], name: readonly string[], around: readonly string[]) => Match | null;
  /** Of names as written the nearest suffice; typos are judged only after. */
  most: number | null;
}

export async function regionsAndCountries(db: Db): Promise<Map<string, Upper>> {
  const rows = await db
    .selectFrom("territory")
    .select(["code", "path", "searchName"])
    .where("kind", "in", ["country", "region"])
    .execute();
  return new Map(rows.map((row) => [row.code, { path: row.path, words: wordsOfFolded(row.searchName) }]));
}

/** More than match, found by what any database can do; `reading.match` judges them. */
export async function candidatesFor(
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
