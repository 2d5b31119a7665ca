import { sql } from "kysely";
import type { QueueFilter, QueueScope } from "#app/domain/moderation/queue.ts";
import { casesFound } from "#app/domain/moderation/search.server.ts";
import { consultationSign, sign, wordsSought } from "#app/domain/moderation/search.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export interface Narrowing extends QueueScope {
  filter: QueueFilter;
  now: Date;
}

/** So many cases are better read in their order than gathered by consultation and then sorted. */
const manyCases = 2000;

/** The open cases of one part of the queue, unless an index of words finds them. @param many  how many those are, once it is known */
export function casesWhere(db: Db, narrowing: Narrowing, { many = 0 } = {}) {
  // Written out, not as a value: only so is an index of the open ones used.
  let query = db.selectFrom("moderationCase").where("isOpen", "=", sql.lit(1));
  const { consultationIds, personId, filter, now } = narrowing;
  if (filter.whose === "handed") query = query.where("handedTo", "=", personId);
  if (filter.whose === "mine") {
    query = query.where("assignedTo", "=", personId).where("assignedUntil", ">", now.toISOString());
  }
  if (filter.whose === "free") {
    query = query
      .where("handedTo", "is", null)
      .where((on) => on.or([on("assignedTo", "is", null), on("assignedUntil", "<=", now.toISOString())]));
  }
  if (consultationIds?.length === 0) return query.where(sql<boolean>`1 = 0`);
  if (consultationIds !== null) {
    // SQLite looks into no index for a value that is computed.
    const isScattered = many > manyCases && consultationIds.length > 1 && !isPostgresDb(db);
    const column = sql<string>`${sql.raw(isScattered ? "+" : "")}${sql.ref("consultationId")}`;
    query = query.where(column, "in", consultationIds);
  }
  if (filter.kind !== null) query = query.where("kind", "=", filter.kind);
  if (filter.language !== null) query = query.where("language", "=", filter.language);
  if (filter.waits === "pending") query = query.where("pending", "=", 1);
  for (const mark of marksAsked(filter)) query = query.where("marks", "like", `% ${mark} %`);
  const haystack = sql<string>`' ' || ${sql.ref("searchText")}`;
  for (const word of wordsSought(filter.words)) query = query.where(haystack, "like", `% ${word}%`);
  return query;
}

/** Whether it is found by the index of words; of one person's few cases the words are read. */
export function searchesIndex({ filter }: Pick<Narrowing, "filter">): boolean {
  return wordsSought(filter.words).length > 0 && filter.whose !== "mine" && filter.whose !== "handed";
}

/** The open cases found by words, narrowed by the signs among them; at most `most`. */
export function casesFoundBy(db: Db, narrowing: Narrowing, most: number) {
  const words = wordsSought(narrowing.filter.words);
  const found = casesFound(db, { words, signs: signsAsked(narrowing) }, most);
  return db.selectFrom("moderationCase").where("isOpen", "=", sql.lit(1)).where("number", "in", found);
}

function marksAsked({ ruleCode, signal, waits }: QueueFilter): string[] {
  return [
    ...(ruleCode === null ? [] : [`rule:${ruleCode}`]),
    ...(signal === null ? [] : [`signal:${signal}`]),
    ...(waits === "second" ? ["second"] : []),
  ];
}

/** The same narrowing in the index of words, so that a search looks at no case that it may not show. */
function signsAsked({ consultationIds, filter }: Narrowing): string[][] {
  return [
    ...(consultationIds?.length ? [consultationIds.map(consultationSign)] : []),
    ...[filter.kind, filter.language, ...marksAsked(filter)].flatMap((one) => (one ? [[sign(one)]] : [])),
    ...(filter.waits === "pending" ? [[sign("pending")]] : []),
  ];
}
