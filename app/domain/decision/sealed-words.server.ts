import { decisionsInForce } from "#app/domain/decision/decision-standing.server.ts";
import { beforeOf, type Decision, detailsOf } from "#app/domain/decision/effect.ts";
import { type Removal, type Wording, wordsWithout } from "#app/domain/decision/effect-words.ts";
import { unsealed } from "#app/domain/decision/sealed-text.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db } from "#db/schema.ts";

/** The words that stand as their author sent them, and what was removed of them so far. */
export async function sentWords(
  trx: Db,
  contribution: Contribution,
  secret: string,
): Promise<{ sent: Wording; removals: Removal[] }> {
  const shown = { title: contribution.title, text: contribution.text };
  const sealed = await sealedOf(trx, contribution, secret);
  const last = sealed.at(-1);
  if (last) {
    const removals = sealed
      .filter((one) => sameWords(one.sent, last.sent))
      .map((one) => removedBy(one.decision));
    if (sameWords(wordsWithout(last.sent, removals), shown)) return { sent: last.sent, removals };
  }
  return { sent: shown, removals: [] };
}

/** What the decisions that stand have sealed, in their order. */
async function sealedOf(trx: Db, contribution: Contribution, secret: string) {
  const standing: { decision: Decision; sent: Wording }[] = [];
  for (const decision of await decisionsInForce(trx, contribution, ["hide-part"])) {
    const sent = await unsealed(trx, decision.id, secret);
    if (sent) standing.push({ decision, sent });
  }
  return standing;
}

function removedBy(decision: Decision): Removal {
  return { spans: detailsOf(decision).spans ?? [], placeholder: beforeOf(decision).placeholder ?? "[…]" };
}

/**
 * What was removed of the same words as this decision removed something of, by it and by the others that
 * stand; null when those words were erased, or a later decision is about words sent since.
 */
export async function removedWith(trx: Db, decision: Decision, contribution: Contribution, secret: string) {
  const sent = await unsealed(trx, decision.id, secret);
  if (sent === null) return null;
  const sealed = await sealedOf(trx, contribution, secret);
  const others = sealed.filter((one) => one.decision.id !== decision.id);
  const last = others.at(-1);
  if (last && inOrder(last.decision, decision) > 0 && !sameWords(last.sent, sent)) return null;
  const same = others.filter((one) => sameWords(one.sent, sent)).map((one) => one.decision);
  return {
    sent,
    others: same.map(removedBy),
    // In the order they were taken, as the words were made.
    all: [...same, decision].sort(inOrder).map(removedBy),
  };
}

export function sameWords(a: Wording, b: Wording): boolean {
  return a.title === b.title && a.text === b.text;
}

function inOrder(a: Decision, b: Decision): number {
  return a.decidedAt < b.decidedAt || (a.decidedAt === b.decidedAt && a.id < b.id) ? -1 : 1;
}
