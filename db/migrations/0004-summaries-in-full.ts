import type { CreateTableBuilder, Kysely } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;
type Table = CreateTableBuilder<string, string>;

export async function up(db: AnyDb) {
  await opinions(db);
  await themes(db);
  await weights(db);
  await editorialWork(db);
  await rewordings(db);
  await jobs(db);
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
    await db.schema
      .alterTable(name)
      .addColumn(column, "text", (c) => (value === undefined ? c : c.notNull().defaultTo(value)))
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

async function opinions(db: AnyDb) {
  await table(db, "opinionAnalysis", "consultationId analysis state computedAt", (t) =>
    t.addPrimaryKeyConstraint("opinionAnalysis_pk", ["consultationId"]),
  );
  await table(db, "opinionGroupName", "id consultationId code names givenBy? givenAt");
  await index(db, "opinionGroupName", "consultationId givenAt");
  await table(db, "straightLinerChoice", "id consultationId leaveOut# reason chosenBy? chosenAt");
  await index(db, "straightLinerChoice", "consultationId chosenAt");
}

async function themes(db: AnyDb) {
  await table(
    db,
    "themeCorrection",
    "id consultationId kind contributionId themeId applies# note correctedBy? correctedAt",
  );
  await index(db, "themeCorrection", "contributionId correctedAt");
  await index(db, "themeCorrection", "consultationId correctedAt");
}

async function weights(db: AnyDb) {
  await table(
    db,
    "populationTable",
    "id consultationId source ageQuestionId? sexQuestionId? byPlace# givenBy? givenAt removedBy? removedAt?",
  );
  await index(db, "populationTable", "consultationId givenAt");
  await table(db, "populationCell", "id populationTableId territoryId? age? sex? people#");
  await index(db, "populationCell", "populationTableId");
}

async function editorialWork(db: AnyDb) {
  await columns(db, "summary", "foreword={} forewordBy forewordAt");
  await columns(db, "summaryEdition", "foreword={} quoteChoices=[] rewording={}");
  await table(
    db,
    "quoteChoice",
    "id summaryId consultationId kind contributionId choice reason chosenBy? chosenAt revokedBy? revokedAt?",
  );
  await index(db, "quoteChoice", "summaryId chosenAt");
}

async function rewordings(db: AnyDb) {
  await table(
    db,
    "rewording",
    `id summaryId language model state digestHash sentences problem? askedBy? askedAt doneAt?
    approvedBy? approvedAt? discardedBy? discardedAt?`,
  );
  await index(db, "rewording", "summaryId askedAt");
}

/** A consultation is summarised as a whole now. */
async function jobs(db: AnyDb) {
  await db.updateTable("job").set({ name: "summarise" }).where("name", "=", "summarise-everywhere").execute();
}
