/** How many transactions of one row PostgreSQL makes durable over one connection: `raw-postgres.ts URL SECONDS`. */
import pg from "pg";

const [url, seconds] = process.argv.slice(2) as [string, string];
const client = new pg.Client(url);
await client.connect();
await client.query(`create table if not exists "rawVote" ("proposalId" text not null, "participantId" text not null,
  "consultationId" text not null, "territoryId" text, "choice" text not null, "castAt" text not null,
  primary key ("consultationId", "participantId", "proposalId"))`);
const castAt = new Date().toISOString();
let done = 0;
const from = performance.now();
for (const end = from + Number(seconds) * 1000; performance.now() < end; done++) {
  await client.query({
    name: "insert",
    text: `insert into "rawVote" values ($1, $2, $3, $4, $5, $6)`,
    values: [crypto.randomUUID(), crypto.randomUUID(), "consultation", "territory", "agree", castAt],
  });
}
console.log((done * 1000) / (performance.now() - from));
await client.query(`drop table "rawVote"`);
await client.end();
