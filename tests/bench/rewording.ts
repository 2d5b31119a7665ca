import SQLite from "better-sqlite3";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { sqliteDb } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { seed } from "#db/seed/seed.ts";
import { measureRewording, type Rate } from "#tests/support/rewording-quality.ts";

/**
 * How many wrong rewordings of the demo's summaries the checker refuses, by kind of fault and language,
 * and how many honest ones: npm run bench:rewording [-- --missed]
 */
const wantsMissed = process.argv.includes("--missed");
const started = performance.now();
const db = sqliteDb(new SQLite(":memory:"));
await migrate(db);
await seed(
  db,
  { demo: true, secret: "only for this measurement, 32 long" },
  new Date("2026-11-22T12:00:00Z"),
);
const rows = await db.selectFrom("summary").select("digest").orderBy("territoryId").execute();
const digests = rows.map(({ digest }) => JSON.parse(digest) as Digest);
await db.destroy();

const checking = performance.now();
const { faults, honest, missed, refused } = measureRewording(digests);
const checks = [...Object.values(faults), honest].flatMap((by) => Object.values(by)).map(({ of }) => of);
const msPerCheck = (performance.now() - checking) / checks.reduce((sum, one) => sum + one, 0);

const shown = (by: Record<string, Rate>) =>
  Object.fromEntries(Object.entries(by).map(([language, { hits, of }]) => [language, percentOf(hits, of)]));
console.log(`Summaries of the demo: ${digests.length}. Wrong rewordings refused (of how many):`);
console.table(Object.fromEntries(Object.entries(faults).map(([kind, by]) => [kind, shown(by)])));
console.log("Honest rewordings refused, which then keep the template's words (of how many):");
console.table({ honest: shown(honest) });
if (wantsMissed) {
  for (const { kind, language, text } of missed) console.log(`missed (${kind}, ${language}): ${text}`);
  for (const { language, text, problems } of refused)
    console.log(`refused (${language}): ${text}  <- ${problems}`);
}

const total = (by: Record<string, Rate>) => {
  const all = Object.values(by);
  const [hits, of] = [all.reduce((sum, one) => sum + one.hits, 0), all.reduce((sum, one) => sum + one.of, 0)];
  return { of, rate: Math.round((10_000 * hits) / of) / 10_000 };
};
console.log(
  JSON.stringify({
    summaries: digests.length,
    faults: Object.fromEntries(Object.entries(faults).map(([kind, by]) => [kind, total(by)])),
    honest: total(honest),
    msPerCheck: Math.round(msPerCheck * 1000) / 1000,
    seconds: Math.round((performance.now() - started) / 100) / 10,
  }),
);

function percentOf(hits: number, of: number): string {
  return `${((100 * hits) / of).toFixed(1)} % (${of})`;
}
