import { isLate } from "#app/domain/appeal/appeal.ts";
import type { PublicDecision } from "#app/domain/record/record-decision.ts";
import type { Db } from "#db/schema.ts";

/** What is public of decisions, with the author's appeal; who asks narrows and orders them. */
export function publicRows(db: Db) {
  return db
    .selectFrom("decision")
    .innerJoin("consultation", "consultation.id", "decision.consultationId")
    .leftJoin("rule", "rule.id", "decision.ruleId")
    .leftJoin("appeal", (join) =>
      join.onRef("appeal.decisionId", "=", "decision.id").on("appeal.reportId", "is", null),
    )
    .select([
      "decision.id",
      "decision.consultationId",
      "consultation.slug",
      "decision.kind",
      "decision.outcome",
      "decision.prompt",
      "decision.secondBy",
      "decision.decidedAt",
      "decision.minutesTaken",
      "decision.reversedAt",
      "decision.textHash",
      "rule.id as ruleId",
      "rule.code",
      "rule.version",
      "rule.titles",
      "appeal.madeAt",
      "appeal.dueAt",
      "appeal.decidedAt as appealDecidedAt",
      "appeal.outcome as appealOutcome",
    ])
    .select((select) =>
      select
        .selectFrom("appeal as review")
        .select((count) => count.fn.countAll().as("n"))
        .whereRef("review.decisionId", "=", "decision.id")
        .where("review.reportId", "is not", null)
        .as("reviews"),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof publicRows>["execute"]>>[number];

export function publicDecision(row: Row, now: Date): PublicDecision {
  const { madeAt, dueAt, appealDecidedAt: decidedAt, appealOutcome: outcome } = row;
  return {
    id: row.id,
    consultation: { id: row.consultationId, slug: row.slug },
    kind: row.kind,
    outcome: row.outcome,
    rule:
      row.ruleId === null
        ? null
        : { id: row.ruleId, code: row.code!, version: Number(row.version), titles: JSON.parse(row.titles!) },
    prompt: row.prompt,
    byTwo: row.secondBy !== null,
    decidedAt: row.decidedAt,
    minutesTaken: row.minutesTaken === null ? null : Number(row.minutesTaken),
    reversedAt: row.reversedAt,
    textHash: row.textHash,
    appeal:
      madeAt === null || dueAt === null
        ? null
        : { madeAt, dueAt, decidedAt, outcome, late: isLate({ dueAt, decidedAt }, now) },
    reviews: Number(row.reviews),
  };
}
