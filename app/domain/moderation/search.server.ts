import { sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/** What the words of a case must have: the beginnings of words, and one sign of each group. */
export interface Sought {
  words: readonly string[];
  signs: readonly (readonly string[])[];
}

interface Bounds {
  /** null: in any. */
  consultationIds: readonly string[] | null;
  most: number;
}

/** The numbers of open cases that have these words and signs, whichever the index gives first. */
export function casesFound(db: Db, sought: Sought, bounds: Bounds) {
  const hits = isPostgresDb(db) ? inPostgres(sought, bounds) : inSqlite(sought, bounds);
  return db.selectFrom(hits.as("hit")).select("hit.number");
}

function inPostgres({ words, signs }: Sought, { consultationIds, most }: Bounds) {
  const query = [
    ...words.map((word) => `'${word}':*`),
    ...signs.map((group) => `(${group.map((one) => `'${one}'`).join(" | ")})`),
  ].join(" & ");
  // Materialised: else the few rows of a page would be sought row by row in the order of the queue.
  return sql<{ number: number }>`(with found as materialized (
      select "number" from "moderationCase"
      where "isOpen" = 1 and "searchWords" @@ cast(${query} as tsquery) ${within(consultationIds)} limit ${most})
    select "number" from found)`;
}

function inSqlite({ words, signs }: Sought, { consultationIds, most }: Bounds) {
  const query = [
    ...words.map((word) => `"${word}"*`),
    ...signs.map((group) => `(${group.map((one) => `"${one}"`).join(" OR ")})`),
  ].join(" AND ");
  const rows = sql`select rowid as "number" from "caseSearch" where "caseSearch" match ${query}`;
  if (consultationIds === null) return sql<{ number: number }>`(${rows} limit ${most})`;
  return sql<{ number: number }>`(select found."number" from (${rows}) as found
    cross join "moderationCase" on "moderationCase"."number" = found."number" ${within(consultationIds)}
    limit ${most})`;
}

function within(consultationIds: readonly string[] | null) {
  return consultationIds === null ? sql`` : sql`and "consultationId" in (${sql.join(consultationIds)})`;
}
