import { act } from "#app/domain/act.server.ts";
import {
  type BulkDetails,
  bulkOutcomes,
  mostInBulk,
  type ToDecideInBulk,
} from "#app/domain/decision/bulk.ts";
import { bulkSelection, type Selected } from "#app/domain/decision/bulk-selection.server.ts";
import { namesRule, reasonLength, undoSeconds } from "#app/domain/decision/decision.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

export type BulkAsked =
  | { ok: true; bulkDecisionId: string; subjectId: string }
  | {
      ok: false;
      refusal:
        | "nothing"
        | "too-many"
        | "no-such-rule"
        | "rule-needed"
        | "reason-needed"
        | "label-needed"
        | "no-such-outcome";
    };

/**
 * Asks that these cases be decided alike, with one rule and one reason: the job loop then decides each as if
 * it were alone. What cannot be decided is kept with why.
 */
export function askBulk(db: Db, actor: Actor, input: ToDecideInBulk, now = new Date()): Promise<BulkAsked> {
  const { outcome, contributionIds, ruleCode, reasons, label } = input;
  const detail = { outcome, ruleCode, cases: contributionIds.length };
  return act(
    db,
    { by: actor, at: now, name: "bulk-decision.asked", detail },
    async (trx): Promise<BulkAsked> => {
      const refusal = inputRefusal(input);
      if (refusal) return { ok: false, refusal };
      const asOf = input.asOf > now ? now : input.asOf;
      const selected = await bulkSelection(trx, actor, contributionIds, { asOf, now });
      const toDo = selected.filter((one) => one.leftOut === null);
      if (toDo.length === 0) return { ok: false, refusal: "nothing" };
      if (!(await someHouseAllows(trx, toDo, input, now))) return { ok: false, refusal: "no-such-rule" };

      const id = newId();
      const details: BulkDetails = { label, asOf: asOf.toISOString() };
      const row = {
        id,
        outcome,
        ruleCode,
        reasons: JSON.stringify(reasons),
        details: JSON.stringify(details),
      };
      await trx
        .insertInto("bulkDecision")
        .values({
          ...row,
          askedBy: actor.personId,
          askedAt: now.toISOString(),
          finishedAt: null,
          undoneAt: null,
        })
        .execute();
      await keepItems(trx, id, selected);
      await enqueue(trx, "decide-in-bulk", { bulkDecisionId: id }, { now });
      return { ok: true, bulkDecisionId: id, subjectId: id };
    },
  );
}

function inputRefusal({ contributionIds, outcome, ruleCode, reasons, label }: ToDecideInBulk) {
  if (!bulkOutcomes.includes(outcome)) return "no-such-outcome";
  if (contributionIds.length > mostInBulk) return "too-many";
  if (namesRule(outcome) && ruleCode === null) return "rule-needed";
  if (outcome === "label" && label === null) return "label-needed";
  const written = Object.values(reasons);
  const fits = (text: string) => text.length >= reasonLength.min && text.length <= reasonLength.max;
  return outcome !== "approve" && (written.length === 0 || !written.every(fits)) ? "reason-needed" : null;
}

/** Whether one of their houses has the rule, and it lets one person decide so. */
async function someHouseAllows(
  trx: Db,
  toDo: readonly Selected[],
  { outcome, ruleCode }: ToDecideInBulk,
  now: Date,
): Promise<boolean> {
  if (!namesRule(outcome)) return true;
  for (const authorityId of new Set(toDo.map((one) => one.authorityId))) {
    const house = await houseOfRules(trx, authorityId, now);
    const rule = house.find(({ code }) => code === ruleCode);
    if (rule && !rule.secondPerson && rule.sanctions.includes(outcome)) return true;
  }
  return false;
}

async function keepItems(trx: Db, bulkDecisionId: string, selected: readonly Selected[]) {
  const items = selected.map(({ kind, contributionId, leftOut }) => ({
    ...{ bulkDecisionId, kind, contributionId, decisionId: null, refusal: leftOut },
  }));
  for (let at = 0; at < items.length; at += 500) {
    await trx
      .insertInto("bulkDecisionItem")
      .values(items.slice(at, at + 500))
      .execute();
  }
}

export type BulkUndone =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: "no-such-decision" | "not-your-decision" | "already-undone" | "too-late" };

/** Whoever asked for it takes all of it back: while it goes on, and for a minute after its end. */
export function undoBulk(db: Db, actor: Actor, id: string, now = new Date()): Promise<BulkUndone> {
  const what = { by: actor, at: now, name: "bulk-decision.undone", subjectId: id };
  return act(db, what, async (trx): Promise<BulkUndone> => {
    const bulk = await trx.selectFrom("bulkDecision").selectAll().where("id", "=", id).executeTakeFirst();
    if (!bulk) return { ok: false, refusal: "no-such-decision" };
    if (actor.personId === null || bulk.askedBy !== actor.personId) {
      return { ok: false, refusal: "not-your-decision" };
    }
    if (bulk.undoneAt !== null) return { ok: false, refusal: "already-undone" };
    const until = undoUntil(bulk);
    if (until !== null && now > until) return { ok: false, refusal: "too-late" };
    await trx
      .updateTable("bulkDecision")
      .set({ undoneAt: now.toISOString() })
      .where("id", "=", id)
      .where("undoneAt", "is", null)
      .execute();
    await enqueue(trx, "undo-in-bulk", { bulkDecisionId: id }, { now });
    return { ok: true, subjectId: id };
  });
}

/** null while it goes on: it has not begun to count. */
export function undoUntil({ finishedAt }: Pick<Schema["bulkDecision"], "finishedAt">): Date | null {
  return finishedAt === null ? null : new Date(Date.parse(finishedAt) + undoSeconds * 1000);
}
