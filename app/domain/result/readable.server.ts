import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

const perPage = 20;

/** The published consultations whose results this actor reads as an analyst, the newest first; two queries. */
export async function readableResults(db: Db, actor: Actor, asked: number) {
  const ids = authoritiesWhere(actor, "analyst");
  const mine = db
    .selectFrom("consultation")
    .where("consultation.publishedAt", "is not", null)
    .$if(ids !== null, (query) =>
      query.where((on) =>
        on.or([
          on("consultation.authorityId", "in", [...ids!, ""]),
          on.exists(
            on
              .selectFrom("consultationAuthority")
              .select("consultationAuthority.authorityId")
              .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
              .where("consultationAuthority.authorityId", "in", [...ids!, ""]),
          ),
        ]),
      ),
    );
  const { n } = await mine.select((on) => on.fn.countAll().as("n")).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(Number(n) / perPage));
  const page = Math.min(asked, pages);
  const items = await mine
    .select(["consultation.id", "consultation.title", "consultation.language"])
    .orderBy("consultation.publishedAt", "desc")
    .orderBy("consultation.id", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { items, page, pages };
}
