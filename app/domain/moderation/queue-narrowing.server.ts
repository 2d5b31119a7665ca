import { sql } from "kysely";
import { mostFound, type QueueFilter, type QueueScope } from "#app/domain/moderation/queue.ts";
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

/** The open cases of one part of the queue. @param many  how many those are, once it is known */
export function casesWhere(db: Db, narrowing: Narrowing, { many = 0 } = {}) {
  const { consultationIds, personId, filter, now } = narrowing;
  // Written out, not as a value: only so is an index of the open ones used.
  let query = db.selectFrom("moderationCase").where("isOpen", "=", sql.lit(1));
  if (consultationIds?.length === 0) query = query.where(sql<boolean>`1 = 0`);
  else if (consultationIds !== null) {
    // SQLite looks into no index for a value that is computed.
    const isScattered = many > manyCases && consultationIds.length > 1 && !isPostgresDb(db);
    const column = sql<string>`${sql.raw(isScattered ? "+" : "")}${sql.ref("consultationId")}`;
    query = query.where(column, "in", consultationIds);
  }
  if (filter.kind !== null) query = query.where("kind", "=", filter.kind);
  if (filter.language !== null) query = query.where("language", "=", filter.language);
  if (filter.waits === "pending") query = query.where("pending", "=", 1);
  for (const mark of marksAsked(filter)) query = query.where("marks", "like", `% ${mark} %`);
  if (filter.whose === "handed") query = query.where("handedTo", "=", personId);
  if (filter.whose === "mine") {
    query = query.where("assignedTo", "=", personId).where("assignedUntil", ">", now.toISOString());
  }
  if (filter.whose === "free") {
    query = query
      .where("handedTo", "is", null)
      .where((on) => on.or([on("assignedTo", "is", null), on("assignedUntil", "<=", now.toISOString())]));
  }
  const words = wordsSought(filter.words);
  if (words.length === 0) return query;
  if (filter.whose === "mine" || filter.whose === "handed") {
    // These are few: their words are read.
    const haystack = sql<string>`' ' || ${sql.ref("searchText")}`;
    return words.reduce((few, word) => few.where(haystack, "like", `% ${word}%`), query);
  }
  const found = casesFound(db, { words, signs: signsAsked(narrowing) }, mostFound + 1);
  return query.where("number", "in", found);
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
    ...(consultationIds === null ? [] : [consultationIds.map(consultationSign)]),
    ...[filter.kind, filter.language, ...marksAsked(filter)].flatMap((one) => (one ? [[sign(one)]] : [])),
    ...(filter.waits === "pending" ? [[sign("pending")]] : []),
  ];
}
