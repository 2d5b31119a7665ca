import { describe, expect, test } from "vitest";
import { askBulk, undoBulk } from "#app/domain/decision/bulk.server.ts";
import type { ToDecideInBulk } from "#app/domain/decision/bulk.ts";
import { bulkProgress } from "#app/domain/decision/bulk-progress.server.ts";
import { undoInBulk } from "#app/domain/decision/bulk-undo.server.ts";
import { decideInBulk } from "#app/domain/decision/bulk-work.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { revokeRole } from "#app/domain/person/grant.server.ts";
import type { Db } from "#db/schema.ts";
import { secret } from "#tests/domain/moderation/deciding.ts";
import {
  aDebate,
  aModerator,
  anEntry,
  aProposal,
  type Debate,
  hide,
  report,
} from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen } from "#tests/support/taking-part.ts";

const portal = { secret, origin: "https://cabildo.example" };
const reasons = { es: "Repite el mismo anuncio.", pt: "Repete o mesmo anúncio." };

async function reported(db: Db, debate: Debate, authors = [aBrowser()]) {
  const ids: string[] = [];
  for (const author of authors) {
    const { id } = await anEntry(db, debate, author);
    await report(db, debate, "entry", id);
    ids.push(id);
  }
  return ids;
}

function ask(db: Db, debate: Debate, contributionIds: string[], changes: Partial<ToDecideInBulk> = {}) {
  const input = { outcome: "hide" as const, ruleCode: "spam", reasons, label: null, asOf: new Date() };
  return askBulk(db, debate.moderator, { ...input, contributionIds, ...changes });
}

/** What the job loop does, until there is nothing left. */
async function work(db: Db) {
  for (;;) {
    const job = await db
      .selectFrom("job")
      .selectAll()
      .where("name", "in", ["decide-in-bulk", "undo-in-bulk"])
      .where("doneAt", "is", null)
      .executeTakeFirst();
    if (!job) return;
    const { bulkDecisionId } = JSON.parse(job.payload);
    await (job.name === "decide-in-bulk" ? decideInBulk : undoInBulk)(db, bulkDecisionId, portal);
    await db.updateTable("job").set({ doneAt: job.runAt }).where("id", "=", job.id).execute();
  }
}

async function asked(...how: Parameters<typeof ask>): Promise<string> {
  const bulk = await ask(...how);
  if (!bulk.ok) throw new Error(bulk.refusal);
  return bulk.bulkDecisionId;
}

async function visibilities(db: Db) {
  const rows = await db.selectFrom("entry").select("visibility").orderBy("id").execute();
  return rows.map((row) => row.visibility);
}

