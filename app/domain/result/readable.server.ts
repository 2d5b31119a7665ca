import { type Beside, latestFirst, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Db, Schema } from "#db/schema.ts";

const readableAtOnce = 20;

/** The published consultations whose results this actor reads as an analyst, the newest first. */
export async function readableResults(
  db: Db,
  actor: Actor,
  beside: Beside = {},
): Promise<Stretch<ReadableResult>> {
  const mine = readBy(db, actor);
  const from = await mine
    .select(["consultation.publishedAt", "consultation.id"])
    .where("consultation.id", "=", beside.after ?? beside.before ?? "")
    .executeTakeFirst();
  return stretch(beside, from !== undefined, readableAtOnce, (way, limit) => {
    const [direction, comes] = latestFirst(way);
    return mine
      .select(["consultation.id", "consultation.title", "consultation.language"])
      .$if(way !== "first", (query) =>
        query.where((on) =>
          on(
            on.refTuple("consultation.publishedAt", "consultation.id"),
            comes,
            on.tuple(from!.publishedAt!, from!.id),
          ),
        ),
      )
      .orderBy("consultation.publishedAt", direction)
      .orderBy("consultation.id", direction)
      .limit(limit)
      .execute();
  });
}

export type ReadableResult = Pick<Schema["consultation"], "id" | "title" | "language">;

function readBy(db: Db, actor: Actor) {
  const ids = authoritiesWhere(actor, "analyst");
  return db
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
}
