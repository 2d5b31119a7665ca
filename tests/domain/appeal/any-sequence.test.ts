import fc from "fast-check";
import { expect, test } from "vitest";
import { isLate } from "#app/domain/appeal/appeal.ts";
import { appealsOf } from "#app/domain/appeal/appeals.server.ts";
import { decidingRefusal } from "#app/domain/appeal/deciders.server.ts";
import { appealLines, howManyAppeals, openAppeals } from "#app/domain/appeal/desk.server.ts";
import { appealsDue, escalate } from "#app/domain/appeal/escalate.server.ts";
import { appealDecision, askForReview } from "#app/domain/appeal/make.server.ts";
import { appealRecord } from "#app/domain/appeal/numbers.server.ts";
import { inForce } from "#app/domain/decision/decision.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { median } from "#app/domain/record/record.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { ContributionKind, Db, Outcome, Schema } from "#db/schema.ts";
import { decideSo, origin, passage, rowOf, secret } from "#tests/domain/moderation/deciding.ts";
import { aModerator, anArgument, anEntry, aProposal, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import { aCourt, answer, withRole, words } from "./world.ts";

const deeds = [
  "hide",
  "hide-part",
  "label",
  "close-thread",
  "approve",
  "restore",
] as const satisfies Outcome[];

type Step =
  | { does: "decide"; outcome: (typeof deeds)[number]; on: number; by: number; minutes: number }
  | { does: "report" | "appeal" | "review" | "undo"; on: number; by: number; minutes: number }
  | { does: "answer" | "contest"; outcome: "upheld" | "overturned"; on: number; by: number; minutes: number }
  | { does: "wait"; on: number; by: number; minutes: number };

const who = { on: fc.nat(20), by: fc.nat(20), minutes: fc.constantFrom(0, 0, 0, 5, 600) };
const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("decide" as const),
      outcome: fc.constantFrom(...deeds),
      ...who,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constantFrom("report", "appeal", "review", "undo", "appeal"), ...who }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("answer", "contest"),
      outcome: fc.constantFrom("upheld", "overturned"),
      ...who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("wait" as const), ...who, minutes: fc.constant(12 * 24 * 60) }),
  },
) as fc.Arbitrary<Step>;

test("whatever is decided, contested, undone and left waiting: each appeals once, nobody judges themselves, what is overturned is as it was, and the numbers are those of the rows", async () => {
  const numRuns = process.env.TEST_DATABASE === "postgres" ? 6 : 50;
  let overturned = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = await aWorld();
      const { db, debate, judges, items } = world;
      const pristine = await Promise.all(items.map((item) => standing(db, item)));
      let now = during;
      for (const step of steps) {
        now = new Date(now.getTime() + step.minutes * 60_000);
        await take(world, step, now);
      }
      const appeals = await db.selectFrom("appeal").selectAll().execute();
      const decisions = await db.selectFrom("decision").selectAll().execute();
      overturned += appeals.filter((one) => one.outcome === "overturned").length;

      const appellants = appeals.map((one) => `${one.decisionId} ${one.reportId}`);
      expect(new Set(appellants).size).toBe(appellants.length);
      for (const appeal of appeals) {
        const decision = decisions.find((one) => one.id === appeal.decisionId)!;
        expect(decision.undoneAt).toBeNull();
        expect(appeal.decidedBy === null || appeal.decidedBy !== decision.decidedBy).toBe(true);
        if (appeal.outcome === "overturned" && appeal.reportId === null) {
          expect(decision.reversedAt).not.toBeNull();
        }
      }
      for (const [i, item] of items.entries()) {
        const standsNothing = decisions
          .filter(
            (one) => one.contributionId === item.id && one.outcome !== "approve" && one.outcome !== "restore",
          )
          .every((one) => !inForce(one));
        if (standsNothing) expect(await standing(db, item)).toEqual(pristine[i]);
      }
      expect(await appealRecord(db, { consultationId: debate.id }, now)).toEqual(byHand(appeals, now));
      expect(await appealRecord(db, { authorityId: debate.authorityId }, now)).toEqual(byHand(appeals, now));
      const shown = [
        ...(
          await appealsOf(
            db,
            decisions.map((one) => one.id),
            now,
          )
        ).values(),
      ].flat();
      expect(shown.map((one) => one.id).sort()).toEqual(appeals.map((one) => one.id).sort());
      for (const judge of judges) await deskAgrees(db, judge, appeals, decisions, now);
    }),
    { numRuns },
  );
  if (numRuns > 6) expect(overturned).toBeGreaterThan(0);
}, 120_000);

interface Item {
  kind: ContributionKind;
  id: string;
  author: Actor;
}

async function aWorld() {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const proposal = await aProposal(db, debate, author);
  const argument = await anArgument(db, debate, proposal.id, aBrowser());
  const browser = aBrowser();
  const entry = await anEntry(db, debate, browser);
  for (let i = 0; i < 3; i++) {
    await castVote(
      db,
      aBrowser(),
      proposal.id,
      { choice: "agree", territoryId: debate.place.quilpue! },
      during,
    );
  }
  const byArgument = await db
    .selectFrom("participant")
    .innerJoin("argument", "argument.participantId", "participant.id")
    .select(["personId", "browserHash"])
    .executeTakeFirstOrThrow();
  const items: Item[] = [
    { kind: "proposal", id: proposal.id, author },
    { kind: "argument", id: argument.id, author: { ...byArgument, grants: [], residenceId: null } },
    { kind: "entry", id: entry.id, author: browser },
  ];
  const third = await aModerator(db, debate.authorityId);
  const administrator = await withRole(db, "admin", debate.authorityId);
  const judges: Actor[] = [debate.moderator, other, third, administrator];
  const readers: Actor[] = [aBrowser(), await aCitizen(db), third];
  return { db, debate, items, judges, readers };
}

