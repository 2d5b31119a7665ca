import { type Kysely, PostgresAdapter, sql } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;

/**
 * What pages show of a consultation is kept in rows instead of counted at each reading. The database itself keeps
 * them, in the transaction of each act: so they are right whoever writes, an import, or the version of yesterday
 * that still runs while this one starts.
 */
export async function up(db: AnyDb) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await db.schema
    .createTable("tally")
    .addColumn("consultationId", "text", (c) => c.notNull())
    .addColumn("what", "text", (c) => c.notNull())
    .addColumn("place", "text", (c) => c.notNull())
    .addColumn("of", "text", (c) => c.notNull())
    .addColumn("shard", "integer", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("tally_pk", ["consultationId", "what", "place", "of", "shard"])
    .$call((table) => (isPostgres ? table : table.modifyEnd(sql`without rowid`)))
    .execute();
  await column(db, "participant", "tookPart");
  for (const name of ["agreement", "unvoted", "backing"]) await column(db, "proposal", name);

  await fill(db);
  await (isPostgres ? keptByPostgres(db) : keptBySqlite(db));
  await orders(db);
}

async function column(db: AnyDb, table: string, name: string) {
  await db.schema
    .alterTable(table)
    .addColumn(name, "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}

interface Tally {
  what: string;
  /** SQL over a row that is called `$`. */
  when?: string;
  of?: string;
  place?: string;
}

const listed = `$."visibility" = 'published' and $."withdrawnAt" is null`;
const answered = `$."visibility" = 'published' and $."counted" = 1 and $."submittedAt" is not null`;

const tallies: Record<string, Tally[]> = {
  participant: [{ what: "people", when: `$."tookPart" = 1`, place: `$."territoryId"` }],
  vote: [{ what: "votes" }],
  response: [
    { what: "started", of: `$."channel"` },
    { what: "sent", of: `$."channel"`, when: `$."submittedAt" is not null` },
    { what: "changed", of: `$."channel"`, when: `$."changedAt" is not null` },
  ],
  proposal: [
    { what: "proposals", when: `$."withdrawnAt" is null` },
    { what: "listed", when: listed, place: `$."territoryId"` },
    { what: "original", when: `$."importedSupports" is null` },
    { what: "imported", when: `$."importedSupports" is not null` },
    { what: "hidden", when: `$."visibility" = 'hidden'`, of: `'proposal'` },
    {
      what: "proposal-standing",
      of: `$."visibility" || case when $."withdrawnAt" is null then '' else '/taken-back' end`,
    },
  ],
  argument: [
    { what: "arguments" },
    { what: "stance", when: `$."visibility" = 'published'`, of: `$."stance"`, place: `$."proposalId"` },
    { what: "hidden", when: `$."visibility" = 'hidden'`, of: `'argument'` },
    { what: "argument-standing", of: `$."visibility"` },
  ],
  entry: [
    {
      what: "answers",
      when: `${answered} and ($."text" is not null or $."value" is not null)`,
      of: `$."questionId"`,
    },
    {
      what: "answers-from",
      when: `${answered} and ($."text" is not null or $."value" is not null)`,
      of: `$."questionId"`,
      place: `$."territoryId"`,
    },
    { what: "words", when: `${answered} and $."text" is not null`, of: `$."questionId"` },
    {
      what: "words-from",
      when: `${answered} and $."text" is not null`,
      of: `$."questionId"`,
      place: `$."territoryId"`,
    },
    { what: "hidden", when: `$."visibility" = 'hidden'`, of: `'entry'` },
    {
      what: "entry-standing",
      when: `$."submittedAt" is not null and $."text" is not null`,
      of: `$."visibility" || case when $."counted" = 1 then '' else '/taken-back' end`,
    },
  ],
  report: [{ what: "reports" }, { what: "reports-waiting", when: `$."decisionId" is null` }],
};

/** Which columns a tally of each table follows from. */
const columns: Record<string, string[]> = {
  participant: ["tookPart", "territoryId", "consultationId"],
  vote: ["consultationId"],
  response: ["channel", "submittedAt", "changedAt", "consultationId"],
  proposal: ["withdrawnAt", "visibility", "territoryId", "importedSupports", "consultationId"],
  argument: ["visibility", "stance", "proposalId", "consultationId"],
  entry: [
    "visibility",
    "counted",
    "submittedAt",
    "text",
    "value",
    "questionId",
    "territoryId",
    "consultationId",
  ],
  report: ["decisionId", "consultationId"],
};

/** How many of each are in a table now, as an insertion. */
function counting(table: string, { what, when = "1 = 1", of = "''", place = "''" }: Tally): string {
  const here = (text: string) => text.replaceAll("$.", `"${table}".`);
  const group = [`"consultationId"`, here(`coalesce(${place}, '')`), here(of)];
  return `insert into "tally" ("consultationId", "what", "place", "of", "shard", "n")
    select ${group[0]}, '${what}', ${group[1]}, ${group[2]}, 0, count(*) from "${table}"
    where ${here(when)} group by 1, 3, 4`;
}

async function fill(db: AnyDb) {
  // A reply to what was never imported begins a thread: threads are read from what they begin with.
  await sql
    .raw(`update "argument" set "parentId" = null where "parentId" is not null and not exists
      (select 1 from "argument" as "above" where "above"."id" = "argument"."parentId")`)
    .execute(db);
  await sql.raw(`update "participant" set "tookPart" = 1 where ${tookPart('"participant"')}`).execute(db);
  await sql.raw(`update "proposal" set ${ranks(`"proposal".`)}`).execute(db);
  for (const [table, all] of Object.entries(tallies)) {
    for (const tally of all) await sql.raw(counting(table, tally)).execute(db);
  }
  await sql
    .raw(`insert into "tally" ("consultationId", "what", "place", "of", "shard", "n")
      select "proposal"."consultationId", 'themed', '', "contributionTheme"."themeId", 0, count(*)
      from "contributionTheme" join "proposal" on "proposal"."id" = "contributionTheme"."contributionId"
      where ${listed.replaceAll("$.", `"proposal".`)} group by 1, 4`)
    .execute(db);
}

/** Whoever sent a response, voted, proposed and did not withdraw it, or argued. */
function tookPart(participant: string): string {
  const has = (table: string, when = "") => `exists (select 1 from "${table}" where
    "${table}"."consultationId" = ${participant}."consultationId" and
    "${table}"."participantId" = ${participant}."id" ${when})`;
  return `(${has("vote")} or ${has("response", `and "submittedAt" is not null`)}
    or ${has("proposal", `and "withdrawnAt" is null`)} or ${has("argument")})`;
}

/** What makes somebody one who took part, row by row. */
const deeds: Record<string, { when: string; follows: string[] }> = {
  vote: { when: "1 = 1", follows: ["participantId"] },
  response: { when: `$."submittedAt" is not null`, follows: ["participantId", "submittedAt"] },
  proposal: { when: `$."withdrawnAt" is null`, follows: ["participantId", "withdrawnAt"] },
  argument: { when: "1 = 1", follows: ["participantId"] },
};

/**
 * What lists are ordered by, in steps, so that a vote on what has many moves nothing in an index: the lower end of
 * the 95 % interval of the share that agrees (Wilson 1927), in half points, so that nine of ten comes before one of
 * one; votes, the fewest highest, and those that agree: exact up to twenty and then by tenths.
 */
function ranks(row: string): string {
  return Object.entries(rankOf(row))
    .map(([name, value]) => `"${name}" = ${value}`)
    .join(", ");
}

function rankOf(row: string): Record<string, string> {
  const inFavour = `(${row}"agrees" + coalesce(${row}"importedSupports", 0))`;
  const counted = `(${inFavour} + ${row}"disagrees")`;
  const share = `(${inFavour} * 1.0 / ${counted})`;
  const low = `((${share} + 1.92 / ${counted}
    - 1.96 * sqrt((${share} * (1 - ${share}) + 0.96 / ${counted}) / ${counted})) / (1 + 3.84 / ${counted}))`;
  return {
    agreement: `case when ${counted} <= 0 then 0 else cast(floor(200 * ${low}) as integer) end`,
    unvoted: `-(${steps(`(${row}"agrees" + ${row}"disagrees" + ${row}"passes")`)})`,
    backing: steps(inFavour),
  };
}

function steps(n: string): string {
  return `case when ${n} < 20 then ${n} else 20 + cast(floor(10 * ln(${n} / 20.0)) as integer) end`;
}

const ranked = ["agrees", "disagrees", "passes", "importedSupports"];

// SQLite

async function keptBySqlite(db: AnyDb) {
  for (const [table, all] of Object.entries(tallies)) {
    await trigger(
      db,
      `tally_${table}_insert`,
      `after insert on "${table}"`,
      all.map((one) => moved(one, "new", 1)),
    );
    await trigger(
      db,
      `tally_${table}_delete`,
      `after delete on "${table}"`,
      all.map((one) => moved(one, "old", -1)),
    );
    const changes = all.flatMap((one) => {
      const differs = `(${keyOf(one, "old")}) is not (${keyOf(one, "new")})`;
      return [moved(one, "old", -1, differs), moved(one, "new", 1, differs)];
    });
    await trigger(
      db,
      `tally_${table}_update`,
      `after update of ${list(columns[table]!)} on "${table}"`,
      changes,
    );
  }
  await themesInSqlite(db);
  await deedsInSqlite(db);
  const differs = ranked.map((name) => `old."${name}" is not new."${name}"`).join(" or ");
  const ranking = `update "proposal" set ${ranks("new.")} where "id" = new."id"`;
  const same = Object.entries(rankOf("new."))
    .map(([name, value]) => `new."${name}" = (${value})`)
    .join(" and ");
  await trigger(db, "proposal_ranks_insert", `after insert on "proposal" when not (${same})`, [ranking]);
  await trigger(
    db,
    "proposal_ranks_update",
    `after update of ${list(ranked)} on "proposal" when (${differs}) and not (${same})`,
    [ranking],
  );
}

function list(names: string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

async function trigger(db: AnyDb, name: string, when: string, statements: string[]) {
  await sql.raw(`create trigger "${name}" ${when} begin ${statements.join("; ")}; end`).execute(db);
}

function keyOf({ when = "1 = 1", of = "''", place = "''" }: Tally, row: string): string {
  return `case when ${when} then $."consultationId" || '|' || coalesce(${place}, '') || '|' || ${of} end`.replaceAll(
    "$.",
    `${row}.`,
  );
}

function moved(tally: Tally, row: string, by: 1 | -1, also = "1 = 1"): string {
  const { what, when = "1 = 1", of = "''", place = "''" } = tally;
  const here = (text: string) => text.replaceAll("$.", `${row}.`);
  return `insert into "tally" ("consultationId", "what", "place", "of", "shard", "n")
    select ${row}."consultationId", '${what}', ${here(`coalesce(${place}, '')`)}, ${here(of)}, 0, ${by}
    where (${here(when)}) and (${also})
    on conflict ("consultationId", "what", "place", "of", "shard") do update set "n" = "n" + ${by}`;
}

/** Listed proposals by theme: a theme is given or taken away, or its proposal is listed or no longer is. */
async function themesInSqlite(db: AnyDb) {
  const counted = (
    from: string,
    by: 1 | -1,
  ) => `insert into "tally" ("consultationId", "what", "place", "of", "shard", "n")
    ${from} on conflict ("consultationId", "what", "place", "of", "shard") do update set "n" = "n" + ${by}`;
  const ofTheme = (row: string, by: 1 | -1) =>
    counted(
      `select "proposal"."consultationId", 'themed', '', ${row}."themeId", 0, ${by} from "proposal"
        where "proposal"."id" = ${row}."contributionId" and ${listed.replaceAll("$.", '"proposal".')}`,
      by,
    );
  const ofProposal = (row: string, by: 1 | -1) =>
    counted(
      `select ${row}."consultationId", 'themed', '', "themeId", 0, ${by} from "contributionTheme"
        where "contributionId" = ${row}."id" and ${listed.replaceAll("$.", `${row}.`)}`,
      by,
    );
  const on = (what: string, when: string, statements: string[]) =>
    trigger(db, `tally_${what.replaceAll(" ", "_")}`, when, statements);
  await on("theme insert", `after insert on "contributionTheme" when new."kind" = 'proposal'`, [
    ofTheme("new", 1),
  ]);
  await on("theme delete", `after delete on "contributionTheme" when old."kind" = 'proposal'`, [
    ofTheme("old", -1),
  ]);
  await on("themed insert", `after insert on "proposal"`, [ofProposal("new", 1)]);
  await on("themed delete", `after delete on "proposal"`, [ofProposal("old", -1)]);
  const [before, after] = ["old", "new"].map((row) => `(${listed.replaceAll("$.", `${row}.`)})`);
  await on(
    "themed update",
    `after update of "visibility", "withdrawnAt" on "proposal" when ${before} <> ${after}`,
    [ofProposal("old", -1), ofProposal("new", 1)],
  );
}

async function deedsInSqlite(db: AnyDb) {
  const mark = (row: string, when: string) =>
    `update "participant" set "tookPart" = 1 where "id" = ${row}."participantId" and "tookPart" = 0
      and ${when.replaceAll("$.", `${row}.`)}`;
  const unmark = (row: string, when: string) =>
    `update "participant" set "tookPart" = 0 where "id" = ${row}."participantId" and "tookPart" = 1
      and ${when.replaceAll("$.", `${row}.`)} and not ${tookPart('"participant"')}`;
  for (const [table, { when, follows }] of Object.entries(deeds)) {
    await trigger(db, `deed_${table}_insert`, `after insert on "${table}"`, [mark("new", when)]);
    await trigger(db, `deed_${table}_delete`, `after delete on "${table}"`, [unmark("old", when)]);
    const differs = follows.map((name) => `old."${name}" is not new."${name}"`).join(" or ");
    await trigger(
      db,
      `deed_${table}_update`,
      `after update of ${list(follows)} on "${table}" when ${differs}`,
      [unmark("old", when), mark("new", when)],
    );
  }
  await trigger(db, "deed_participant_insert", `after insert on "participant"`, [
    `update "participant" set "tookPart" = 1 where "id" = new."id" and "tookPart" = 0 and ${tookPart("new")}`,
  ]);
}

// PostgreSQL

/**
 * Each connection counts in a row of its own among 32, so that votes that are cast at once do not wait for one
 * another; `cabildo.uncounted` keeps all of it quiet in a transaction that counts anew at its end.
 */
async function keptByPostgres(db: AnyDb) {
  await sql
    .raw(`create function "addToTally"("aConsultation" text, "whatever" text, "aPlace" text, "ofWhat" text, "by" integer)
      returns void language sql as $$
        insert into "tally" ("consultationId", "what", "place", "of", "shard", "n")
        values ("aConsultation", "whatever", coalesce("aPlace", ''), "ofWhat", pg_backend_pid() % 32, "by")
        on conflict ("consultationId", "what", "place", "of", "shard") do update set "n" = "tally"."n" + excluded."n"
      $$`)
    .execute(db);
  for (const [table, all] of Object.entries(tallies)) {
    const each = (row: string, by: 1 | -1) => all.map((one) => addInPostgres(one, row, by)).join("\n");
    await function_(db, `tally_${table}_insert`, each("new", 1), `after insert on "${table}"`);
    await function_(db, `tally_${table}_delete`, each("old", -1), `after delete on "${table}"`);
    const changes = all.map((one) => {
      const [before, after] = [keyOf(one, "old"), keyOf(one, "new")];
      return `if (${before}) is distinct from (${after}) then
        ${addInPostgres(one, "old", -1)} ${addInPostgres(one, "new", 1)} end if;`;
    });
    const names = columns[table]!;
    await function_(
      db,
      `tally_${table}_update`,
      changes.join("\n"),
      `after update of ${list(names)} on "${table}"`,
      names.map((name) => `old."${name}" is distinct from new."${name}"`).join(" or "),
    );
  }
  await themesInPostgres(db);
  await deedsInPostgres(db);
  const set = Object.entries(rankOf("new."))
    .map(([name, value]) => `new."${name}" := ${value};`)
    .join("\n");
  await function_(
    db,
    "proposal_ranks",
    set,
    `before insert or update of ${list(ranked)} on "proposal"`,
    "true",
    true,
  );
}

function addInPostgres(
  { what, when = "1 = 1", of = "''", place = "''" }: Tally,
  row: string,
  by: 1 | -1,
): string {
  return `if ${when} then perform "addToTally"($."consultationId", '${what}', ${place}, ${of}, ${by}); end if;`.replaceAll(
    "$.",
    `${row}.`,
  );
}

async function function_(db: AnyDb, name: string, body: string, on: string, when = "true", always = false) {
  await sql
    .raw(`create function "${name}"() returns trigger language plpgsql as $$ begin ${body}
      return coalesce(new, old); end $$`)
    .execute(db);
  const counts = always ? "true" : `current_setting('cabildo.uncounted', true) is distinct from 'on'`;
  await sql
    .raw(
      `create trigger "${name}" ${on} for each row when ((${when}) and ${counts}) execute function "${name}"()`,
    )
    .execute(db);
}

async function themesInPostgres(db: AnyDb) {
  const ofTheme = (row: string, by: 1 | -1) => `if ${row}."kind" = 'proposal' then
    perform "addToTally"("proposal"."consultationId", 'themed', '', ${row}."themeId", ${by}) from "proposal"
    where "proposal"."id" = ${row}."contributionId" and ${listed.replaceAll("$.", '"proposal".')}; end if;`;
  const ofProposal = (row: string, by: 1 | -1) => `if ${listed.replaceAll("$.", `${row}.`)} then
    perform "addToTally"(${row}."consultationId", 'themed', '', "themeId", ${by}) from "contributionTheme"
    where "contributionId" = ${row}."id"; end if;`;
  await function_(db, "tally_theme_insert", ofTheme("new", 1), `after insert on "contributionTheme"`);
  await function_(db, "tally_theme_delete", ofTheme("old", -1), `after delete on "contributionTheme"`);
  await function_(db, "tally_themed_insert", ofProposal("new", 1), `after insert on "proposal"`);
  await function_(db, "tally_themed_delete", ofProposal("old", -1), `after delete on "proposal"`);
  const [before, after] = ["old", "new"].map((row) => `(${listed.replaceAll("$.", `${row}.`)})`);
  await function_(
    db,
    "tally_themed_update",
    ofProposal("old", -1) + ofProposal("new", 1),
    `after update of "visibility", "withdrawnAt" on "proposal"`,
    `${before} <> ${after}`,
  );
}

async function deedsInPostgres(db: AnyDb) {
  const mark = (row: string, when: string) => `if ${when.replaceAll("$.", `${row}.`)} then
    update "participant" set "tookPart" = 1 where "id" = ${row}."participantId"
      and "consultationId" = ${row}."consultationId" and "tookPart" = 0; end if;`;
  const unmark = (row: string, when: string) => `if ${when.replaceAll("$.", `${row}.`)} then
    update "participant" set "tookPart" = 0 where "id" = ${row}."participantId"
      and "consultationId" = ${row}."consultationId" and "tookPart" = 1 and not ${tookPart('"participant"')}; end if;`;
  for (const [table, { when, follows }] of Object.entries(deeds)) {
    await function_(db, `deed_${table}_insert`, mark("new", when), `after insert on "${table}"`);
    await function_(db, `deed_${table}_delete`, unmark("old", when), `after delete on "${table}"`);
    await function_(
      db,
      `deed_${table}_update`,
      unmark("old", when) + mark("new", when),
      `after update of ${list(follows)} on "${table}"`,
      follows.map((name) => `old."${name}" is distinct from new."${name}"`).join(" or "),
    );
  }
  await function_(
    db,
    "deed_participant_insert",
    `update "participant" set "tookPart" = 1 where "id" = new."id" and "consultationId" = new."consultationId"
      and "tookPart" = 0 and ${tookPart("new")};`,
    `after insert on "participant"`,
  );
}

/** Each order in which a list is read, so that a page of it reads what it shows. */
async function orders(db: AnyDb) {
  const isListed = listed.replaceAll("$.", "");
  const isRead = `"visibility" = 'published' and "counted" = 1 and "text" is not null`;
  for (const [name, table, order, when] of [
    ["proposal_newest", "proposal", "consultationId createdAt-desc id-desc", isListed],
    ["proposal_agreed", "proposal", "consultationId agreement-desc createdAt-desc id-desc", isListed],
    ["proposal_discussed", "proposal", "consultationId argumentCount-desc createdAt-desc id-desc", isListed],
    ["proposal_unvoted", "proposal", "consultationId unvoted-desc createdAt-desc id-desc", isListed],
    ["proposal_backed", "proposal", "consultationId backing-desc id-desc", isListed],
    ["proposal_here", "proposal", "consultationId territoryId createdAt-desc id-desc", isListed],
    ["entry_read", "entry", "questionId submittedAt-desc id-desc", isRead],
    ["entry_read_here", "entry", "questionId territoryId submittedAt-desc id-desc", isRead],
    [
      "entry_quotable",
      "entry",
      "consultationId submittedAt-desc id",
      `"visibility" = 'published' and "counted" = 1 and "label" is null and length("text") >= 60 and length("text") <= 280`,
    ],
  ] as const) {
    const by = order.split(" ").map((word) => {
      const [column, direction] = word.split("-");
      return `"${column}"${direction ? " desc" : ""}`;
    });
    await sql.raw(`create index "${name}" on "${table}" (${by.join(", ")}) where ${when}`).execute(db);
  }
  // One that never closes comes after all that do.
  await sql`create index "consultation_closing" on "consultation" (coalesce("closesAt", '9'), "id")
    where "publishedAt" is not null`.execute(db);
}
