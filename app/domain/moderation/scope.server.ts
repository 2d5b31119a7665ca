import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

export interface ModeratedConsultation {
  id: string;
  slug: string;
  title: string;
  /** Of the leading authority. */
  timeZone: string;
}

/** The published consultations that this actor moderates, the newest first. */
export async function moderatedConsultations(db: Db, actor: Actor): Promise<ModeratedConsultation[]> {
  const ids = authoritiesWhere(actor, "moderator");
  if (ids?.length === 0) return [];
  let query = db
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select(["consultation.id", "consultation.slug", "consultation.title", "authority.timeZone"])
    .where("publishedAt", "is not", null)
    .orderBy("publishedAt", "desc")
    .orderBy("consultation.id");
  if (ids !== null) {
    query = query.where((on) =>
      on.or([
        on("authorityId", "in", ids),
        on.exists(
          on
            .selectFrom("consultationAuthority")
            .select("consultationAuthority.authorityId")
            .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
            .where("consultationAuthority.authorityId", "in", ids),
        ),
      ]),
    );
  }
  return query.execute();
}
