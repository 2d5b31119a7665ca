import { existsSync } from "node:fs";
import SQLite from "better-sqlite3";
import { isPostgres, sqlitePath } from "#db/connection.ts";

/** `npm run backup -- FILE`: a consistent copy of the SQLite database, made while the portal runs. */
const target = process.argv[2];
const url = process.env.DATABASE_URL ?? `${process.env.DATA_DIR ?? "data"}/cabildo.sqlite`;

if (!target) refuse("Usage: npm run backup -- FILE");
if (isPostgres(url)) refuse("DATABASE_URL is PostgreSQL: use pg_dump.");
if (!existsSync(sqlitePath(url))) refuse(`There is no database at ${sqlitePath(url)}.`);
if (existsSync(target)) refuse(`${target} is there already; a backup is never written over.`);

const db = new SQLite(sqlitePath(url), { readonly: true });
await db.backup(target);
db.close();
console.log(`Written to ${target}`);

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
