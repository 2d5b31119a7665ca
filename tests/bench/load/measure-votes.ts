import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "#db/connection.ts";
import type { Bench } from "#tests/bench/load/bench-parts.ts";
import type { CastVotes, VotesCast } from "#tests/bench/load/client/cast-votes.ts";
import { median } from "#tests/bench/load/client/times.ts";
import { makeVoting, type Place } from "#tests/bench/load/data.ts";
import { aPostgres } from "#tests/bench/load/postgres.ts";
import { type Server, secret, startPinnedPortal } from "#tests/bench/load/server/portal.ts";
import { type Sizes, sizesOf } from "#tests/bench/load/sizes.ts";
import { ms, share, table, whole } from "#tests/bench/load/table.ts";

const connections = 64;
const votesEach = 20;
const run = promisify(execFile);

/** Section 3: votes that are durable before they are acknowledged. */
export async function measureVotes(bench: Bench, postgres: boolean) {
  const sqlite = await onSqlite(bench);
  const slow = await onSlowDisk(bench);
  const pg = postgres ? await onPostgres(bench) : null;
  const rows = [
    ["SQLite", ...rowOf(sqlite.votes), whole(sqlite.raw), share(sqlite.toRaw)],
    ["SQLite, the write left out", ...rowOf(sqlite.noWrite), "", ""],
    ...(pg ? [["PostgreSQL", ...rowOf(pg.votes), whole(pg.raw), share(pg.toRaw)]] : []),
    ["SQLite, a disk of 100 fsyncs/s", ...rowOf([slow.votes]), "", ""],
  ];
  console.log(
    `\nVotes through HTTP, ${connections} connections, each one citizen after another who votes ${votesEach} times; ` +
      "acknowledged only when durable",
  );
  console.log(
    table(
      [
        "database",
        "votes/s",
        "p50 ms",
        "p99 ms",
        "client busy",
        "raw: one row per fsync, /s",
        "votes to raw",
      ],
      rows,
    ),
  );
  console.log(`Votes to the same route without the write: ${share(sqlite.toNoWrite)}`);
  console.log(`On the slow disk: ${slow.perFsync.toFixed(1)} votes per fsync (${slow.fsyncs} fsyncs)`);
  const stored = [sqlite, ...(pg ? [pg] : [])];
  console.log(
    "Every acknowledged vote was found in the database: ",
    stored.map(({ kept }) => whole(kept)).join(", "),
  );
  console.log("\nSize of the database per million votes, with everything a vote leaves behind");
  console.log(
    table(
      ["database", "the votes MB", "the ledger MB", "participants MB", "all MB"],
      stored.map(({ name, sizes }) => [name, ...sizes]),
    ),
  );
  console.log(
    `Memory afterwards: ${sqlite.memory} MB on SQLite${pg ? `, ${pg.memory} MB on PostgreSQL (the portal alone)` : ""}`,
  );
  return {
    voteRatio: sqlite.toRaw,
    voteToNoWriteRatio: sqlite.toNoWrite,
    votesPerSecond: sqlite.perSecond,
    votes: {
      rows,
      votesPerFsyncOnSlowDisk: slow.perFsync,
      postgres: pg && { votesPerSecond: pg.perSecond, toRaw: pg.toRaw },
      megabytesPerMillion: Object.fromEntries(stored.map(({ name, sizes }) => [name, sizes])),
      memoryMB: { sqlite: sqlite.memory, postgres: pg?.memory ?? null },
    },
  };
}

async function onSqlite({ amount, client, folder, profileOf }: Bench) {
  const database = join(folder, "votes.sqlite");
  const place = await makeVoting(database);
  const portal = await startPinnedPortal({
    role: "web",
    database,
    folder: join(folder, "votes"),
    profile: profileOf("votes"),
  });
  const unwritten = join(folder, "unwritten.sqlite");
  const samePlace = await makeVoting(unwritten);
  const noWrite = await startPinnedPortal({
    role: "web",
    database: unwritten,
    folder: join(folder, "unwritten"),
    preload: "./no-write.ts",
    profile: profileOf("votes-no-write"),
  });
  const before = await sizesOf(database);
  const voters = new Voters(client, amount.roundSeconds);
  await voters.vote(portal, place, amount.warmUpSeconds);
  await voters.vote(noWrite, samePlace, amount.warmUpSeconds);
  const already = await votesIn(database, place);
  const rounds: { votes: VotesCast; noWrite: VotesCast; raw: number }[] = [];
  for (let round = 0; round < amount.rounds; round++) {
    const votes = await voters.vote(portal, place);
    const raw = await rawRate("raw-sqlite.ts", join(folder, "raw.sqlite"), amount.roundSeconds);
    rounds.push({ votes, raw, noWrite: await voters.vote(noWrite, samePlace) });
  }
  const memory = portal.memory();
  await portal.stop();
  await noWrite.stop();
  const kept = await checkKept(
    database,
    place,
    already,
    rounds.map(({ votes }) => votes),
  );
  return {
    name: "SQLite",
    votes: rounds.map(({ votes }) => votes),
    noWrite: rounds.map((round) => round.noWrite),
    perSecond: median(rounds.map(({ votes }) => votes.perSecond)),
    raw: median(rounds.map(({ raw }) => raw)),
    toRaw: median(rounds.map(({ votes, raw }) => votes.perSecond / raw)),
    toNoWrite: median(rounds.map((round) => round.votes.perSecond / round.noWrite.perSecond)),
    memory,
    kept,
    sizes: perMillion(before, await sizesOf(database)),
  };
}

