import { type RawBuilder, sql } from "kysely";
import { type DeskConsultation, deskStates } from "#app/domain/consultation/desk.ts";
import { type Beside, latestFirst, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Standing } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";

const consultationsAtOnce = 20;

export interface DeskList extends Stretch<DeskConsultation> {
  /** How many there are in each state. */
  counts: Record<Standing, number>;
}

/** The consultations of the authorities this actor works for, those held jointly included. */
export async function deskConsultations(
  db: Db,
  actor: Actor,
  wanted: { state: Standing | null; beside?: Beside },
  now: Date,
): Promise<DeskList> {
  const { state, beside = {} } = wanted;
  const from = await mine(db, actor)
    .select(["consultation.id", "consultation.createdAt", urgency(now).as("urgency")])
    .where("consultation.id", "=", beside.after ?? beside.before ?? "")
    .executeTakeFirst();
  const { items, ...beyond } = await stretch(
    beside,
    from !== undefined,
    consultationsAtOnce,
    (way, limit) => {
      const [direction, comes] = latestFirst(way);
      let query = deskLines(db, actor, now)
        .orderBy(urgency(now), direction)
        .orderBy("consultation.createdAt", direction)
        .orderBy("consultation.id", direction)
        .limit(limit);
      if (state !== null) query = query.where(standing(now), "=", state);
      if (way === "first" || !from) return query.execute();
      // Within one state the place is kept of what has left that state.
      return query
        .where((on) => {
          const here = on(
            on.refTuple("consultation.createdAt", "consultation.id"),
            comes,
            on.tuple(from.createdAt, from.id),
          );
          if (state !== null) return here;
          return on.or([
            on(urgency(now), comes, from.urgency),
            on.and([on(urgency(now), "=", from.urgency), here]),
          ]);
        })
        .execute();
    },
  );
  return {
    items: items.map(({ invitations, ...item }) => ({ ...item, isInvitation: Number(invitations) > 0 })),
    ...beyond,
    counts: await countsByStanding(db, actor, now),
  };
}

function deskLines(db: Db, actor: Actor, now: Date) {
  return mine(db, actor)
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
    );
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

/** The higher, the earlier in the list. */
function urgency(now: Date): RawBuilder<number> {
  const states = deskStates.map((state, index) => sql`when ${sql.lit(state)} then ${sql.lit(-index)}`);
  return sql<number>`case ${standing(now)} ${sql.join(states, sql` `)} end`;
}
