import { outcomes, type ToDecide } from "#app/domain/decision/decision.ts";
import { answerMerge } from "#app/domain/decision/merge-request.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";
import { type ConsultationFacts, during } from "#tests/support/taking-part.ts";
import { aDebate, type Debate, hide } from "./world.ts";

export const secret = "a secret of this installation";
export const origin = "https://cabildo.example";
/** Three passages of "Falta una oficina cerca.". */
export const passage = {
  una: { start: 6, end: 9 },
  oficina: { start: 10, end: 17 },
  cerca: { start: 18, end: 23 },
};

/** A consultation under rules that allow everything. */
export async function aFreeDebate(db: Db, facts: ConsultationFacts = {}): Promise<Debate> {
  const debate = await aDebate(db, facts);
  await allow(db, { sanctions: JSON.stringify(outcomes), longestSuspension: 90, secondPerson: 0 });
  return debate;
}

/** Changes every rule. */
export async function allow(
  db: Db,
  rule: { sanctions?: string; longestSuspension?: number; secondPerson?: number },
) {
  await db.updateTable("rule").set(rule).execute();
}

type Changes = Partial<ToDecide> & { by?: Actor; at?: Date };

/** Decides under "spam", with reasons. */
export function decideSo(
  db: Db,
  debate: Debate,
  named: { kind: ContributionKind; id: string },
  outcome: Outcome,
  details: ToDecide["details"] = {},
  changes: Changes = {},
) {
  const isFree = outcome === "approve" || outcome === "restore";
  const reason = outcome === "approve" ? "" : "Es un aviso de venta.";
  return hide(db, debate, named.kind, named.id, {
    outcome,
    ruleId: isFree ? null : debate.rules.spam,
    reason,
    details,
    secret,
    origin,
    ...changes,
  });
}

/** The same, of which is known that it is decided. */
export async function decided(...asked: Parameters<typeof decideSo>): Promise<string> {
  const made = await decideSo(...asked);
  if (!made.ok) throw new Error(made.refusal);
  if (!made.decisionId) throw new Error("Somebody has to agree first");
  return made.decisionId;
}

/** Asks the author of one proposal and gets a yes. */
export async function mergedWith(
  db: Db,
  debate: Debate,
  one: { id: string },
  into: { id: string },
  author: Actor,
  at = during,
): Promise<string> {
  const asked = await decideSo(
    db,
    debate,
    { kind: "proposal", ...one },
    "merge",
    { intoId: into.id },
    { at },
  );
  if (!asked.ok || !asked.mergeRequestId) throw new Error("Nobody was asked");
  const answered = await answerMerge(db, author, asked.mergeRequestId, true, at, { origin });
  if (!answered.ok) throw new Error(answered.refusal);
  return answered.decisionId!;
}

export function seconds(n: number): Date {
  return new Date(during.getTime() + n * 1000);
}

const tables = [
  "response",
  "entry",
  "entryHistory",
  "proposal",
  "argument",
  "vote",
  "contributionTheme",
  "report",
  "signal",
  "mail",
  "moderationCase",
] as const;

/** All that a decision may touch. */
export async function everything(db: Db) {
  const all: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute();
    all[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  // What nobody waits for any more is a row that was not there before.
  all.moderationCase = all.moderationCase!.filter((row) => String(row).includes('"isOpen":1'));
  return all;
}

export function rowOf(db: Db, kind: ContributionKind, id: string) {
  return db
    .selectFrom(kind as "proposal")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
