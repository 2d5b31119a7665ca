/** npm run territories:import -- FILE.csv: an official list of places. Exit code 1 when it is refused. */
import { existsSync, readFileSync } from "node:fs";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { importTerritories } from "#db/territories/import.ts";

const mostShown = 50;

async function main(file: string | undefined): Promise<number> {
  if (!file || !existsSync(file)) {
    if (file) console.error(`There is no file ${file}.`);
    console.error(
      "Usage: npm run territories:import -- FILE.csv\nColumns: code, name, kind, parent code, population, latitude, longitude",
    );
    return 1;
  }
  const bytes = readFileSync(file);
  const db = openDatabase(process.env.DATABASE_URL ?? "data/cabildo.sqlite");
  try {
    await migrate(db);
    const imported = await importTerritories(db, bytes);
    if (imported.ok) {
      const { added, changed, unchanged } = imported.saved;
      console.log(`${added} added, ${changed} changed, ${unchanged} as they were.`);
      return 0;
    }
    for (const { line, message } of imported.problems.slice(0, mostShown))
      console.error(`${file}:${line}: ${message}`);
    const more = imported.problems.length - mostShown;
    if (more > 0) console.error(`… and ${more} more.`);
    console.error("Nothing was imported.");
    return 1;
  } finally {
    await db.destroy();
  }
}

process.exitCode = await main(process.argv[2]);
