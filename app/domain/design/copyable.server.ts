import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db } from "#db/schema.ts";

const most = 20;
/** Among so many of the newest the words are looked for. */
const searched = 5000;

/**
 * Consultations that this actor may copy, the newest first: those of their authorities and every
 * published one, with all these words in the title. Accents and case do not matter.
 */
export async function copyableConsultations(db: Db, actor: Actor, words: string) {
  const ids = authoritiesWhere(actor, "official");
  const rows = await db
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "consultation.id",
      "consultation.title",
      "consultation.language",
      "consultation.publishedAt",
      "authority.name as authorityName",
    ])
    .$if(ids !== null, (query) =>
      query.where((on) =>
        on.or([
          on("consultation.publishedAt", "is not", null),
          on("consultation.authorityId", "in", [...(ids ?? []), ""]),
          on.exists(
            on
              .selectFrom("consultationAuthority")
              .select("consultationAuthority.authorityId")
              .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
              .where("consultationAuthority.authorityId", "in", [...(ids ?? []), ""]),
          ),
        ]),
      ),
    )
    .orderBy("consultation.createdAt", "desc")
    .orderBy("consultation.id", "desc")
    .limit(searched)
    .execute();
  const wanted = foldText(words).split(" ").filter(Boolean);
  const matching = rows.filter(({ title }) => wanted.every((word) => foldText(title).includes(word)));
  return matching
    .slice(0, most)
    .map(({ publishedAt, ...row }) => ({ ...row, isDraft: publishedAt === null }));
}
