import { sql } from "kysely";
import { median } from "#app/domain/record/record.ts";
import type { Db } from "#db/schema.ts";

/** The public clock of appeals. */
export interface AppealNumbers {
  received: number;
  open: number;
  upheld: number;
  overturned: number;
  /** Decided after their day, or waiting after it. */
  late: number;
  /** From being made to being decided; null while none is. */
  medianHours: number | null;
}

/** Those of authors, and the reviews that readers asked for. */
export type AppealRecord = Record<"author" | "reader", AppealNumbers>;

const hourMs = 60 * 60_000;

/** What became of the appeals in one consultation, or in all that an authority leads. */
export async function appealRecord(
  db: Db,
  where: { consultationId: string } | { authorityId: string },
  now = new Date(),
): Promise<AppealRecord> {
  const [column, id] =
    "consultationId" in where
      ? (["consultationId", where.consultationId] as const)
      : (["authorityId", where.authorityId] as const);
  const isReaders = sql<number>`case when ${sql.ref("reportId")} is null then 0 else 1 end`;
  const isLate = sql<number>`case when coalesce(${sql.ref("decidedAt")}, ${now.toISOString()}) > ${sql.ref("dueAt")} then 1 else 0 end`;
  const rows = await db
    .selectFrom("appeal")
    .select((select) => [
      isReaders.as("isReaders"),
      "outcome",
      select.fn.countAll().as("n"),
      sql<number>`sum(${isLate})`.as("late"),
    ])
    .where(column, "=", id)
    .groupBy([isReaders, "outcome"])
    .execute();
  const decided = await db
    .selectFrom("appeal")
    .select(["reportId", "madeAt", "decidedAt"])
    .where(column, "=", id)
    .where("decidedAt", "is not", null)
    .execute();
  const numbersOf = (readers: boolean): AppealNumbers => {
    const own = rows.filter((row) => (Number(row.isReaders) === 1) === readers);
    const sum = (of: typeof own, what: "n" | "late" = "n") => of.reduce((n, row) => n + Number(row[what]), 0);
    const withOutcome = (outcome: string | null) => sum(own.filter((row) => row.outcome === outcome));
    return {
      received: sum(own),
      open: withOutcome(null),
      upheld: withOutcome("upheld"),
      overturned: withOutcome("overturned"),
      late: sum(own, "late"),
      medianHours: median(
        decided
          .filter((row) => (row.reportId !== null) === readers)
          .map((row) => (Date.parse(row.decidedAt!) - Date.parse(row.madeAt)) / hourMs),
      ),
    };
  };
  return { author: numbersOf(false), reader: numbersOf(true) };
}
