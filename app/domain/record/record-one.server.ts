import { contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { PublicDecision } from "#app/domain/record/record-decision.ts";
import { publicDecision, publicRows } from "#app/domain/record/record-rows.server.ts";
import type { Db, Schema } from "#db/schema.ts";

/** One decision that stands in the public record: of a published consultation, and not undone. */
export async function decisionPublic(db: Db, id: string, now = new Date()): Promise<PublicDecision | null> {
  const row = await publicRows(db)
    .where("decision.id", "=", id)
    .where("decision.undoneAt", "is", null)
    .where("consultation.publishedAt", "is not", null)
    .executeTakeFirst();
  return row ? publicDecision(row, now) : null;
}

type Own = Pick<Schema["decision"], "outcome" | "appealUntil" | "undoneAt" | "reversedAt">;

/** What more its author may know of a decision; null for everybody else. */
export async function ownStanding(db: Db, actor: Actor, decisionId: string): Promise<Own | null> {
  const decision = await db
    .selectFrom("decision")
    .select(["kind", "contributionId", "outcome", "appealUntil", "undoneAt", "reversedAt"])
    .where("id", "=", decisionId)
    .executeTakeFirst();
  const contribution = decision && (await contributionOf(db, decision.kind, decision.contributionId));
  return contribution && (await isBy(db, actor, contribution.participantId)) ? decision : null;
}
