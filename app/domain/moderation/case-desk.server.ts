import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Holding } from "#app/domain/moderation/assignment.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export interface OpenCase extends Holding {
  consultationId: string;
}

/** The case while it waits; null when nothing of it does. */
export async function openCase(db: Db, contributionId: string): Promise<OpenCase | null> {
  const row = await db
    .selectFrom("moderationCase")
    .select(["consultationId", "assignedTo", "assignedUntil", "handedTo"])
    .where("contributionId", "=", contributionId)
    .where("isOpen", "=", 1)
    .executeTakeFirst();
  return row ?? null;
}

/** The same, locked until the transaction ends: of two who take it at once the second is told. */
export async function openCaseForAct(trx: Db, contributionId: string): Promise<OpenCase | null> {
  if (isPostgresDb(trx)) {
    const row = trx
      .selectFrom("moderationCase")
      .select("number")
      .where("contributionId", "=", contributionId);
    await row.forUpdate().execute();
  }
  return openCase(trx, contributionId);
}

/**
 * As what somebody may read a case: those who moderate it, and lawyers of its authorities while it is in
 * their hands.
 */
export async function readerOfCase(
  db: Db,
  actor: Actor,
  { id, consultationId }: Pick<Contribution, "id" | "consultationId">,
): Promise<"moderator" | "lawyer" | null> {
  const authorityIds = await authorityIdsOf(db, consultationId);
  if (can(actor, "moderator", authorityIds)) return "moderator";
  if (actor.personId === null || !can(actor, "lawyer", authorityIds)) return null;
  return (await openCase(db, id))?.handedTo === actor.personId ? "lawyer" : null;
}
