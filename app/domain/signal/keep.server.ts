import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { FoundSignal } from "#app/domain/signal/signal.ts";
import { newId } from "#db/id.ts";
import type { Db, SignalCode } from "#db/schema.ts";

/**
 * One row for each kind of signal of a contribution. One that a decision dealt with stays dealt with.
 * @param isNew  the words are others than those the decision was about: it waits again
 */
export async function keepSignal(
  trx: Db,
  { kind, id, consultationId }: Pick<Contribution, "kind" | "id" | "consultationId">,
  { code, detail }: FoundSignal,
  { now, isNew }: { now: Date; isNew: boolean },
) {
  const said = JSON.stringify(detail);
  const foundAt = now.toISOString();
  await trx
    .insertInto("signal")
    .values({
      id: newId(),
      consultationId,
      kind,
      contributionId: id,
      code,
      detail: said,
      foundAt,
      decisionId: null,
    })
    .onConflict((on) => on.columns(["contributionId", "code"]).doNothing())
    .execute();
  const row = trx.updateTable("signal").where("contributionId", "=", id).where("code", "=", code);
  await row.set({ detail: said }).where("decisionId", "is", null).execute();
  if (isNew) {
    await row.set({ detail: said, foundAt, decisionId: null }).where("decisionId", "is not", null).execute();
  }
}

/** Those that nobody answered and that are no longer true. @param seen  what was looked for and found */
export async function dropSignals(trx: Db, contributionId: string, seen: readonly SignalCode[]) {
  await trx
    .deleteFrom("signal")
    .where("contributionId", "=", contributionId)
    .where("decisionId", "is", null)
    // Votes are looked at elsewhere, and do not depend on the words.
    .where("code", "not in", ["vote-burst", ...seen])
    .execute();
}
