import fc from "fast-check";
import { expect, test } from "vitest";
import { moderationRecord } from "#app/domain/moderation/record.server.ts";
import { allKinds, type ModerationRecord, median, noDecisions } from "#app/domain/moderation/record.ts";
import { rulesByIds } from "#app/domain/moderation/rule.server.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, during } from "#tests/support/taking-part.ts";
import {
  aDebate,
  anArgument,
  anEntry,
  aProposal,
  approve,
  type Debate,
  hide,
  report,
  restore,
} from "./world.ts";

const kinds: ContributionKind[] = ["entry", "proposal", "argument"];
const codes = ["insult", "spam", "threat"] as const;

type Step =
  | { does: "report" | "hide"; on: number; code: (typeof codes)[number]; minutes: number }
  | { does: "approve" | "restore" | "withdraw"; on: number; minutes: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom("report" as const, "hide" as const),
    on: fc.nat(5),
    code: fc.constantFrom(...codes),
    minutes: fc.nat(10_000),
  }),
  fc.record({
    does: fc.constantFrom("approve" as const, "restore" as const, "withdraw" as const),
    on: fc.nat(5),
    minutes: fc.nat(10_000),
  }),
);

test("whatever is reported and decided, the public counts are those of the rows, and nothing is lost", async () => {
  const runs = process.env.TEST_DATABASE === "postgres" ? 6 : 40;
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 30 }), fc.boolean(), async (steps, preModerated) => {
      const db = await emptyDb();
      const { debate, all, author } = await aSmallDebate(db, preModerated);
      const words = await whatWasWritten(db);
      for (const step of steps) await take(db, debate, all[step.on % all.length]!, author, step);

      expect(await moderationRecord(db, debate.id)).toEqual(await countedByHand(db));
      const record = await moderationRecord(db, debate.id);
      const { received, ...parts } = allKinds(record);
      expect(Object.values(parts).reduce((a, b) => a + b)).toBe(received);
      expect(record.hiddenByRule.reduce((sum, one) => sum + one.hidden, 0)).toBe(parts.hidden);
      expect(await whatWasWritten(db)).toEqual(words);
      for (const proposal of await db.selectFrom("proposal").selectAll().execute()) {
        const shown = await db
          .selectFrom("argument")
          .select("id")
          .where("proposalId", "=", proposal.id)
          .where("visibility", "=", "published")
          .execute();
        expect(proposal.argumentCount).toBe(shown.length);
      }
    }),
    { numRuns: runs },
  );
}, 120_000);

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
  const record = await moderationRecord(db, debate.id);
  expect(allKinds(record).received).toBe(0);
  expect(record.decisions).toEqual(noDecisions);
  expect(record.medianHours).toBeNull();
});

test("what an import had hidden without naming a rule is counted under none", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await aProposal(db, debate);
  await hide(db, debate, "proposal", id);
  await db.updateTable("decision").set({ ruleId: null }).execute();
  expect((await moderationRecord(db, debate.id)).hiddenByRule).toEqual([{ rule: null, hidden: 1 }]);
});

test("the median of an even number lies between the middle two", () => {
  expect(median([])).toBeNull();
  expect(median([3])).toBe(3);
  expect(median([9, 1, 4, 2])).toBe(3);
});

interface Named {
  kind: ContributionKind;
  id: string;
}

async function aSmallDebate(db: Db, preModerated: boolean) {
  const debate = await aDebate(db);
  const author = aBrowser();
  const proposal = await aProposal(db, debate, author);
  const all: Named[] = [
    { kind: "proposal", id: proposal.id },
    { kind: "proposal", id: (await aProposal(db, debate)).id },
    { kind: "argument", id: (await anArgument(db, debate, proposal.id)).id },
    { kind: "argument", id: (await anArgument(db, debate, proposal.id)).id },
    { kind: "entry", id: (await anEntry(db, debate)).id },
    { kind: "entry", id: (await anEntry(db, debate, author)).id },
  ];
  if (preModerated) {
    for (const kind of kinds) await db.updateTable(kind).set({ visibility: "pending" }).execute();
    await db.updateTable("proposal").set({ argumentCount: 0 }).execute();
  }
  return { debate, all, author };
}

