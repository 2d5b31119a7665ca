/**
 * `npm run bench:export -- --responses 1000000 [--postgres]`: every response of a large consultation with a
 * question of every kind, in each format, into a sink that only counts. Each format is written by a
 * process of its own, so that its memory is its own.
 */
import { spawn } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { theSystem } from "#app/domain/person/actor.ts";
import { exportResponses } from "#app/domain/result/export.server.ts";
import { type ExportFormat, exportFormats } from "#app/domain/result/export.ts";
import { isPostgres, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { aDatabase } from "#tests/bench/database.ts";
import { fill, statementsToCopy } from "#tests/support/many-responses.ts";
import { askingEveryKind } from "#tests/support/responses.ts";

const { values: asked } = parseArgs({
  options: {
    responses: { type: "string", default: "100000" },
    postgres: { type: "boolean", default: false },
    /** For the process that writes one format. */
    measure: { type: "string" },
    database: { type: "string" },
  },
});

/** Indexes that no export reads and that would take most of the time to fill. */
const unused = [
  "entry_questionId_visibility_submittedAt_id",
  "entry_consultationId_territoryId",
  "entry_consultationId_visibility",
  "entry_participantId",
];

if (asked.measure) await measure(asked.measure as ExportFormat, asked.database!);
else await compare(Number(asked.responses), asked.postgres);
process.exit();

async function compare(responses: number, onPostgres: boolean) {
  const { url, stop } = await aDatabase(onPostgres);
  try {
    const began = performance.now();
    await filled(url, responses);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `\n${responses} responses on ${onPostgres ? "PostgreSQL" : "SQLite"}, made in ${seconds} s, Node ${process.version}`,
    );
    console.log(
      "| format | seconds | of CPU | responses/s | MB | peak RSS above start, MB | longest turn, ms |",
    );
    console.log("|---|---|---|---|---|---|---|");
    for (const format of exportFormats) await inAnotherProcess(format, url);
  } finally {
    await stop();
  }
}

async function filled(url: string, responses: number) {
  const db = openDatabase(url);
  await migrate(db);
  for (const index of unused) await db.schema.dropIndex(index).execute();
  const originals = Math.min(responses, 10_000);
  await fill(db, await askingEveryKind(db), originals);
  const copies = Array.from({ length: Math.ceil(responses / originals) - 1 }, (_, i) => `k${i + 10_001}-`);
  const run = isPostgres(url) ? (statement: string) => sql.raw(statement).execute(db) : plainly(url);
  for (const prefix of copies) {
    for (const statement of await statementsToCopy(db, prefix)) await run(statement);
  }
  if (isPostgres(url)) await sql`vacuum analyze`.execute(db);
  await db.destroy();
}

/** Past Kysely and without waiting for the disk. */
function plainly(file: string): (statement: string) => void {
  const db = new SQLite(file);
  db.pragma("synchronous = off");
  db.pragma("cache_size = -500000");
  return (statement) => db.transaction(() => db.exec(statement))();
}

function inAnotherProcess(format: ExportFormat, url: string) {
  return new Promise<void>((done, fail) => {
    const self = [fileURLToPath(import.meta.url), "--measure", format, "--database", url];
    const child = spawn(process.execPath, self, { stdio: "inherit" });
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(`${format} ended with ${code}`))));
  });
}

async function measure(format: ExportFormat, url: string) {
  const db = openDatabase(url);
  const { id } = await db.selectFrom("consultation").select("id").executeTakeFirstOrThrow();
  const start = process.memoryUsage().rss;
  let peak = start;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const turns = monitorEventLoopDelay({ resolution: 5 });
  turns.enable();
  const began = performance.now();
  const spent = process.cpuUsage();
  const exported = await exportResponses(db, theSystem, id, {
    format,
    secret: "only for measuring",
    language: "es",
  });
  if (!exported.ok) throw new Error(exported.refusal);
  let bytes = 0;
  for await (const chunk of exported.chunks) bytes += chunk.length;
  const seconds = (performance.now() - began) / 1000;
  const cpu = process.cpuUsage(spent);
  turns.disable();
  clearInterval(watch);
  const figures = [
    format,
    seconds.toFixed(1),
    ((cpu.user + cpu.system) / 1e6).toFixed(1),
    Math.round(exported.facts.responses / seconds),
    (bytes / 1e6).toFixed(1),
    Math.round((peak - start) / 1e6),
    Math.round(turns.max / 1e6),
  ];
  console.log(`| ${figures.join(" | ")} |`);
  await db.destroy();
}
