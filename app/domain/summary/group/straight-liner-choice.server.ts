import { act } from "#app/domain/act.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { mayModerate } from "#app/domain/summary/edition/may-moderate.server.ts";
import type { StraightLinerInput } from "#app/domain/summary/group/opinion-desk.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export interface StraightLinerChoice {
  leaveOut: boolean;
  reason: string;
  chosenAt: string;
}

export type StraightLinersChosen = { ok: true } | { ok: false; refusal: "not-allowed" | "nothing-new" };

/** Leaves people who always vote the same out of the groups, or takes them in again, and says why. */
export function chooseStraightLiners(
  db: Db,
  actor: Actor,
  consultationId: string,
  { leaveOut, reason }: StraightLinerInput,
  now = new Date(),
): Promise<StraightLinersChosen> {
  const what = {
    by: actor,
    at: now,
    name: leaveOut ? "opinion.straight-liners-left-out" : "opinion.straight-liners-taken-in",
    consultationId,
  };
  return act(db, what, async (trx): Promise<StraightLinersChosen> => {
    if (!(await mayModerate(trx, actor, consultationId))) return { ok: false, refusal: "not-allowed" };
    const isLeftOut = (await straightLinerChoice(trx, consultationId))?.leaveOut ?? false;
    if (isLeftOut === leaveOut) return { ok: false, refusal: "nothing-new" };

    await trx
      .insertInto("straightLinerChoice")
      .values({
        id: newId(),
        consultationId,
        leaveOut: leaveOut ? 1 : 0,
        reason,
        chosenBy: actor.personId,
        chosenAt: now.toISOString(),
      })
      .execute();
    await summariseSoon(trx, consultationId, now);
    return { ok: true };
  });
}

/** The last one; null where nobody chose. */
export async function straightLinerChoice(
  db: Db,
  consultationId: string,
): Promise<StraightLinerChoice | null> {
  const row = await db
    .selectFrom("straightLinerChoice")
    .select(["leaveOut", "reason", "chosenAt"])
    .where("consultationId", "=", consultationId)
    .orderBy("chosenAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, leaveOut: Number(row.leaveOut) === 1 } : null;
}

export async function leavesOutStraightLiners(db: Db, consultationId: string): Promise<boolean> {
  return (await straightLinerChoice(db, consultationId))?.leaveOut ?? false;
}
