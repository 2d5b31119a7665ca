import { decisionsInForce } from "#app/domain/decision/decision-standing.server.ts";
import {
  beforeOf,
  type Columns,
  type Decision,
  type Scene,
  type TakenBack,
} from "#app/domain/decision/effect.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db, Outcome } from "#db/schema.ts";

type Named = Pick<Contribution, "kind" | "id">;

/** The columns of these names as they are. */
export async function columnsOf<Names extends Columns>(
  trx: Db,
  { kind, id }: Named,
  names: Names,
): Promise<Columns> {
  // A contribution's table has its kind's name, and those of its columns that are asked for.
  return trx
    .selectFrom(kind as "proposal")
    .select(Object.keys(names) as "visibility"[])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

export async function setColumns(trx: Db, { kind, id }: Named, columns: Columns) {
  await trx
    .updateTable(kind as "proposal")
    .set(columns as { visibility: "published" })
    .where("id", "=", id)
    .execute();
}

/** Sets columns and says what they were. */
export async function replaceColumns(trx: Db, contribution: Named, became: Columns) {
  const was = await columnsOf(trx, contribution, became);
  await setColumns(trx, contribution, became);
  return { was, became };
}

/** Sets the columns back, unless somebody has changed them since. */
export async function columnsBack(
  trx: Db,
  decision: Decision,
  how: TakenBack,
  { contribution }: Scene,
): Promise<boolean> {
  const { was, became, root } = beforeOf(decision);
  if (!was || !became || !same(await columnsOf(trx, contribution, became), became)) return false;
  await setColumns(trx, contribution, how === "reversed" && root ? root : was);
  return true;
}

/** Sets them once more as the decision did, unless somebody has changed them since they were set back. */
export async function columnsAgain(trx: Db, decision: Decision, { contribution }: Scene) {
  const { was, became, root } = beforeOf(decision);
  const back = root ?? was;
  if (!back || !became || !same(await columnsOf(trx, contribution, back), back)) return;
  await setColumns(trx, contribution, became);
}

function same(a: Columns, b: Columns): boolean {
  return (Object.keys(b) as (keyof Columns)[]).every((name) => a[name] === b[name]);
}

/** These no longer stand: another takes their place. */
export async function setReversed(trx: Db, ids: readonly string[], at: Date | null) {
  if (ids.length === 0) return;
  await trx
    .updateTable("decision")
    .set({ reversedAt: at?.toISOString() ?? null })
    .where("id", "in", ids)
    .execute();
}

/**
 * A decision takes the place of those of its kind that stand; reversing it then leads to what was there
 * before the first of them.
 */
export async function takePlace(trx: Db, contribution: Named, outcomes: readonly Outcome[], now: Date) {
  const standing = await decisionsInForce(trx, contribution, outcomes);
  const replaced = standing.map(({ id }) => id);
  await setReversed(trx, replaced, now);
  const first = standing[0] && beforeOf(standing[0]);
  const root = first?.root ?? first?.was;
  return { replaced, ...(root && { root }) };
}

/** Whether the author's appeal against one of these that stand is open: it decides then, and nothing takes their place. */
export async function areContested(trx: Db, contribution: Named, outcomes: readonly Outcome[]) {
  const ids = (await decisionsInForce(trx, contribution, outcomes)).map(({ id }) => id);
  return isAppealOpen(trx, ids);
}

/** Whether an appeal against one of these decisions, of whoever made it, waits to be decided. */
export async function isAppealOpen(trx: Db, decisionIds: readonly string[]): Promise<boolean> {
  if (decisionIds.length === 0) return false;
  const appeal = await trx
    .selectFrom("appeal")
    .select("id")
    .where("decisionId", "in", decisionIds)
    .where("decidedAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return appeal !== undefined;
}
