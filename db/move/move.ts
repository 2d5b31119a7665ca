/**
 * `npm run db:move -- FROM TO`: copies a portal's database into an empty one, from SQLite to PostgreSQL or the
 * other way round. Exit code 0: done and verified; 1: not finished, to be started again; 2: refused.
 */
import { existsSync } from "node:fs";
import cliProgress from "cli-progress";
import { isPostgres, openDatabase, sqlitePath } from "#db/connection.ts";
import { copyDatabase, type Telling } from "#db/move/copy-database.ts";
import { MoveRefusal } from "#db/move/refusal.ts";
import type { Db } from "#db/schema.ts";

const usage = `Usage: npm run db:move -- FROM TO
Each is sqlite:///path/to/file or postgres://user@host/name. Stop the portal first.
Whoever else is on this machine can read what is typed here: the password of PostgreSQL may come in PGPASSWORD.`;

process.exitCode = await main(process.argv.slice(2));

async function main(addresses: string[]): Promise<number> {
  const refusal = refusalOf(addresses);
  if (refusal) {
    console.error(refusal);
    return 2;
  }
  const [from, to] = addresses as [string, string];
  const bar = new cliProgress.SingleBar({
    format: "{step} {table}: {value} rows, {speed} rows/s",
    clearOnComplete: true,
  });
  const opened: Db[] = [];
  const open = (address: string) => {
    const db = openDatabase(address);
    opened.push(db);
    return db;
  };
  const started = Date.now();
  try {
    const moved = await copyDatabase(open(from), open(to), nameOf(from), tellingOf(bar));
    bar.stop();
    const seconds = (Date.now() - started) / 1000;
    console.log(
      `${moved.rows} rows of ${moved.tables} tables, ${moved.written} of them copied now; counts and digests are the same in both. ${seconds.toFixed(1)} s`,
    );
    if (!moved.wasWrittenTo) return 0;
    console.error(
      "Not finished: the portal wrote to the first database meanwhile. Stop it and start the same command again; only what changed is copied.",
    );
    return 1;
  } catch (error) {
    bar.stop();
    console.error(sentenceOf(error));
    return error instanceof MoveRefusal ? 2 : 1;
  } finally {
    for (const db of opened) await db.destroy();
  }
}

function refusalOf(addresses: string[]): string | null {
  if (addresses.length !== 2) return usage;
  for (const address of addresses) {
    if (!/^(postgres(ql)?|sqlite|file):\/\/./.test(address))
      return `"${withoutPassword(address)}" is no address of a database.\n${usage}`;
  }
  const [from, to] = addresses.map(nameOf);
  if (from === to) return "Both addresses are of the same database.";
  if (!isPostgres(addresses[0]!) && !existsSync(sqlitePath(addresses[0]!)))
    return `There is no database at ${sqlitePath(addresses[0]!)}.`;
  return null;
}

function nameOf(address: string): string {
  return isPostgres(address)
    ? withoutPassword(address).replace(/^postgresql:/, "postgres:")
    : `sqlite://${sqlitePath(address)}`;
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/]*@/, "//");
}

function tellingOf(bar: cliProgress.SingleBar): Telling {
  let started = Date.now();
  let rows = 0;
  return {
    table(table, step) {
      started = Date.now();
      rows = 0;
      if (!process.stdout.isTTY) return;
      bar.start(1, 0, { table, step, speed: 0 });
    },
    rows(count) {
      rows += count;
      const speed = Math.round((rows * 1000) / Math.max(1, Date.now() - started));
      bar.update(rows, { speed });
    },
  };
}

/** PostgreSQL and SQLite say what is wrong with an address, a password or a disk in one sentence. */
function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return sentenceOf(error.errors[0]);
  const message = error instanceof Error ? error.message : String(error);
  if (/invalid byte sequence for encoding "UTF8": 0x00/.test(message))
    return "A text has a character with the number 0, which PostgreSQL does not hold. Nothing more was copied.";
  return error instanceof MoveRefusal ? message : `Not finished: ${message}`;
}
