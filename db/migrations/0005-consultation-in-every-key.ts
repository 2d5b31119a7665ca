import { type Kysely, PostgresAdapter, sql } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;

/**
 * Every large table carries the consultation in its key, so that one of a country can be divided by
 * consultation. Only PostgreSQL divides tables: SQLite keeps its keys, and gets the votes in the order in
 * which they are cast and read.
 */
export async function up(db: AnyDb) {
  await histories(db);
  if (db.getExecutor().adapter instanceof PostgresAdapter) await keysInPostgres(db);
  else await inOrderInSqlite(db);
}

async function histories(db: AnyDb) {
  for (const [table, of] of [
    ["entryHistory", "entry"],
    ["voteHistory", "proposal"],
  ] as const) {
    await db.schema
      .alterTable(table)
      .addColumn("consultationId", "text", (column) => column.notNull().defaultTo(""))
      .execute();
    await sql`update ${sql.table(table)} set "consultationId" = coalesce((select ${sql.ref(`${of}.consultationId`)}
      from ${sql.table(of)} where ${sql.ref(`${of}.id`)} = ${sql.ref(`${table}.${of}Id`)}), '')`.execute(db);
  }
}

const keyed = {
  participant: "id",
  response: "id",
  entry: "id",
  entryHistory: "id",
  attachment: "id",
  proposal: "id",
  voteHistory: "id",
  argument: "id",
  report: "id",
  decision: "id",
  signal: "id",
  textPrint: "contributionId",
  contributionTheme: "contributionId themeId",
};

async function keysInPostgres(db: AnyDb) {
  for (const [table, key] of Object.entries(keyed)) {
    const columns = [...key.split(" "), "consultationId"];
    await keyOf(db, table, columns);
  }
  // As it is read: everything of a consultation, and what one participant voted.
  await keyOf(db, "vote", ["consultationId", "participantId", "proposalId"]);
  await votesByProposal(db);
  await sql`drop index "vote_participantId"`.execute(db);
  await sql`drop index "vote_consultationId_territoryId"`.execute(db);
}

async function keyOf(db: AnyDb, table: string, columns: string[]) {
  const { rows } = await sql<{ name: string }>`select conname as name from pg_constraint
    where contype = 'p' and conrelid = ${`"${table}"`}::regclass`.execute(db);
  await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(rows[0]!.name)},
    add primary key (${sql.join(columns.map((column) => sql.ref(column)))})`.execute(db);
}

/** One vote of each participant, as before, and who voted on a proposal. */
async function votesByProposal(db: AnyDb) {
  await sql`create unique index "vote_proposalId_participantId" on "vote" ("proposalId", "participantId")`.execute(
    db,
  );
}

/** One tree of rows and one index instead of a table and three: half the pages to write for each vote. */
async function inOrderInSqlite(db: AnyDb) {
  await inOrder(
    db,
    "vote",
    "proposalId participantId consultationId territoryId? choice castAt",
    "consultationId participantId proposalId",
  );
  await votesByProposal(db);
  await inOrder(db, "ledger", "id at act personId? consultationId? subjectId? detail", "id");
  await sql`create index "ledger_consultationId_id" on "ledger" ("consultationId", "id")`.execute(db);
  // Who voted on what is no question that anybody asks of the ledger, and most of its rows are votes.
  await sql`create index "ledger_subjectId" on "ledger" ("subjectId") where "act" <> 'vote.cast'`.execute(db);
}

/** The same table without row numbers: its rows lie in the order of its key. */
async function inOrder(db: AnyDb, table: string, columns: string, key: string) {
  const names = columns.split(" ").map((column) => column.replace("?", ""));
  const ordered = key.split(" ");
  await sql`create table ${sql.table(`${table}InOrder`)} (${sql.join(
    columns
      .split(" ")
      .map(
        (column) =>
          sql`${sql.ref(column.replace("?", ""))} text ${sql.raw(column.endsWith("?") ? "" : "not null")}`,
      ),
  )}, primary key (${list(ordered)})) without rowid`.execute(db);
  await sql`insert into ${sql.table(`${table}InOrder`)} (${list(names)})
    select ${list(names)} from ${sql.table(table)} order by ${list(ordered)}`.execute(db);
  await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`alter table ${sql.table(`${table}InOrder`)} rename to ${sql.table(table)}`.execute(db);
}

function list(columns: string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}
