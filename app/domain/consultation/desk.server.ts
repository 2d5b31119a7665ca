import { type RawBuilder, sql } from "kysely";
import { type DeskConsultation, deskStates } from "#app/domain/consultation/desk.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Standing } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";

const perPage = 20;

export interface DeskList {
  items: DeskConsultation[];
  /** How many there are in each state, on all pages. */
  counts: Record<Standing, number>;
  page: number;
  pages: number;
}

/** The consultations of the authorities this actor works for, those held jointly included. */
export async function deskConsultations(
  db: Db,
  actor: Actor,
  wanted: { state: Standing | null; page: number },
  now: Date,
): Promise<DeskList> {
  const counts = await countsByStanding(db, actor, now);
  const total = deskStates
    .filter((state) => wanted.state === null || state === wanted.state)
    .reduce((sum, state) => sum + counts[state], 0);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, wanted.page), pages);
  const rows = await mine(db, actor)
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "consultation.id",
      "consultation.title",
      "consultation.language",
      "consultation.createdAt",
      "consultation.opensAt",
      "consultation.closesAt",
      "authority.name as authorityName",
      "authority.timeZone",
      standing(now).as("standing"),
    ])
    .select((select) =>
      select
        .selectFrom("consultationAuthority")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
        .whereRef("consultationAuthority.authorityId", "!=", "consultation.authorityId")
        .where("consultationAuthority.authorityId", "in", [
          ...(authoritiesWhere(actor, "official") ?? []),
          "",
        ])
        .where("consultationAuthority.agreedAt", "is", null)
        .where("consultation.publishedAt", "is", null)
        .as("invitations"),
    )
    .$if(wanted.state !== null, (query) => query.where(standing(now), "=", wanted.state!))
    .orderBy(order(now))
    .orderBy("consultation.createdAt", "desc")
    .orderBy("consultation.id", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const items = rows.map(({ invitations, ...item }) => ({ ...item, isInvitation: Number(invitations) > 0 }));
  return { items, counts, page, pages };
}

async function countsByStanding(db: Db, actor: Actor, now: Date) {
  const rows = await db
    .selectFrom(mine(db, actor).select(standing(now).as("standing")).as("own"))
    .select((select) => ["own.standing", select.fn.countAll().as("count")])
    .groupBy("own.standing")
    .execute();
  const counts = { draft: 0, open: 0, announced: 0, closed: 0 };
  for (const row of rows) counts[row.standing] = Number(row.count);
  return counts;
}

function mine(db: Db, actor: Actor) {
  const ids = authoritiesWhere(actor, "official");
  const all = db.selectFrom("consultation");
  if (ids === null) return all;
  if (ids.length === 0) return all.where(sql<boolean>`1 = 0`);
  return all.where((where) =>
    where.or([
      where("consultation.authorityId", "in", ids),
      where.exists(
        where
          .selectFrom("consultationAuthority")
          .select("consultationAuthority.authorityId")
          .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
          .where("consultationAuthority.authorityId", "in", ids),
      ),
    ]),
  );
}

/** As `standingOf`, for the consultations of a query. */
function standing(now: Date): RawBuilder<Standing> {
  const { publishedAt, opensAt, closesAt } = {
    publishedAt: sql.ref("consultation.publishedAt"),
    opensAt: sql.ref("consultation.opensAt"),
    closesAt: sql.ref("consultation.closesAt"),
  };
  const at = now.toISOString();
  return sql<Standing>`case when ${publishedAt} is null then 'draft' when ${opensAt} > ${at} then 'announced' when ${closesAt} <= ${at} then 'closed' else 'open' end`;
}

function order(now: Date): RawBuilder<number> {
  const states = deskStates.map((state, index) => sql`when ${sql.lit(state)} then ${sql.lit(index)}`);
  return sql<number>`case ${standing(now)} ${sql.join(states, sql` `)} end`;
}
