/**
 * Loaded before a portal to measure it on a disk that makes a hundred writes durable in a second: each commit
 * that changed something takes ten milliseconds longer, and everybody waits as they would for such a disk. It
 * counts these commits and says how many at SIGUSR2. Only `npm run bench` loads it.
 */
import SQLite from "better-sqlite3";

const slept = new Int32Array(new SharedArrayBuffer(4));
const file = new SQLite(":memory:");
const { run } = Object.getPrototypeOf(file.prepare("select 1")) as SQLite.Statement;
file.close();
let commits = 0;

const changes = new WeakMap<SQLite.Database, { statement: SQLite.Statement; before: number }>();

Object.getPrototypeOf(new SQLite(":memory:").prepare("select 1")).run = function slow(
  this: SQLite.Statement,
  ...parameters: unknown[]
) {
  if (!/^\s*commit\s*$/i.test(this.source)) return run.apply(this, parameters);
  const known = changes.get(this.database) ?? {
    statement: this.database.prepare("select total_changes()").pluck(),
    before: 0,
  };
  changes.set(this.database, known);
  const now = known.statement.get() as number;
  if (now !== known.before) {
    Atomics.wait(slept, 0, 0, 10);
    commits++;
  }
  known.before = now;
  return run.apply(this, parameters);
};

process.on("SIGUSR2", () => console.log(commits));
