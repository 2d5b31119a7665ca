import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import SQLite from "better-sqlite3";
import { sqliteDb } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { changesSince, goldenOf, goldenPath, readGolden } from "#tests/support/golden.ts";

/**
 * Whether the digests of real consultations are byte by byte what they were:
 * npm run golden -- ../shared/data --golden DIR [--write]
 * DIR keeps their hashes, beside the data and never in the repository. --write keeps those of now.
 */
const words = process.argv.slice(2);
const at = words.indexOf("--golden");
const keptIn = at === -1 ? process.env.CABILDO_GOLDEN : words[at + 1];
const data = words.find((word, index) => !word.startsWith("--") && index !== at + 1) ?? "../shared/data";
if (!keptIn) {
  console.error("Usage: npm run golden -- FOLDER --golden DIR [--write]");
  process.exit(1);
}

const db = sqliteDb(new SQLite(":memory:"));
await migrate(db);
const now = await goldenOf(db, resolve(data));
await db.destroy();
for (const [name, digests] of Object.entries(now))
  console.log(`${name}: ${Object.keys(digests).length} digests`);

const before = readGolden(keptIn);
const changes = before ? changesSince(before, now) : [];
for (const change of changes) console.log(`  ${change}`);
if (words.includes("--write")) {
  mkdirSync(keptIn, { recursive: true });
  writeFileSync(goldenPath(keptIn), `${JSON.stringify(now, null, 2)}\n`);
  console.log(`Kept in ${goldenPath(keptIn)}.`);
} else if (!before) {
  console.error(`There are no golden digests in ${keptIn}; --write keeps those of now.`);
  process.exitCode = 1;
} else {
  console.log(changes.length === 0 ? "All are as they were." : `${changes.length} are not as they were.`);
  process.exitCode = changes.length === 0 ? 0 : 1;
}
