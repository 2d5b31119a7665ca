import { type ExpressionBuilder, sql } from "kysely";
import { type Appellant, isLate, isWithAdministrators } from "#app/domain/appeal/appeal.ts";
import { type Beside, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import { hashesOf } from "#app/domain/report/report.server.ts";
import type { AppealOutcome, ContributionKind, Db, Outcome, Schema } from "#db/schema.ts";

/** "mine": those that this actor may decide. */
export const appealViews = ["mine", "open", "decided"] as const;
export type AppealView = (typeof appealViews)[number];

const appealsAtOnce = 25;

/** How many wait that this actor may decide. */
export function openAppeals(db: Db, actor: Actor, now = new Date()): Promise<number> {
  return howManyAppeals(db, actor, "mine", now);
}

/** Of those that wait, which are never many; of those decided there are more each year, and nobody counts them. */
export async function howManyAppeals(
  db: Db,
  actor: Actor,
  view: Exclude<AppealView, "decided">,
  now = new Date(),
): Promise<number> {
  const row = await inView(db, actor, view, now)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** An appeal in a list of the desk. */
export interface AppealLine {
  id: string;
  by: Appellant;
  kind: ContributionKind;
  contributionId: string;
  decided: Outcome;
  ruleId: string | null;
  consultation: string;
  timeZone: string;
  madeAt: string;
  dueAt: string;
  decidedAt: string | null;
  outcome: AppealOutcome | null;
  late: boolean;
  withAdministrators: boolean;
}

/** A stretch of them: those due soonest first, or the latest decided first. */
export async function appealLines(
  db: Db,
  actor: Actor,
  { view, beside = {} }: { view: AppealView; beside?: Beside },
  now = new Date(),
): Promise<Stretch<AppealLine>> {
  const column = view === "decided" ? "appeal.decidedAt" : "appeal.dueAt";
  // Also of one that was decided in the meantime: the reader is where it was.
  const from = await moderatedBy(db, actor)
    .select(["appeal.id", `${column} as at`])
    .where("appeal.id", "=", beside.after ?? beside.before ?? "")
    .where(column, "is not", null)
    .executeTakeFirst();
  const { items, ...beyond } = await stretch(beside, from !== undefined, appealsAtOnce, (way, limit) => {
    const isDown = (view === "decided") !== (way === "before");
    const direction = isDown ? "desc" : "asc";
    // When they were decided is null for all that wait: it is named for PostgreSQL to read them along the index.
    return linesOf(inView(db, actor, view, now))
      .$if(way !== "first", (query) =>
        query.where((on) =>
          on(on.refTuple(column, "appeal.id"), isDown ? "<" : ">", on.tuple(from!.at!, from!.id)),
        ),
      )
      .$if(view !== "decided", (query) => query.orderBy("appeal.decidedAt", direction))
      .orderBy(column, direction)
      .orderBy("appeal.id", direction)
      .limit(limit)
      .execute();
  });
  return {
    items: items.map(({ reportId, escalatedAt, ...row }) => ({
      ...row,
      by: reportId === null ? "author" : "reader",
      late: isLate(row, now),
      withAdministrators: row.decidedAt === null && isWithAdministrators({ ...row, escalatedAt }, now),
    })),
    ...beyond,
  };
}

function linesOf(appeals: ReturnType<typeof inView>) {
  return appeals
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "appeal.id",
      "appeal.reportId",
      "decision.kind",
      "decision.contributionId",
      "decision.outcome as decided",
      "decision.ruleId",
      "consultation.title as consultation",
      "authority.timeZone",
    ])
    .select(["appeal.madeAt", "appeal.dueAt", "appeal.escalatedAt", "appeal.decidedAt", "appeal.outcome"]);
}

type On = ExpressionBuilder<Schema, "appeal" | "decision" | "consultation">;

function inView(db: Db, actor: Actor, view: AppealView, now: Date) {
  const query = moderatedBy(db, actor).where("appeal.decidedAt", view === "decided" ? "is not" : "is", null);
  return view === "mine" ? query.where((on) => mayBeDecidedBy(on, actor, now)) : query;
}

function moderatedBy(db: Db, actor: Actor) {
  return db
    .selectFrom("appeal")
    .innerJoin("decision", "decision.id", "appeal.decisionId")
    .innerJoin("consultation", "consultation.id", "appeal.consultationId")
    .where((on) => isModeratedBy(on, actor));
}

function isModeratedBy(on: On, actor: Actor) {
  const ids = authoritiesWhere(actor, "moderator");
  if (ids === null) return sql<boolean>`1 = 1`;
  if (ids.length === 0) return sql<boolean>`1 = 0`;
  return on.or([
    on("consultation.authorityId", "in", ids),
    on.exists(
      on
        .selectFrom("consultationAuthority")
        .select("consultationAuthority.authorityId")
        .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
        .where("consultationAuthority.authorityId", "in", ids),
    ),
  ]);
}

/** The same as `decidingRefusal` says of one; kept together by a test. */
function mayBeDecidedBy(on: On, actor: Actor, now: Date) {
  const { personId, browserHash } = actor;
  if (personId === null) return sql<boolean>`1 = 0`;
  const byAnother = (column: "decision.decidedBy" | "decision.secondBy") =>
    on.or([on(column, "is", null), on(column, "<>", personId)]);
  const wrote = (kind: ContributionKind) =>
    on.exists(
      // The three tables share the columns that are read of them here.
      on
        .selectFrom(`${kind as "entry"} as written`)
        .innerJoin("participant", "participant.id", "written.participantId")
        .select("written.id")
        .whereRef("written.id", "=", "decision.contributionId")
        .where((is) =>
          is.or([
            is("participant.personId", "=", personId),
            ...(browserHash === null ? [] : [is("participant.browserHash", "=", browserHash)]),
          ]),
        ),
    );
  const reported = on.exists(
    on
      .selectFrom("report")
      .select("report.id")
      .whereRef("report.contributionId", "=", "decision.contributionId")
      .where("report.reporterHash", "in", hashesOf(actor)),
  );
  const askedInBulk = on.exists(
    on
      .selectFrom("bulkDecision")
      .select("bulkDecision.id")
      .whereRef("bulkDecision.id", "=", "decision.bulkDecisionId")
      .where("bulkDecision.askedBy", "=", personId),
  );
  return on.and([
    byAnother("decision.decidedBy"),
    byAnother("decision.secondBy"),
    on.not(askedInBulk),
    ...(["entry", "proposal", "argument"] as const).map((kind) => on.not(wrote(kind))),
    on.not(reported),
    on.or([
      on.and([on("appeal.escalatedAt", "is", null), on("appeal.dueAt", ">=", now.toISOString())]),
      isAdministeredBy(on, actor),
    ]),
  ]);
}

function isAdministeredBy(on: On, actor: Actor) {
  const ids = authoritiesWhere(actor, "admin");
  if (ids === null) return sql<boolean>`1 = 1`;
  return ids.length === 0 ? sql<boolean>`1 = 0` : on("appeal.authorityId", "in", ids);
}
