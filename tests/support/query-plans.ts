import { sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/** Those that grow with how many people take part. */
export const largeTables = [
  ...["participant", "response", "entry", "vote", "proposal", "argument", "contributionTheme", "report"],
  ...[
    "decision",
    "ledger",
    "job",
    "session",
    "mail",
    "territory",
    "entryHistory",
    "voteHistory",
    "textPrint",
  ],
  ...["textBand", "signal", "moderationCase", "person", "residence", "follower", "tally"],
];

/** What tells much of a large table apart, and still leaves a whole consultation, or a whole question of it. */
const broad = new Set([
  "consultationId",
  "questionId",
  "visibility",
  "kind",
  "themeId",
  "territoryId",
  "what",
]);

/** Why a statement costs more the more people take part; null where it does not. */
export function growth(db: Db, statement: string): Promise<string | null> {
  return isPostgresDb(db) ? growthInPostgres(db, statement) : growthInSqlite(db, statement);
}

async function growthInSqlite(db: Db, statement: string): Promise<string | null> {
  const values = statement.match(/\?/g)?.length ?? 0;
  const { rows } = await db.executeQuery<{ detail: string }>({
    ...sql.raw("").compile(db),
    sql: `explain query plan ${statement}`,
    parameters: Array.from({ length: values }, () => null),
  });
  const lines = rows.map(({ detail }) => detail);
  const tableOf = namesIn(statement);
  const sorts = lines.some((line) => line.includes("USE TEMP B-TREE"));
  const isLimited = /\blimit (\?|\d)/.test(statement);
  for (const line of lines) {
    const [, way, name] = /^(SCAN|SEARCH) (\S+)/.exec(line) ?? [];
    const table = tableOf(name ?? "");
    if (!largeTables.includes(table) || table === "tally") continue;
    if (way === "SCAN") return line;
    const by = [...line.matchAll(/(\w+|<expr>)[=<>]+\?/g)].map(([, column]) => column!);
    if (by.some((column) => !broad.has(column))) continue;
    if (sorts || !isLimited) return `${line}${sorts ? ", sorted" : ""}`;
  }
  return null;
}

/** The table behind a name in a statement, itself or an alias. */
function namesIn(statement: string): (name: string) => string {
  const aliases = new Map(
    [...statement.matchAll(/"(\w+)" as "(\w+)"/g)].map(([, table, alias]) => [alias!, table!]),
  );
  return (name) => aliases.get(name) ?? name;
}

interface Node {
  "Node Type": string;
  "Relation Name"?: string;
  "Plan Rows": number;
  "Index Cond"?: string;
  Plans?: Node[];
}

/** More rows than any page shows. */
const many = 120;

async function growthInPostgres(db: Db, statement: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx);
    const { rows } = await sql
      .raw<{ "QUERY PLAN": { Plan: Node }[] }>(`explain (generic_plan, format json) ${statement}`)
      .execute(trx);
    return grows(rows[0]!["QUERY PLAN"][0]!.Plan, false);
  });
}

function grows(node: Node, isLimited: boolean): string | null {
  const { "Node Type": type, "Relation Name": table = "", "Plan Rows": rows } = node;
  const isLarge = largeTables.includes(table) && table !== "tally";
  if (isLarge && type === "Seq Scan") return `Seq Scan on ${table}`;
  if (isLarge && !isLimited && rows > many) return `${type} on ${table}, ${rows} rows: ${node["Index Cond"]}`;
  if (type === "Sort" && rows > many && (node.Plans ?? []).some((below) => reads(below)))
    return `Sort of ${rows} rows`;
  const limited = type === "Limit" || (isLimited && !["Sort", "Aggregate", "Hash"].includes(type));
  for (const below of node.Plans ?? []) {
    const why = grows(below, limited);
    if (why) return why;
  }
  return null;
}

function reads(node: Node): boolean {
  const table = node["Relation Name"] ?? "";
  return (largeTables.includes(table) && table !== "tally") || (node.Plans ?? []).some(reads);
}
