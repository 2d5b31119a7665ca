import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/**
 * Numbers of a consultation that the database keeps in rows (see the migration 0007-counters), so that a page costs
 * the same however many took part:
 *
 * - people: who took part, by place
 * - votes, arguments, reports, reports-waiting
 * - proposals: not withdrawn; listed: those that are shown, by place; themed: those, by theme; original, imported
 * - started, sent, changed: responses by channel
 * - answers, answers-from, words, words-from: published answers by question, and by question and place
 * - stance: published arguments by proposal (as the place) and stance
 * - hidden: by kind; entry-standing, proposal-standing, argument-standing: by visibility
 */
export type TallyOf =
  | "people"
  | "votes"
  | "arguments"
  | "reports"
  | "reports-waiting"
  | "proposals"
  | "listed"
  | "themed"
  | "original"
  | "imported"
  | "started"
  | "sent"
  | "changed"
  | "answers"
  | "answers-from"
  | "words"
  | "words-from"
  | "stance"
  | "hidden"
  | "entry-standing"
  | "proposal-standing"
  | "argument-standing";

export interface Tallied {
  what: TallyOf;
  place: string;
  of: string;
  n: number;
}

/** Of one consultation; of one place alone where that is given. */
export async function talliesOf(
  db: Db,
  consultationId: string,
  whats: readonly TallyOf[],
  place?: string,
): Promise<Tallied[]> {
  const rows = await db
    .selectFrom("tally")
    .select((on) => ["what", "place", "of", on.fn.sum("n").as("n")])
    .where("consultationId", "=", consultationId)
    .where("what", "in", whats)
    .$if(place !== undefined, (query) => query.where("place", "=", place!))
    .groupBy(["what", "place", "of"])
    .execute();
  return rows.flatMap(({ n, ...row }) =>
    Number(n) === 0 ? [] : [{ ...row, what: row.what as TallyOf, n: Number(n) }],
  );
}

/** The whole of each of these, over several consultations. */
export async function totalsOf<What extends TallyOf>(
  db: Db,
  consultationIds: readonly string[],
  whats: readonly What[],
): Promise<Record<What, number>> {
  const rows = await db
    .selectFrom("tally")
    .select((on) => ["what", on.fn.sum("n").as("n")])
    .where("consultationId", "in", [...consultationIds, ""])
    .where("what", "in", whats)
    .groupBy("what")
    .execute();
  const totals = Object.fromEntries(whats.map((what) => [what, 0])) as Record<What, number>;
  for (const { what, n } of rows) totals[what as What] = Number(n);
  return totals;
}

/** The same by consultation, as a column of a query over consultations. */
export function totalColumn(what: TallyOf) {
  return sql<number>`(select coalesce(sum(${sql.ref("tally.n")}), 0) from ${sql.table("tally")}
    where ${sql.ref("tally.consultationId")} = ${sql.ref("consultation.id")}
      and ${sql.ref("tally.what")} = ${sql.lit(what)})`;
}
