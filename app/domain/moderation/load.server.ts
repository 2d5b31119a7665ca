import { sql } from "kysely";
import { colleagueNames } from "#app/domain/moderation/colleagues.server.ts";
import { urgentFrom } from "#app/domain/moderation/queue.ts";
import { median } from "#app/domain/record/record.ts";
import type { Db } from "#db/schema.ts";

/** Days that what was decided is counted over. */
export const loadDays = 30;
const hourMs = 60 * 60_000;

export interface Load {
  waiting: number;
  urgent: number;
  /** Hours that the oldest has waited; null when nothing waits. */
  oldestHours: number | null;
  /** Of those decided lately for which somebody waited. */
  medianHours: number | null;
  decided: number;
  /** By consultation, the most first; those where nothing waits are left out. */
  consultations: { consultationId: string; waiting: number; oldestHours: number }[];
  /** The most decisions first. */
  people: PersonsLoad[];
}

export interface PersonsLoad {
  /** null for somebody who has no account any more. */
  name: string | null;
  decided: number;
  medianHours: number | null;
  /** Taken back by themselves within the minute. */
  undone: number;
  /** Of the decided ones. */
  overturned: number;
}

/** What waits in these consultations, and who decided how much of late. @param consultationIds  null: in all */
export async function loadOf(db: Db, consultationIds: readonly string[] | null, now: Date): Promise<Load> {
  const waiting = await waitingIn(db, consultationIds, now);
  const taken = await takenIn(db, consultationIds, now);
  const standing = taken.filter((one) => one.undoneAt === null);
  const names = await colleagueNames(
    db,
    taken.map((one) => one.decidedBy),
  );
  const byPerson = Map.groupBy(taken, (one) => one.decidedBy!);
  const people = [...byPerson].map(([id, own]) => {
    const kept = own.filter((one) => one.undoneAt === null);
    return {
      name: names.get(id) ?? null,
      decided: kept.length,
      medianHours: medianHours(kept),
      undone: own.length - kept.length,
      overturned: kept.filter((one) => Number(one.overturned) === 1).length,
    };
  });
  return {
    waiting: waiting.reduce((sum, one) => sum + one.waiting, 0),
    urgent: waiting.reduce((sum, one) => sum + one.urgent, 0),
    oldestHours: waiting.length === 0 ? null : Math.max(...waiting.map((one) => one.oldestHours)),
    medianHours: medianHours(standing),
    decided: standing.length,
    consultations: waiting.map(({ urgent, ...one }) => one).sort((a, b) => b.waiting - a.waiting),
    people: people.sort((a, b) => b.decided - a.decided || (a.name ?? "").localeCompare(b.name ?? "")),
  };
}

async function waitingIn(db: Db, consultationIds: readonly string[] | null, now: Date) {
  if (consultationIds?.length === 0) return [];
  const rows = await db
    .selectFrom("moderationCase")
    .select((select) => [
      "consultationId",
      select.fn.countAll().as("waiting"),
      select.fn.min("waitingSince").as("oldest"),
      sql<number>`sum(case when ${sql.ref("urgency")} >= ${sql.lit(urgentFrom)} then 1 else 0 end)`.as(
        "urgent",
      ),
    ])
    .where("isOpen", "=", sql.lit(1))
    .$if(consultationIds !== null, (query) => query.where("consultationId", "in", consultationIds!))
    .groupBy("consultationId")
    .execute();
  return rows.map(({ consultationId, waiting, oldest, urgent }) => ({
    consultationId,
    waiting: Number(waiting),
    urgent: Number(urgent),
    oldestHours: (now.getTime() - Date.parse(oldest)) / hourMs,
  }));
}

/** What people decided lately; what the program decided itself counts for nobody. */
async function takenIn(db: Db, consultationIds: readonly string[] | null, now: Date) {
  if (consultationIds?.length === 0) return [];
  const since = new Date(now.getTime() - loadDays * 24 * hourMs).toISOString();
  return db
    .selectFrom("decision")
    .select((select) => [
      "decidedBy",
      "decidedAt",
      "waitingSince",
      "undoneAt",
      select
        .case()
        .when(
          select.exists(
            select
              .selectFrom("appeal")
              .select("appeal.id")
              .whereRef("appeal.decisionId", "=", "decision.id")
              .where("appeal.outcome", "=", "overturned"),
          ),
        )
        .then(1)
        .else(0)
        .end()
        .as("overturned"),
    ])
    .where("decidedAt", ">=", since)
    .where("decidedBy", "is not", null)
    .$if(consultationIds !== null, (query) => query.where("consultationId", "in", consultationIds!))
    .execute();
}

function medianHours(
  decisions: readonly { decidedAt: string; waitingSince: string | null }[],
): number | null {
  return median(
    decisions.flatMap(({ decidedAt, waitingSince }) =>
      waitingSince === null ? [] : [(Date.parse(decidedAt) - Date.parse(waitingSince)) / hourMs],
    ),
  );
}
