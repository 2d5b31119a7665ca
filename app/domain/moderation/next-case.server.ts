import { assign } from "#app/domain/moderation/assignment.server.ts";
import type { QueueFilter, QueueOrder, QueueScope } from "#app/domain/moderation/queue.ts";
import { casesWhere } from "#app/domain/moderation/queue-narrowing.server.ts";
import { inOrder } from "#app/domain/moderation/queue-places.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

const lookedAt = 50;

export interface CaseTaken {
  kind: ContributionKind;
  contributionId: string;
}

/**
 * Takes the case that comes next in this part of the queue: one that nobody has, neither the moderator's
 * own nor one that waits for somebody to agree with them; null when none is left.
 */
export async function takeNext(
  db: Db,
  actor: Actor,
  scope: QueueScope,
  { filter, order, now }: { filter: QueueFilter; order: QueueOrder; now: Date },
): Promise<CaseTaken | null> {
  const narrowing = { ...scope, filter: { ...filter, whose: "free" as const }, now };
  const cases = casesWhere(db, narrowing, { many: Number.POSITIVE_INFINITY })
    .select(["kind", "contributionId"])
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom("secondOpinion")
            .select("secondOpinion.id")
            .whereRef("secondOpinion.contributionId", "=", "moderationCase.contributionId")
            .where("answeredAt", "is", null)
            .where("askedBy", "=", scope.personId),
        ),
      ),
    );
  for (const { kind, contributionId } of await inOrder(cases, order).limit(lookedAt).execute()) {
    const taken = await assign(db, actor, kind, contributionId, now);
    if (taken.ok) return { kind, contributionId };
  }
  return null;
}
