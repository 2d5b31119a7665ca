import { expect, test } from "vitest";
import { participantOf } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { phase } from "#app/domain/phase/phase.ts";
import { propose, withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { castVote, votesOf, withdrawVote } from "#app/domain/vote/vote.server.ts";
import { showsResults } from "#app/domain/vote/vote.ts";
import type { Choice, Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aBrowser,
  aCitizen,
  aConsultation,
  closes,
  counted,
  during,
  opens,
  withPhases,
} from "#tests/support/taking-part.ts";

test("fifty people at once make fifty votes and counters that agree with them", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voters = Array.from({ length: 50 }, aBrowser);
  const choices: Choice[] = ["agree", "disagree", "pass"];
  await Promise.all(voters.map((voter, i) => proposal.vote(voter, choices[i % 3]!)));
  expect(await tally(db)).toEqual({ agrees: 17, disagrees: 17, passes: 16 });
  expect(await counted(db, "vote", "participant")).toEqual({ vote: 50, participant: 51 });
});

test("fifty presses at once by one person make one vote", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voter = aBrowser();
  const all = await Promise.all(Array.from({ length: 50 }, () => proposal.vote(voter, "agree")));
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  expect(await tally(db)).toEqual({ agrees: 1, disagrees: 0, passes: 0 });
  expect(await counted(db, "vote", "voteHistory")).toEqual({ vote: 1, voteHistory: 0 });
});

test("changing one's mind back and forth at once never drifts", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voters = Array.from({ length: 5 }, aBrowser);
  for (const voter of voters) await proposal.vote(voter, "pass");
  await Promise.all(
    Array.from({ length: 50 }, (_, i) => {
      const voter = voters[i % 5]!;
      if (i % 7 === 0) return withdrawVote(db, voter, proposal.id, during);
      return proposal.vote(voter, i % 2 ? "agree" : "disagree");
    }),
  );
  const votes = await db.selectFrom("vote").select("choice").execute();
  const counts = (choice: Choice) => votes.filter((vote) => vote.choice === choice).length;
  expect(await tally(db)).toEqual({
    agrees: counts("agree"),
    disagrees: counts("disagree"),
    passes: counts("pass"),
  });
});

test("a changed vote replaces the one before, which is kept in the history", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voter = aBrowser();
  await proposal.vote(voter, "agree");
  await proposal.vote(voter, "disagree", new Date(during.getTime() + 1000));
  expect(await tally(db)).toEqual({ agrees: 0, disagrees: 1, passes: 0 });
  const history = await db.selectFrom("voteHistory").select(["choice", "castAt", "replacedAt"]).execute();
  expect(history).toEqual([
    {
      choice: "agree",
      castAt: during.toISOString(),
      replacedAt: new Date(during.getTime() + 1000).toISOString(),
    },
  ]);
});

test("a withdrawn vote counts no more; withdrawn twice, it is withdrawn once", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voter = aBrowser();
  await proposal.vote(voter, "pass");
  expect(await withdrawVote(db, voter, proposal.id, during)).toMatchObject({ ok: true });
  expect(await withdrawVote(db, voter, proposal.id, during)).toEqual({ ok: false, refusal: "unchanged" });
  expect(await tally(db)).toEqual({ agrees: 0, disagrees: 0, passes: 0 });
  expect(await counted(db, "vote", "voteHistory")).toEqual({ vote: 0, voteHistory: 1 });
});

test("a closed consultation takes no votes and leaves no trace", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voter = aBrowser();
  await proposal.vote(voter, "agree", new Date(closes.getTime() - 1));
  const before = await counted(db, "ledger", "participant", "voteHistory");
  expect(await proposal.vote(voter, "disagree", closes)).toEqual({ ok: false, refusal: "closed" });
  expect(await proposal.vote(aBrowser(), "agree", new Date(closes.getTime() + 1))).toEqual({
    ok: false,
    refusal: "closed",
  });
  expect(await withdrawVote(db, voter, proposal.id, closes)).toEqual({ ok: false, refusal: "closed" });
  expect(await proposal.vote(aBrowser(), "agree", new Date(opens.getTime() - 1))).toEqual({
    ok: false,
    refusal: "not-open-yet",
  });
  expect(await tally(db)).toEqual({ agrees: 1, disagrees: 0, passes: 0 });
  expect(await counted(db, "ledger", "participant", "voteHistory")).toEqual(before);
});

