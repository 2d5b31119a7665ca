import { sql } from "kysely";
import {
  type ModerationRecord,
  median,
  noDecisions,
  noStandings,
  type Standings,
} from "#app/domain/moderation/record.ts";
import { rulesByIds } from "#app/domain/moderation/rule.server.ts";
import type { ContributionKind, Db, Visibility } from "#db/schema.ts";

export async function moderationRecord(db: Db, consultationId: string): Promise<ModerationRecord> {
  return {
    kinds: {
      entry: await standingsOf(db, "entry", consultationId),
      proposal: await standingsOf(db, "proposal", consultationId),
      argument: await standingsOf(db, "argument", consultationId),
    },
    hiddenByRule: await hiddenByRule(db, consultationId),
    decisions: await decisionsByOutcome(db, consultationId),
    reports: await reportsOf(db, consultationId),
    medianHours: await medianHours(db, consultationId),
  };
}

async function standingsOf(db: Db, kind: ContributionKind, consultationId: string): Promise<Standings> {
  const rows = await sent(db, kind, consultationId)
    .select((select) => ["visibility", takenBack(kind).as("takenBack"), select.fn.countAll().as("n")])
    .groupBy(["visibility", takenBack(kind)])
    .execute();
  const standings = { ...noStandings };
  for (const row of rows) {
    const standing = standingIn(row.visibility, Number(row.takenBack) === 1);
    standings[standing] += Number(row.n);
    standings.received += Number(row.n);
  }
  return standings;
}

function standingIn(visibility: Visibility, takenBack: boolean): Visibility | "takenBack" {
  return visibility !== "hidden" && takenBack ? "takenBack" : visibility;
}

/** Whatever words were sent; an answer still being written is nobody's business, one of choices alone no contribution. */
function sent(db: Db, kind: ContributionKind, consultationId: string) {
  // The three tables share the columns that are read of them here.
  const query = db.selectFrom(kind as "entry").where("consultationId", "=", consultationId);
  if (kind !== "entry") return query;
  return query
    .where("submittedAt", "is not", null)
    .where((on) =>
      on.or([
        on("text", "is not", null),
        on.exists(
          on
            .selectFrom("entryHistory")
            .select("entryHistory.id")
            .whereRef("entryHistory.entryId", "=", "entry.id")
            .where("entryHistory.text", "<>", ""),
        ),
      ]),
    );
}

function takenBack(kind: ContributionKind) {
  const gone = {
    entry: sql`${sql.ref("text")} is null or ${sql.ref("counted")} = 0`,
    proposal: sql`${sql.ref("withdrawnAt")} is not null`,
    argument: sql`1 = 0`,
  };
  return sql<number>`case when ${gone[kind]} then 1 else 0 end`;
}

async function hiddenByRule(db: Db, consultationId: string): Promise<ModerationRecord["hiddenByRule"]> {
  const hidden = (kind: ContributionKind) =>
    sent(db, kind, consultationId).select("id").where("visibility", "=", "hidden");
  const hidings = db
    .selectFrom("decision")
    .select([
      "contributionId",
      "ruleId",
      sql<number>`row_number() over (partition by ${sql.ref("contributionId")}
        order by ${sql.ref("decidedAt")} desc, ${sql.ref("id")} desc)`.as("fromLast"),
    ])
    .where("consultationId", "=", consultationId)
    .where("outcome", "=", "hide");
  const rows = await db
    .selectFrom(hidden("entry").unionAll(hidden("proposal")).unionAll(hidden("argument")).as("hidden"))
    .leftJoin(hidings.as("hiding"), (join) =>
      join.onRef("hiding.contributionId", "=", "hidden.id").on("hiding.fromLast", "=", 1),
    )
    .select((select) => ["hiding.ruleId", select.fn.countAll().as("n")])
    .groupBy("hiding.ruleId")
    .execute();
  const rules = await rulesByIds(
    db,
    rows.map((row) => row.ruleId),
  );
  const byCode = new Map<string, ModerationRecord["hiddenByRule"][number]>();
  for (const { ruleId, n } of rows) {
    const rule = ruleId === null ? null : (rules.get(ruleId) ?? null);
    const hidden = Number(n) + (byCode.get(rule?.code ?? "")?.hidden ?? 0);
    byCode.set(rule?.code ?? "", { rule, hidden });
  }
  return [...byCode.values()].sort(
    (a, b) => b.hidden - a.hidden || (a.rule?.code ?? "").localeCompare(b.rule?.code ?? ""),
  );
}

async function decisionsByOutcome(db: Db, consultationId: string): Promise<ModerationRecord["decisions"]> {
  const rows = await db
    .selectFrom("decision")
    .select((select) => ["outcome", select.fn.countAll().as("n")])
    .where("consultationId", "=", consultationId)
    .groupBy("outcome")
    .execute();
  const decisions = { ...noDecisions };
  for (const row of rows) decisions[row.outcome] = Number(row.n);
  return decisions;
}

async function reportsOf(db: Db, consultationId: string): Promise<ModerationRecord["reports"]> {
  const row = await db
    .selectFrom("report")
    .select((select) => [select.fn.countAll().as("received"), select.fn.count("decisionId").as("dealtWith")])
    .where("consultationId", "=", consultationId)
    .executeTakeFirstOrThrow();
  return { received: Number(row.received), waiting: Number(row.received) - Number(row.dealtWith) };
}

const hourMs = 60 * 60_000;

async function medianHours(db: Db, consultationId: string): Promise<number | null> {
  const rows = await db
    .selectFrom("decision")
    .select(["waitingSince", "decidedAt"])
    .where("consultationId", "=", consultationId)
    .where("waitingSince", "is not", null)
    .execute();
  return median(rows.map((row) => (Date.parse(row.decidedAt) - Date.parse(row.waitingSince!)) / hourMs));
}
