import { isPostgresDb } from "#db/connection.ts";
import type { ContributionKind, Db, Language, Stance, Visibility } from "#db/schema.ts";

/** What an entry, a proposal and an argument have in common for whoever moderates them. */
export interface Contribution {
  kind: ContributionKind;
  id: string;
  consultationId: string;
  participantId: string;
  territoryId: string | null;
  language: Language;
  visibility: Visibility;
  /** Only proposals have one. */
  title: string | null;
  text: string;
  /** When the words that stand now were sent. */
  sentAt: string;
  /** Its author withdrew the proposal, cleared the answer or hid its question by another: nobody reads it any more. */
  takenBack: boolean;
  /** Of an entry. */
  questionId: string | null;
  /** The proposal itself, or the one argued about. */
  proposalId: string | null;
  parentId: string | null;
  /** Of an argument. */
  stance: Stance | null;
  /** Of a proposal. */
  place: string | null;
}

/** The contribution; null also for an answer that was never sent. */
export async function contributionOf(
  db: Db,
  kind: ContributionKind,
  id: string,
): Promise<Contribution | null> {
  if (kind === "entry") return entryOf(db, id);
  return kind === "proposal" ? proposalOf(db, id) : argumentOf(db, id);
}

/** The same, locked until the transaction ends: two moderators decide one after the other. */
export async function contributionForAct(
  trx: Db,
  kind: ContributionKind,
  id: string,
): Promise<Contribution | null> {
  if (isPostgresDb(trx)) {
    // An argument is counted by its proposal: that is locked first, as whoever argues does.
    if (kind === "argument") await lockProposalOf(trx, id);
    await trx.selectFrom(kind).select("id").where("id", "=", id).forUpdate().execute();
  }
  return contributionOf(trx, kind, id);
}

async function lockProposalOf(trx: Db, argumentId: string) {
  await trx
    .selectFrom("proposal")
    .select("id")
    .where("id", "=", (one) => one.selectFrom("argument").select("proposalId").where("id", "=", argumentId))
    .forUpdate()
    .execute();
}

/** A contribution's table has its kind's name. */
export async function setVisibility(trx: Db, { kind, id }: Contribution, visibility: Visibility) {
  await trx.updateTable(kind).set({ visibility }).where("id", "=", id).execute();
}

const shared = ["id", "consultationId", "participantId", "territoryId", "language", "visibility"] as const;

async function entryOf(db: Db, id: string): Promise<Contribution | null> {
  const row = await db
    .selectFrom("entry")
    .select([...shared, "text", "counted", "questionId", "submittedAt", "changedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row || row.submittedAt === null) return null;
  const { text, counted, submittedAt, changedAt, ...rest } = row;
  const sentAt = changedAt ?? submittedAt;
  const takenBack = text === null || counted === 0;
  return { ...nothing, ...rest, kind: "entry", text: text ?? "", takenBack, sentAt };
}

async function proposalOf(db: Db, id: string): Promise<Contribution | null> {
  const row = await db
    .selectFrom("proposal")
    .select([...shared, "title", "text", "place", "withdrawnAt", "createdAt as sentAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { withdrawnAt, ...rest } = row;
  return { ...nothing, ...rest, kind: "proposal", proposalId: row.id, takenBack: withdrawnAt !== null };
}

async function argumentOf(db: Db, id: string): Promise<Contribution | null> {
  const row = await db
    .selectFrom("argument")
    .select([...shared, "text", "proposalId", "parentId", "stance", "createdAt as sentAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { ...nothing, ...row, kind: "argument" } : null;
}

const nothing = {
  title: null,
  takenBack: false,
  questionId: null,
  proposalId: null,
  parentId: null,
  stance: null,
  place: null,
};
