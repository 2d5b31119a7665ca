import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;
type Table = CreateTableBuilder<string, string>;

export async function up(db: AnyDb) {
  await rules(db);
  await contributions(db);
  await decisions(db);
  await cases(db);
  await signals(db);
  await appeals(db);
  await openCases(db);
  await publicRecord(db);
}

/** A table of text columns; "name?" may be null, "name#" is an integer. */
async function table(db: AnyDb, name: string, columns: string, finish: (t: Table) => Table = (t) => t) {
  let builder = db.schema.createTable(name) as Table;
  for (const word of columns.split(/\s+/).filter(Boolean)) {
    const column = word.replace(/[?#]/g, "");
    builder = builder.addColumn(column, word.includes("#") ? "integer" : "text", (c) => {
      const required = word.includes("?") ? c : c.notNull();
      return column === "id" ? required.primaryKey() : required;
    });
  }
  await finish(builder).execute();
}

/** Columns added to a table that may have rows: "name=value" says what those have. */
async function columns(db: AnyDb, name: string, added: string) {
  for (const word of added.split(/\s+/).filter(Boolean)) {
    const [column = "", value] = word.split("=");
    const isNumber = column.endsWith("#");
    await db.schema
      .alterTable(name)
      .addColumn(column.replace("#", ""), isNumber ? "integer" : "text", (c) =>
        value === undefined ? c : c.notNull().defaultTo(isNumber ? Number(value) : value),
      )
      .execute();
  }
}

async function index(db: AnyDb, on: string, names: string, unique = false) {
  let builder = db.schema
    .createIndex(`${on}_${names.split(" ").join("_")}`)
    .on(on)
    .columns(names.split(" "));
  if (unique) builder = builder.unique();
  await builder.execute();
}

async function rules(db: AnyDb) {
  await columns(
    db,
    "rule",
    `examples={} sanctions=["hide","hide-part"] secondPerson#=0 longestSuspension#=0 writtenBy`,
  );
  await columns(db, "authority", "appealDays#=30 appealAnswerDays#=15");
  await table(db, "reasonTemplate", "id authorityId ruleCode? name texts changedBy? changedAt");
  await index(db, "reasonTemplate", "authorityId");
}

async function contributions(db: AnyDb) {
  await columns(db, "consultation", "preModeratedWhen=[]");
  await index(db, "participant", "browserHash");
  await columns(db, "entry", "label movedFrom");
  await columns(db, "proposal", "label threadClosedAt mergedIntoId");
  await columns(db, "argument", "label threadClosedAt");
  await index(db, "proposal", "mergedIntoId");
}

async function decisions(db: AnyDb) {
  await columns(
    db,
    "decision",
    `details={} before={} prompt=moderator signals=[] secondBy appealUntil undoneAt reversedAt textHash salt
     bulkDecisionId minutesTaken#`,
  );
  // A hiding that a restoring followed no longer stands.
  await sql`update ${sql.table("decision")} set ${sql.ref("reversedAt")} = (
      select min(later.${sql.ref("decidedAt")}) from ${sql.table("decision")} as later
      where later.${sql.ref("contributionId")} = ${sql.ref("decision.contributionId")}
        and later.outcome = 'restore' and later.${sql.ref("decidedAt")} >= ${sql.ref("decision.decidedAt")})
    where outcome = 'hide'`.execute(db);
  await sql`update ${sql.table("decision")} set prompt = 'report' where exists (
    select 1 from ${sql.table("report")} where ${sql.ref("report.decisionId")} = ${sql.ref("decision.id")})`.execute(
    db,
  );
  await sql`update ${sql.table("decision")} set prompt = 'pre-moderation'
    where prompt = 'moderator' and ${sql.ref("waitingSince")} is not null`.execute(db);
  await index(db, "decision", "bulkDecisionId");
  await index(db, "decision", "decidedBy decidedAt");
  // Only of what was decided: an index of what was not yet would be all that waits.
  await partialIndex(db, "report_decisionId", "report", "decisionId", "decisionId is not null");
  await index(db, "report", "reporterHash reportedAt");
  await table(db, "sealedText", "decisionId sealed", (t) =>
    t.addPrimaryKeyConstraint("sealedText_pk", ["decisionId"]),
  );
  await table(
    db,
    "secondOpinion",
    `id consultationId kind contributionId outcome ruleId? reason details askedBy? askedAt answeredBy? answeredAt?
     agrees#? note`,
  );
  await index(db, "secondOpinion", "contributionId");
  await table(
    db,
    "mergeRequest",
    "id consultationId proposalId intoId ruleId? reason askedBy? askedAt answeredAt? consents#? decisionId?",
  );
  await index(db, "mergeRequest", "proposalId");
  await table(db, "suspension", "id decisionId authorityId personId? browserHash? startsAt endsAt liftedAt?");
  await index(db, "suspension", "personId");
  await index(db, "suspension", "browserHash");
  await index(db, "suspension", "decisionId");
  await table(
    db,
    "bulkDecision",
    "id outcome ruleCode? reasons details askedBy? askedAt finishedAt? undoneAt?",
  );
  await table(db, "bulkDecisionItem", "bulkDecisionId kind contributionId decisionId? refusal?", (t) =>
    t.addPrimaryKeyConstraint("bulkDecisionItem_pk", ["bulkDecisionId", "contributionId"]),
  );
  await table(db, "erasure", "id consultationId kind contributionId basis erasedBy? erasedAt");
  await index(db, "erasure", "consultationId");
  await index(db, "erasure", "contributionId");
}

async function cases(db: AnyDb) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await table(
    db,
    "moderationCase",
    `contributionId kind consultationId authorityId isOpen# urgency# waitingSince pending# reports# marks language
     assignedTo? assignedUntil? handedTo? searchText`,
    (t) =>
      t
        .addColumn("number", isPostgres ? "serial" : "integer", (c) => c.primaryKey())
        .addUniqueConstraint("moderationCase_contributionId", ["contributionId"]),
  );
  // Each holds all that the queue may be narrowed by, so that a page of it reads no row it does not show.
  const narrowed = "kind language pending assignedTo assignedUntil handedTo marks";
  for (const [name, order] of [
    ["urgent", "urgency-desc waitingSince contributionId consultationId"],
    ["oldest", "waitingSince contributionId consultationId"],
    ["consultation", "consultationId urgency-desc waitingSince contributionId"],
  ]) {
    const columns = `${order} ${narrowed}`.split(" ").map((word) => {
      const [column = "", direction] = word.split("-");
      return direction ? sql`${sql.ref(column)} desc` : sql.ref(column);
    });
    await sql`create index ${sql.ref(`moderationCase_${name}`)} on ${sql.table("moderationCase")}
      (${sql.join(columns)}) where ${sql.ref("isOpen")} = 1`.execute(db);
  }
  await partialIndex(
    db,
    "moderationCase_assignedTo",
    "moderationCase",
    "assignedTo",
    "assignedTo is not null",
  );
  await partialIndex(db, "moderationCase_handedTo", "moderationCase", "handedTo", "handedTo is not null");
  await (isPostgres ? wordsOfCasesInPostgres(db) : wordsOfCasesInSqlite(db));
  await table(db, "caseNote", "id kind contributionId consultationId text handedTo? writtenBy? writtenAt");
  await index(db, "caseNote", "contributionId");
}

async function wordsOfCasesInPostgres(db: AnyDb) {
  await sql`alter table "moderationCase" add column "searchWords" tsvector generated always as
    (array_to_tsvector(array_remove(string_to_array("searchText", ' '), ''))) stored`.execute(db);
  await sql`create index "moderationCase_searchWords" on "moderationCase" using gin ("searchWords")
    where "isOpen" = 1`.execute(db);
}

async function wordsOfCasesInSqlite(db: AnyDb) {
  await sql`create virtual table "caseSearch" using fts5("searchText", content='moderationCase',
    content_rowid='number', tokenize='unicode61 remove_diacritics 0', detail='none', prefix='1 2 3')`.execute(
    db,
  );
  const forget = `insert into "caseSearch"("caseSearch", rowid, "searchText")
    values ('delete', old."number", old."searchText");`;
  const learn = `insert into "caseSearch"(rowid, "searchText") values (new."number", new."searchText");`;
  for (const [when, what] of [
    ["after insert on", learn],
    ["after delete on", forget],
    ['after update of "searchText" on', forget + learn],
  ]) {
    const name = `caseSearch_${when!.split(" ")[1]}`;
    await sql.raw(`create trigger "${name}" ${when} "moderationCase" begin ${what} end`).execute(db);
  }
}

async function signals(db: AnyDb) {
  await table(db, "signal", "id consultationId kind contributionId code detail foundAt decisionId?");
  await index(db, "signal", "contributionId code", true);
  await index(db, "signal", "consultationId decisionId");
  await partialIndex(db, "signal_decisionId", "signal", "decisionId", "decisionId is not null");
  await table(
    db,
    "textPrint",
    "contributionId kind consultationId participantId textHash sketch sentAt",
    (t) => t.addPrimaryKeyConstraint("textPrint_pk", ["contributionId"]),
  );
  await index(db, "textPrint", "consultationId textHash");
  await table(db, "textBand", "consultationId band# value contributionId", (t) =>
    t.addPrimaryKeyConstraint("textBand_pk", ["consultationId", "band", "value", "contributionId"]),
  );
  await index(db, "textBand", "contributionId");
}

async function appeals(db: AnyDb) {
  await table(
    db,
    "appeal",
    `id decisionId consultationId authorityId reportId? madeBy? words madeAt dueAt escalatedAt? decidedBy? decidedAt?
     outcome? reason resultId?`,
  );
  await sql`create unique index ${sql.ref("appeal_once")} on ${sql.table("appeal")}
    (${sql.ref("decisionId")}, coalesce(${sql.ref("reportId")}, ''))`.execute(db);
  await index(db, "appeal", "consultationId");
  await index(db, "appeal", "authorityId");
  await index(db, "appeal", "resultId");
  await index(db, "appeal", "decidedAt dueAt");
}

/** What waited before there were cases. */
async function openCases(db: AnyDb) {
  const id = sql.ref;
  const pending = (kind: string, since: ReturnType<typeof sql>, more = sql``) => sql`
    select ${id("id")} as "contributionId", cast(${sql.lit(kind)} as text) as kind, ${id("consultationId")},
      ${since} as since, 1 as pending, 0 as reports, 0 as urgent
    from ${sql.table(kind)} where visibility = 'pending' ${more}`;
  await sql`insert into ${sql.table("moderationCase")} (
      ${id("contributionId")}, kind, ${id("consultationId")}, ${id("authorityId")}, ${id("isOpen")}, urgency,
      ${id("waitingSince")}, pending, reports, marks, language, ${id("searchText")})
    select waiting."contributionId", waiting.kind, waiting.${id("consultationId")}, consultation.${id("authorityId")}, 1,
      max(waiting.urgent) * 100 + case when sum(waiting.reports) > 9 then 9 else sum(waiting.reports) end,
      min(waiting.since), max(waiting.pending), sum(waiting.reports), '', consultation.language, ''
    from (
      ${pending("entry", sql`coalesce(${id("changedAt")}, ${id("submittedAt")})`, sql`and counted = 1 and text is not null`)}
      union all ${pending("proposal", sql`${id("createdAt")}`, sql`and ${id("withdrawnAt")} is null`)}
      union all ${pending("argument", sql`${id("createdAt")}`)}
      union all select report.${id("contributionId")}, report.kind, report.${id("consultationId")},
        report.${id("reportedAt")}, 0, 1,
        case when rule.code in ('threat', 'personal-data', 'illegal') then 1 else 0 end
      from ${sql.table("report")} inner join ${sql.table("rule")} on rule.id = report.${id("ruleId")}
      where report.${id("decisionId")} is null
    ) as waiting
    inner join ${sql.table("consultation")} on consultation.id = waiting.${id("consultationId")}
    group by waiting."contributionId", waiting.kind, waiting.${id("consultationId")}, consultation.${id("authorityId")},
      consultation.language`.execute(db);
  // Their words and what they were reported for are filled in by the program, which knows how.
  await sql`insert into ${sql.table("job")} (${id("id")}, name, payload, ${id("runAt")}, tries)
    select 'refresh-cases', 'refresh-cases', '{}', '2026-11-22T00:00:00.000Z', 0
    where exists (select 1 from ${sql.table("moderationCase")})`.execute(db);
}

/** What the public record counts, in indexes that hold all it needs; and until when an edition counted. */
async function publicRecord(db: AnyDb) {
  await columns(db, "summaryEdition", "computedAt");
  const waits = await db
    .selectFrom("decision")
    .select(["id", "waitingSince", "decidedAt"])
    .where("waitingSince", "is not", null)
    .execute();
  for (const { id, waitingSince, decidedAt } of waits) {
    const minutes = Math.floor((Date.parse(decidedAt) - Date.parse(waitingSince)) / 60_000);
    const minutesTaken = Math.max(0, minutes);
    await db.updateTable("decision").set({ minutesTaken }).where("id", "=", id).execute();
  }
  await partialIndex(
    db,
    "decision_standing",
    "decision",
    "consultationId outcome prompt ruleId reversedAt secondBy minutesTaken undoneAt",
    "undoneAt is null",
  );
  await partialIndex(
    db,
    "decision_minutes",
    "decision",
    "consultationId minutesTaken undoneAt",
    "undoneAt is null",
  );
  await partialIndex(
    db,
    "decision_outcome",
    "decision",
    "consultationId outcome decidedAt",
    "undoneAt is null",
  );
  await partialIndex(db, "decision_rule", "decision", "consultationId ruleId decidedAt", "undoneAt is null");
  await partialIndex(
    db,
    "entry_words",
    "entry",
    "consultationId visibility counted",
    "submittedAt is not null and text is not null",
  );
  await partialIndex(
    db,
    "entry_cleared",
    "entry",
    "consultationId changedAt visibility id",
    "changedAt is not null and text is null",
  );
  await partialIndex(
    db,
    "proposal_withdrawn",
    "proposal",
    "consultationId visibility",
    "withdrawnAt is not null",
  );
}

/** @param where  conditions whose column comes first, joined by "and" */
async function partialIndex(db: AnyDb, name: string, on: string, names: string, where: string) {
  const list = sql.join(names.split(" ").map((column) => sql.ref(column)));
  const conditions = where.split(" and ").map((condition) => {
    const [column = "", ...is] = condition.split(" ");
    return sql`${sql.ref(column)} ${sql.raw(is.join(" "))}`;
  });
  await sql`create index ${sql.ref(name)} on ${sql.table(on)} (${list}) where ${sql.join(conditions, sql` and `)}`.execute(
    db,
  );
}
