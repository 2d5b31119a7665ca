import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomes } from "#app/domain/decision/decision.ts";
import { moderationRecord, type RecordScope } from "#app/domain/record/record.server.ts";
import { allKinds, byRule, type ModerationRecord, median, prompts } from "#app/domain/record/record.ts";
import { recordCsv, recordJson } from "#app/domain/record/record-files.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Db } from "#db/schema.ts";
import { aDebate, anEntry, aProposal, hide } from "#tests/domain/moderation/world.ts";
import { aSmallDebate, aStep, take, timesOf } from "#tests/domain/record/record-steps.ts";
import { emptyDb } from "#tests/support/db.ts";

const later = new Date("2027-06-01T12:00:00.000Z");

test("whatever is reported, decided, undone and appealed, the public totals are those of the rows and of the exported list", async () => {
  const runs = process.env.TEST_DATABASE === "postgres" ? 8 : 60;
  await fc.assert(
    fc.asyncProperty(
      fc.array(aStep, { minLength: 20, maxLength: 45 }),
      fc.boolean(),
      async (steps, preModerated) => {
        const db = await emptyDb();
        const world = await aSmallDebate(db, preModerated);
        const times = timesOf(steps);
        for (const [index, step] of steps.entries()) await take(db, world, step, times[index]!);

        const scope = recordOf(world.debate.id);
        const record = await moderationRecord(db, scope, later);
        expect(record.kinds).toEqual(await standingsByHand(db));
        expect(record.decisions).toEqual(await decisionsByHand(db));
        expect(totalsOf(record)).toEqual(totalsOfList(await listOf(recordCsv(db, scope, later))));
        const { received, ...parts } = allKinds(record);
        expect(Object.values(parts).reduce((a, b) => a + b)).toBe(received);
        expect(record.decisions.outcomes.hide.standing).toBe(parts.hidden);
        const { authorityId } = world.debate;
        expect(
          await moderationRecord(db, { of: { authorityId }, consultationIds: scope.consultationIds }, later),
        ).toEqual(record);
      },
    ),
    { numRuns: runs },
  );
}, 300_000);

test("another consultation's decisions are not counted, nor drafts", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const other = await aDebate(db);
  await hide(db, other, "entry", (await anEntry(db, other)).id);
  const { id } = await anEntry(db, debate);
  await db
    .updateTable("entry")
    .set({ submittedAt: null, text: null, draft: "…" })
    .where("id", "=", id)
    .execute();
  const record = await moderationRecord(db, recordOf(debate.id));
  expect(allKinds(record).received).toBe(0);
  expect(record.decisions).toMatchObject({ taken: 0, medianMinutes: null });
});

test("an authority that has published nothing has an empty record", async () => {
  const db = await emptyDb();
  const record = await moderationRecord(db, { of: { authorityId: "nobody" }, consultationIds: [] });
  expect(allKinds(record).received).toBe(0);
  expect(record).toMatchObject({ decisions: { taken: 0 }, appeals: { author: { received: 0 } } });
});

test("what an import had hidden without naming a rule is counted under none, and its versions together", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  for (const _ of [1, 2, 3]) await hide(db, debate, "proposal", (await aProposal(db, debate)).id);
  const [first, second] = await db.selectFrom("decision").select("id").execute();
  await db.updateTable("decision").set({ ruleId: null }).where("id", "=", first!.id).execute();
  const spam = await db.selectFrom("rule").selectAll().where("id", "=", debate.rules.spam).executeTakeFirst();
  await db
    .insertInto("rule")
    .values({ ...spam!, id: "newer", version: 99 })
    .execute();
  await db.updateTable("decision").set({ ruleId: "newer" }).where("id", "=", second!.id).execute();
  const { decisions } = await moderationRecord(db, recordOf(debate.id));
  const known = await rulesByIds(
    db,
    decisions.rules.map(({ ruleId }) => ruleId),
  );
  expect(byRule(decisions, known, "hide")).toMatchObject([
    { code: "spam", rule: { version: 99 }, taken: 2, standing: 2 },
    { code: null, rule: null, taken: 1, standing: 1 },
  ]);
});

test("the totals lead the file for programs, which no program reads before its end", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  await hide(db, debate, "entry", (await anEntry(db, debate)).id);
  const scope = recordOf(debate.id);
  const file = JSON.parse(await textOf(recordJson(db, scope, { title: "Los bancos" }, later)));
  expect(file).toMatchObject({ title: "Los bancos", asOf: later.toISOString() });
  expect(file.totals).toEqual(JSON.parse(JSON.stringify(await moderationRecord(db, scope, later))));
  expect(file.decisions).toMatchObject([{ outcome: "hide", rule: "spam", people: 1, in_force: true }]);
  const empty = await aDebate(db);
  expect(JSON.parse(await textOf(recordJson(db, recordOf(empty.id), {}, later))).decisions).toEqual([]);
});

test("the median of an even number lies between the middle two", () => {
  expect(median([])).toBeNull();
  expect(median([3])).toBe(3);
  expect(median([9, 1, 4, 2])).toBe(3);
});

