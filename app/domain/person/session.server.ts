import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Db } from "#db/schema.ts";

export interface OpenSession {
  since: string;
  until: string;
  /** The one this is read in. */
  here: boolean;
}

/** Where a person is signed in, latest first. */
export async function openSessions(
  db: Db,
  personId: string,
  sessionId: string | null,
  now = new Date(),
): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["idHash", "createdAt", "expiresAt"])
    .where("personId", "=", personId)
    .where("expiresAt", ">", now.toISOString())
    .orderBy("createdAt", "desc")
    .execute();
  const here = sessionId && sha256(sessionId);
  return rows.map((row) => ({ since: row.createdAt, until: row.expiresAt, here: row.idHash === here }));
}

/** Signs a person out everywhere, this browser included. */
export function signOutEverywhere(db: Db, actor: Actor, now = new Date()) {
  const personId = actor.personId!;
  const what = { by: actor, at: now, name: "person.signed-out-everywhere", subjectId: personId };
  return act(db, what, async (trx): Promise<{ ok: true }> => {
    await endSessions(trx, personId);
    return { ok: true };
  });
}

/** @param keep  the id of one session that goes on */
export async function endSessions(trx: Db, personId: string, keep: string | null = null) {
  let query = trx.deleteFrom("session").where("personId", "=", personId);
  if (keep) query = query.where("idHash", "!=", sha256(keep));
  await query.execute();
}

export async function dropOldSessions(db: Db, now: Date) {
  await db.deleteFrom("session").where("expiresAt", "<=", now.toISOString()).execute();
}
