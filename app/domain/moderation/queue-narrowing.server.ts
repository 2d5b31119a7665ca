import { sql } from "kysely";
import {
  mostFound,
  type QueueFilter,
  type QueueOrder,
  type QueueScope,
} from "#app/domain/moderation/queue.ts";
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

/** Whether all of them belong to one person: then there are few. */
export function isOnesOwn({ filter: { whose } }: Pick<Narrowing, "filter">): boolean {
  return whose === "mine" || whose === "handed";
}

/** Whether the index of words and signs may find them. */
export function isFoundBySigns({ filter }: Pick<Narrowing, "filter">): boolean {
  const { kind, language, waits, words } = filter;
  return Boolean(kind || language || waits) || marksAsked(filter).length > 0 || wordsSought(words).length > 0;
}

/** The open cases of some consultations. @param reading  how many those are, and the order they are read in */
export function openCases(
  db: Db,
  { consultationIds }: Pick<QueueScope, "consultationIds">,
  reading?: { cases: number; order: QueueOrder },
) {
  // Written out, not as a value: only so is an index of the open ones used.
  const open = db.selectFrom("moderationCase").where("isOpen", "=", sql.lit(1));
  if (consultationIds === null) return open;
  if (consultationIds.length === 0) return open.where(sql<boolean>`1 = 0`);
  const isInIndex = consultationIds.length === 1 && reading?.order === "urgent";
  const isScattered = reading !== undefined && reading.cases > manyCases && !isInIndex && !isPostgresDb(db);
  // SQLite looks into no index for a value that is computed.
  const column = sql<string>`${sql.raw(isScattered ? "+" : "")}${sql.ref("consultationId")}`;
  return open.where(column, "in", consultationIds);
}

type Open = ReturnType<typeof openCases>;

/** Those of them that the filter lets through, read one by one. */
export function narrowed(open: Open, { personId, filter, now }: Narrowing): Open {
  let query = ofWhom(open, { personId, filter, now });
  if (filter.kind !== null) query = query.where("kind", "=", filter.kind);
  if (filter.language !== null) query = query.where("language", "=", filter.language);
  if (filter.waits === "pending") query = query.where("pending", "=", 1);
  for (const mark of marksAsked(filter)) query = query.where("marks", "like", `% ${mark} %`);
  const haystack = sql<string>`' ' || ${sql.ref("searchText")}`;
  for (const word of wordsSought(filter.words)) query = query.where(haystack, "like", `% ${word}%`);
  return query;
}

/** Those that the index of words and signs finds, at most so many. @param few  whether the scope has few cases */
export function foundBySigns(
  db: Db,
  narrowing: Narrowing,
  { few, most }: { few: boolean; most: number },
): Open {
  const { consultationIds, filter } = narrowing;
  const places = few && consultationIds?.length ? [consultationIds.map(consultationSign)] : [];
  const named = [filter.kind, filter.language, filter.waits === "pending" ? "pending" : null];
  const signs = [...named, ...marksAsked(filter)].flatMap((one) => (one === null ? [] : [[sign(one)]]));
  const sought = { words: wordsSought(filter.words), signs: [...signs, ...places] };
  const scope = few ? null : consultationIds;
  return db
    .selectFrom("moderationCase")
    .where("isOpen", "=", sql.lit(1))
    .where("number", "in", casesFound(db, sought, { consultationIds: scope, most }));
}

/** The open cases of one part of the queue, for more than a page. @param many  about how many of them are read */
export function casesWhere(db: Db, narrowing: Narrowing, { many = 0 } = {}): Open {
  if (wordsSought(narrowing.filter.words).length > 0 && !isOnesOwn(narrowing)) {
    return ofWhom(foundBySigns(db, narrowing, { few: false, most: mostFound }), narrowing);
  }
  return narrowed(openCases(db, narrowing, { cases: many, order: "urgent" }), narrowing);
}

function ofWhom(query: Open, { personId, filter: { whose }, now }: Omit<Narrowing, "consultationIds">): Open {
  const at = now.toISOString();
  if (whose === "handed") return query.where("handedTo", "=", personId);
  if (whose === "mine") return query.where("assignedTo", "=", personId).where("assignedUntil", ">", at);
  if (whose === null) return query;
  return query
    .where("handedTo", "is", null)
    .where((on) => on.or([on("assignedTo", "is", null), on("assignedUntil", "<=", at)]));
}

function marksAsked({ ruleCode, signal, waits }: QueueFilter): string[] {
  return [
    ...(ruleCode === null ? [] : [`rule:${ruleCode}`]),
    ...(signal === null ? [] : [`signal:${signal}`]),
    ...(waits === "second" ? ["second"] : []),
  ];
}
