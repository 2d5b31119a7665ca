import { act } from "#app/domain/act.server.ts";
import { territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { suspendAlso } from "#app/domain/decision/suspension.server.ts";
import { mergeParticipants } from "#app/domain/participant/merge.server.ts";
import {
  type Asks,
  type Participant,
  type Place,
  type TakingPartRefusal,
  takingPartRefusal,
} from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Doing } from "#app/domain/phase/phase.ts";
import { compiled } from "#db/compiled.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type TakesPart = { ok: true; participant: Participant } | { ok: false; refusal: TakingPartRefusal };

/**
 * The one participant this actor is in this consultation, made when there is none yet, or why they
 * may not do this now. Locked until the transaction ends, so that the acts of one participant
 * come one after another however often a button is pressed.
 *
 * Nobody is counted twice: whoever signs in on a browser that already took part goes on as that
 * participant; when they have a participant of their own, theirs counts, it takes over what the
 * browser's did, and the browser alone may no longer act (see `mergeParticipants`).
 * @param territoryId  the municipality given in the form; kept once somebody has taken part
 */
export async function participantFor(
  trx: Db,
  actor: Actor,
  consultation: Asks,
  territoryId: string | null,
  doing: Doing,
  now: Date,
): Promise<TakesPart> {
  const known = await knownParticipant(trx, actor, consultation, now);
  if (known === "signed-out") return { ok: false, refusal: "signed-out" };

  const settled = known !== null && known.territoryId !== null && known.tookPart === 1;
  const given = settled ? known.territoryId : (territoryId ?? known?.territoryId ?? null);
  const placeId = consultation.access === "resident" ? actor.residenceId : given;
  const place = placeId === null ? null : await placeOf(trx, placeId);
  const asked = await territoriesAsked(trx, consultation.id);
  const refusal = takingPartRefusal(consultation, actor, place, asked, doing, now);
  if (refusal) return { ok: false, refusal };

  if (known === null)
    return { ok: true, participant: await newParticipant(trx, actor, consultation, placeId, now) };
  if (settled || known.territoryId === placeId) return { ok: true, participant: known };
  await trx.updateTable("participant").set({ territoryId: placeId }).where("id", "=", known.id).execute();
  return { ok: true, participant: { ...known, territoryId: placeId } };
}

/** Who this reader is in the consultation so far, for showing their own; changes nothing. */
export async function participantOf(
  db: Db,
  actor: Actor,
  consultationId: string,
): Promise<Participant | null> {
  const { rows: all } = await candidates(db, by(actor, consultationId));
  const mine = all.find((one) => actor.personId !== null && one.personId === actor.personId);
  return mine ?? all.find((one) => one.personId === null) ?? null;
}

/** Whether somebody took part from this browser with an account and is signed out now. */
export async function isSignedOut(db: Db, actor: Actor, consultationId: string): Promise<boolean> {
  if (actor.personId !== null || actor.browserHash === null) return false;
  const { rows: browsers } = await candidates(db, by(actor, consultationId));
  return browsers.length > 0 && browsers.every((one) => one.personId !== null);
}

/** Whether what this participant wrote is this actor's own. */
export async function isBy(db: Db, actor: Actor, participantId: string): Promise<boolean> {
  const author = await db
    .selectFrom("participant")
    .select(["personId", "browserHash"])
    .where("id", "=", participantId)
    .executeTakeFirst();
  if (!author) return false;
  if (author.personId !== null) return author.personId === actor.personId;
  return author.browserHash !== null && author.browserHash === actor.browserHash;
}

/** For signing in: what this browser did in consultations still open becomes the person's. */
export async function adoptBrowser(db: Db, actor: Actor, now = new Date()) {
  const { personId, browserHash } = actor;
  if (personId === null || browserHash === null) return;
  const open = await db
    .selectFrom("participant")
    .innerJoin("consultation", "consultation.id", "participant.consultationId")
    .selectAll("consultation")
    .where("participant.browserHash", "=", browserHash)
    .where("participant.personId", "is", null)
    .where((on) =>
      on.or([on("consultation.closesAt", "is", null), on("consultation.closesAt", ">", now.toISOString())]),
    )
    .orderBy("consultation.id")
    .execute();
  for (const consultation of open) {
    const what = { by: actor, at: now, name: "participant.adopted", consultationId: consultation.id };
    await act(db, what, async (trx) => {
      await knownParticipant(trx, actor, consultation, now);
      return { ok: true };
    });
  }
}

