import { lastDecision } from "#app/domain/decision/decision-standing.server.ts";
import type { Decision } from "#app/domain/decision/effect.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db, Label, Language, SignalCode } from "#db/schema.ts";

/** What the program saw in it. */
export interface SignalShown {
  code: SignalCode;
  detail: string;
  foundAt: string;
  waiting: boolean;
}

/** Those nobody has dealt with first. */
export async function signalsOn(db: Db, { kind, id }: Contribution): Promise<SignalShown[]> {
  const rows = await db
    .selectFrom("signal")
    .select(["code", "detail", "foundAt", "decisionId"])
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .orderBy("code")
    .execute();
  return rows
    .map(({ decisionId, ...row }) => ({ ...row, waiting: decisionId === null }))
    .sort((a, b) => Number(b.waiting) - Number(a.waiting));
}

/** A question of the same consultation that the answer could belong to. */
export interface OtherQuestion {
  id: string;
  position: number;
  title: string;
  language: Language;
}

/** The other open questions that the same response does not answer; none for what is no answer in words alone. */
export async function otherQuestions(
  db: Db,
  { kind, id, consultationId, questionId }: Contribution,
): Promise<OtherQuestion[]> {
  if (kind !== "entry") return [];
  const entry = await db
    .selectFrom("entry")
    .select(["value", "responseId"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (entry.value !== null) return [];
  return db
    .selectFrom("question")
    .innerJoin("consultation", "consultation.id", "question.consultationId")
    .select(["question.id", "question.position", "question.title", "consultation.language"])
    .where("question.consultationId", "=", consultationId)
    .where("question.kind", "=", "open-text")
    .where("question.id", "!=", questionId)
    .where("question.id", "not in", (one) =>
      one.selectFrom("entry").select("entry.questionId").where("entry.responseId", "=", entry.responseId),
    )
    .orderBy("question.position")
    .execute();
}

/** What was put beside it or ended under it. */
export async function marksOn(
  db: Db,
  { kind, id }: Contribution,
): Promise<{ label: Label | null; threadClosed: boolean }> {
  if (kind === "entry") {
    const row = await db.selectFrom("entry").select("label").where("id", "=", id).executeTakeFirstOrThrow();
    return { label: row.label, threadClosed: false };
  }
  const row = await db
    .selectFrom(kind as "proposal")
    .select(["label", "threadClosedAt"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { label: row.label, threadClosed: row.threadClosedAt !== null };
}

/** The latest decision on it, when this person took it since then: what they may undo. */
export async function decidedJustNow(
  db: Db,
  { kind, id }: Pick<Contribution, "kind" | "id">,
  personId: string | null,
  since: Date,
): Promise<Decision | null> {
  const last = await lastDecision(db, kind, id);
  if (!last || last.decidedBy !== personId || personId === null) return null;
  return last.decidedAt > since.toISOString() ? last : null;
}