function recordOf(consultationId: string): RecordScope {
  return { of: { consultationId }, consultationIds: [consultationId] };
}

/** From all the rows, in the plainest way. */
async function standingsByHand(db: Db): Promise<ModerationRecord["kinds"]> {
  const entries = await db.selectFrom("entry").selectAll().execute();
  const proposals = await db.selectFrom("proposal").selectAll().execute();
  const debate = await db.selectFrom("argument").selectAll().execute();
  const counts = (rows: { visibility: string; gone: boolean }[]) => {
    const shown = (visibility: string) =>
      rows.filter((row) => row.visibility === visibility && !row.gone).length;
    return {
      received: rows.length,
      published: shown("published"),
      pending: shown("pending"),
      hidden: rows.filter((row) => row.visibility === "hidden").length,
      merged: shown("merged"),
      takenBack: rows.filter((row) => row.visibility !== "hidden" && row.gone).length,
    };
  };
  return {
    entry: counts(entries.map((one) => ({ ...one, gone: one.text === null }))),
    proposal: counts(proposals.map((one) => ({ ...one, gone: one.withdrawnAt !== null }))),
    argument: counts(debate.map((one) => ({ ...one, gone: false }))),
  };
}

async function decisionsByHand(db: Db) {
  const rows = await db.selectFrom("decision").selectAll().where("undoneAt", "is", null).execute();
  const sum = (some: typeof rows) => ({
    taken: some.length,
    standing: some.filter((one) => one.reversedAt === null).length,
  });
  const waits = rows
    .filter((one) => one.waitingSince !== null)
    .map((one) => Math.floor((Date.parse(one.decidedAt) - Date.parse(one.waitingSince!)) / 60_000));
  const under = [...new Set(rows.map(({ outcome, ruleId }) => JSON.stringify([outcome, ruleId])))].map(
    (pair) => {
      const [outcome, ruleId] = JSON.parse(pair);
      return {
        ...{ outcome, ruleId },
        ...sum(rows.filter((one) => one.outcome === outcome && one.ruleId === ruleId)),
      };
    },
  );
  return {
    ...sum(rows),
    outcomes: Object.fromEntries(
      outcomes.map((name) => [name, sum(rows.filter((one) => one.outcome === name))]),
    ),
    prompts: Object.fromEntries(
      prompts.map((name) => [name, rows.filter((one) => one.prompt === name).length]),
    ),
    byTwo: rows.filter((one) => one.secondBy !== null).length,
    rules: expect.toSatisfy(
      (rules: unknown[]) =>
        rules.length === under.length &&
        under.every((one) =>
          rules.some((other) => JSON.stringify(sorted(other)) === JSON.stringify(sorted(one))),
        ),
    ),
    medianMinutes: median(waits),
  };
}

function sorted(one: unknown) {
  return Object.entries(one as object).sort(([a], [b]) => a.localeCompare(b));
}

async function textOf(chunks: AsyncGenerator<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString("utf8");
}

type Row = Record<string, string>;

async function listOf(chunks: AsyncGenerator<Buffer>): Promise<Row[]> {
  return parse(await textOf(chunks), { bom: true, columns: true });
}

/** What of the totals can be had again from the list of decisions alone. */
function totalsOf({ decisions, appeals }: ModerationRecord) {
  const { taken, standing, outcomes, prompts, byTwo, medianMinutes } = decisions;
  const { received, open, upheld, overturned, late } = appeals.author;
  return {
    ...{ taken, standing, outcomes, prompts, byTwo, medianMinutes },
    appeals: { received, open, upheld, overturned, late },
    medianHours: appeals.author.medianHours,
  };
}

function totalsOfList(rows: Row[]) {
  const sum = (some: Row[]) => ({
    taken: some.length,
    standing: some.filter((row) => row.in_force === "true").length,
  });
  const appealed = rows.filter((row) => row.appealed === "true");
  const came = (outcome: string) => appealed.filter((row) => row.appeal_outcome === outcome).length;
  return {
    ...sum(rows),
    outcomes: Object.fromEntries(
      outcomes.map((name) => [name, sum(rows.filter((row) => row.outcome === name))]),
    ),
    prompts: Object.fromEntries(
      prompts.map((name) => [name, rows.filter((row) => row.prompted_by === name).length]),
    ),
    byTwo: rows.filter((row) => row.people === "2").length,
    medianMinutes: median(
      rows.filter((row) => row.hours !== "").map((row) => Math.round(Number(row.hours) * 60)),
    ),
    appeals: {
      received: appealed.length,
      open: came(""),
      upheld: came("upheld"),
      overturned: came("overturned"),
      late: appealed.filter((row) => row.appeal_late === "true").length,
    },
    medianHours: median(
      appealed
        .filter((row) => row.appeal_decided !== "")
        .map((row) => (Date.parse(row.appeal_decided!) - Date.parse(row.appeal_made!)) / 3_600_000),
    ),
  };
}
