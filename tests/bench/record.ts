/**
 * `npm run bench:record -- [--decisions 100000] [--postgres]`: how long the public record of so many
 * decisions on as many contributions takes, in milliseconds.
 */
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { moderationRecord } from "#app/domain/record/record.server.ts";
import { allDecisionsPublic, decisionsPublic } from "#app/domain/record/record-list.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { aDatabase } from "#tests/bench/database.ts";
import { manyDecisions } from "#tests/support/many-decisions.ts";

const { values: given } = parseArgs({
  options: {
    decisions: { type: "string", default: "100000" },
    postgres: { type: "boolean", default: false },
  },
});
const database = await aDatabase(given.postgres);
const db = openDatabase(database.url);
await migrate(db);
const ids = await manyDecisions(db, Number(given.decisions));
// As its own housekeeping would have by then.
if (given.postgres) await sql`vacuum analyze`.execute(db);

await timed("totals of a consultation", () =>
  moderationRecord(db, { of: { consultationId: ids[0]! }, consultationIds: ids.slice(0, 1) }),
);
await timed("totals of an authority", () =>
  moderationRecord(db, { of: { authorityId: "authority" }, consultationIds: ids }),
);
await timed("the list", () => decisionsPublic(db, ids.slice(0, 1), {}, {}));
await timed("the list of an authority", () => decisionsPublic(db, ids, {}, {}));
await timed("what is rare", () => decisionsPublic(db, ids, { outcome: "suspend" }, {}));
await timed("under a rule", () => decisionsPublic(db, ids, { ruleIds: ["rule-1"] }, {}));
await timed("all of it, for a file", async () => {
  for await (const _ of allDecisionsPublic(db, ids[0]!, new Date())) {
  }
});
await db.destroy();
await database.stop();

async function timed(name: string, work: () => Promise<unknown>) {
  const times = [];
  for (let run = 0; run < 7; run++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  console.log(`${name}: ${times[3]!.toFixed(1)} (at most ${times[6]!.toFixed(1)})`);
}
