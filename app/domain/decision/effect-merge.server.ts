import type { Effect, EffectRefusal } from "#app/domain/decision/effect.ts";
import { columnsAgain, columnsBack, replaceColumns } from "#app/domain/decision/effect-columns.server.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { proposalForAct } from "#app/domain/proposal/proposal.server.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import type { Db } from "#db/schema.ts";

/** A proposal stands in another one; its votes stay its own. */
export const merging: Effect = {
  refusal: (trx, { actor, contribution, details }) =>
    mergingRefusal(trx, actor, contribution, details.intoId),
  async apply(trx, { contribution, details }) {
    const columns = { visibility: "merged", mergedIntoId: details.intoId! } as const;
    return { before: await replaceColumns(trx, contribution, columns), changed: true };
  },
  takeBack: columnsBack,
  doAgain: columnsAgain,
};

/** Why one proposal cannot stand in the other; null when it can. @param actor  who asks for it; null: that was asked before */
export async function mergingRefusal(
  trx: Db,
  actor: Actor | null,
  { kind, id, consultationId, visibility, takenBack }: Contribution,
  intoId: string | undefined,
): Promise<EffectRefusal | null> {
  if (kind !== "proposal" || id === intoId) return "not-mergeable";
  if (visibility !== "published" || takenBack) return "not-mergeable";
  const into = intoId ? await proposalForAct(trx, intoId) : undefined;
  if (!into || into.consultationId !== consultationId || !isShown(into)) return "no-such-proposal";
  // Nobody gathers other people's proposals under their own.
  return actor !== null && (await isAuthor(trx, actor, into)) ? "own-contribution" : null;
}
