import { authoritiesOf, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { actOnDraft, type DraftRefusal } from "#app/domain/consultation/lead-act.server.ts";
import {
  type AskingRefusal,
  askingRefusal,
  liesWithinAny,
  mostTerritories,
} from "#app/domain/consultation/places.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { isWithin } from "#app/domain/territory/territory.ts";
import type { Db } from "#db/schema.ts";

export type Placed =
  | { ok: true }
  | { ok: false; refusal: DraftRefusal | AskingRefusal | "no-such-territory" };

/** Asks everybody who lives in the territory; the smaller places in it need no naming any more. */
export function askTerritory(
  db: Db,
  actor: Actor,
  consultationId: string,
  territoryId: string,
  now = new Date(),
): Promise<Placed> {
  const what = placeAct(actor, "consultation.territory-asked", consultationId, territoryId, now);
  return actOnDraft<Placed>(db, what, async (trx) => {
    const [territory] = await territoriesByIds(trx, [territoryId]);
    if (!territory) return { ok: false, refusal: "no-such-territory" };
    const asked = await territoriesAsked(trx, consultationId);
    const contained = asked.filter(
      (other) => other.id !== territoryId && isWithin(other.path, territory.path),
    );
    const rest = asked.filter((other) => !contained.includes(other));
    const refusal = askingRefusal(territory, await holdersTerritories(trx, consultationId), rest);
    if (refusal) return { ok: false, refusal };
    await stopAsking(
      trx,
      consultationId,
      contained.map((other) => other.id),
    );
    await trx.insertInto("consultationTerritory").values({ consultationId, territoryId }).execute();
    return { ok: true };
  });
}

/** Takes a territory off again; taking off one that is not asked changes nothing. */
export function stopAskingTerritory(
  db: Db,
  actor: Actor,
  consultationId: string,
  territoryId: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; refusal: DraftRefusal }> {
  const what = placeAct(actor, "consultation.territory-removed", consultationId, territoryId, now);
  return actOnDraft(db, what, async (trx) => {
    await stopAsking(trx, consultationId, [territoryId]);
    return { ok: true as const };
  });
}

export type Joined =
  | { ok: true }
  | { ok: false; refusal: DraftRefusal | "no-such-authority" | "already-joint" };

/**
 * Names another authority that asks too, once it agrees; its officials may read the desk, not change
 * it. Its territory is asked too, unless some of it already is: a ministry that joins does not make it
 * a national matter.
 */
export function addJointAuthority(
  db: Db,
  actor: Actor,
  consultationId: string,
  authorityId: string,
  now = new Date(),
): Promise<Joined> {
  const what = placeAct(actor, "consultation.authority-added", consultationId, authorityId, now);
  return actOnDraft<Joined>(db, what, async (trx, consultation) => {
    const authority = await trx
      .selectFrom("authority")
      .innerJoin("territory", "territory.id", "authority.territoryId")
      .select(["territory.id as territoryId", "territory.path"])
      .where("authority.id", "=", authorityId)
      .executeTakeFirst();
    if (!authority) return { ok: false, refusal: "no-such-authority" };
    if (authorityId === consultation.authorityId) return { ok: false, refusal: "already-joint" };
    const added = await trx
      .insertInto("consultationAuthority")
      .values({ consultationId, authorityId })
      .onConflict((conflict) => conflict.columns(["consultationId", "authorityId"]).doNothing())
      .executeTakeFirst();
    if (Number(added.numInsertedOrUpdatedRows) === 0) return { ok: false, refusal: "already-joint" };
    const asked = await territoriesAsked(trx, consultationId);
    const overlaps = asked.some(
      (other) => isWithin(other.path, authority.path) || isWithin(authority.path, other.path),
    );
    if (!overlaps && asked.length < mostTerritories) {
      await trx
        .insertInto("consultationTerritory")
        .values({ consultationId, territoryId: authority.territoryId })
        .execute();
    }
    return { ok: true };
  });
}

/** What only that authority could ask is not asked any more. */
export function removeJointAuthority(
  db: Db,
  actor: Actor,
  consultationId: string,
  authorityId: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; refusal: DraftRefusal }> {
  const what = placeAct(actor, "consultation.authority-removed", consultationId, authorityId, now);
  return actOnDraft(db, what, async (trx) => {
    await dropAuthority(trx, consultationId, authorityId);
    return { ok: true as const };
  });
}

/** Inside an act: takes the authority off, and the places that only it could ask. */
export async function dropAuthority(trx: Db, consultationId: string, authorityId: string) {
  await trx
    .deleteFrom("consultationAuthority")
    .where("consultationId", "=", consultationId)
    .where("authorityId", "=", authorityId)
    .execute();
  const holders = await holdersTerritories(trx, consultationId);
  const asked = await territoriesAsked(trx, consultationId);
  const outside = asked.filter((territory) => !liesWithinAny(territory, holders));
  await stopAsking(
    trx,
    consultationId,
    outside.map((territory) => territory.id),
  );
}

/** Where the authorities that hold the consultation may ask. */
export async function holdersTerritories(db: Db, consultationId: string) {
  const authorities = await authoritiesOf(db, consultationId);
  return territoriesByIds(
    db,
    authorities.map((authority) => authority.territoryId),
  );
}

async function stopAsking(trx: Db, consultationId: string, territoryIds: readonly string[]) {
  if (territoryIds.length === 0) return;
  await trx
    .deleteFrom("consultationTerritory")
    .where("consultationId", "=", consultationId)
    .where("territoryId", "in", territoryIds)
    .execute();
}

function placeAct(by: Actor, name: string, consultationId: string, subjectId: string, at: Date) {
  return { by, at, name, consultationId, subjectId };
}
