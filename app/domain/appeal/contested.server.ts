import { decisionById } from "#app/domain/decision/decision-standing.server.ts";
import {
  type Contribution,
  contributionForAct,
  contributionOf,
} from "#app/domain/moderation/contribution.server.ts";
import type { Db, Schema } from "#db/schema.ts";

/** An appeal with what it is about. */
export interface Contested {
  appeal: Schema["appeal"];
  decision: Schema["decision"];
  contribution: Contribution;
}

export async function contestedBy(db: Db, appealId: string): Promise<Contested | null> {
  const appeal = await db.selectFrom("appeal").selectAll().where("id", "=", appealId).executeTakeFirst();
  const decision = appeal && (await decisionById(db, appeal.decisionId));
  const contribution = decision && (await contributionOf(db, decision.kind, decision.contributionId));
  return contribution ? { appeal, decision, contribution } : null;
}

/** The same, as it stays until the transaction ends: whoever decides anything of it waits for its contribution. */
export async function contestedForAct(trx: Db, appealId: string): Promise<Contested | null> {
  const known = await contestedBy(trx, appealId);
  if (!known) return null;
  await contributionForAct(trx, known.decision.kind, known.decision.contributionId);
  return contestedBy(trx, appealId);
}

/** A decision and what it was about, as they stay until the transaction ends. */
export async function decidedForAct(trx: Db, decisionId: string): Promise<Omit<Contested, "appeal"> | null> {
  const known = await decisionById(trx, decisionId);
  const contribution = known && (await contributionForAct(trx, known.kind, known.contributionId));
  const decision = contribution && (await decisionById(trx, decisionId));
  return decision ? { decision, contribution } : null;
}