async function take(
  db: Db,
  debate: Debate,
  { kind, id }: Named,
  author: ReturnType<typeof aBrowser>,
  step: Step,
) {
  const at = new Date(during.getTime() + step.minutes * 60_000);
  if (step.does === "report") await report(db, debate, kind, id, { rule: step.code, at });
  if (step.does === "hide") await hide(db, debate, kind, id, { ruleId: debate.rules[step.code], at });
  if (step.does === "approve") await approve(db, debate, kind, id, at);
  if (step.does === "restore") await restore(db, debate, kind, id, at);
  if (step.does === "withdraw" && kind === "proposal") await withdrawProposal(db, author, id, at);
}

async function whatWasWritten(db: Db) {
  return {
    entries: await db.selectFrom("entry").select(["id", "text", "participantId"]).orderBy("id").execute(),
    proposals: await db.selectFrom("proposal").select(["id", "title", "text"]).orderBy("id").execute(),
    debate: await db.selectFrom("argument").select(["id", "text", "parentId"]).orderBy("id").execute(),
  };
}

/** From all the rows, in the plainest way. */
async function countedByHand(db: Db): Promise<ModerationRecord> {
  const decisions = await db.selectFrom("decision").selectAll().orderBy("decidedAt").orderBy("id").execute();
  const reports = await db.selectFrom("report").selectAll().execute();
  const rules = await db.selectFrom("rule").select("id").execute();
  const known = await rulesByIds(
    db,
    rules.map((one) => one.id),
  );
  const entries = await db.selectFrom("entry").selectAll().execute();
  const proposals = await db.selectFrom("proposal").selectAll().execute();
  const debate = await db.selectFrom("argument").selectAll().execute();
  const counts = (rows: { visibility: string; gone: boolean }[]) => ({
    received: rows.length,
    published: rows.filter((row) => row.visibility === "published" && !row.gone).length,
    pending: rows.filter((row) => row.visibility === "pending" && !row.gone).length,
    hidden: rows.filter((row) => row.visibility === "hidden").length,
    merged: 0,
    takenBack: rows.filter((row) => row.visibility !== "hidden" && row.gone).length,
  });
  const hidden = [...entries, ...proposals, ...debate].filter((one) => one.visibility === "hidden");
  const under = hidden.map(
    ({ id }) => decisions.filter((one) => one.contributionId === id && one.outcome === "hide").at(-1)!.ruleId,
  );
  const hiddenByRule = rules
    .map(({ id }) => ({ rule: known.get(id)!, hidden: under.filter((one) => one === id).length }))
    .filter((one) => one.hidden > 0)
    .sort((a, b) => b.hidden - a.hidden || a.rule!.code.localeCompare(b.rule!.code));
  const waits = decisions
    .filter((one) => one.waitingSince !== null)
    .map((one) => (Date.parse(one.decidedAt) - Date.parse(one.waitingSince!)) / 3_600_000)
    .sort((a, b) => a - b);
  const upper = waits[Math.floor(waits.length / 2)]!;
  const lower = waits[Math.ceil(waits.length / 2) - 1]!;
  const taken = (outcome: Outcome) => decisions.filter((one) => one.outcome === outcome).length;
  return {
    kinds: {
      entry: counts(entries.map((one) => ({ ...one, gone: one.text === null }))),
      proposal: counts(proposals.map((one) => ({ ...one, gone: one.withdrawnAt !== null }))),
      argument: counts(debate.map((one) => ({ ...one, gone: false }))),
    },
    hiddenByRule,
    decisions: { ...noDecisions, approve: taken("approve"), hide: taken("hide"), restore: taken("restore") },
    reports: { received: reports.length, waiting: reports.filter((one) => one.decisionId === null).length },
    medianHours: waits.length === 0 ? null : (upper + lower) / 2,
  };
}
