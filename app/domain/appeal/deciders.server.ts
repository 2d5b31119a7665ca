import { type DecidingRefusal, isWithAdministrators } from "#app/domain/appeal/appeal.ts";
import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { type Actor, can, nobody } from "#app/domain/person/actor.ts";
import { hasReported } from "#app/domain/report/report.server.ts";
import type { Db, Language, Schema } from "#db/schema.ts";

export type ContestedDecision = Pick<
  Schema["decision"],
  "kind" | "contributionId" | "consultationId" | "decidedBy" | "secondBy" | "bulkDecisionId"
>;

type Appeal = Pick<Schema["appeal"], "authorityId" | "dueAt" | "escalatedAt" | "decidedAt">;

/**
 * Why this actor may not decide this appeal; null when they may. Whoever judges has had no part in it,
 * and after its day it is an administrator's.
 */
export async function decidingRefusal(
  db: Db,
  actor: Actor,
  appeal: Appeal,
  decision: ContestedDecision,
  now: Date,
): Promise<DecidingRefusal | null> {
  if (actor.personId === null) return "not-allowed";
  if (!can(actor, "moderator", await authorityIdsOf(db, decision.consultationId))) return "not-allowed";
  if (appeal.decidedAt !== null) return "already-decided";
  const part = await partOf(db, actor, decision);
  if (part !== null) return part;
  const isTheirs = !isWithAdministrators(appeal, now) || can(actor, "admin", [appeal.authorityId]);
  return isTheirs ? null : "administrators-only";
}

/** What this actor had to do with what is contested; null when nothing. */
export async function partOf(
  db: Db,
  actor: Actor,
  { kind, contributionId, decidedBy, secondBy, bulkDecisionId }: ContestedDecision,
): Promise<"own-decision" | "own-contribution" | "own-report" | null> {
  const bulk =
    bulkDecisionId === null
      ? null
      : await db
          .selectFrom("bulkDecision")
          .select("askedBy")
          .where("id", "=", bulkDecisionId)
          .executeTakeFirst();
  if ([decidedBy, secondBy, bulk?.askedBy].some((one) => one && one === actor.personId))
    return "own-decision";
  const contribution = await contributionOf(db, kind, contributionId);
  if (contribution && (await isAuthor(db, actor, contribution))) return "own-contribution";
  return (await hasReported(db, actor, contributionId)) ? "own-report" : null;
}

/** Whether any moderator of these authorities, administrators apart, had nothing to do with it. */
export async function isAnotherModerator(db: Db, decision: ContestedDecision): Promise<boolean> {
  const moderators = await db
    .selectFrom("roleGrant")
    .select("personId")
    .distinct()
    .where("role", "=", "moderator")
    .where("authorityId", "in", await authorityIdsOf(db, decision.consultationId))
    .where("revokedAt", "is", null)
    .orderBy("personId")
    .execute();
  for (const { personId } of moderators) {
    if ((await partOf(db, { ...nobody, personId }, decision)) === null) return true;
  }
  return false;
}

/** The administrators of the authority that had nothing to do with it; where there is none, those of the installation. */
export async function administratorsFor(
  db: Db,
  authorityId: string,
  decision: ContestedDecision,
): Promise<{ email: string; language: Language }[]> {
  const grants = await db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .select(["person.id", "person.email", "person.language", "roleGrant.authorityId"])
    .where("roleGrant.role", "=", "admin")
    .where("roleGrant.revokedAt", "is", null)
    .where((on) =>
      on.or([on("roleGrant.authorityId", "is", null), on("roleGrant.authorityId", "=", authorityId)]),
    )
    .orderBy("person.email")
    .execute();
  const own = new Map(grants.filter((one) => one.authorityId !== null).map((one) => [one.id, one]));
  const all = new Map(grants.map((one) => [one.id, one]));
  for (const people of [own, all]) {
    const able = [];
    for (const [personId, { email, language }] of people) {
      if ((await partOf(db, { ...nobody, personId }, decision)) === null) able.push({ email, language });
    }
    if (able.length > 0) return able;
  }
  return [];
}
