import { resolve } from "node:path";
import cliProgress from "cli-progress";
import { openDatabase } from "#db/connection.ts";
import { type ImportedConversation, ImportRefusal } from "#db/import/conversation.ts";
import { readDecideMadrid } from "#db/import/decide-madrid.ts";
import { importConversation } from "#db/import/import-conversation.ts";
import { readPolis } from "#db/import/polis.ts";
import { readValladolid } from "#db/import/valladolid.ts";
import { migrate } from "#db/migrate.ts";

const readers: Record<string, (folder: string) => ImportedConversation> = {
  valladolid: readValladolid,
  "decide-madrid": readDecideMadrid,
  polis: readPolis,
};

const [kind = "", folder] = process.argv.slice(2);
const reader = readers[kind];
if (!reader || !folder) {
  console.error(`Usage: npm run import -- ${Object.keys(readers).join("|")} FOLDER`);
  process.exit(1);
}

const db = openDatabase(process.env.DATABASE_URL ?? `${process.env.DATA_DIR ?? "data"}/cabildo.sqlite`);
const bar = new cliProgress.SingleBar({ format: "{step} {bar} {value}/{total}", clearOnComplete: true });
try {
  const started = Date.now();
  await migrate(db);
  const conversation = reader(resolve(folder));
  bar.start(1, 0, { step: "reading" });
  const loaded = await importConversation(db, conversation, new Date(), (step, done, total) => {
    bar.setTotal(total);
    bar.update(done, { step });
  });
  bar.stop();
  const added = Object.entries(loaded.added).filter(([, count]) => count > 0);
  console.log(`${conversation.title} (/consultations/${conversation.key})`);
  console.log(
    added.length
      ? added.map(([table, count]) => `  ${count} ${table}`).join("\n")
      : "  everything was already here",
  );
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  bar.stop();
  if (!(error instanceof ImportRefusal)) throw error;
  console.error(`Nothing was imported. ${error.message}`);
  process.exitCode = 1;
} finally {
  await db.destroy();
}