async function knownParticipant(
  trx: Db,
  actor: Actor,
  consultation: Asks,
  now: Date,
): Promise<Participant | "signed-out" | null> {
  const { rows: all } = await lockedCandidates(trx, by(actor, consultation.id));
  const mine = all.find((one) => actor.personId !== null && one.personId === actor.personId) ?? null;
  const browsers =
    all.find((one) => one.browserHash !== null && one.browserHash === actor.browserHash) ?? null;
  const nobodys = browsers?.personId === null ? browsers : null;

  if (actor.personId === null) return nobodys ?? (browsers === null ? null : "signed-out");
  if (nobodys !== null) await suspendAlso(trx, actor.personId, actor.browserHash);
  if (mine !== null) return nobodys === null ? mine : mergeParticipants(trx, nobodys, mine, now);
  if (nobodys === null) return null;
  await trx
    .updateTable("participant")
    .set({ personId: actor.personId })
    .where("id", "=", nobodys.id)
    .execute();
  return { ...nobodys, personId: actor.personId };
}

interface By {
  consultationId: string;
  personId: string | null;
  browserHash: string | null;
}

function by({ personId, browserHash }: Actor, consultationId: string): By {
  return { consultationId, personId, browserHash };
}

const candidates = compiled<By>()(candidatesBy);
const lockedCandidates = compiled<By>()((db, value) => {
  const query = candidatesBy(db, value);
  return isPostgresDb(db) ? query.forUpdate() : query;
});

/** Nobody's is the same as nothing. */
function candidatesBy(db: Db, value: <Name extends keyof By>(name: Name) => By[Name]) {
  return db
    .selectFrom("participant")
    .selectAll()
    .where("consultationId", "=", value("consultationId"))
    .where((on) =>
      on.or([on("personId", "=", value("personId")), on("browserHash", "=", value("browserHash"))]),
    )
    .orderBy("id");
}

async function placeOf(trx: Db, id: string): Promise<Place | null> {
  const { rows } = await places(trx, { id });
  return rows[0] ?? null;
}

const places = compiled<{ id: string }>()((db, value) =>
  db.selectFrom("territory").select(["id", "kind", "path"]).where("id", "=", value("id")),
);

/** Two first acts at once: the second waits for the first one's row and takes that. */
async function newParticipant(
  trx: Db,
  actor: Actor,
  consultation: Asks,
  territoryId: string | null,
  now: Date,
): Promise<Participant> {
  const participant: Participant = {
    id: newId(),
    consultationId: consultation.id,
    personId: actor.personId,
    browserHash: consultation.access === "open" ? await freeBrowser(trx, actor, consultation.id) : null,
    territoryId,
    channel: "web",
    createdAt: now.toISOString(),
    tookPart: 0,
  };
  const { numAffectedRows } = await puts(trx, participant);
  if (numAffectedRows === 1n) return participant;
  const known = await knownParticipant(trx, actor, consultation, now);
  if (known === null || known === "signed-out")
    throw new Error("A participant could be neither made nor found");
  return known;
}

const puts = compiled<Participant>()((db, value) =>
  db
    .insertInto("participant")
    .values({
      id: value("id"),
      consultationId: value("consultationId"),
      personId: value("personId"),
      browserHash: value("browserHash"),
      territoryId: value("territoryId"),
      channel: value("channel"),
      createdAt: value("createdAt"),
      tookPart: value("tookPart"),
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** The browser is noted beside a person too, so that signing out does not make it a second participant. */
async function freeBrowser(trx: Db, actor: Actor, consultationId: string): Promise<string | null> {
  if (actor.browserHash === null || actor.personId === null) return actor.browserHash;
  const taken = await trx
    .selectFrom("participant")
    .select("id")
    .where("consultationId", "=", consultationId)
    .where("browserHash", "=", actor.browserHash)
    .executeTakeFirst();
  return taken ? null : actor.browserHash;
}
