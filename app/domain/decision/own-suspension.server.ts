import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** What somebody is told of their own suspension. */
export interface OwnSuspension {
  endsAt: string;
  /** Explains it, and is where they appeal. */
  decisionId: string;
}

/** The suspension by one of these authorities that ends last; null when there is none now. */
export async function ownSuspension(
  db: Db,
  { personId, browserHash }: Pick<Actor, "personId" | "browserHash">,
  authorityIds: readonly string[],
  now: Date,
): Promise<OwnSuspension | null> {
  if (authorityIds.length === 0 || (personId === null && browserHash === null)) return null;
  const at = now.toISOString();
  const row = await db
    .selectFrom("suspension")
    .select(["endsAt", "decisionId"])
    .where("authorityId", "in", authorityIds)
    .where("liftedAt", "is", null)
    .where("startsAt", "<=", at)
    .where("endsAt", ">", at)
    .where((on) =>
      on.or([
        ...(personId === null ? [] : [on("personId", "=", personId)]),
        ...(browserHash === null ? [] : [on("browserHash", "=", browserHash)]),
      ]),
    )
    .orderBy("endsAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
