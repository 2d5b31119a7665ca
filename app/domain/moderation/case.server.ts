import { type DecisionShown, decisionsOf } from "#app/domain/decision/decided.server.ts";
import { canBeReversed, inForce } from "#app/domain/decision/decision.ts";
import {
  marksOn,
  type OtherQuestion,
  otherQuestions,
  type SignalShown,
  signalsOn,
} from "#app/domain/moderation/case-standing.server.ts";
import {
  type MergeWaiting,
  mergeWaitingOn,
  type SecondWaiting,
  secondWaitingOn,
} from "#app/domain/moderation/case-waiting.server.ts";
import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { type QuestionNamed, questionNamed } from "#app/domain/question/named.server.ts";
import { type ReportShown, reportsShown } from "#app/domain/report/reports-shown.server.ts";
import type { ContributionKind, Db, Label, Language, Stance } from "#db/schema.ts";

/** A contribution with all that a moderator needs to judge it, and nothing of who wrote it or voted. */
export interface Case {
  contribution: Contribution;
  question: QuestionNamed | null;
  /** The proposal an argument is about. */
  proposal: { title: string; language: Language } | null;
  /** What an argument replies to. */
  parent: { text: string; language: Language; stance: Stance } | null;
  territory: string | null;
  reports: ReportShown[];
  signals: SignalShown[];
  /** The latest first. */
  decisions: DecisionShown[];
  /** Those in force that a later one could take back. */
  standing: DecisionShown[];
  label: Label | null;
  threadClosed: boolean;
  otherQuestions: OtherQuestion[];
  second: SecondWaiting | null;
  merge: MergeWaiting | null;
}

export async function caseOf(
  db: Db,
  kind: ContributionKind,
  id: string,
  now = new Date(),
): Promise<Case | null> {
  const contribution = await contributionOf(db, kind, id);
  if (!contribution) return null;
  const decisions = (await decisionsOf(db, kind, [id])).toReversed();
  return {
    contribution,
    ...(await contextOf(db, contribution)),
    territory: contribution.territoryId && (await nameOf(db, contribution.territoryId)),
    reports: await reportsShown(db, contribution, now),
    signals: await signalsOn(db, contribution),
    decisions,
    standing: decisions.filter((one) => inForce(one) && canBeReversed(one.outcome)),
    ...(await marksOn(db, contribution)),
    otherQuestions: await otherQuestions(db, contribution),
    second: await secondWaitingOn(db, kind, id),
    merge: await mergeWaitingOn(db, contribution),
  };
}

/** What it was written under: the question, the proposal, the argument it answers. */
export async function contextOf(
  db: Db,
  { kind, questionId, proposalId, parentId }: Contribution,
): Promise<Pick<Case, "question" | "proposal" | "parent">> {
  const question = questionId && (await questionNamed(db, questionId));
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
