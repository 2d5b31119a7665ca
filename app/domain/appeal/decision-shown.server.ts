import type { Details } from "#app/domain/decision/decision.ts";
import { type QuestionNamed, questionNamed } from "#app/domain/question/named.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { Db, Label, Language, Outcome, Prompt, Schema } from "#db/schema.ts";

/** A decision as whoever contests it or judges that reads it: never who took it. */
export interface ContestedShown {
  id: string;
  outcome: Outcome;
  rule: Rule | null;
  reason: string;
  prompt: Prompt;
  decidedAt: string;
  label: Label | null;
  /** Of a suspension. */
  days: number | null;
  /** To which it was moved. */
  question: QuestionNamed | null;
  /** In which a proposal stands. */
  into: { id: string; title: string; language: Language } | null;
}

export async function contestedShown(db: Db, decision: Schema["decision"]): Promise<ContestedShown> {
  const { id, outcome, ruleId, reason, prompt, decidedAt } = decision;
  const { label, days, questionId, intoId } = JSON.parse(decision.details) as Details;
  const question = questionId && (await questionNamed(db, questionId));
  const into =
    intoId &&
    (await db
      .selectFrom("proposal")
      .select(["id", "title", "language"])
      .where("id", "=", intoId)
      .where("visibility", "=", "published")
      .executeTakeFirst());
  return {
    ...{ id, outcome, reason, prompt, decidedAt },
    rule: ruleId === null ? null : ((await rulesByIds(db, [ruleId])).get(ruleId) ?? null),
    label: label ?? null,
    days: days ?? null,
    question: question || null,
    into: into || null,
  };
}
