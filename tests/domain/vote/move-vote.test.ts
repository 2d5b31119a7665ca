import { expect, test } from "vitest";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Proposal } from "#app/domain/proposal/proposal.ts";
import { movableVote, moveVote } from "#app/domain/vote/move-vote.server.ts";
import { castVote, withdrawVote } from "#app/domain/vote/vote.server.ts";
import type { Choice, Db } from "#db/schema.ts";
import { aDebate, aProposal, type Debate } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, closeAt, counted, during } from "#tests/support/taking-part.ts";

test("a vote on a merged proposal moves with who cast it, once, and stays where it was", async () => {
  const db = await emptyDb();
  const { merged, into, voter } = await aMergedProposal(db);
  const before = await db.selectFrom("vote").selectAll().execute();
  expect(await moveVote(db, voter, merged.id, during)).toMatchObject({ ok: true, intoId: into.id });
  expect(await moveVote(db, voter, merged.id, during)).toEqual({ ok: false, refusal: "voted-there" });
  expect(await tallyOf(db, into.id)).toEqual({ agrees: 0, disagrees: 1, passes: 0 });
  expect(await tallyOf(db, merged.id)).toEqual({ agrees: 0, disagrees: 1, passes: 0 });
  const votes = await db.selectFrom("vote").selectAll().execute();
  expect(votes).toEqual(expect.arrayContaining(before));
  expect(votes).toHaveLength(2);
});

test("moved twice at once it is one vote", async () => {
  const db = await emptyDb();
  const { merged, into, voter } = await aMergedProposal(db);
  const all = await Promise.all(Array.from({ length: 5 }, () => moveVote(db, voter, merged.id, during)));
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  expect(await tallyOf(db, into.id)).toEqual({ agrees: 0, disagrees: 1, passes: 0 });
});

test("who has voted there keeps that vote", async () => {
  const db = await emptyDb();
  const { debate, merged, into, voter } = await aMergedProposal(db);
  await vote(db, debate, voter, into, "agree");
  expect(await movableVote(db, voter, merged, into)).toEqual({ votedThere: true });
  expect(await moveVote(db, voter, merged.id, during)).toEqual({ ok: false, refusal: "voted-there" });
  expect(await tallyOf(db, into.id)).toEqual({ agrees: 1, disagrees: 0, passes: 0 });
});

test("nothing is moved for who did not vote, from what is not merged, nor once voting is over", async () => {
  const db = await emptyDb();
  const { debate, merged, into, voter } = await aMergedProposal(db);
  expect(await movableVote(db, aBrowser(), merged, into)).toBe(null);
  const stranger = aBrowser();
  await vote(db, debate, stranger, await aProposal(db, debate), "agree");
  expect(await moveVote(db, stranger, merged.id, during)).toEqual({ ok: false, refusal: "not-voted" });
  expect(await moveVote(db, voter, into.id, during)).toEqual({ ok: false, refusal: "not-merged" });
  expect(await moveVote(db, voter, "nothing", during)).toEqual({ ok: false, refusal: "no-such-proposal" });
  await db.updateTable("proposal").set({ visibility: "hidden" }).where("id", "=", into.id).execute();
  expect(await moveVote(db, voter, merged.id, during)).toEqual({ ok: false, refusal: "not-shown" });
  await db.updateTable("proposal").set({ visibility: "published" }).where("id", "=", into.id).execute();
  await closeAt(db, debate.id, during);
  expect(await moveVote(db, voter, merged.id, during)).toEqual({ ok: false, refusal: "closed" });
  expect(await tallyOf(db, into.id)).toEqual({ agrees: 0, disagrees: 0, passes: 0 });
});

test("a vote follows a proposal that was merged twice, and says nowhere how it was cast", async () => {
  const db = await emptyDb();
  const { debate, merged, into, voter } = await aMergedProposal(db);
  const last = await aProposal(db, debate);
  await merge(db, into, last);
  expect(await moveVote(db, voter, merged.id, during)).toMatchObject({ ok: true, intoId: last.id });
  const acts = await db.selectFrom("ledger").selectAll().where("act", "like", "vote.%").execute();
  expect(acts.map(({ act }) => act)).toContain("vote.moved");
  expect(JSON.stringify(acts)).not.toMatch(/disagree/);
});

test("a merged proposal takes no votes and gives none back", async () => {
  const db = await emptyDb();
  const { debate, merged, voter } = await aMergedProposal(db);
  expect(await vote(db, debate, aBrowser(), merged, "agree")).toEqual({ ok: false, refusal: "merged" });
  expect(await withdrawVote(db, voter, merged.id, during)).toEqual({ ok: false, refusal: "merged" });
  expect(await counted(db, "vote")).toEqual({ vote: 1 });
});

/** Somebody disagreed with a proposal, which was then merged into another. */
async function aMergedProposal(db: Db) {
  const debate = await aDebate(db);
  const merged = await aProposal(db, debate);
  const into = await aProposal(db, debate);
  const voter = aBrowser();
  await vote(db, debate, voter, merged, "disagree");
  await merge(db, merged, into);
  return { debate, merged, into, voter };
}

function vote(db: Db, { place }: Debate, voter: Actor, { id }: Proposal, choice: Choice) {
  return castVote(db, voter, id, { choice, territoryId: place.quilpue! }, during);
}

async function merge(db: Db, { id }: Proposal, into: Proposal) {
  const columns = { visibility: "merged", mergedIntoId: into.id } as const;
  await db.updateTable("proposal").set(columns).where("id", "=", id).execute();
}

function tallyOf(db: Db, id: string) {
  return db
    .selectFrom("proposal")
    .select(["agrees", "disagrees", "passes"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