test("nobody votes from another territory, also not with a form made by hand", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db, { access: "signed-in" });
  const { cochrane } = proposal.place;
  const person = await aCitizen(db, { livesIn: "cochrane" });
  const vote = (territoryId: string | null) =>
    castVote(db, person, proposal.id, { choice: "agree", territoryId }, during);
  expect(await vote(cochrane!)).toEqual({ ok: false, refusal: "outside-territory" });
  expect(await vote("no-such-place")).toEqual({ ok: false, refusal: "municipality-needed" });
  expect(await vote(null)).toEqual({ ok: false, refusal: "municipality-needed" });
});

test.each([
  ["hidden", { visibility: "hidden" as const }],
  ["waiting for a moderator", { visibility: "pending" as const }],
  ["withdrawn", { withdrawnAt: during.toISOString() }],
])("a proposal that is %s takes no votes", async (_, change) => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  await db.updateTable("proposal").set(change).execute();
  expect(await proposal.vote(aBrowser(), "agree")).toEqual({ ok: false, refusal: "not-shown" });
});

test("a vote and the withdrawal of the proposal at once never leave a vote that is not counted", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  await Promise.all([
    ...Array.from({ length: 10 }, () => proposal.vote(aBrowser(), "agree")),
    withdrawProposal(db, proposal.author, proposal.id, during),
  ]);
  expect((await tally(db)).agrees).toBe((await counted(db, "vote")).vote);
});

test("the ledger says that somebody voted and never how", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const voter = await aCitizen(db);
  await proposal.vote(voter, "disagree");
  await proposal.vote(voter, "agree");
  await withdrawVote(db, voter, proposal.id, during);
  const ledger = await db
    .selectFrom("ledger")
    .selectAll()
    .where("act", "like", "vote.%")
    .orderBy("id")
    .execute();
  expect(ledger.map((row) => row.act)).toEqual(["vote.cast", "vote.cast", "vote.withdrawn"]);
  expect(JSON.stringify(ledger)).not.toMatch(/agree|disagree|pass/);
});

test("one's own votes are found in one question, nobody else's", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const [one, two] = [aBrowser(), aBrowser()];
  await proposal.vote(one, "agree");
  const of = async (actor: Actor) =>
    votesOf(db, (await participantOf(db, actor, proposal.consultationId))?.id ?? null, [proposal.id]);
  expect(await of(one)).toEqual(new Map([[proposal.id, "agree"]]));
  expect(await of(two)).toEqual(new Map());
});

test("hidden until voted means until one has voted, or nobody can any more", () => {
  const schedule = {
    publishedAt: "2026-01-01",
    ...withPhases(phase("contribute", opens.toISOString(), closes.toISOString())),
  };
  const hidden = { ...schedule, votesHiddenUntilVoted: 1 };
  expect(showsResults(hidden, null, during)).toBe(false);
  expect(showsResults(hidden, "pass", during)).toBe(true);
  expect(showsResults(hidden, null, closes)).toBe(true);
  expect(showsResults({ ...hidden, votesHiddenUntilVoted: 0 }, null, during)).toBe(true);
});

async function aProposal(db: Db, facts: Parameters<typeof aConsultation>[1] = {}) {
  const consultation = await aConsultation(db, facts);
  const author = consultation.access === "open" ? aBrowser() : await aCitizen(db);
  const territoryId = consultation.place.quilpue!;
  const input = { title: "Una ventanilla única", text: "", place: "", territoryId, language: "es" as const };
  const made = await propose(db, author, consultation.id, input, during);
  if (!made.ok) throw new Error(made.refusal);
  const { id, consultationId } = made.proposal;
  const vote = (voter: Actor, choice: Choice, now = during) =>
    castVote(db, voter, id, { choice, territoryId }, now);
  return { id, consultationId, author, place: consultation.place, vote };
}

function tally(db: Db) {
  return db.selectFrom("proposal").select(["agrees", "disagrees", "passes"]).executeTakeFirstOrThrow();
}
