import { contributionKinds } from "#app/domain/decision/decision.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";

/** What was decided of other words of the same author under the same authority; not who they are. */
export interface AuthorHistory {
  /** Contributions sent, this one too. */
  sent: number;
  /** How many decisions in force of each outcome, "approve" and "restore" left out. */
  counts: { outcome: Outcome; count: number }[];
  /** The latest first, ten at most. */
  latest: {
    outcome: Outcome;
    rule: Rule | null;
    decidedAt: string;
    kind: ContributionKind;
    reversed: boolean;
  }[];
}

const mostShown = 10;

export async function authorHistory(
  db: Db,
  { participantId, id }: Pick<Contribution, "participantId" | "id">,
  authorityId: string,
): Promise<AuthorHistory> {
  const participants = await sameAuthor(db, participantId, authorityId);
  const sent = await contributionIds(db, participants);
  const others = sent.filter((one) => one !== id).slice(0, mostLooked);
  const rows = others.length === 0 ? [] : await decisionsOn(db, others);
  const rules = await rulesByIds(
    db,
    rows.map((row) => row.ruleId),
  );
  const standing = rows.filter((row) => row.reversedAt === null).map((row) => row.outcome);
  return {
    sent: sent.length,
    counts: [...Map.groupBy(standing, (outcome) => outcome)].map(([outcome, all]) => ({
      outcome,
      count: all.length,
    })),
    latest: rows.slice(0, mostShown).map(({ ruleId, reversedAt, ...row }) => ({
      ...row,
      rule: ruleId === null ? null : (rules.get(ruleId) ?? null),
      reversed: reversedAt !== null,
    })),
  };
}

/** Somebody who sends more than this is known well enough by the latest of it. */
const mostLooked = 500;

/** As the person in all the authority's consultations, and as the browser in each. */
async function sameAuthor(db: Db, participantId: string, authorityId: string): Promise<string[]> {
  const author = await db
    .selectFrom("participant")
    .select(["personId", "browserHash"])
    .where("id", "=", participantId)
    .executeTakeFirstOrThrow();
  const known = new Set([participantId]);
  for (const column of ["personId", "browserHash"] as const) {
    const value = author[column];
    if (value === null) continue;
    const rows = await db
      .selectFrom("participant")
      .select("id")
      .where(column, "=", value)
      .where("consultationId", "in", (one) =>
        one.selectFrom("consultation").select("id").where("authorityId", "=", authorityId),
      )
      .execute();
    for (const row of rows) known.add(row.id);
  }
  return [...known];
}

/** What these participants sent, the latest first. */
async function contributionIds(db: Db, participants: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const kind of contributionKinds) {
    let query = db
      .selectFrom(kind as "proposal")
      .select("id")
      .where("participantId", "in", participants);
    if (kind === "entry") query = query.where("text", "is not", null);
    ids.push(...(await query.orderBy("id", "desc").execute()).map((row) => row.id));
  }
  return ids.sort().reverse();
}

function decisionsOn(db: Db, ids: string[]) {
  return db
    .selectFrom("decision")
    .select(["outcome", "ruleId", "decidedAt", "kind", "reversedAt"])
    .where("contributionId", "in", ids)
    .where("outcome", "not in", ["approve", "restore"])
    .where("undoneAt", "is", null)
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .execute();
}
