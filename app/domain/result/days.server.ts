import { sql } from "kysely";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { byDay, type Counted, type DailyAct, type DayFigures } from "#app/domain/result/days.ts";
import type { Db } from "#db/schema.ts";

/** Participation by day of the authority's calendar, from the opening to today or the closing. */
export async function daysOf(
  db: Db,
  { id, opensAt, closesAt }: Pick<Consultation, "id" | "opensAt" | "closesAt">,
  timeZone: string,
  now: Date,
): Promise<DayFigures[]> {
  const rows = [
    ...(await counted(db, "sent", "response", "submittedAt", id)),
    ...(await counted(db, "votes", "vote", "castAt", id)),
    ...(await counted(db, "proposals", "proposal", "createdAt", id)),
    ...(await counted(db, "arguments", "argument", "createdAt", id)),
  ];
  const at = now.toISOString();
  return byDay(rows, timeZone, { from: opensAt, to: closesAt !== null && closesAt < at ? closesAt : at });
}

async function counted(
  db: Db,
  act: DailyAct,
  table: "response" | "vote" | "proposal" | "argument",
  column: string,
  consultationId: string,
): Promise<Counted[]> {
  const tenMinutes = sql<string>`substr(${sql.ref(column)}, 1, 15)`;
  const rows = await db
    .selectFrom(table as "proposal")
    .select((on) => [tenMinutes.as("tenMinutes"), on.fn.countAll().as("count")])
    .where("consultationId", "=", consultationId)
    .where(sql.ref(column), "is not", null)
    .$if(table === "proposal", (query) => query.where("withdrawnAt", "is", null))
    .groupBy(tenMinutes)
    .execute();
  return rows.map(({ tenMinutes, count }) => ({ act, tenMinutes, count: Number(count) }));
}
