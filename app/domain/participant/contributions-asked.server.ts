import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** Of these proposals, those of which a moderator asks whether they may stand in another. */
export async function mergesAsked(db: Db, proposalIds: readonly string[]): Promise<Set<string>> {
  if (proposalIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("mergeRequest")
    .select("proposalId")
    .where("proposalId", "in", proposalIds)
    .where("answeredAt", "is", null)
    .execute();
  return new Set(rows.map((row) => row.proposalId));
}

/** Which of these the law made an administrator erase, and when. */
export async function erasedOn(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("erasure")
    .select(["contributionId", "erasedAt"])
    .where("contributionId", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.contributionId, row.erasedAt]));
}

/** Whether and by whom this person or browser is, or was, suspended; the latest first. */
export async function ownSuspensions(db: Db, { personId, browserHash }: Actor) {
  if (personId === null && browserHash === null) return [];
  return db
    .selectFrom("suspension")
    .innerJoin("authority", "authority.id", "suspension.authorityId")
    .innerJoin("decision", "decision.id", "suspension.decisionId")
    .select([
      "suspension.id",
      "suspension.decisionId",
      "suspension.startsAt",
      "suspension.endsAt",
      "suspension.liftedAt",
      "authority.name as authority",
      "authority.timeZone",
    ])
    .where("decision.undoneAt", "is", null)
    .where((on) =>
      on.or([
        ...(personId === null ? [] : [on("suspension.personId", "=", personId)]),
        ...(browserHash === null
          ? []
          : [
              on.and([on("suspension.browserHash", "=", browserHash), on("suspension.personId", "is", null)]),
            ]),
      ]),
    )
    .orderBy("suspension.startsAt", "desc")
    .limit(20)
    .execute();
}
