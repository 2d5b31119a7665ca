import { act } from "#app/domain/act.server.ts";
import { contestedBy } from "#app/domain/appeal/contested.server.ts";
import { tellAdministrators } from "#app/domain/appeal/tell.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

const atOnce = 20;

/** The appeals that nobody decided in time and no administrator was told of, the longest due first. */
export async function appealsDue(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("appeal")
    .select("id")
    .where("decidedAt", "is", null)
    .where("dueAt", "<", now.toISOString())
    .where("escalatedAt", "is", null)
    .orderBy("dueAt")
    .limit(atOnce)
    .execute();
  return rows.map(({ id }) => id);
}

/** Hands one that is late to the administrators, and tells them; once, however often it is tried. */
export function escalate(db: Db, appealId: string, origin: string, now: Date) {
  const what = { by: theSystem, at: now, name: "appeal.escalated", subjectId: appealId };
  return act(db, what, async (trx) => {
    // The first statement takes the row, so that of two processes one finds nothing left to do.
    const taken = await trx
      .updateTable("appeal")
      .set({ escalatedAt: now.toISOString() })
      .where("id", "=", appealId)
      .where("decidedAt", "is", null)
      .where("escalatedAt", "is", null)
      .where("dueAt", "<", now.toISOString())
      .executeTakeFirst();
    if (Number(taken.numUpdatedRows) === 0) return { ok: false as const, refusal: "not-due" as const };
    const contested = await contestedBy(trx, appealId);
    if (contested) await tellAdministrators(trx, contested, origin, now);
    return { ok: true as const, consultationId: contested?.appeal.consultationId };
  });
}
