import { type ExpressionBuilder, sql } from "kysely";
import { authorsAreUnknown } from "#app/domain/participant/unknown-authors.server.ts";
import { totalColumn } from "#app/domain/tally/tally.server.ts";
import type { Db, Schema } from "#db/schema.ts";

export const listedAtOnce = 10;

export interface Listing {
  standing: "open" | "closed";
  now: Date;
  /** Only those that ask whoever lives in the territory with this path. */
  asksPath?: string;
  /** From 1. */
  page?: number;
}

/** Published consultations: the open ones by who closes first, the closed ones by who closed last. */
export async function listedConsultations(db: Db, { standing, now, asksPath, page = 1 }: Listing) {
  const rows = await db
    .selectFrom("consultation")
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
    ])
    .where((on) => stands(on, standing, now))
    .$if(asksPath !== undefined, (query) => query.where((on) => asks(on, asksPath!)))
    .orderBy("consultation.closesAt", standing === "open" ? "asc" : "desc")
    .orderBy("consultation.id")
    .limit(listedAtOnce)
    .offset((page - 1) * listedAtOnce)
    .execute();
  return rows.map((row) => ({
    ...row,
    jointly: Number(row.jointly),
    participants: Number(row.participants),
    proposals: Number(row.proposals),
    authorsUnknown: Number(row.authorsUnknown) === 1,
  }));
}

export type ListedConsultation = Awaited<ReturnType<typeof listedConsultations>>[number];

export async function countConsultations(db: Db, { standing, now, asksPath }: Listing): Promise<number> {
  const row = await db
    .selectFrom("consultation")
    .select((select) => select.fn.countAll().as("n"))
    .where((on) => stands(on, standing, now))
    .$if(asksPath !== undefined, (query) => query.where((on) => asks(on, asksPath!)))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

type On = ExpressionBuilder<Schema, "consultation">;

/** As `standingOf`; those announced are listed with the open ones, so that people know of them in time. */
function stands(on: On, standing: "open" | "closed", now: Date) {
  const at = now.toISOString();
  const closed = on.and([
    on("consultation.closesAt", "is not", null),
    on("consultation.closesAt", "<=", at),
    on.or([on("consultation.opensAt", "is", null), on("consultation.opensAt", "<=", at)]),
  ]);
  return on.and([
    on("consultation.publishedAt", "is not", null),
    standing === "closed" ? closed : on.not(closed),
  ]);
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
