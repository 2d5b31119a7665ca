import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "#app/domain/decision/decision.server.ts";
import { answerSecondOpinion } from "#app/domain/decision/second-opinion.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { refreshAllCases } from "#app/domain/moderation/case-upkeep-all.server.ts";
import { queuePage } from "#app/domain/moderation/queue.server.ts";
import { noFilter } from "#app/domain/moderation/queue.ts";
import { adoptBrowser } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { changeResponse, saveAnswer } from "#app/domain/response/response.server.ts";
import type { ContributionKind, Db, SignalCode } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import { aDebate, aModerator, anArgument, anEntry, aProposal, type Debate, report } from "./world.ts";

const acts = [
  ...(["propose", "argue", "answer", "change", "clear", "withdraw", "sign in"] as const),
  ...(["report", "notice", "hide", "approve", "restore", "ask", "second", "undo", "gate"] as const),
];

interface Step {
  act: (typeof acts)[number];
  which: number;
}

const steps = fc.array(fc.record<Step>({ act: fc.constantFrom(...acts), which: fc.nat(20) }), {
  minLength: 5,
  maxLength: 40,
  size: "max",
});

test("whatever people send, take back, report and decide, the queue says what a look at everything says", async () => {
  const db = await emptyDb();
  const runs = process.env.TEST_DATABASE === "postgres" ? 6 : 30;
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const world = await aWorld(db);
      for (const [i, step] of todo.entries()) await carryOut(db, world, step, at(i));
      const kept = await openCases(db, world.debate.id);
      await db.deleteFrom("moderationCase").where("consultationId", "=", world.debate.id).execute();
      for (const kind of ["entry", "proposal", "argument"] as const) {
        const rows = db.selectFrom(kind).select("id").where("consultationId", "=", world.debate.id);
        for (const { id } of await rows.execute()) await refreshCase(db, kind, id);
      }
      expect(kept).toEqual(await openCases(db, world.debate.id));
    }),
    { numRuns: runs },
  );
}, 240_000);

test("cases that an older version left without words are found once they were looked at anew", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await report(db, debate, "entry", id, { rule: "insult" });
  const found = async () => {
    const scope = { consultationIds: [debate.id], personId: "somebody" };
    const asked = { order: "urgent", stretch: "start", now: at(1) } as const;
    return (await queuePage(db, scope, { ...noFilter, words: "oficina" }, asked)).cases.length;
  };
  const [before] = await openCases(db, debate.id);
  await db.updateTable("moderationCase").set({ searchText: "", marks: "" }).execute();
  expect(await found()).toBe(0);
  await refreshAllCases(db);
  expect(await found()).toBe(1);
  expect(await openCases(db, debate.id)).toEqual([before]);
});

interface World {
  debate: Debate;
  second: Actor;
  /** People, their browsers, and what they wrote. */
  authors: Actor[];
  written: { kind: ContributionKind; id: string; author: Actor }[];
  decisions: { id: string; by: Actor; at: Date }[];
  opinions: string[];
}

async function aWorld(db: Db): Promise<World> {
  const debate = await aDebate(db);
  await db.updateTable("rule").set({ secondPerson: 1 }).where("code", "=", "illegal").execute();
  const second = await aModerator(db, debate.authorityId);
  const proposal = await aProposal(db, debate);
  return {
    debate,
    second,
    authors: [aBrowser(), aBrowser()],
    written: [{ kind: "proposal", id: proposal.id, author: aBrowser() }],
    decisions: [],
    opinions: [],
  };
}

async function carryOut(db: Db, world: World, { act, which }: Step, now: Date) {
  const { debate, authors, written } = world;
  const one = written[which % written.length]!;
  const author = authors[which % authors.length]!;
  if (act === "propose") {
    written.push({ kind: "proposal", id: (await aProposal(db, debate, author)).id, author });
  } else if (act === "argue") {
    const about = written.findLast((other) => other.kind === "proposal")!;
    const argued = await anArgument(db, debate, about.id, author).catch(() => null);
    if (argued) written.push({ kind: "argument", id: argued.id, author });
  } else if (act === "answer") {
    const sent = await anEntry(db, debate, author).catch(() => null);
    if (sent) written.push({ kind: "entry", id: sent.id, author });
  } else if (act === "change" || act === "clear") {
    const text = act === "clear" ? "" : `Falta una oficina ${which}.`;
    const answer = { questionId: debate.questions[0]!.id, text, language: "es" as const };
    await saveAnswer(db, author, debate.id, answer, now);
    await changeResponse(db, author, debate.id, now);
  } else if (act === "withdraw") {
    await withdrawProposal(db, one.author, one.id, now);
  } else if (act === "sign in") {
    const person = await aCitizen(db, { browserHash: author.browserHash });
    await anEntry(db, debate, { ...person, browserHash: null }).catch(() => null);
    await adoptBrowser(db, person, now);
    authors[which % authors.length] = person;
  } else if (act === "report") {
    await report(db, debate, one.kind, one.id, { rule: which % 3 === 0 ? "threat" : "spam", at: now });
  } else if (act === "notice") {
    await notice(db, debate, one, which % 2 === 0 ? "links" : "personal-data", now);
  } else if (act === "gate") {
    const preModerated = which % 2;
    await db.updateTable("consultation").set({ preModerated }).where("id", "=", debate.id).execute();
  } else if (act === "undo") {
    const last = world.decisions.pop();
    if (last) await undoDecision(db, last.by, last.id, new Date(last.at.getTime() + 30_000));
  } else if (act === "second") {
    const id = world.opinions.pop();
    if (id) await answerSecondOpinion(db, world.second, id, { agrees: which % 2 === 0, note: "" }, now);
  } else {
    const outcome = act === "ask" ? "hide" : act;
    const ruleId = act === "ask" ? debate.rules.illegal : act === "hide" ? debate.rules.spam : null;
    const input = {
      outcome,
      ruleId,
      reason: "Es un aviso de venta.",
      kind: one.kind,
      contributionId: one.id,
    };
    const made = await decide(db, debate.moderator, input, now);
    if (made.ok && made.decisionId)
      world.decisions.push({ id: made.decisionId, by: debate.moderator, at: now });
    if (made.ok && made.secondOpinionId) world.opinions.push(made.secondOpinionId);
  }
}

async function notice(
  db: Db,
  debate: Debate,
  { kind, id: contributionId }: World["written"][number],
  code: SignalCode,
  now: Date,
) {
  await db
    .insertInto("signal")
    .values({
      id: `${code} ${contributionId}`,
      consultationId: debate.id,
      kind,
      contributionId,
      code,
      detail: "{}",
      foundAt: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await refreshCase(db, kind, contributionId);
}

function openCases(db: Db, consultationId: string) {
  return db
    .selectFrom("moderationCase")
    .select(["contributionId", "kind", "authorityId", "urgency", "waitingSince", "pending", "reports"])
    .select(["marks", "language", "searchText"])
    .where("consultationId", "=", consultationId)
    .where("isOpen", "=", 1)
    .orderBy("contributionId")
    .execute();
}

function at(minutes: number): Date {
  return new Date(during.getTime() + minutes * 60_000);
}