type World = Awaited<ReturnType<typeof aWorld>>;

/** Whatever is refused is as good an answer as what is done. */
async function take(world: World, step: Step, now: Date) {
  if (step.does !== "contest") return takeOne(world, step, now);
  // What seldom comes about by chance: decided, contested, and answered by whoever comes next.
  const { outcome, ...rest } = step;
  await takeOne(
    world,
    { ...rest, does: "decide", outcome: outcome === "upheld" ? "hide" : "hide-part" },
    now,
  );
  await takeOne(world, { ...rest, does: "appeal", by: 0 }, now);
  await takeOne(world, { ...rest, does: "answer", outcome, on: 0, by: step.by + 1 }, now);
}

async function takeOne({ db, debate, items, judges, readers }: World, step: Step, now: Date): Promise<void> {
  const item = items[step.on % items.length]!;
  const by = judges[step.by % judges.length]!;
  if (step.does === "decide") {
    const details = {
      ...(step.outcome === "hide-part" && { spans: [{ part: "text" as const, ...passage.una }] }),
      ...(step.outcome === "label" && {
        label: step.by % 2 ? ("sensitive" as const) : ("off-topic" as const),
      }),
    };
    await decideSo(db, debate, item, step.outcome, details, { by, at: now });
  } else if (step.does === "report") {
    await report(db, debate, item.kind, item.id, { by: readers[step.by % readers.length]!, at: now });
  } else if (step.does === "wait") {
    for (const id of await appealsDue(db, now)) await escalate(db, id, origin, now);
  } else if (step.does === "undo") {
    const decision = await oneOf(db, "decision", step.by);
    const decider = judges.find((one) => one.personId === decision?.decidedBy);
    if (decision && decider) await undoDecision(db, decider, decision.id, now, { secret });
  } else if (step.does === "appeal") {
    const decision = await oneOf(db, "decision", step.by % 2);
    const { author } = items.find((one) => one.id === decision?.contributionId) ?? item;
    if (decision) await appealDecision(db, author, { decisionId: decision.id, words }, now);
  } else if (step.does === "review") {
    const made = await oneOf(db, "report", step.by % 2);
    for (const reader of readers) if (made) await askForReview(db, reader, { reportId: made.id, words }, now);
  } else if (step.does === "answer") {
    const appeal = await oneOf(db, "appeal", step.on % 3);
    const ruleId = debate.rules.spam;
    if (appeal) await answer(db, by, appeal.id, step.outcome, { at: now, ruleId });
  }
}

async function oneOf<Table extends "decision" | "report" | "appeal">(
  db: Db,
  table: Table,
  n: number,
): Promise<(Table extends "decision" ? Schema["decision"] : { id: string }) | undefined> {
  const rows = await db
    .selectFrom(table as "decision")
    .selectAll()
    .orderBy("id", "desc")
    .execute();
  return rows[n % Math.max(1, rows.length)];
}

/** All that people see of it, and its votes. */
async function standing(db: Db, { kind, id }: Item) {
  const { argumentCount: _, ...row } = await rowOf(db, kind, id);
  const votes = await db.selectFrom("vote").selectAll().where("proposalId", "=", id).execute();
  const shown = await db
    .selectFrom("argument")
    .select("id")
    .where("proposalId", "=", id)
    .where("visibility", "=", "published")
    .execute();
  const { argumentCount } = kind === "proposal" ? await rowOf(db, kind, id) : { argumentCount: 0 };
  expect(argumentCount).toBe(kind === "proposal" ? shown.length : 0);
  return { row, votes: votes.map((vote) => JSON.stringify(vote)).sort() };
}

function byHand(appeals: readonly Schema["appeal"][], now: Date) {
  const numbers = (all: readonly Schema["appeal"][]) => ({
    received: all.length,
    open: all.filter((one) => one.decidedAt === null).length,
    upheld: all.filter((one) => one.outcome === "upheld").length,
    overturned: all.filter((one) => one.outcome === "overturned").length,
    late: all.filter((one) => isLate(one, now)).length,
    medianHours: median(
      all
        .filter((one) => one.decidedAt !== null)
        .map((one) => (Date.parse(one.decidedAt!) - Date.parse(one.madeAt)) / 3_600_000),
    ),
  });
  return {
    author: numbers(appeals.filter((one) => one.reportId === null)),
    reader: numbers(appeals.filter((one) => one.reportId !== null)),
  };
}

/** The list of what one may decide says the same as the judge of each. */
async function deskAgrees(
  db: Db,
  judge: Actor,
  appeals: readonly Schema["appeal"][],
  decisions: readonly Schema["decision"][],
  now: Date,
) {
  const mine: string[] = [];
  for (const appeal of appeals) {
    const decision = decisions.find((one) => one.id === appeal.decisionId)!;
    if ((await decidingRefusal(db, judge, appeal, decision, now)) === null) mine.push(appeal.id);
  }
  expect(await openAppeals(db, judge, now)).toBe(mine.length);
  const lines = await appealLines(db, judge, { view: "mine" }, now);
  expect(lines.items.map((one) => one.id).sort()).toEqual(mine.sort().slice(0, 25));
  const open = appeals.filter((one) => one.decidedAt === null).length;
  expect(await howManyAppeals(db, judge, "open", now)).toBe(open);
  const decided = await appealLines(db, judge, { view: "decided" }, now);
  expect(decided.items).toHaveLength(Math.min(25, appeals.length - open));
}
