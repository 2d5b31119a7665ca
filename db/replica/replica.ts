import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { poolOf } from "#db/connection.ts";
import { ReplicaDriver } from "#db/replica/driver.ts";
import type { Db, Schema } from "#db/schema.ts";

/** A place in what the primary has written, as a number; PostgreSQL writes "16/B374D848". */
export type Written = bigint;

export interface Replica {
  /** To read from, where the replica has at least this; null where the primary has to be asked. */
  having: (written: Written) => Promise<Db | null>;
  /** How far the primary has written; null when it does not say. */
  written: () => Promise<Written | null>;
  close: () => Promise<void>;
}

export type ReplicaState = "read" | "behind" | "down";

/** Further behind than this a replica is not read from. */
export const mostBehindMs = 30_000;
const lookMs = 1000;

/** @param told  when it is read from now, or no longer and why */
export function openReplica(url: string, primary: Db, told: (state: ReplicaState) => void): Replica {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 60_000 });
  pool.on("error", () => {});
  const db = readingFrom(pool, primary, () => become("down"));
  /** Where the primary was, and when; the oldest first. */
  const seen: { at: number; written: Written }[] = [];
  let state: ReplicaState = "down";
  let replayed: Written = 0n;

  function become(now: ReplicaState) {
    if (now !== state) told(now);
    state = now;
  }

  async function look() {
    const [there, here] = await Promise.all([replayedOn(pool), writtenOn(primary)]);
    if (there === null) return become("down");
    replayed = there;
    const now = Date.now();
    if (here !== null) seen.push({ at: now, written: here });
    // What it has is dropped but for the newest: how old that is, is how far it is behind.
    while (seen.length > 1 && seen[1]!.written <= replayed) seen.shift();
    const isLevel = seen.length === 0 || seen.at(-1)!.written <= replayed;
    become(isLevel || now - seen[0]!.at <= mostBehindMs ? "read" : "behind");
  }

  let looking = look();
  const looks = setInterval(() => {
    looking = looking.then(look);
  }, lookMs).unref();
  return {
    async having(written) {
      await looking;
      if (state !== "read") return null;
      if (replayed < written) replayed = (await replayedOn(pool)) ?? replayed;
      return replayed >= written ? db : null;
    },
    written: () => writtenOn(primary),
    async close() {
      clearInterval(looks);
      await looking;
      await db.destroy();
    },
  };
}

function readingFrom(pool: pg.Pool, primary: Db, failed: () => void): Db {
  const ofReplica = new PostgresDialect({ pool });
  const ofPrimary = new PostgresDialect({ pool: poolOf(primary)! });
  const driver = new ReplicaDriver(ofPrimary.createDriver(), ofReplica.createDriver(), failed);
  return new Kysely<Schema>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => ofReplica.createAdapter(),
      createQueryCompiler: () => ofReplica.createQueryCompiler(),
      createIntrospector: (db) => ofReplica.createIntrospector(db),
    },
  });
}

/** null: it does not answer, or follows nobody. */
async function replayedOn(pool: pg.Pool): Promise<Written | null> {
  const asked = "select pg_last_wal_replay_lsn()::text as lsn where pg_is_in_recovery()";
  const answer = await pool.query(asked).catch(() => null);
  return placeOf(answer?.rows[0]?.lsn);
}

async function writtenOn(primary: Db): Promise<Written | null> {
  const asked = CompiledQuery.raw("select pg_current_wal_lsn()::text as lsn");
  const answer = await primary.executeQuery<{ lsn: string }>(asked).catch(() => null);
  return placeOf(answer?.rows[0]?.lsn);
}

function placeOf(lsn: string | undefined): Written | null {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(lsn ?? "") ?? [];
  return high && low ? (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`) : null;
}
