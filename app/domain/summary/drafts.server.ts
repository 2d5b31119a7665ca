import { sql } from "kysely";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import { type DraftSummary, draftSummary } from "#app/domain/summary/summary.server.ts";
import type { Db } from "#db/schema.ts";

/** Drafts of the consultations somebody moderates, the newest consultation first. */
export async function draftsFor(db: Db, actor: Actor) {
  const authorityIds = authoritiesWhere(actor, "moderator");
  const rows = await db
    .selectFrom("summary")
    .innerJoin("consultation", "consultation.id", "summary.consultationId")
    .innerJoin("territory", "territory.id", "summary.territoryId")
    .leftJoin("summaryEdition", (join) =>
      join.onRef("summaryEdition.summaryId", "=", "summary.id").on("summaryEdition.number", "=", (newest) =>
        newest
          .selectFrom("summaryEdition as other")
          .select((select) => select.fn.max("other.number").as("number"))
          .whereRef("other.summaryId", "=", "summary.id"),
      ),
    )
    .select([
      "summary.id",
      "summary.computedAt",
      "consultation.slug",
      "consultation.title",
      "territory.name",
      "summaryEdition.number",
      "summaryEdition.publishedAt",
    ])
    .select(
      sql<number>`case when ${sql.ref("summaryEdition.digest")} = ${sql.ref("summary.digest")} then 0 else 1 end`.as(
        "hasChanged",
      ),
    )
    .$if(authorityIds !== null, (query) =>
      query.where((on) =>
        on.or([
          on("consultation.authorityId", "in", [...authorityIds!, ""]),
          on.exists(
            on
              .selectFrom("consultationAuthority")
              .select("consultationAuthority.authorityId")
              .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
              .where("consultationAuthority.authorityId", "in", [...authorityIds!, ""]),
          ),
        ]),
      ),
    )
    .orderBy("consultation.createdAt", "desc")
    .orderBy("territory.name")
    .execute();
  return rows.map(({ number, hasChanged, ...row }) => ({
    ...row,
    number: number === null ? null : Number(number),
    hasChanged: Number(hasChanged) === 1,
  }));
}

export interface DraftToModerate extends DraftSummary {
  consultation: { slug: string; title: string; language: "es" | "pt" | "en" | "fr"; credit: string | null };
  place: { code: string; name: string };
  /** The newest edition; null when none is out. */
  edition: DraftSummary["editions"][number] | null;
  /** In whose name it is published: the leading authority's. */
  authority: string;
}

export async function draftToModerate(db: Db, id: string): Promise<DraftToModerate | null> {
  const row = await db
    .selectFrom("summary")
    .innerJoin("consultation", "consultation.id", "summary.consultationId")
    .innerJoin("territory", "territory.id", "summary.territoryId")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select(["authority.name as authority"])
    .select(["summary.consultationId", "summary.territoryId", "territory.code", "territory.name"])
    .select(["consultation.slug", "consultation.title", "consultation.language", "consultation.credit"])
    .where("summary.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { authority, code, name, slug, title, language, credit, ...where } = row;
  const draft = await draftSummary(db, where);
  if (!draft) return null;
  const [edition = null] = draft.editions;
  return {
    ...draft,
    consultation: { slug, title, language, credit },
    place: { code, name },
    edition,
    authority,
  };
}
