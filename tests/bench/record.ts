/**
 * How long the public record of 100,000 decisions on as many contributions takes, in milliseconds:
 * `node tests/bench/record.ts [DATABASE_URL]`, of an empty database that was migrated.
 */

import { moderationRecord } from "#app/domain/moderation/record.server.ts";
import { allDecisionsPublic, decisionsPublic } from "#app/domain/moderation/record-list.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { manyDecisions } from "#tests/support/many-decisions.ts";

const howMany = Number(process.env.DECISIONS ?? 100_000);
const db = openDatabase(process.argv[2] ?? ":memory:");
await migrate(db);
const ids = await manyDecisions(db, howMany);
const all = { outcome: null, ruleIds: null, before: null };

await timed("totals of a consultation", () =>
  moderationRecord(db, { of: { consultationId: ids[0]! }, consultationIds: ids.slice(0, 1) }),
);
await timed("totals of an authority", () =>
  moderationRecord(db, { of: { authorityId: "authority" }, consultationIds: ids }),
);
await timed("the list", () => decisionsPublic(db, ids.slice(0, 1), all));
await timed("the list of an authority", () => decisionsPublic(db, ids, all));
await timed("what is rare", () => decisionsPublic(db, ids, { ...all, outcome: "suspend" }));
await timed("under a rule", () => decisionsPublic(db, ids, { ...all, ruleIds: ["rule-1"] }));
await timed("all of it, for a file", async () => {
  for await (const _ of allDecisionsPublic(db, ids[0]!, new Date())) {
  }
});
await db.destroy();

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
