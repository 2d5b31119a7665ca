import {
  type AppealRefusal,
  appealRefusal,
  isLate,
  isWithAdministrators,
} from "#app/domain/appeal/appeal.ts";
import { type ContestedShown, contestedShown } from "#app/domain/appeal/decision-shown.server.ts";
import { decisionById } from "#app/domain/decision/decision-standing.server.ts";
import type { Wording } from "#app/domain/decision/effect-words.ts";
import { proofOf } from "#app/domain/decision/proof.ts";
import { unsealed } from "#app/domain/decision/sealed-text.server.ts";
import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { AppealOutcome, Db, Schema } from "#db/schema.ts";

/** What an appeal says to whoever made it. */
export interface OwnAppeal {
  words: string;
  madeAt: string;
  dueAt: string;
  decidedAt: string | null;
  outcome: AppealOutcome | null;
  reason: string;
  late: boolean;
  withAdministrators: boolean;
}

export interface OwnDecision {
  decision: ContestedShown;
  contribution: Contribution;
  /** As the author sent them; of what was hidden in part, whole. */
  words: Wording;
  /** Part of them was hidden, and they are kept whole. */
  sealed: boolean;
  /** By now they say something else than what was decided about. */
  changed: boolean;
  until: string | null;
  /** Days in which it has to be decided. */
  answerDays: number;
  appeal: OwnAppeal | null;
  /** Why they may not appeal, or not again; null when they may. */
  refusal: AppealRefusal | null;
}

/** A decision on what this actor wrote, with their appeal; null for everybody else. */
export async function ownDecision(
  db: Db,
  actor: Actor,
  decisionId: string,
  secret: string,
  now = new Date(),
): Promise<OwnDecision | null> {
  const decision = await decisionById(db, decisionId);
  const contribution = decision && (await contributionOf(db, decision.kind, decision.contributionId));
  if (!contribution || !(await isBy(db, actor, contribution.participantId))) return null;
  const appeal = await db
    .selectFrom("appeal")
    .selectAll()
    .where("decisionId", "=", decisionId)
    .where("reportId", "is", null)
    .executeTakeFirst();
  const whole = await unsealed(db, decisionId, secret);
  return {
    decision: await contestedShown(db, decision),
    contribution,
    words: whole ?? { title: contribution.title, text: contribution.text },
    sealed: whole !== null,
    changed: whole === null && hasChanged(decision, contribution),
    until: decision.appealUntil,
    answerDays: await answerDaysOf(db, decision.consultationId),
    appeal: appeal ? ownAppeal(appeal, now) : null,
    refusal: appealRefusal(decision, appeal !== undefined, now),
  };
}

/** Whether the words say something else than when it was decided; false where that was not kept. */
export function hasChanged(
  { salt, textHash }: Pick<Schema["decision"], "salt" | "textHash">,
  { title, text }: Wording,
): boolean {
  return salt !== null && textHash !== null && proofOf(salt, title, text) !== textHash;
}

async function answerDaysOf(db: Db, consultationId: string): Promise<number> {
  const { appealAnswerDays } = await db
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select("authority.appealAnswerDays")
    .where("consultation.id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return appealAnswerDays;
}

export function ownAppeal(appeal: Schema["appeal"], now: Date): OwnAppeal {
  const { words, madeAt, dueAt, decidedAt, outcome, reason } = appeal;
  const withAdministrators = decidedAt === null && isWithAdministrators(appeal, now);
  return { words, madeAt, dueAt, decidedAt, outcome, reason, late: isLate(appeal, now), withAdministrators };
}
