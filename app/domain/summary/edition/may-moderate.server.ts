import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { SummaryPlace } from "#app/domain/summary/summary.ts";
import type { Db } from "#db/schema.ts";

/** Moderators of an authority that holds the consultation; of a joint one, of any of them. */
export async function mayModerate(db: Db, actor: Actor, consultationId: string): Promise<boolean> {
  return can(actor, "moderator", await authorityIdsOf(db, consultationId));
}

/** Of which consultation and place a draft is, for whoever may moderate it. */
export async function moderatedPlace(
  db: Db,
  actor: Actor,
  summaryId: string,
): Promise<SummaryPlace | { ok: false; refusal: "no-such-summary" | "not-allowed" }> {
  const place = await db
    .selectFrom("summary")
    .select(["consultationId", "territoryId"])
    .where("id", "=", summaryId)
    .executeTakeFirst();
  if (!place) return { ok: false, refusal: "no-such-summary" };
  if (!(await mayModerate(db, actor, place.consultationId))) return { ok: false, refusal: "not-allowed" };
  return place;
}
