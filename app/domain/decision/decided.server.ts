import type { Details } from "#app/domain/decision/decision.ts";
import { latestDecisions } from "#app/domain/decision/latest.server.ts";
import { inOrderOf } from "#app/domain/list/in-order-of.ts";
import type { Beside, Stretch } from "#app/domain/list/stretch.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { ContributionKind, Db, Outcome, Prompt, Schema, SignalCode } from "#db/schema.ts";

/** A decision as its author and other moderators read it: without who took it. */
export interface DecisionShown {
  id: string;
  kind: ContributionKind;
  contributionId: string;
  consultationId: string;
  outcome: Outcome;
  /** In the version it named. */
  rule: Rule | null;
  reason: string;
  details: Details;
  prompt: Prompt;
  /** What the program had noticed and the moderator was shown. */
  signals: SignalCode[];
  /** A second moderator agreed. */
  byTwo: boolean;
  decidedAt: string;
  appealUntil: string | null;
  reversedAt: string | null;
  /** Only where those that were undone are asked for. */
  undoneAt: string | null;
}

const columns = [
  "id",
  "kind",
  "contributionId",
  "consultationId",
  "outcome",
  "ruleId",
  "reason",
  "details",
  "prompt",
  "signals",
  "secondBy",
  "decidedAt",
  "appealUntil",
  "reversedAt",
  "undoneAt",
] as const;

/** Everything decided on these contributions of one kind, in order of time; what was undone only when asked for. */
export async function decisionsOf(
  db: Db,
  kind: ContributionKind,
  contributionIds: readonly string[],
  { undone = false }: { undone?: boolean } = {},
): Promise<DecisionShown[]> {
  if (contributionIds.length === 0) return [];
  const rows = await db
    .selectFrom("decision")
    .select(columns)
    .where("kind", "=", kind)
    .where("contributionId", "in", contributionIds)
    .$if(!undone, (query) => query.where("undoneAt", "is", null))
    .orderBy("decidedAt")
    .orderBy("id")
    .execute();
  return withRules(db, rows);
}

/** A stretch of what was decided and not undone in these consultations, the latest first. */
export async function decisionsIn(
  db: Db,
  consultationIds: readonly string[],
  beside: Beside,
): Promise<Stretch<DecisionShown>> {
  const { items, before, after } = await latestDecisions(db, consultationIds, {}, beside);
  if (items.length === 0) return { items: [], before, after };
  const ids = items.map(({ id }) => id);
  const rows = await db.selectFrom("decision").select(columns).where("id", "in", ids).execute();
  return { items: await withRules(db, inOrderOf(ids, rows)), before, after };
}

type Row = Pick<Schema["decision"], (typeof columns)[number]>;

async function withRules(db: Db, rows: Row[]): Promise<DecisionShown[]> {
  const rules = await rulesByIds(
    db,
    rows.map((row) => row.ruleId),
  );
  return rows.map(({ ruleId, secondBy, details, signals, ...row }) => ({
    ...row,
    details: JSON.parse(details),
    signals: JSON.parse(signals),
    byTwo: secondBy !== null,
    rule: ruleId ? (rules.get(ruleId) ?? null) : null,
  }));
}
