import fc from "fast-check";
import { answerAppeal } from "#app/domain/appeal/answer.server.ts";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import type { Details } from "#app/domain/decision/decision.ts";
import { answerMerge } from "#app/domain/decision/merge-request.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import type { AppealOutcome, ContributionKind, Db, Outcome } from "#db/schema.ts";
import {
  aDebate,
  aModerator,
  anArgument,
  anEntry,
  aProposal,
  report,
} from "#tests/domain/moderation/world.ts";
import { aBrowser, during } from "#tests/support/taking-part.ts";

const codes = ["insult", "spam", "off-topic"] as const;
const secret = "a secret that only the tests know, 32 long";

export type Step =
  | { does: "report"; on: number; code: (typeof codes)[number]; minutes: number }
  | { does: "decide"; on: number; code: (typeof codes)[number]; outcome: Outcome; minutes: number }
  | { does: "undo" | "withdraw" | "appeal"; on: number; minutes: number }
  | { does: "answer"; on: number; outcome: AppealOutcome; minutes: number };

const base = { on: fc.nat(5), minutes: fc.nat(6000) };
const code = fc.constantFrom(...codes);

export const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ ...base, does: fc.constant("report" as const), code }) },
  {
    weight: 5,
    arbitrary: fc.record({
      ...base,
      does: fc.constant("decide" as const),
      code,
      outcome: fc.constantFrom(
        ...(["approve", "hide", "hide", "hide-part", "restore", "move", "label", "close-thread"] as const),
        ...(["suspend", "merge"] as const),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ ...base, does: fc.constantFrom("undo", "withdraw", "appeal", "appeal") }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...base,
      does: fc.constant("answer" as const),
      outcome: fc.constantFrom("upheld", "overturned"),
    }),
  },
) as fc.Arbitrary<Step>;

export interface Written {
  kind: ContributionKind;
  id: string;
  author: Actor;
}

/** Six contributions by as many browsers, with two who moderate them. */
export async function aSmallDebate(db: Db, preModerated: boolean) {
  const debate = await aDebate(db);
  const another = await aModerator(db, debate.authorityId);
  const authors = Array.from({ length: 6 }, () => aBrowser());
  const [first, second] = [await aProposal(db, debate, authors[0]), await aProposal(db, debate, authors[1])];
  const all: Written[] = [
    { kind: "proposal", id: first!.id, author: authors[0]! },
    { kind: "proposal", id: second!.id, author: authors[1]! },
    { kind: "argument", id: (await anArgument(db, debate, first!.id, authors[2])).id, author: authors[2]! },
    { kind: "argument", id: (await anArgument(db, debate, first!.id, authors[3])).id, author: authors[3]! },
    { kind: "entry", id: (await anEntry(db, debate, authors[4])).id, author: authors[4]! },
    { kind: "entry", id: (await anEntry(db, debate, authors[5])).id, author: authors[5]! },
  ];
  if (preModerated) {
    for (const kind of ["entry", "proposal", "argument"] as const) {
      await db.updateTable(kind).set({ visibility: "pending" }).execute();
    }
    await db.updateTable("proposal").set({ argumentCount: 0 }).execute();
  }
  return { debate, another, all };
}

type SmallDebate = Awaited<ReturnType<typeof aSmallDebate>>;

/** Does it, or is refused; one after the other in time. */
export async function take(db: Db, world: SmallDebate, step: Step, at: Date) {
  const { debate, another, all } = world;
  const { kind, id, author } = all[step.on]!;
  if (step.does === "report") await report(db, debate, kind, id, { rule: step.code, at });
  if (step.does === "withdraw" && kind === "proposal") await withdrawProposal(db, author, id, at);
  if (step.does === "decide") {
    const { outcome } = step;
    const ruleId = outcome === "approve" || outcome === "restore" ? null : debate.rules[step.code];
    const details = detailsOf(outcome, debate.questions[1]!.id, all[1 - step.on]?.id);
    const reason = "No se atiene a lo acordado.";
    const input = { kind, contributionId: id, outcome, ruleId, reason, details, secret };
    const decided = await decide(db, debate.moderator, input, at);
    if (decided.ok && decided.mergeRequestId) await answerMerge(db, author, decided.mergeRequestId, true, at);
  }
  const last = await lastOn(db, id);
  if (step.does === "undo" && last) {
    await undoDecision(db, debate.moderator, last.id, new Date(Date.parse(last.decidedAt) + 20_000), {
      secret,
    });
  }
  if (step.does === "appeal" && last) {
    await appealDecision(db, author, { decisionId: last.id, words: "No vendo nada, lo cuento." }, at);
  }
  if (step.does === "answer") {
    const open = await db.selectFrom("appeal").select("id").where("decidedAt", "is", null).executeTakeFirst();
    const answer = { outcome: step.outcome, reason: "Leído de nuevo con calma.", secret };
    if (open) await answerAppeal(db, another, { appealId: open.id, ...answer }, at);
  }
}

/** @param other  the other proposal, of a proposal */
function detailsOf(outcome: Outcome, questionId: string, other: string | undefined): Details {
  if (outcome === "merge") return { intoId: other };
  if (outcome === "hide-part") return { spans: [{ part: "text", start: 0, end: 3 }] };
  if (outcome === "move") return { questionId };
  if (outcome === "label") return { label: "sensitive" };
  return outcome === "suspend" ? { days: 3 } : {};
}

function lastOn(db: Db, contributionId: string) {
  return db
    .selectFrom("decision")
    .select(["id", "decidedAt"])
    .where("contributionId", "=", contributionId)
    .where("undoneAt", "is", null)
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
}

/** The times of steps, each some minutes after the one before. */
export function timesOf(steps: readonly Step[]): Date[] {
  let minutes = 0;
  return steps.map((step) => {
    minutes += step.minutes + 2;
    return new Date(during.getTime() + minutes * 60_000);
  });
}
