import { sql } from "kysely";
import { type Beside, latestFirst, type Stretch, stretch, type Way } from "#app/domain/list/stretch.ts";
import type { Db, Outcome } from "#db/schema.ts";

export const decisionsAtOnce = 25;

export interface DecisionFilter {
  outcome?: Outcome | null;
  /** null: under whatever rule. */
  ruleIds?: readonly string[] | null;
}

export interface DecisionPlace {
  id: string;
  decidedAt: string;
}

/** A stretch of what was decided and not undone in these consultations, the latest first. */
export async function latestDecisions(
  db: Db,
  consultationIds: readonly string[],
  filter: DecisionFilter,
  beside: Beside,
): Promise<Stretch<DecisionPlace>> {
  if (filter.ruleIds?.length === 0) return { items: [], before: null, after: null };
  const from = await placeOf(db, consultationIds, beside);
  return stretch(beside, from !== null, decisionsAtOnce, (way, limit) =>
    readAlong(db, consultationIds, filter, { way, from, limit }),
  );
}

async function placeOf(
  db: Db,
  consultationIds: readonly string[],
  beside: Beside,
): Promise<DecisionPlace | null> {
  const id = beside.after ?? beside.before;
  if (!id) return null;
  const row = await db
    .selectFrom("decision")
    .select(["id", "decidedAt", "consultationId"])
    .where("id", "=", id)
    .where("undoneAt", "is", null)
    .executeTakeFirst();
  return row && consultationIds.includes(row.consultationId) ? row : null;
}

interface Along {
  way: Way;
  from: DecisionPlace | null;
  limit: number;
}

/** Each consultation is sought in its own index, however many decisions the others have. */
async function readAlong(
  db: Db,
  consultationIds: readonly string[],
  filter: DecisionFilter,
  along: Along,
): Promise<DecisionPlace[]> {
  const [first, ...others] = (await foremost(db, consultationIds, filter, along)).map((id) => {
    const own = inOrder(db, filter, along).select(["id", "decidedAt"]).where("consultationId", "=", id);
    return db.selectFrom(own.limit(along.limit).as("own")).select(["own.id", "own.decidedAt"]);
  });
  if (!first) return [];
  const [direction] = latestFirst(along.way);
  return db
    .selectFrom(others.reduce((all, one) => all.unionAll(one), first).as("latest"))
    .select(["latest.id", "latest.decidedAt"])
    .orderBy("latest.decidedAt", direction)
    .orderBy("latest.id", direction)
    .limit(along.limit)
    .execute();
}

/** Of many consultations only so many as there are decisions to read: those whose own next ones come first. */
async function foremost(
  db: Db,
  consultationIds: readonly string[],
  filter: DecisionFilter,
  along: Along,
): Promise<readonly string[]> {
  if (consultationIds.length <= along.limit) return consultationIds;
  const [direction] = latestFirst(along.way);
  const own = inOrder(db, filter, along)
    .select("decision.id")
    .where("decision.consultationId", "=", sql.ref<string>("consultation.id"))
    .limit(1);
  const rows = await db
    .selectFrom("consultation")
    .innerJoin("decision as next", (join) => join.on("next.id", "=", own))
    .select("consultation.id")
    .where("consultation.id", "in", consultationIds)
    .orderBy("next.decidedAt", direction)
    .orderBy("next.id", direction)
    .limit(along.limit)
    .execute();
  return rows.map(({ id }) => id);
}

function inOrder(db: Db, { outcome = null, ruleIds = null }: DecisionFilter, { way, from }: Along) {
  const [direction, comes] = latestFirst(way);
  return db
    .selectFrom("decision")
    .where("undoneAt", "is", null)
    .$if(outcome !== null, (query) => query.where("outcome", "=", outcome))
    .$if(ruleIds !== null, (query) => query.where("ruleId", "in", ruleIds))
    .$if(way !== "first", (query) =>
      query.where((on) =>
        on(on.refTuple("decision.decidedAt", "decision.id"), comes, on.tuple(from!.decidedAt, from!.id)),
      ),
    )
    .orderBy("decision.decidedAt", direction)
    .orderBy("decision.id", direction);
}
