import type { Decision, Effect } from "#app/domain/decision/effect.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

const dayMs = 24 * 60 * 60_000;

/** For a number of days its author makes no proposals, arguments or reports where this authority leads. */
export const suspending: Effect = {
  async refusal(trx, { contribution, consultation, rule, details }, now) {
    const days = details.days ?? 0;
    if (!Number.isInteger(days) || days < 1) return "days-needed";
    if (days > (rule?.longestSuspension ?? 0)) return "too-many-days";
    const who = await authorOf(trx, contribution);
    if (who === null) return "nobody-to-suspend";
    return (await isRunning(trx, contribution, consultation.authorityId, now)) ? "already-decided" : null;
  },
  async apply(trx, { contribution, consultation, details }, decisionId, now) {
    const who = await authorOf(trx, contribution);
    await trx
      .insertInto("suspension")
      .values({
        id: newId(),
        decisionId,
        authorityId: consultation.authorityId,
        personId: who?.personId ?? null,
        browserHash: who?.personId ? null : (who?.browserHash ?? null),
        startsAt: now.toISOString(),
        endsAt: new Date(now.getTime() + details.days! * dayMs).toISOString(),
        liftedAt: null,
      })
      .execute();
    return { before: {}, changed: true };
  },
  async takeBack(trx, decision, _how, { now }) {
    await setLifted(trx, decision, now);
    return true;
  },
  doAgain: (trx, decision) => setLifted(trx, decision, null),
};

/** Of the person, else of the browser; null for who was imported with what they wrote. */
async function authorOf(trx: Db, { participantId }: Contribution) {
  const who = await trx
    .selectFrom("participant")
    .select(["personId", "browserHash"])
    .where("id", "=", participantId)
    .executeTakeFirst();
  return who && (who.personId !== null || who.browserHash !== null) ? who : null;
}

/** For this very contribution, and not over yet. */
async function isRunning(trx: Db, { id, kind }: Contribution, authorityId: string, now: Date) {
  const row = await trx
    .selectFrom("suspension")
    .innerJoin("decision", "decision.id", "suspension.decisionId")
    .select("suspension.id")
    .where("decision.contributionId", "=", id)
    .where("decision.kind", "=", kind)
    .where("suspension.authorityId", "=", authorityId)
    .where("suspension.liftedAt", "is", null)
    .where("suspension.endsAt", ">", now.toISOString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function setLifted(trx: Db, { id }: Decision, at: Date | null) {
  await trx
    .updateTable("suspension")
    .set({ liftedAt: at?.toISOString() ?? null })
    .where("decisionId", "=", id)
    .execute();
}
