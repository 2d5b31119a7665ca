import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { type DecisionShown, decisionsOf } from "#app/domain/moderation/decided.server.ts";
import { type ReportShown, reportsShown } from "#app/domain/moderation/reports-shown.server.ts";
import type { ContributionKind, Db, Language, Stance } from "#db/schema.ts";

/** A contribution with all that a moderator needs to judge it, and nothing of who wrote it or voted. */
export interface Case {
  contribution: Contribution;
  question: { position: number; title: string; language: Language } | null;
  /** The proposal an argument is about. */
  proposal: { title: string; language: Language } | null;
  /** What an argument replies to. */
  parent: { text: string; language: Language; stance: Stance } | null;
  territory: string | null;
  reports: ReportShown[];
  /** The latest first. */
  decisions: DecisionShown[];
}

export async function caseOf(
  db: Db,
  kind: ContributionKind,
  id: string,
  now = new Date(),
): Promise<Case | null> {
  const contribution = await contributionOf(db, kind, id);
  if (!contribution) return null;
  return {
    contribution,
    ...(await contextOf(db, contribution)),
    territory: contribution.territoryId && (await nameOf(db, contribution.territoryId)),
    reports: await reportsShown(db, contribution, now),
    decisions: (await decisionsOf(db, kind, [id])).toReversed(),
  };
}

/** What it was written under: the question, the proposal, the argument it answers. */
export async function contextOf(
  db: Db,
  { kind, questionId, proposalId, parentId }: Contribution,
): Promise<Pick<Case, "question" | "proposal" | "parent">> {
  const question =
    questionId &&
    (await db
      .selectFrom("question")
      .innerJoin("consultation", "consultation.id", "question.consultationId")
      .select(["question.position", "question.title", "consultation.language"])
      .where("question.id", "=", questionId)
      .executeTakeFirst());
  const proposal =
    kind === "argument" &&
    (await db
      .selectFrom("proposal")
      .select(["title", "language"])
      .where("id", "=", proposalId)
      .executeTakeFirst());
  const parent =
    parentId &&
    (await db
      .selectFrom("argument")
      .select(["text", "language", "stance"])
      .where("id", "=", parentId)
      .executeTakeFirst());
  return { question: question || null, proposal: proposal || null, parent: parent || null };
}

async function nameOf(db: Db, territoryId: string): Promise<string | null> {
  const territory = await db
    .selectFrom("territory")
    .select("name")
    .where("id", "=", territoryId)
    .executeTakeFirst();
  return territory?.name ?? null;
}
