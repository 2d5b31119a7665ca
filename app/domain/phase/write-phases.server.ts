import { type Phase, windowOf } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";

/** The one place that changes when a consultation's phases run, so that what follows from them stays right. */
export async function writePhases(trx: Db, consultationId: string, phases: readonly Phase[]) {
  await trx
    .updateTable("consultation")
    .set({ phases: JSON.stringify(phases), ...windowOf(phases) })
    .where("id", "=", consultationId)
    .execute();
}
