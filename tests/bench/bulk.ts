/**
 * `npm run bench:bulk -- [--cases 1000] [--postgres]`: what the job loop takes to decide so many cases
 * with one reason, each through every check, and to take all of it back.
 */
import { parseArgs } from "node:util";
import { askBulk, undoBulk } from "#app/domain/decision/bulk.server.ts";
import { bulkProgress } from "#app/domain/decision/bulk-progress.server.ts";
import { bulkSelection } from "#app/domain/decision/bulk-selection.server.ts";
import { undoInBulk } from "#app/domain/decision/bulk-undo.server.ts";
import { decideInBulk } from "#app/domain/decision/bulk-work.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { isPostgresDb, openDatabase } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { aDatabase } from "#tests/bench/database.ts";
import { aDebate } from "#tests/domain/moderation/world.ts";
import { fillDesk } from "#tests/support/many-cases.ts";
import { during } from "#tests/support/taking-part.ts";

const { values: asked } = parseArgs({
  options: { cases: { type: "string", default: "1000" }, postgres: { type: "boolean", default: false } },
});
const cases = Number(asked.cases);
const portal = { secret: "a secret of this installation", origin: "https://cabildo.example" };

const { url, stop } = await aDatabase(asked.postgres);
const db = openDatabase(url);
try {
  await migrate(db);
  const { moderator, ids } = await manyCases(db);
  console.log(
    `\n${cases} cases of as many authors on ${isPostgresDb(db) ? "PostgreSQL" : "SQLite"}, Node ${process.version}\n`,
  );
  const now = new Date();
  await timed("look at who and what", () => bulkSelection(db, moderator, ids, { asOf: now, now }));
  const reasons = { es: "Repite el mismo anuncio de venta.", pt: "Repete o mesmo anúncio de venda." };
  const input = { contributionIds: ids, outcome: "hide" as const, ruleCode: "spam", reasons, label: null };
  const bulk = await timed("ask for it", () => askBulk(db, moderator, { ...input, asOf: now }, now));
  if (!bulk.ok) throw new Error(bulk.refusal);
  await timed("decide all", () => workAll(decideInBulk, bulk.bulkDecisionId));
  console.log(await bulkProgress(db, moderator.personId, bulk.bulkDecisionId));
  await undoBulk(db, moderator, bulk.bulkDecisionId);
  await timed("undo all", () => workAll(undoInBulk, bulk.bulkDecisionId));
  const after = await bulkProgress(db, moderator.personId, bulk.bulkDecisionId);
  console.log(`standing after that: ${after?.done}`);
} finally {
  await db.destroy();
  await stop();
}
process.exit();

async function manyCases(db: Db): Promise<{ moderator: Actor; ids: string[] }> {
  const debate = await aDebate(db);
  const question = { authorityId: debate.authorityId, questionId: debate.questions[0]!.id };
  const consultations = [debate.id, debate.id].map((id) => ({ id, ...question }));
  const { moderator, rules, place } = debate;
  const at = during.toISOString();
  for (let n = 0; n < 5000; n++) await anAuthor(db, `p${n}`, debate.id, at);
  await fillDesk(db, { consultations, territoryId: place.quilpue!, rules, personId: newId() }, cases * 2);
  const rows = await db
    .selectFrom("moderationCase")
    .select("contributionId")
    .where("assignedTo", "is", null)
    .where("marks", "not like", "% second %")
    .orderBy("waitingSince")
    .limit(cases)
    .execute();
  return { moderator, ids: rows.map((row) => row.contributionId) };
}

/** With an account, so that each is written to. */
async function anAuthor(db: Db, id: string, consultationId: string, createdAt: string) {
  const person = { id: `person-${id}`, name: id, email: `${id}@example.org`, language: "es" as const };
  await db
    .insertInto("person")
    .values({ ...person, emailVerifiedAt: createdAt, passwordHash: null, createdAt } as never)
    .execute();
  await db
    .insertInto("participant")
    .values({
      ...{ id, consultationId, createdAt },
      personId: person.id,
      browserHash: null,
      territoryId: null,
      channel: "web",
    })
    .execute();
}

/** As the job loop does: batch after batch. */
async function workAll(work: typeof decideInBulk, id: string) {
  for (;;) {
    const name = work === decideInBulk ? "decide-in-bulk" : "undo-in-bulk";
    const job = await db
      .selectFrom("job")
      .select("id")
      .where("name", "=", name)
      .where("doneAt", "is", null)
      .executeTakeFirst();
    if (!job) return;
    await work(db, id, portal);
    await db.updateTable("job").set({ doneAt: new Date().toISOString() }).where("id", "=", job.id).execute();
  }
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(2)} s`);
  return result;
}
