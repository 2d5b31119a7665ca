import { act } from "#app/domain/act.server.ts";
import { authorityIdsOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { isSuspended } from "#app/domain/decision/suspension.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { isReadable, longestReport, type ToReport } from "#app/domain/report/report.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type Reported =
  | { ok: true; subjectId: string; consultationId: string }
  | {
      ok: false;
      refusal:
        | "no-such-contribution"
        | "not-shown"
        | "no-such-rule"
        | "too-long"
        /** An anonymous reader without a cookie to be told apart by. */
        | "browser-needed"
        | "suspended"
        | "already-reported";
    };

/** A reader says that a contribution breaks a rule; once each, however they are signed in. */
export function reportContribution(
  db: Db,
  actor: Actor,
  { kind, contributionId, ruleId, words }: ToReport,
  now = new Date(),
): Promise<Reported> {
  const detail = { kind, contributionId, ruleId };
  return act(db, { by: actor, at: now, name: "report.made", detail }, async (trx): Promise<Reported> => {
    const contribution = await contributionForAct(trx, kind, contributionId);
    const consultation = contribution && (await consultationById(trx, contribution.consultationId));
    if (!consultation) return { ok: false, refusal: "no-such-contribution" };
    if (consultation.publishedAt === null || !isReadable(contribution))
      return { ok: false, refusal: "not-shown" };
    if (words.length > longestReport) return { ok: false, refusal: "too-long" };
    const house = await houseOfRules(trx, consultation.authorityId, now);
    if (!house.some((rule) => rule.id === ruleId)) return { ok: false, refusal: "no-such-rule" };
    const [reporterHash] = hashesOf(actor);
    if (!reporterHash) return { ok: false, refusal: "browser-needed" };
    if (await isSuspended(trx, actor, await authorityIdsOf(trx, consultation.id), now)) {
      return { ok: false, refusal: "suspended" };
    }
    if (await hasReported(trx, actor, contributionId)) return { ok: false, refusal: "already-reported" };

    const id = newId();
    await trx
      .insertInto("report")
      .values({
        id,
        consultationId: consultation.id,
        kind,
        contributionId,
        ruleId,
        words,
        reporterHash,
        reportedAt: now.toISOString(),
        decisionId: null,
      })
      .execute();
    await refreshCase(trx, kind, contributionId);
    return { ok: true, subjectId: id, consultationId: consultation.id };
  });
}

/** Whether this reader has already reported it, now or before they signed in. */
export async function hasReported(db: Db, actor: Actor, contributionId: string): Promise<boolean> {
  const hashes = hashesOf(actor);
  if (hashes.length === 0) return false;
  const row = await db
    .selectFrom("report")
    .select("id")
    .where("contributionId", "=", contributionId)
    .where("reporterHash", "in", hashes)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What tells one reporter from another without saying who they are: the person, then the browser. */
export function hashesOf({ personId, browserHash }: Actor): string[] {
  return [
    ...(personId === null ? [] : [sha256(`reporter person ${personId}`)]),
    ...(browserHash === null ? [] : [sha256(`reporter browser ${browserHash}`)]),
  ];
}
