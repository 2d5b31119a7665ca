import { type Appellant, isLate, isWithAdministrators } from "#app/domain/appeal/appeal.ts";
import type { AppealOutcome, Db } from "#db/schema.ts";

/** What everybody may know of an appeal: never its words, nor who made or decided it. */
export interface AppealShown {
  id: string;
  decisionId: string;
  by: Appellant;
  madeAt: string;
  /** The last instant of the day by which it has to be decided. */
  dueAt: string;
  decidedAt: string | null;
  outcome: AppealOutcome | null;
  late: boolean;
  /** Nobody but an administrator decides it by now; false once it is decided. */
  withAdministrators: boolean;
}

/** Every appeal against these decisions, by decision, in the order they were made. */
export async function appealsOf(
  db: Db,
  decisionIds: readonly string[],
  now = new Date(),
): Promise<Map<string, AppealShown[]>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("appeal")
    .select(["id", "decisionId", "reportId", "madeAt", "dueAt", "escalatedAt", "decidedAt", "outcome"])
    .where("decisionId", "in", decisionIds)
    .orderBy("madeAt")
    .orderBy("id")
    .execute();
  const appeals = rows.map(
    ({ reportId, escalatedAt, ...appeal }): AppealShown => ({
      ...appeal,
      by: reportId === null ? "author" : "reader",
      late: isLate(appeal, now),
      withAdministrators: appeal.decidedAt === null && isWithAdministrators({ ...appeal, escalatedAt }, now),
    }),
  );
  return Map.groupBy(appeals, ({ decisionId }) => decisionId);
}
