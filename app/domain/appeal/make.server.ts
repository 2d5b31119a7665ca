import { act } from "#app/domain/act.server.ts";
import {
  type AppealRefusal,
  appealRefusal,
  type ReviewRefusal,
  reviewRefusal,
  type WordsRefusal,
  wordsRefusal,
} from "#app/domain/appeal/appeal.ts";
import { type Contested, decidedForAct } from "#app/domain/appeal/contested.server.ts";
import { isAnotherModerator } from "#app/domain/appeal/deciders.server.ts";
import { dueAfter } from "#app/domain/appeal/due.ts";
import { tellAdministrators, tellReceived } from "#app/domain/appeal/tell.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { hashesOf } from "#app/domain/report/report.server.ts";
import { isReadable } from "#app/domain/report/report.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

interface Said {
  words: string;
  /** Address of this portal, for the links in letters. */
  origin?: string;
}

export type Appealed<Refusal> =
  | { ok: true; subjectId: string; consultationId: string }
  | { ok: false; refusal: Refusal };

/** Its author contests a decision; once each. Whoever else is signed in on their browser does not. */
export function appealDecision(
  db: Db,
  actor: Actor,
  { decisionId, ...said }: Said & { decisionId: string },
  now = new Date(),
): Promise<Appealed<AppealRefusal | WordsRefusal>> {
  const detail = { decisionId };
  return act(
    db,
    { by: actor, at: now, name: "appeal.made", detail },
    async (trx): Promise<Appealed<AppealRefusal | WordsRefusal>> => {
      const decided = await decidedForAct(trx, decisionId);
      if (!decided) return { ok: false, refusal: "no-such-decision" };
      if (!(await isBy(trx, actor, decided.contribution.participantId))) {
        return { ok: false, refusal: "not-yours" };
      }
      const appealed = await isContested(trx, decisionId, null);
      const refusal = appealRefusal(decided.decision, appealed, now) ?? wordsRefusal(said.words);
      if (refusal) return { ok: false, refusal };
      return keep(trx, actor, decided, { ...said, reportId: null }, now);
    },
  );
}

/** A reader asks that somebody else looks at what they reported and a moderator left; once each. */
export function askForReview(
  db: Db,
  actor: Actor,
  { reportId, ...said }: Said & { reportId: string },
  now = new Date(),
): Promise<Appealed<ReviewRefusal | WordsRefusal>> {
  const detail = { reportId };
  return act(
    db,
    { by: actor, at: now, name: "appeal.review-asked", detail },
    async (trx): Promise<Appealed<ReviewRefusal | WordsRefusal>> => {
      const report = await ownReport(trx, actor, reportId);
      if (!report) return { ok: false, refusal: "no-such-report" };
      if (report.decisionId === null) return { ok: false, refusal: "nothing-to-review" };
      const decided = await decidedForAct(trx, report.decisionId);
      if (!decided) return { ok: false, refusal: "nothing-to-review" };
      const { appealDays, timeZone } = await termsOf(trx, decided.decision.consultationId);
      const state = {
        isShown: isReadable(decided.contribution),
        asked: await isContested(trx, report.decisionId, reportId),
        until: dueAfter(new Date(decided.decision.decidedAt), appealDays, timeZone),
      };
      const refusal = reviewRefusal(decided.decision, state, now) ?? wordsRefusal(said.words);
      if (refusal) return { ok: false, refusal };
      return keep(trx, actor, decided, { ...said, reportId }, now);
    },
  );
}

async function ownReport(trx: Db, actor: Actor, id: string) {
  const hashes = hashesOf(actor);
  if (hashes.length === 0) return null;
  const report = await trx
    .selectFrom("report")
    .select(["decisionId"])
    .where("id", "=", id)
    .where("reporterHash", "in", hashes)
    .executeTakeFirst();
  return report ?? null;
}

async function isContested(trx: Db, decisionId: string, reportId: string | null): Promise<boolean> {
  const row = await trx
    .selectFrom("appeal")
    .select("id")
    .where("decisionId", "=", decisionId)
    .where("reportId", "is not distinct from", reportId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Where no moderator but those who had a part in it could decide, it goes to the administrators at once. */
async function keep(
  trx: Db,
  actor: Actor,
  { decision, contribution }: Omit<Contested, "appeal">,
  { words, origin, reportId }: Said & { reportId: string | null },
  now: Date,
) {
  const { consultationId } = decision;
  const terms = await termsOf(trx, consultationId);
  const isModerators = await isAnotherModerator(trx, decision);
  const appeal: Schema["appeal"] = {
    id: newId(),
    decisionId: decision.id,
    consultationId,
    authorityId: terms.authorityId,
    reportId,
    madeBy: actor.personId,
    words,
    madeAt: now.toISOString(),
    dueAt: dueAfter(now, terms.appealAnswerDays, terms.timeZone),
    escalatedAt: isModerators ? null : now.toISOString(),
    decidedBy: null,
    decidedAt: null,
    outcome: null,
    reason: "",
    resultId: null,
  };
  await trx.insertInto("appeal").values(appeal).execute();
  await tellReceived(trx, { appeal, decision, contribution }, origin, now);
  if (!isModerators) await tellAdministrators(trx, { appeal, decision, contribution }, origin, now);
  return { ok: true as const, subjectId: appeal.id, consultationId };
}

function termsOf(db: Db, consultationId: string) {
  return db
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "authority.id as authorityId",
      "authority.appealDays",
      "authority.appealAnswerDays",
      "authority.timeZone",
    ])
    .where("consultation.id", "=", consultationId)
    .executeTakeFirstOrThrow();
}
