import { type ExpressionBuilder, sql } from "kysely";
import { type Beside, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { authorsAreUnknown } from "#app/domain/participant/unknown-authors.server.ts";
import { totalColumn } from "#app/domain/tally/tally.server.ts";
import type { Db, Schema } from "#db/schema.ts";

const listedAtOnce = 10;

export interface Listing {
  standing: "open" | "closed";
  now: Date;
  /** Only those that ask whoever lives in the territory with this path. */
  asksPath?: string;
}

/** What lists are ordered by: one that never closes comes after all that do. */
const closing = sql<string>`coalesce(${sql.ref("consultation.closesAt")}, '9')`;

/** Published consultations: the open ones by who closes first, the closed ones by who closed last. */
export async function listedConsultations(
  db: Db,
  listing: Listing,
  beside: Beside = {},
): Promise<Stretch<ListedConsultation>> {
  const from = await placeOf(db, listing, beside);
  return stretch(beside, from !== undefined, listedAtOnce, async (way, limit) => {
    const isRising = (listing.standing === "open") === (way !== "before");
    const direction = isRising ? "asc" : "desc";
    let query = rowsOf(db, listing)
      .orderBy(closing, direction)
      .orderBy("consultation.id", direction)
      .limit(limit);
    if (way !== "first" && from) {
      const comes = sql.raw(isRising ? ">" : "<");
      query = query.where(
        sql<boolean>`(${closing}, ${sql.ref("consultation.id")}) ${comes} (${from.closing}, ${from.id})`,
      );
    }
    return (await query.execute()).map(withFigures);
  });
}

export type ListedConsultation = ReturnType<typeof withFigures>;

async function placeOf(db: Db, listing: Listing, beside: Beside) {
  const id = beside.after ?? beside.before;
  if (!id) return undefined;
  return listed(db, listing)
    .select(["consultation.id", closing.as("closing")])
    .where("consultation.id", "=", id)
    .executeTakeFirst();
}

function rowsOf(db: Db, listing: Listing) {
  return listed(db, listing)
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "consultation.id",
      "consultation.slug",
      "consultation.title",
      "consultation.purpose",
      "consultation.language",
      "consultation.languages",
      "consultation.publishedAt",
      "consultation.phases",
      "consultation.opensAt",
      "consultation.closesAt",
      "consultation.answersBy",
      "consultation.answerThreshold",
      "consultation.minimumCell",
      "authority.name as authorityName",
      "authority.timeZone",
    ])
    .select((select) => [
      select
        .selectFrom("consultationAuthority")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
        .whereRef("consultationAuthority.authorityId", "!=", "consultation.authorityId")
        .as("jointly"),
      totalColumn("people").as("participants"),
      totalColumn("listed").as("proposals"),
      authorsAreUnknown(select as unknown as ExpressionBuilder<Schema, "consultation">).as("authorsUnknown"),
    ]);
}

function withFigures(row: Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number]) {
  return {
    ...row,
    jointly: Number(row.jointly),
    participants: Number(row.participants),
    proposals: Number(row.proposals),
    authorsUnknown: Number(row.authorsUnknown) === 1,
  };
}

export async function countConsultations(db: Db, listing: Listing): Promise<number> {
  const row = await listed(db, listing)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

type On = ExpressionBuilder<Schema, "consultation">;

/** As `standingOf`; those announced are listed with the open ones, so that people know of them in time. */
function listed(db: Db, { standing, now, asksPath }: Listing) {
  return db
    .selectFrom("consultation")
    .where("consultation.publishedAt", "is not", null)
    .where(closing, standing === "open" ? ">" : "<=", now.toISOString())
    .$if(asksPath !== undefined, (query) => query.where((on) => asks(on, asksPath!)));
}

/** Of its territories one is, or contains, the one with this path. */
function asks(on: On, path: string) {
  return on.exists(
    on
      .selectFrom("consultationTerritory")
      .innerJoin("territory", "territory.id", "consultationTerritory.territoryId")
      .select("territory.id")
      .whereRef("consultationTerritory.consultationId", "=", "consultation.id")
      .where(
        sql<boolean>`substr(${path}, 1, length(${sql.ref("territory.path")})) = ${sql.ref("territory.path")}`,
      ),
  );
}
