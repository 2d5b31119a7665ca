import { type CreateTableBuilder, type Kysely, sql } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;
type Table = CreateTableBuilder<string, string>;

export async function up(db: AnyDb) {
  await questions(db);
  await phases(db);
  await answering(db);
  await authorityAnswers(db);
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

async function questions(db: AnyDb) {
  await columns(db, "question", "sectionId settings={} condition");
  await table(db, "section", "id consultationId position# title text");
  await index(db, "section", "consultationId position", true);
  await table(db, "designVersion", "id consultationId number# design change changedBy? changedAt");
  await index(db, "designVersion", "consultationId number", true);
  await table(db, "template", "id authorityId name design savedBy? savedAt");
  await index(db, "template", "authorityId");
  await columns(db, "consultation", "languages=[] answerThreshold#");
  await table(db, "translation", "consultationId language key text source translatedBy? translatedAt", (t) =>
    t.addPrimaryKeyConstraint("translation_pk", ["consultationId", "language", "key"]),
  );
}

/** What was open from one instant to another is a phase of contributions; the day of the answer ends a phase of answers. */
async function phases(db: AnyDb) {
  await columns(db, "consultation", "phases=[] nextChangeAt");
  await index(db, "consultation", "nextChangeAt");
  const known = await db
    .selectFrom("consultation")
    .select(["id", "opensAt", "closesAt"])
    .where((on) => on.or([on("opensAt", "is not", null), on("closesAt", "is not", null)]))
    .execute();
  for (const { id, opensAt, closesAt } of known) {
    const contribute = { kind: "contribute", opensAt, closesAt, title: "", text: "", html: "" };
    await db
      .updateTable("consultation")
      .set({ phases: JSON.stringify([contribute]), nextChangeAt: opensAt ?? closesAt })
      .where("id", "=", id)
      .execute();
  }
  await columns(db, "scheduleChange", "phase");
  await table(db, "phaseChange", "consultationId phase change dueAt doneAt", (t) =>
    t.addPrimaryKeyConstraint("phaseChange_pk", ["consultationId", "phase", "change", "dueAt"]),
  );
  await table(
    db,
    "meeting",
    `id consultationId title place startsAt endsAt minutes minutesHtml minutesAt? calledBy? calledAt cancelledAt?
     cancelledReason? sequence#`,
  );
  await index(db, "meeting", "consultationId startsAt");
}

async function answering(db: AnyDb) {
  await columns(db, "response", "furthest#=0");
  await index(db, "response", "consultationId id");
  await columns(db, "entry", "value draftValue counted#=1");
  await silentEntries(db);
  await columns(db, "entryHistory", "value");
  await table(
    db,
    "attachment",
    "id consultationId questionId participantId fileName mediaType bytes# sha256 storageKey uploadedAt",
  );
  await index(db, "attachment", "participantId");
  await index(db, "attachment", "consultationId");
  // Whoever sent a response before this day had gone through all its questions.
  await sql`update ${sql.table("response")} set ${sql.ref("furthest")} = (
    select count(*) from ${sql.table("question")}
    where ${sql.ref("question.consultationId")} = ${sql.ref("response.consultationId")}
  ) where ${sql.ref("submittedAt")} is not null`.execute(db);
}

/** The few entries that say nothing or do not count, so that counting the others reads no entry itself. */
async function silentEntries(db: AnyDb) {
  const says = (words: string, value: string) =>
    sql`(coalesce(${sql.ref(words)}, '') <> '' or coalesce(${sql.ref(value)}, '') <> '')`;
  await sql`create index ${sql.ref("entry_silent")} on ${sql.table("entry")} (${sql.ref("questionId")}, ${sql.ref("visibility")}, ${sql.ref("submittedAt")})
    where not (case when ${sql.ref("submittedAt")} is null then ${says("draft", "draftValue")}
      else ${sql.ref("counted")} = 1 and ${says("text", "value")} end)`.execute(db);
}

async function authorityAnswers(db: AnyDb) {
  await table(
    db,
    "answer",
    `id consultationId authorityId subject subjectId outcome reasons reasonsHtml whose? publishedBy? publishedAt
     changedAt?`,
  );
  await index(db, "answer", "consultationId subject subjectId", true);
  await index(db, "answer", "authorityId");
  await table(
    db,
    "answerDraft",
    "consultationId authorityId subject subjectId outcome reasons whose? note writtenBy? writtenAt",
    (t) =>
      t.addPrimaryKeyConstraint("answerDraft_pk", ["consultationId", "authorityId", "subject", "subjectId"]),
  );
  await table(db, "answerHistory", "id answerId outcome reasons whose? changedBy? replacedAt note");
  await index(db, "answerHistory", "answerId");
  await table(
    db,
    "commitment",
    `id answerId consultationId authorityId title responsible dueBy budget state currentDueBy settledAt? madeBy?
     madeAt`,
  );
  await index(db, "commitment", "answerId");
  await index(db, "commitment", "authorityId currentDueBy");
  await index(db, "commitment", "consultationId");
  await table(db, "commitmentUpdate", "id commitmentId state dueBy? text evidence? writtenBy? writtenAt");
  await index(db, "commitmentUpdate", "commitmentId writtenAt");
  await table(db, "answerDayChange", "id consultationId dayBefore dayAfter reason changedBy? changedAt");
  await index(db, "answerDayChange", "consultationId");
  await table(
    db,
    "follower",
    "id consultationId personId? email? language tokenHash askedAt confirmedAt? endedAt? toldAt?",
  );
  await index(db, "follower", "consultationId personId", true);
  await index(db, "follower", "consultationId email", true);
  await index(db, "follower", "tokenHash", true);
  await index(db, "follower", "personId");
  await columns(db, "mail", "unsubscribe");
}
