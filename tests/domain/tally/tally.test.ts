import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { participationByTerritory } from "#app/domain/consultation/consultation.server.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { adoptBrowser } from "#app/domain/participant/participant.server.ts";
import { hasTakenPart } from "#app/domain/participant/taken-part.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { changeResponse, saveAnswer } from "#app/domain/response/response.server.ts";
import { differences, recount, uncounted } from "#app/domain/tally/recount.server.ts";
import { totalsOf } from "#app/domain/tally/tally.server.ts";
import { rethemeAll } from "#app/domain/theme/theme.server.ts";
import { castVote, withdrawVote } from "#app/domain/vote/vote.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";
import { seedThemes } from "#db/seed/themes.ts";
import { aDebate, anEntry, aProposal, type Debate, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, aConsultation, during } from "#tests/support/taking-part.ts";

const acts = [
  ...(["propose", "argue", "answer", "change", "clear", "withdraw", "vote", "vote", "unvote"] as const),
  ...(["sign in", "report", "hide", "restore", "approve", "undo", "gate", "merge", "themes"] as const),
];

interface Step {
  act: (typeof acts)[number];
  which: number;
}

const steps = fc.array(fc.record<Step>({ act: fc.constantFrom(...acts), which: fc.nat(40) }), {
  minLength: 10,
  maxLength: 40,
  size: "max",
});

test("whatever people do, take back and decide, every number kept is what counting says, after each act", async () => {
  const db = await emptyDb();
  await seedThemes(db, during);
  const runs = process.env.TEST_DATABASE === "postgres" ? 4 : 15;
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const world = await aWorld(db);
      for (const [i, step] of todo.entries()) {
        await carryOut(db, world, step, new Date(during.getTime() + i * 60_000));
        expect(await differences(db, world.debate.id), step.act).toEqual([]);
        expect(await wronglyTakingPart(db, world.debate.id), step.act).toEqual([]);
      }
    }),
    { numRuns: runs },
  );
}, 240_000);

interface World {
  debate: Debate;
  people: Actor[];
  written: { kind: ContributionKind; id: string; author: Actor }[];
  decisions: { id: string; at: Date }[];
}

async function aWorld(db: Db): Promise<World> {
  const debate = await aDebate(db);
  const people = [aBrowser(), aBrowser(), aBrowser()];
  const proposal = await aProposal(db, debate, people[0]!);
  return {
    debate,
    people,
    written: [{ kind: "proposal", id: proposal.id, author: people[0]! }],
    decisions: [],
  };
}