describe("many cases at once", () => {
  test("are each decided under one rule, and each author reads the reasons in the language they wrote in", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const ids = await reported(db, debate, [aBrowser(), aBrowser(), aBrowser()]);
    await db.updateTable("entry").set({ language: "pt" }).where("id", "=", ids[0]!).execute();
    const id = await asked(db, debate, ids);
    expect(await bulkProgress(db, debate.moderator.personId, id)).toMatchObject({
      cases: 3,
      waiting: 3,
      done: 0,
    });
    await work(db);
    expect(await visibilities(db)).toEqual(["hidden", "hidden", "hidden"]);
    const decisions = await db.selectFrom("decision").selectAll().orderBy("contributionId").execute();
    expect(decisions.map((one) => [one.reason, one.ruleId, one.bulkDecisionId, one.decidedBy])).toEqual(
      ids
        .toSorted()
        .map((one) => [
          one === ids[0] ? reasons.pt : reasons.es,
          debate.rules.spam,
          id,
          debate.moderator.personId,
        ]),
    );
    const progress = await bulkProgress(db, debate.moderator.personId, id);
    expect(progress).toMatchObject({ done: 3, waiting: 0, refused: [], finished: true, undone: "no" });
    expect(await bulkProgress(db, (await aModerator(db, debate.authorityId)).personId, id)).toBeNull();
  });

  test("worked on twice are decided once", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const id = await asked(db, debate, await reported(db, debate));
    await decideInBulk(db, id, portal);
    await db.updateTable("bulkDecision").set({ finishedAt: null }).execute();
    await db.updateTable("bulkDecisionItem").set({ decisionId: null }).execute();
    await decideInBulk(db, id, portal);
    expect(await db.selectFrom("decision").select("id").execute()).toHaveLength(1);
    expect(await bulkProgress(db, debate.moderator.personId, id)).toMatchObject({ done: 1, refused: [] });
  });

  test("leave out one's own, those somebody is at, those of others, and what no longer waits", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const elsewhere = await aDebate(db);
    const other = await aModerator(db, debate.authorityId);
    const [mine, taken, decided, fine] = (await reported(db, debate, [
      debate.moderator,
      aBrowser(),
      aBrowser(),
      aBrowser(),
    ])) as [string, string, string, string];
    const [foreign] = (await reported(db, elsewhere)) as [string];
    const later = new Date(Date.now() + 60_000).toISOString();
    await db
      .updateTable("moderationCase")
      .set({ assignedTo: other.personId, assignedUntil: later })
      .where("contributionId", "=", taken)
      .execute();
    await hide(db, debate, "entry", decided);
    const id = await asked(db, debate, [mine, taken, decided, fine, foreign, "nothing"]);
    await work(db);
    const progress = await bulkProgress(db, debate.moderator.personId, id);
    expect(progress?.done).toBe(1);
    expect(new Map(progress?.refusedCases.map((one) => [one.contributionId, one.refusal]))).toEqual(
      new Map([
        [mine, "own-contribution"],
        [taken, "assigned"],
        [decided, "already-decided"],
        [foreign, "not-allowed"],
      ]),
    );
  });

  test("leave out what was written from this browser, whoever was signed in", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const browser = aBrowser();
    const ids = await reported(db, debate, [browser]);
    debate.moderator.browserHash = browser.browserHash;
    expect(await ask(db, debate, ids)).toEqual({ ok: false, refusal: "nothing" });
  });

  test("are looked at one by one where something came since the moderator looked", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const ids = await reported(db, debate, [aBrowser(), aBrowser()]);
    const id = await asked(db, debate, ids, { outcome: "approve", ruleCode: null, reasons: {} });
    await report(db, debate, "entry", ids[0]!, { rule: "threat", at: new Date(Date.now() + 1000) });
    await work(db);
    const progress = await bulkProgress(db, debate.moderator.personId, id);
    expect(progress?.refusedCases).toEqual([
      { kind: "entry", contributionId: ids[0], refusal: "new-reports" },
    ]);
    expect(progress?.done).toBe(1);
  });

  test("are not decided by somebody who has lost the role meanwhile", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const id = await asked(db, debate, await reported(db, debate));
    await revokeRole(db, theSystem, `grant-${debate.moderator.personId}`);
    await work(db);
    expect(await bulkProgress(db, debate.moderator.personId, id)).toMatchObject({
      done: 0,
      refused: [{ refusal: "not-allowed", count: 1 }],
    });
    expect(await visibilities(db)).toEqual(["published"]);
  });

  test("need one rule that one person may apply, and reasons", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const ids = await reported(db, debate);
    const refusal = async (changes: Partial<ToDecideInBulk>) => {
      const bulk = await ask(db, debate, ids, changes);
      return bulk.ok ? null : bulk.refusal;
    };
    expect(await refusal({ ruleCode: null })).toBe("rule-needed");
    expect(await refusal({ ruleCode: "none" })).toBe("no-such-rule");
    expect(await refusal({ reasons: {} })).toBe("reason-needed");
    expect(await refusal({ reasons: { es: "Mal" } })).toBe("reason-needed");
    expect(await refusal({ outcome: "label" })).toBe("label-needed");
    expect(await refusal({ outcome: "suspend" as "hide" })).toBe("no-such-outcome");
    expect(await refusal({ contributionIds: Array(5001).fill(ids[0]) })).toBe("too-many");
    await db.updateTable("rule").set({ secondPerson: 1 }).where("code", "=", "spam").execute();
    expect(await refusal({})).toBe("no-such-rule");
    expect(await db.selectFrom("bulkDecision").select("id").execute()).toEqual([]);
  });
});

