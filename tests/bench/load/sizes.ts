import SQLite from "better-sqlite3";
import pg from "pg";
import { isPostgres } from "#db/connection.ts";

/** Bytes, and how many votes there are. */
export interface Sizes {
  vote: number;
  ledger: number;
  participant: number;
  all: number;
  votes: number;
}

const tables = ["vote", "ledger", "participant"] as const;

/** With indices. */
export function sizesOf(database: string): Promise<Sizes> {
  return isPostgres(database) ? inPostgres(database) : inSqlite(database);
}

async function inSqlite(file: string): Promise<Sizes> {
  const db = new SQLite(file);
  db.pragma("wal_checkpoint(truncate)");
  const size = db
    .prepare(
      `select sum(pgsize) from dbstat
       where aggregate = true and name in (select name from sqlite_master where tbl_name = ?)`,
    )
    .pluck();
  const [vote, ledger, participant] = tables.map((name) => size.get(name) as number) as [
    number,
    number,
    number,
  ];
  const all = db.prepare("select sum(pgsize) from dbstat where aggregate = true").pluck().get() as number;
  const votes = db.prepare("select count(*) from vote").pluck().get() as number;
  db.close();
  return { vote, ledger, participant, all, votes };
}

async function inPostgres(url: string): Promise<Sizes> {
  const client = new pg.Client(url);
  await client.connect();
  const one = async (sql: string) => Number((await client.query(sql)).rows[0].n);
  const sizes: Sizes = { vote: 0, ledger: 0, participant: 0, all: 0, votes: 0 };
  for (const name of tables) sizes[name] = await one(`select pg_total_relation_size('"${name}"') as n`);
  sizes.all = await one(
    `select sum(pg_total_relation_size(oid)) as n from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'rawVote'`,
  );
  sizes.votes = await one("select count(*) as n from vote");
  await client.end();
  return sizes;
}