async function carryOut(db: Db, world: World, { act, which }: Step, now: Date) {
  const { debate, people, written } = world;
  const one = written[which % written.length]!;
  const who = people[which % people.length]!;
  const proposals = written.filter(({ kind }) => kind === "proposal");
  const about = proposals[which % proposals.length]!.id;
  const from = which % 2 === 0 ? debate.place.quilpue! : debate.place.limache!;
  if (act === "propose") {
    const made = await aProposal(db, debate, who).catch(() => null);
    if (made) written.push({ kind: "proposal", id: made.id, author: who });
  } else if (act === "argue") {
    const input = { stance: "for" as const, text: `Porque hace falta ${which}.`, parentId: null };
    const argued = await argue(db, who, about, { ...input, territoryId: from, language: "es" }, now);
    if (argued.ok) written.push({ kind: "argument", id: argued.argument.id, author: who });
  } else if (act === "answer") {
    const sent = await anEntry(db, debate, who).catch(() => null);
    if (sent) written.push({ kind: "entry", id: sent.id, author: who });
  } else if (act === "change" || act === "clear") {
    const text = act === "clear" ? "" : `Falta una escuela ${which}.`;
    await saveAnswer(db, who, debate.id, { questionId: debate.questions[0]!.id, text, language: "es" }, now);
    await changeResponse(db, who, debate.id, now);
  } else if (act === "withdraw") {
    await withdrawProposal(db, one.author, one.id, now);
  } else if (act === "vote") {
    const choice = (["agree", "disagree", "pass"] as const)[which % 3]!;
    await castVote(db, who, about, { choice, territoryId: from }, now);
  } else if (act === "unvote") {
    await withdrawVote(db, who, about, now);
  } else if (act === "sign in") {
    const person = await aCitizen(db, { browserHash: who.browserHash });
    const elsewhere = { ...person, browserHash: null };
    if (which % 2 === 0) await castVote(db, elsewhere, about, { choice: "agree", territoryId: from }, now);
    if (which % 3 === 0) await anEntry(db, debate, elsewhere).catch(() => null);
    await adoptBrowser(db, person, now);
    people[which % people.length] = person;
  } else if (act === "report") {
    await report(db, debate, one.kind, one.id, { rule: "spam", at: now });
  } else if (act === "gate") {
    await db
      .updateTable("consultation")
      .set({ preModerated: which % 2 })
      .where("id", "=", debate.id)
      .execute();
  } else if (act === "merge") {
    await db.updateTable("proposal").set({ visibility: "merged" }).where("id", "=", about).execute();
  } else if (act === "themes") {
    await rethemeAll(db, now);
  } else if (act === "undo") {
    const last = world.decisions.pop();
    if (last) await undoDecision(db, debate.moderator, last.id, new Date(last.at.getTime() + 30_000));
  } else {
    const ruleId = act === "hide" ? debate.rules.spam! : null;
    const input = { outcome: act, ruleId, reason: "Es publicidad.", details: {} };
    const made = await decide(
      db,
      debate.moderator,
      { ...input, kind: one.kind, contributionId: one.id } as never,
      now,
    );
    if (made.ok && "decisionId" in made) world.decisions.push({ id: String(made.decisionId), at: now });
  }
}

async function wronglyTakingPart(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("participant")
    .select(["participant.id", "participant.tookPart"])
    .select((on) =>
      on
        .case()
        .when(hasTakenPart(on as never))
        .then(1)
        .else(0)
        .end()
        .as("has"),
    )
    .where("participant.consultationId", "=", consultationId)
    .execute();
  return rows.filter(({ tookPart, has }) => Number(tookPart) !== Number(has));
}

test("what is wrong is said and mended, and what is right stays", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const voter = aBrowser();
  const { id } = await aProposal(db, debate);
  await castVote(db, voter, id, { choice: "agree", territoryId: debate.place.quilpue! }, during);
  expect(await recount(db)).toEqual([]);
  await sql`update tally set n = n + 5 where what = 'votes'`.execute(db);
  await db.updateTable("participant").set({ tookPart: 0 }).execute();
  expect(await recount(db, debate.id)).toMatchObject([{ what: "votes", kept: 6, counted: 1 }]);
  expect(await differences(db)).toEqual([]);
  expect(await totalsOf(db, [debate.id], ["votes", "people"])).toEqual({ votes: 1, people: 2 });
});

test("what is written at once, without counting, is counted at the end", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  await db.transaction().execute((trx) =>
    uncounted(trx, id, async () => {
      for (const n of ["1", "2", "3"]) {
        const [participantId, at] = [`p${n}`, during.toISOString()];
        await trx
          .insertInto("participant")
          .values({
            id: participantId,
            consultationId: id,
            territoryId: place.quilpue!,
            channel: "web",
            createdAt: at,
          })
          .execute();
        await trx
          .insertInto("vote")
          .values({ proposalId: "x", participantId, consultationId: id, choice: "agree", castAt: at })
          .execute();
      }
    }),
  );
  expect(await participationByTerritory(db, id)).toEqual([{ territoryId: place.quilpue, participants: 3 }]);
  expect(await differences(db)).toEqual([]);
});

test("many who vote at once are each counted once", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await aProposal(db, debate);
  const votes = Array.from({ length: 30 }, () =>
    castVote(db, aBrowser(), id, { choice: "agree", territoryId: debate.place.quilpue! }, during),
  );
  expect((await Promise.all(votes)).every(({ ok }) => ok)).toBe(true);
  expect(await differences(db)).toEqual([]);
  expect((await totalsOf(db, [debate.id], ["votes"])).votes).toBe(30);
});
