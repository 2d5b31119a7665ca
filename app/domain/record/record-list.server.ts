import { decisionsOnPage, type PublicDecision } from "#app/domain/record/record-decision.ts";
import { publicDecision, publicRows } from "#app/domain/record/record-rows.server.ts";
import type { Db, Outcome } from "#db/schema.ts";

interface Asked {
  outcome: Outcome | null;
  /** null: under whatever rule. */
  ruleIds: readonly string[] | null;
  before: string | null;
}

/** One page of what was decided in these consultations, the latest first; the id to go on from, if there is more. */
export async function decisionsPublic(
  db: Db,
  consultationIds: readonly string[],
  asked: Asked,
  now = new Date(),
): Promise<{ decisions: PublicDecision[]; next: string | null }> {
  if (consultationIds.length === 0 || asked.ruleIds?.length === 0) return { decisions: [], next: null };
  const before = asked.before === null ? null : await placeOf(db, asked.before);
  const [first, ...others] = consultationIds.map((id) => latestIn(db, id, asked, before));
  const ids = others.reduce((all, one) => all.unionAll(one), first!);
  const rows = await publicRows(db)
    .where("decision.id", "in", (latest) =>
      latest
        .selectFrom(ids.as("latest"))
        .select("latest.id")
        .orderBy("latest.decidedAt", "desc")
        .orderBy("latest.id", "desc")
        .limit(decisionsOnPage + 1),
    )
    .orderBy("decision.decidedAt", "desc")
    .orderBy("decision.id", "desc")
    .execute();
  const shown = rows.slice(0, decisionsOnPage).map((row) => publicDecision(row, now));
  return { decisions: shown, next: rows.length > decisionsOnPage ? shown.at(-1)!.id : null };
}

/** The latest of one consultation: each is sought in its index, however many the others have. */
function latestIn(db: Db, consultationId: string, { outcome, ruleIds }: Asked, before: Place | null) {
  let latest = db
    .selectFrom("decision")
    .select(["id", "decidedAt"])
    .where("consultationId", "=", consultationId)
    .where("undoneAt", "is", null);
  if (outcome !== null) latest = latest.where("outcome", "=", outcome);
  if (ruleIds !== null) latest = latest.where("ruleId", "in", ruleIds);
  if (before !== null) {
    latest = latest
      .where("decidedAt", "<=", before.decidedAt)
      .where((on) => on.or([on("decidedAt", "<", before.decidedAt), on("id", "<", before.id)]));
  }
  const limited = latest
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .limit(decisionsOnPage + 1);
  return db.selectFrom(limited.as("own")).select(["own.id", "own.decidedAt"]);
}

interface Place {
  id: string;
  decidedAt: string;
}

async function placeOf(db: Db, id: string): Promise<Place | null> {
  const row = await db
    .selectFrom("decision")
    .select(["id", "decidedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

const exportedAtOnce = 500;

/** Every decision of a consultation in the order of time, a page at a time, in constant memory. */
export async function* allDecisionsPublic(
  db: Db,
  consultationId: string,
  now: Date,
): AsyncGenerator<PublicDecision[]> {
  let after: Place = { decidedAt: "", id: "" };
  for (;;) {
    const rows = await publicRows(db)
      .where("decision.consultationId", "=", consultationId)
      .where("decision.undoneAt", "is", null)
      .where("decision.decidedAt", ">=", after.decidedAt)
      .where("decision.decidedAt", "<=", now.toISOString())
      .where((on) =>
        on.or([on("decision.decidedAt", ">", after.decidedAt), on("decision.id", ">", after.id)]),
      )
      .orderBy("decision.decidedAt")
      .orderBy("decision.id")
      .limit(exportedAtOnce)
      .execute();
    if (rows.length > 0) yield rows.map((row) => publicDecision(row, now));
    if (rows.length < exportedAtOnce) return;
    after = rows.at(-1)!;
  }
}
