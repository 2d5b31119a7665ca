/** How many transactions of one row, each made durable, the database does alone: `raw-sqlite.ts FILE SECONDS`. */
import SQLite from "better-sqlite3";

const [file, seconds] = process.argv.slice(2) as [string, string];
const db = new SQLite(file);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.pragma("cache_size = -64000");
db.pragma("foreign_keys = off");
db.exec(`create table if not exists "vote" ("proposalId" text not null, "participantId" text not null,
  "consultationId" text not null, "territoryId" text, "choice" text not null, "castAt" text not null,
  primary key ("consultationId", "participantId", "proposalId")) without rowid`);
const insert = db.prepare(`insert into "vote" values (?, ?, ?, ?, ?, ?)`);
const castAt = new Date().toISOString();
let done = 0;
const from = performance.now();
for (const end = from + Number(seconds) * 1000; performance.now() < end; done++) {
  insert.run(crypto.randomUUID(), crypto.randomUUID(), "consultation", "territory", "agree", castAt);
}
console.log((done * 1000) / (performance.now() - from));
db.close();
