import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Db, Role } from "#db/schema.ts";

export interface ModeratedConsultation {
  id: string;
  slug: string;
  title: string;
  /** The lead's. */
  authorityId: string;
  /** Of the leading authority. */
  timeZone: string;
}

export interface ModeratedAuthority {
  id: string;
  slug: string;
  name: string;
}

/**
 * The published consultations that this actor moderates, the newest first.
 * @param authorityId  only those that this authority leads or holds with others
 */
export async function moderatedConsultations(
  db: Db,
  actor: Actor,
  { role = "moderator", authorityId = null }: { role?: Role; authorityId?: string | null } = {},
): Promise<ModeratedConsultation[]> {
  const where = authoritiesWhere(actor, role);
  const ids =
    authorityId === null ? where : [authorityId].filter((id) => where === null || where.includes(id));
  if (ids?.length === 0) return [];
  let query = db
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select(["consultation.id", "consultation.slug", "consultation.title"])
    .select(["consultation.authorityId", "authority.timeZone"])
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

/** The authorities that this actor moderates for and that lead a published consultation or hold one, by name. */
export async function moderatedAuthorities(
  db: Db,
  actor: Actor,
  role: Role = "moderator",
): Promise<ModeratedAuthority[]> {
  const ids = authoritiesWhere(actor, role);
  if (ids?.length === 0) return [];
  const query = db
    .selectFrom("authority")
    .select(["id", "slug", "name"])
    .where((on) =>
      on.exists(
        on
          .selectFrom("consultation")
          .select("consultation.id")
          .where("publishedAt", "is not", null)
          .where((by) =>
            by.or([
              by("consultation.authorityId", "=", by.ref("authority.id")),
              by.exists(
                by
                  .selectFrom("consultationAuthority")
                  .select("consultationAuthority.authorityId")
                  .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
                  .whereRef("consultationAuthority.authorityId", "=", "authority.id"),
              ),
            ]),
          ),
      ),
    )
    .orderBy("name");
  return (ids === null ? query : query.where("id", "in", ids)).execute();
}
