import { type DecisionsBeside, outcomesBeside } from "#app/domain/decision/beside.ts";
import type { ContributionKind, Db, Language } from "#db/schema.ts";

/** What was decided of a contribution and stands: the latest of each outcome that shows. */
export async function decisionsBeside(
  db: Db,
  kind: ContributionKind,
  contributionId: string,
  { own, language }: { own: boolean; language: Language },
): Promise<DecisionsBeside> {
  const rows = await db
    .selectFrom("decision")
    .leftJoin("rule", "rule.id", "decision.ruleId")
    .select(["decision.id", "decision.outcome", "decision.decidedAt", "decision.reason", "rule.titles"])
    .where("decision.contributionId", "=", contributionId)
    .where("decision.kind", "=", kind)
    .where("decision.undoneAt", "is", null)
    .where("decision.reversedAt", "is", null)
    .orderBy("decision.decidedAt", "desc")
    .orderBy("decision.id", "desc")
    .execute();
  const beside: DecisionsBeside = {};
  for (const { outcome, titles, reason, ...decision } of rows) {
    const shows = outcomesBeside.find((one) => one === outcome);
    if (!shows) continue;
    const rule = titles === null ? null : (JSON.parse(titles) as Record<Language, string>)[language];
    beside[shows] ??= { ...decision, rule, reason: own ? reason : null };
  }
  return beside;
}
