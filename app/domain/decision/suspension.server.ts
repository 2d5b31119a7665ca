import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/**
 * Whether one of these authorities has suspended this actor: no new proposals, arguments or reports.
 * Answers and votes go on; the words of an answer wait for a moderator first.
 */
export async function isSuspended(
  db: Db,
  { personId, browserHash }: Pick<Actor, "personId" | "browserHash">,
  authorityIds: readonly string[],
  now: Date,
): Promise<boolean> {
  if (authorityIds.length === 0 || (personId === null && browserHash === null)) return false;
  const row = await suspensionsAt(db, now)
    .where("authorityId", "in", authorityIds)
    .where((on) =>
      on.or([
        ...(personId === null ? [] : [on("personId", "=", personId)]),
        ...(browserHash === null ? [] : [on("browserHash", "=", browserHash)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function suspensionsAt(db: Db, now: Date) {
  const at = now.toISOString();
  return db
    .selectFrom("suspension")
    .select("id")
    .where("liftedAt", "is", null)
    .where("startsAt", "<=", at)
    .where("endsAt", ">", at);
}

/** Somebody signs in on a browser that was suspended: they are, wherever they sign in from. */
export async function suspendAlso(trx: Db, personId: string, browserHash: string | null) {
  if (browserHash === null) return;
  await trx
    .updateTable("suspension")
    .set({ personId })
    .where("browserHash", "=", browserHash)
    .where("personId", "is", null)
    .execute();
}
