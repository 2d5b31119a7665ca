import { outcomes } from "#app/domain/decision/decision.ts";
import { type DecisionCounts, median, prompts } from "#app/domain/record/record.ts";
import type { Db, Outcome, Prompt } from "#db/schema.ts";

/** Every decision but those undone, counted in the order of the index decision_standing. */
export async function decisionCounts(db: Db, ids: readonly string[]): Promise<DecisionCounts> {
  const rows = await db
    .selectFrom("decision")
    .select((select) => [
      "outcome",
      "prompt",
      "ruleId",
      select.fn.countAll().as("taken"),
      select.fn.count("reversedAt").as("reversed"),
      select.fn.count("secondBy").as("byTwo"),
      select.fn.count("minutesTaken").as("waited"),
    ])
    .where("consultationId", "in", ids)
    .where("undoneAt", "is", null)
    .groupBy(["consultationId", "outcome", "prompt", "ruleId"])
    .execute();
  const waited = rows.reduce((sum, row) => sum + Number(row.waited), 0);
  const counts = { ...noDecisions(), medianMinutes: await medianMinutes(db, ids, waited) };
  const under = new Map<string, DecisionCounts["rules"][number]>();
  for (const { outcome, prompt, ruleId, ...row } of rows) {
    const taken = Number(row.taken);
    const standing = taken - Number(row.reversed);
    const rule = under.get(`${outcome} ${ruleId}`) ?? { ruleId, outcome, taken: 0, standing: 0 };
    under.set(`${outcome} ${ruleId}`, rule);
    for (const sum of [counts, counts.outcomes[outcome], rule]) {
      sum.taken += taken;
      sum.standing += standing;
    }
    counts.prompts[prompt] += taken;
    counts.byTwo += Number(row.byTwo);
  }
  return { ...counts, rules: [...under.values()] };
}

function noDecisions(): DecisionCounts {
  const none = () => ({ taken: 0, standing: 0 });
  return {
    ...none(),
    outcomes: Object.fromEntries(outcomes.map((one) => [one, none()])) as Record<
      Outcome,
      { taken: number; standing: number }
    >,
    prompts: Object.fromEntries(prompts.map((one) => [one, 0])) as Record<Prompt, number>,
    byTwo: 0,
    rules: [],
    medianMinutes: null,
  };
}

/** The one or two in the middle, found in the order of the index decision_minutes. @param waited  how many took any */
async function medianMinutes(db: Db, ids: readonly string[], waited: number): Promise<number | null> {
  if (waited === 0) return null;
  const middle = await db
    .selectFrom("decision")
    .select("minutesTaken")
    .where("consultationId", "in", ids)
    .where("undoneAt", "is", null)
    .where("minutesTaken", "is not", null)
    .orderBy("minutesTaken")
    .limit(2 - (waited % 2))
    .offset(Math.floor((waited - 1) / 2))
    .execute();
  return median(middle.map(({ minutesTaken }) => Number(minutesTaken)));
}
