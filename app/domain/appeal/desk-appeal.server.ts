import {
  type Appellant,
  type DecidingRefusal,
  isLate,
  isWithAdministrators,
} from "#app/domain/appeal/appeal.ts";
import { contestedBy } from "#app/domain/appeal/contested.server.ts";
import { decidingRefusal } from "#app/domain/appeal/deciders.server.ts";
import { type ContestedShown, contestedShown } from "#app/domain/appeal/decision-shown.server.ts";
import { hasChanged } from "#app/domain/appeal/own-appeal.server.ts";
import { type DecisionShown, decisionsOf } from "#app/domain/decision/decided.server.ts";
import { type Case, contextOf } from "#app/domain/moderation/case.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type ReportShown, reportsShown } from "#app/domain/report/reports-shown.server.ts";
import type { AppealOutcome, Db } from "#db/schema.ts";

/** An appeal with all that whoever decides it needs, and nothing of who anybody in it is. */
export interface DeskAppeal {
  id: string;
  by: Appellant;
  words: string;
  madeAt: string;
  dueAt: string;
  late: boolean;
  withAdministrators: boolean;
  answer: { outcome: AppealOutcome; reason: string; decidedAt: string; resultId: string | null } | null;
  decision: ContestedShown;
  contribution: Contribution;
  context: Pick<Case, "question" | "proposal" | "parent">;
  /** Some words are kept sealed, whole. */
  sealed: boolean;
  /** They say something else by now than what was decided about. */
  changed: boolean;
  reports: ReportShown[];
  /** The latest first. */
  history: DecisionShown[];
  /** Why this actor may not decide it; null when they may. */
  whyNot: DecidingRefusal | null;
}

export async function deskAppeal(
  db: Db,
  actor: Actor,
  appealId: string,
  now = new Date(),
): Promise<DeskAppeal | null> {
  const contested = await contestedBy(db, appealId);
  if (!contested) return null;
  const { appeal, decision, contribution } = contested;
  const { outcome, reason, decidedAt, resultId, madeAt, dueAt } = appeal;
  const sealed = await isSealed(db, decision.id);
  const whyNot = await decidingRefusal(db, actor, appeal, decision, now);
  return {
    id: appealId,
    by: appeal.reportId === null ? "author" : "reader",
    words: appeal.words,
    madeAt,
    dueAt,
    late: isLate(appeal, now),
    withAdministrators: decidedAt === null && isWithAdministrators(appeal, now),
    answer: outcome && decidedAt ? { outcome, reason, decidedAt, resultId } : null,
    decision: await contestedShown(db, decision),
    contribution,
    context: await contextOf(db, contribution),
    sealed,
    changed: !sealed && hasChanged(decision, contribution),
    reports: await reportsShown(db, contribution, now),
    history: (await decisionsOf(db, decision.kind, [contribution.id])).toReversed(),
    whyNot,
  };
}

async function isSealed(db: Db, decisionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("sealedText")
    .select("decisionId")
    .where("decisionId", "=", decisionId)
    .executeTakeFirst();
  return row !== undefined;
}
