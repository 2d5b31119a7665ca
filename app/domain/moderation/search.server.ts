import { sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/** What the words of a case must have: the beginnings of words, and one sign of each group. */
export interface Sought {
  words: readonly string[];
  signs: readonly (readonly string[])[];
}

/** The numbers of open cases found by these words, at most so many, those that came first first. */
export function casesFound(db: Db, { words, signs }: Sought, most: number) {
  const hits = isPostgresDb(db) ? inPostgres(words, signs, most) : inSqlite(words, signs, most);
  return db.selectFrom(hits.as("hit")).select("hit.number");
}

function inPostgres(words: readonly string[], signs: Sought["signs"], most: number) {
  const query = [
    ...words.map((word) => `'${word}':*`),
    ...signs.map((group) => `(${group.map((one) => `'${one}'`).join(" | ")})`),
  ].join(" & ");
  // Materialised: else the few rows of a page would be sought row by row in the order of the queue.
  return sql<{ number: number }>`(with found as materialized (
      select "number" from "moderationCase"
      where "isOpen" = 1 and "searchWords" @@ cast(${query} as tsquery) limit ${most})
    select "number" from found)`;
}

function inSqlite(words: readonly string[], signs: Sought["signs"], most: number) {
  const query = [
    ...words.map((word) => `"${word}"*`),
    ...signs.map((group) => `(${group.map((one) => `"${one}"`).join(" OR ")})`),
  ].join(" AND ");
  return sql<{ number: number }>`(select rowid as "number" from "caseSearch"
    where "caseSearch" match ${query} limit ${most})`;
}
