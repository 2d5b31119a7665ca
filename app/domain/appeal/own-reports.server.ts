import { type ReviewRefusal, reviewRefusal } from "#app/domain/appeal/appeal.ts";
import { dueAfter } from "#app/domain/appeal/due.ts";
import { type OwnAppeal, ownAppeal } from "#app/domain/appeal/own-appeal.server.ts";
import { type StillShown, stillShown } from "#app/domain/appeal/still-shown.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { hashesOf } from "#app/domain/report/report.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { ContributionKind, Db, Outcome, Schema } from "#db/schema.ts";

/** Most that the page shows, the newest first. */
export const reportsAtOnce = 50;

export interface OwnReport {
  id: string;
  kind: ContributionKind;
  rule: Rule | null;
  /** What they said. */
  words: string;
  reportedAt: string;
  consultation: { slug: string; title: string; timeZone: string };
  /** What they reported; null when readers no longer see it. */
  about: StillShown | null;
  /** What dealt with it; null while it waits. */
  decision: { id: string; outcome: Outcome; decidedAt: string; reason: string } | null;
  review: OwnAppeal | null;
  /** Why they may not ask for a review; null when they may. */
  refusal: ReviewRefusal | null;
  /** Until then they may; null while there is nothing to review. */
  reviewUntil: string | null;
}

/** What this person or browser reported, and what became of it. @param id  of one report only */
export async function ownReports(
  db: Db,
  actor: Actor,
  { id, now = new Date() }: { id?: string; now?: Date } = {},
): Promise<OwnReport[]> {
  const hashes = hashesOf(actor);
  if (hashes.length === 0) return [];
  let query = reportsBy(db, hashes);
  if (id !== undefined) query = query.where("report.id", "=", id);
  const rows = await query.execute();
  const rules = await rulesByIds(
    db,
    rows.map((row) => row.ruleId),
  );
  const shown = await stillShown(db, rows);
  const decisions = await decisionsOn(db, rows);
  const reviews = await reviewsOf(db, rows);
  return rows.map((row) => {
    const decision = (row.decisionId && decisions.get(row.decisionId)) || null;
    const about = shown.get(row.contributionId) ?? null;
    const review = reviews.get(row.id);
    const until = decision && dueAfter(new Date(decision.decidedAt), row.appealDays, row.timeZone);
    const state = { isShown: about !== null, asked: review !== undefined, until };
    const refusal = reviewRefusal(decision, state, now);
    const mayStill = decision?.outcome === "approve" && (refusal === null || refusal === "too-late");
    return {
      id: row.id,
      kind: row.kind,
      rule: rules.get(row.ruleId) ?? null,
      words: row.words,
      reportedAt: row.reportedAt,
      consultation: { slug: row.slug, title: row.consultationTitle, timeZone: row.timeZone },
      about,
      decision: decision && told(decision),
      review: review ? ownAppeal(review, now) : null,
      refusal,
      reviewUntil: mayStill ? until : null,
    };
  });
}

function reportsBy(db: Db, hashes: readonly string[]) {
  return db
    .selectFrom("report")
    .innerJoin("consultation", "consultation.id", "report.consultationId")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select(["report.id", "report.kind", "report.contributionId", "report.ruleId", "report.words"])
    .select(["report.reportedAt", "report.decisionId"])
    .select(["consultation.slug", "consultation.title as consultationTitle"])
    .select(["authority.timeZone", "authority.appealDays"])
    .where("report.reporterHash", "in", hashes)
    .orderBy("report.reportedAt", "desc")
    .orderBy("report.id", "desc")
    .limit(reportsAtOnce);
}

/** The reasons for leaving it are for whoever reported it; what else was decided is explained to its author. */
function told({ id, outcome, decidedAt, reason }: Decision) {
  return { id, outcome, decidedAt, reason: outcome === "approve" ? reason : "" };
}

type Decision = Awaited<ReturnType<typeof decisionsIn>>[number];

async function decisionsOn(db: Db, rows: readonly { decisionId: string | null }[]) {
  const ids = rows.map((row) => row.decisionId).filter((id) => id !== null);
  return new Map((await decisionsIn(db, ids)).map((one) => [one.id, one]));
}

async function decisionsIn(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("decision")
    .select(["id", "outcome", "decidedAt", "reason", "undoneAt", "reversedAt"])
    .where("id", "in", ids)
    .execute();
}

async function reviewsOf(
  db: Db,
  reports: readonly { id: string; decisionId: string | null }[],
): Promise<Map<string, Schema["appeal"]>> {
  const decided = reports.map((one) => one.decisionId).filter((id) => id !== null);
  if (decided.length === 0) return new Map();
  const rows = await db
    .selectFrom("appeal")
    .selectAll()
    .where("decisionId", "in", decided)
    .where(
      "reportId",
      "in",
      reports.map((one) => one.id),
    )
    .execute();
  return new Map(rows.map((row) => [row.reportId!, row]));
}
