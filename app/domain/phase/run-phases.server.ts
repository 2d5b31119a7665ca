import { act } from "#app/domain/act.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { topicsOf } from "#app/domain/page-change/page-change.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { changesOf, type Due, notDone } from "#app/domain/phase/due.ts";
import { takesPart } from "#app/domain/phase/phase.ts";
import { tellOfficials } from "#app/domain/phase/tell-officials.server.ts";
import { changesDone, setNextChange } from "#app/domain/phase/write-phases.server.ts";
import type { Db, Schema } from "#db/schema.ts";

const atOnce = 20;

/** The consultations to which something is due, the longest due first. */
export async function consultationsDue(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("consultation")
    .select("id")
    .where("nextChangeAt", "<=", now.toISOString())
    .orderBy("nextChangeAt")
    .limit(atOnce)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Does all that is due to a consultation, in order, each once, in one transaction: its phases open and
 * close, and its officials are told. Nothing that a citizen may do waits for this: `phaseAt` is the judge.
 * @param origin  where the portal is, for the links in letters
 */
export async function catchUp(db: Db, consultationId: string, origin: string, now: Date): Promise<Due[]> {
  const done = await db.transaction().execute(async (trx) => {
    const claimed = await claim(trx, consultationId, now);
    if (!claimed) return [];
    const due = notDone(changesOf(claimed), await changesDone(trx, consultationId)).filter(
      ({ dueAt }) => dueAt <= now.toISOString(),
    );
    for (const one of due) await perform(trx, claimed, one, now);
    await tellOfficials(trx, claimed, due, origin, now);
    await setNextChange(trx, consultationId);
    return due;
  });
  if (done.length > 0) pagesChanged(db, topicsOf("phase.changed", consultationId, null));
  return done;
}

export type Claimed = Schema["consultation"] & { timeZone: string };

/** The first statement takes the row, so that of two processes one finds nothing left to do. */
async function claim(trx: Db, id: string, now: Date): Promise<Claimed | null> {
  const taken = await trx
    .updateTable("consultation")
    .set({ nextChangeAt: null })
    .where("id", "=", id)
    .where("nextChangeAt", "<=", now.toISOString())
    .executeTakeFirst();
  if (Number(taken.numUpdatedRows) === 0) return null;
  return trx
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .selectAll("consultation")
    .select("authority.timeZone")
    .where("consultation.id", "=", id)
    .executeTakeFirstOrThrow();
}

const actNames = {
  opened: "phase.opened",
  closed: "phase.closed",
  "opening-reminded": "phase.opening-reminded",
  "closing-reminded": "phase.closing-reminded",
} as const;

async function perform(trx: Db, consultation: Claimed, { phase, change, dueAt }: Due, now: Date) {
  const { id: consultationId } = consultation;
  const detail = { phase, dueAt };
  await act(trx, { by: theSystem, at: now, name: actNames[change], consultationId, detail }, async (trx) => {
    await trx
      .insertInto("phaseChange")
      .values({ consultationId, phase, change, dueAt, doneAt: now.toISOString() })
      .execute();
    if (change === "closed" && takesPart({ kind: phase })) {
      await enqueue(trx, "summarise", { consultationId }, { key: `summarise:${consultationId}`, now });
    }
    return { ok: true as const };
  });
}