async function onPostgres({ amount, client, folder, profileOf }: Bench) {
  const server = await aPostgres();
  try {
    const place = await makeVoting(server.url);
    const portal = await startPinnedPortal({
      role: "web",
      database: server.url,
      folder: join(folder, "votes-postgres"),
      profile: profileOf("votes-postgres"),
    });
    const before = await sizesOf(server.url);
    const voters = new Voters(client, amount.roundSeconds);
    await voters.vote(portal, place, amount.warmUpSeconds);
    const already = await votesIn(server.url, place);
    const rounds: { votes: VotesCast; raw: number }[] = [];
    for (let round = 0; round < amount.rounds; round++) {
      const votes = await voters.vote(portal, place);
      rounds.push({ votes, raw: await rawRate("raw-postgres.ts", server.url, amount.roundSeconds) });
    }
    const memory = portal.memory();
    await portal.stop();
    const votes = rounds.map((round) => round.votes);
    return {
      name: "PostgreSQL",
      votes,
      perSecond: median(votes.map(({ perSecond }) => perSecond)),
      raw: median(rounds.map(({ raw }) => raw)),
      toRaw: median(rounds.map(({ votes, raw }) => votes.perSecond / raw)),
      memory,
      kept: await checkKept(server.url, place, already, votes),
      sizes: perMillion(before, await sizesOf(server.url)),
    };
  } finally {
    await server.stop();
  }
}

async function onSlowDisk({ amount, client, folder }: Bench) {
  const database = join(folder, "slow.sqlite");
  const place = await makeVoting(database);
  const portal = await startPinnedPortal({
    role: "web",
    database,
    folder: join(folder, "slow"),
    preload: "./slow-disk.ts",
  });
  const voters = new Voters(client, amount.roundSeconds);
  await voters.vote(portal, place, amount.warmUpSeconds);
  const before = await portal.counted();
  const votes = await voters.vote(portal, place, Math.max(2, amount.roundSeconds * 2));
  const fsyncs = (await portal.counted()) - before;
  await portal.stop();
  return { votes, fsyncs, perFsync: votes.acknowledged / fsyncs };
}

/** Citizens who have not voted yet, for each round. */
class Voters {
  readonly #client: Bench["client"];
  readonly #seconds: number;
  #next = 0;

  constructor(client: Bench["client"], seconds: number) {
    this.#client = client;
    this.#seconds = seconds;
  }

  async vote({ port }: Server, { slug, proposalIds, territory }: Place, seconds = this.#seconds) {
    // Twenty thousand votes a second would use them up.
    const citizens = connections + Math.ceil((20_000 * seconds) / votesEach);
    const plan: CastVotes = {
      kind: "cast-votes",
      port,
      seconds,
      connections,
      secret,
      territory,
      slug,
      proposalIds,
      votesEach,
      firstCitizen: this.#next,
      citizens,
    };
    this.#next += citizens;
    return this.#client.run(plan);
  }
}

/** In a process of its own, on the servers' core. */
async function rawRate(file: string, database: string, seconds: number): Promise<number> {
  const script = new URL(`./server/${file}`, import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [script, database, String(seconds)]);
  return Number(stdout);
}

async function votesIn(url: string, { id }: Place): Promise<number> {
  const db = openDatabase(url);
  const { n } = await db
    .selectFrom("vote")
    .select((select) => select.fn.countAll().as("n"))
    .where("consultationId", "=", id)
    .executeTakeFirstOrThrow();
  await db.destroy();
  return Number(n);
}

/** As many votes more as were acknowledged, or the benchmark ends here. */
async function checkKept(url: string, place: Place, already: number, votes: VotesCast[]): Promise<number> {
  const kept = (await votesIn(url, place)) - already;
  const acknowledged = votes.reduce((sum, one) => sum + one.acknowledged, 0);
  if (kept !== acknowledged) throw new Error(`${acknowledged} votes were acknowledged and ${kept} are there`);
  return kept;
}

function rowOf(votes: VotesCast[]): string[] {
  const middle = (which: "perSecond" | "p50" | "p99" | "clientBusy") =>
    median(votes.map((one) => one[which]));
  return [whole(middle("perSecond")), ms(middle("p50")), ms(middle("p99")), share(middle("clientBusy"))];
}

/** Megabytes of votes, ledger, participants and all, for a million votes. */
function perMillion(before: Sizes, after: Sizes): string[] {
  const votes = after.votes - before.votes;
  return (["vote", "ledger", "participant", "all"] as const).map((what) =>
    whole((after[what] - before[what]) / votes),
  );
}