describe("all of it is undone", () => {
  test("within a minute of its end, as if it had not been", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const ids = await reported(db, debate, [await aCitizen(db), aBrowser()]);
    const before = await db.selectFrom("moderationCase").selectAll().orderBy("contributionId").execute();
    const id = await asked(db, debate, ids);
    await work(db);
    // Its first decisions are older than a minute by then.
    await db.updateTable("decision").set({ decidedAt: "2026-11-15T13:00:00.000Z" }).execute();
    expect((await undoBulk(db, debate.moderator, id)).ok).toBe(true);
    await work(db);
    expect(await visibilities(db)).toEqual(["published", "published"]);
    expect(await db.selectFrom("moderationCase").selectAll().orderBy("contributionId").execute()).toEqual(
      before,
    );
    expect(await db.selectFrom("mail").select("id").execute()).toEqual([]);
    expect(await bulkProgress(db, debate.moderator.personId, id)).toMatchObject({ done: 0, undone: "done" });
    expect(await undoBulk(db, debate.moderator, id)).toEqual({ ok: false, refusal: "already-undone" });
  });

  test("not later, and by nobody else", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const id = await asked(db, debate, await reported(db, debate));
    await work(db);
    const late = new Date(Date.now() + 61_000);
    expect(await undoBulk(db, debate.moderator, id, late)).toEqual({ ok: false, refusal: "too-late" });
    const other = await aModerator(db, debate.authorityId);
    expect(await undoBulk(db, other, id)).toEqual({ ok: false, refusal: "not-your-decision" });
  });

  test("while it goes on, and what was not reached is not decided", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const id = await asked(db, debate, await reported(db, debate));
    expect((await undoBulk(db, debate.moderator, id)).ok).toBe(true);
    await work(db);
    expect(await bulkProgress(db, debate.moderator.personId, id)).toMatchObject({
      done: 0,
      undone: "done",
      refused: [{ refusal: "undone-before", count: 1 }],
    });
    expect(await db.selectFrom("decision").select("id").execute()).toEqual([]);
  });

  test("also what another process decides while it is undone", async () => {
    for (const steps of [0, 12, 13, 14]) {
      const db = await emptyDb();
      const debate = await aDebate(db);
      const ids = await reported(db, debate, [await aCitizen(db), aBrowser()]);
      const id = await asked(db, debate, ids);
      await Promise.all([decideInBulk(db, id, { secret }), undoneAfter(steps)]);
      const again = await db.selectFrom("job").select("id").where("name", "=", "undo-in-bulk").execute();
      if (again.length > 0) await undoInBulk(db, id, { secret });
      expect([steps, await visibilities(db)]).toEqual([steps, ["published", "published"]]);

      async function undoneAfter(questions: number) {
        for (let i = 0; i < questions; i++) await db.selectFrom("rule").select("id").execute();
        await undoBulk(db, debate.moderator, id);
        await db.deleteFrom("job").where("name", "=", "undo-in-bulk").execute();
        await undoInBulk(db, id, { secret });
      }
    }
  });

  test("but for what somebody has decided since", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id: proposalId } = await aProposal(db, debate);
    await report(db, debate, "proposal", proposalId);
    const id = await asked(db, debate, [proposalId]);
    await work(db);
    const other = await aModerator(db, debate.authorityId);
    const restoring = {
      outcome: "restore" as const,
      ruleId: null,
      by: other,
      at: new Date(Date.now() + 1000),
    };
    await hide(db, debate, "proposal", proposalId, { ...restoring, reason: "No era un anuncio." });
    await undoBulk(db, debate.moderator, id);
    await work(db);
    expect(await bulkProgress(db, debate.moderator.personId, id)).toMatchObject({
      undone: "done",
      refused: [{ refusal: "decided-since", count: 1 }],
    });
  });
});
