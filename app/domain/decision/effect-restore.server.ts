import { canBeReversed, inForce } from "#app/domain/decision/decision.ts";
import { decisionsInForce } from "#app/domain/decision/decision-standing.server.ts";
import {
  beforeOf,
  type Decision,
  type Effect,
  type Scene,
  type ToEffect,
} from "#app/domain/decision/effect.ts";
import {
  columnsAgain,
  columnsBack,
  isAppealOpen,
  replaceColumns,
  setReversed,
} from "#app/domain/decision/effect-columns.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db, Outcome } from "#db/schema.ts";

type EffectOf = (outcome: Outcome) => Effect;

/** Takes back a decision that stands: the one that is named, else the hiding. */
export function restoringBy(effectOf: EffectOf): Effect {
  return {
    async refusal(trx, asked) {
      const target = await targetOf(trx, asked);
      if (target === undefined) return "already-decided";
      return target !== null && (await isAppealOpen(trx, [target.id])) ? "appeal-open" : null;
    },
    async apply(trx, asked, _id, now) {
      const { contribution, secret, details } = asked;
      const target = await targetOf(trx, asked);
      if (!target) {
        const columns = await replaceColumns(trx, contribution, { visibility: "published" });
        return { before: columns, changed: true };
      }
      const reversedMuch = await reverseBy(effectOf, trx, target.id, { contribution, now, secret });
      return {
        before: { reversedId: target.id, reversedMuch },
        details: { ...details, reversesId: target.id },
        changed: reversedMuch,
      };
    },
    async takeBack(trx, decision, how, scene) {
      const { reversedId, reversedMuch } = beforeOf(decision);
      if (!reversedId) return columnsBack(trx, decision, how, scene);
      await setReversed(trx, [reversedId], null);
      if (reversedMuch) {
        const target = await knownDecision(trx, reversedId);
        await effectOf(target.outcome).doAgain(trx, target, scene);
      }
      return reversedMuch === true;
    },
    doAgain: columnsAgain,
  };
}

/** Takes back what a decision did, when it stands; the contribution is locked. @returns whether anything changed */
export async function reverseBy(
  effectOf: EffectOf,
  trx: Db,
  decisionId: string,
  scene: Scene,
): Promise<boolean> {
  const decision = await knownDecision(trx, decisionId);
  if (!inForce(decision)) return false;
  const changed = await effectOf(decision.outcome).takeBack(trx, decision, "reversed", scene);
  await setReversed(trx, [decisionId], scene.now);
  return changed;
}

/** The decision to take back; null for what was hidden before it came here, under none; undefined when there is nothing. */
async function targetOf(trx: Db, { contribution, details }: ToEffect): Promise<Decision | null | undefined> {
  if (details.reversesId) return namedTarget(trx, contribution, details.reversesId);
  if (contribution.visibility !== "hidden") return undefined;
  return (await decisionsInForce(trx, contribution, ["hide"])).at(-1) ?? null;
}

async function namedTarget(trx: Db, { id, kind }: Contribution, decisionId: string) {
  const target = await trx
    .selectFrom("decision")
    .selectAll()
    .where("id", "=", decisionId)
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return target && inForce(target) && canBeReversed(target.outcome) ? target : undefined;
}

function knownDecision(trx: Db, id: string): Promise<Decision> {
  return trx.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
