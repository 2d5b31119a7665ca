import { act } from "#app/domain/act.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { Participant, TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import { fewest } from "#app/domain/signal/burst.ts";
import { count, type Poll, pollOn, putVote, voteOf } from "#app/domain/vote/poll.server.ts";
import { voterIn } from "#app/domain/vote/voter.server.ts";
import { newId } from "#db/id.ts";
import type { Choice, Db, Schema } from "#db/schema.ts";

type Vote = Schema["vote"];

export type Cast =
  | { ok: true; consultationId: string }
  | {
      ok: false;
      /** "unchanged": the vote was this one already (a button pressed twice). */
      refusal: TakingPartRefusal | "no-such-proposal" | "not-shown" | "merged" | "unchanged";
    };

/** Votes, or replaces one's vote; what it was goes to the history. The ledger says that, never how. */
export function castVote(
  db: Db,
  actor: Actor,
  proposalId: string,
  input: { choice: Choice; territoryId: string | null },
  now = new Date(),
): Promise<Cast> {
  const what = { by: actor, at: now, name: "vote.cast", subjectId: proposalId };
  return act(db, what, async (trx): Promise<Cast> => {
    const voting = await votingOn(trx, actor, proposalId, input.territoryId, now);
    if (!voting.ok) return voting;
    const { poll, participant } = voting;
    const vote: Vote = {
      proposalId,
      participantId: participant.id,
      consultationId: poll.consultationId,
      territoryId: participant.territoryId,
      choice: input.choice,
      castAt: now.toISOString(),
    };
    // Most people vote on something once: that they had not yet is found out by doing it.
    const before = (await putVote(trx, vote)) ? null : await changeVote(trx, vote, now);
    if (before === input.choice) return { ok: false, refusal: "unchanged" };
    if (!(await count(trx, proposalId, before, input.choice))) return { ok: false, refusal: "not-shown" };
    if (before === null) await lookAtVotesSoon(trx, poll, now);
    await summariseSoon(trx, poll.consultationId, now);
    return { ok: true, consultationId: poll.consultationId };
  });
}

/** Takes one's vote back; that there was one stays in the history. */
export function withdrawVote(db: Db, actor: Actor, proposalId: string, now = new Date()): Promise<Cast> {
  const what = { by: actor, at: now, name: "vote.withdrawn", subjectId: proposalId };
  return act(db, what, async (trx): Promise<Cast> => {
    const voting = await votingOn(trx, actor, proposalId, null, now);
    if (!voting.ok) return voting;
    const { poll, participant } = voting;
    const { consultationId } = poll;
    const before = await voteOf(trx, { consultationId, participantId: participant.id, proposalId });
    if (!before) return { ok: false, refusal: "unchanged" };

    await keepHistory(trx, before, now);
    await trx
      .deleteFrom("vote")
      .where("consultationId", "=", before.consultationId)
      .where("participantId", "=", before.participantId)
      .where("proposalId", "=", proposalId)
      .execute();
    if (!(await count(trx, proposalId, before.choice, null))) return { ok: false, refusal: "not-shown" };
    await summariseSoon(trx, poll.consultationId, now);
    return { ok: true, consultationId: poll.consultationId };
  });
}

type Voting = { ok: true; poll: Poll; participant: Participant } | Extract<Cast, { ok: false }>;

async function votingOn(
  trx: Db,
  actor: Actor,
  proposalId: string,
  territoryId: string | null,
  now: Date,
): Promise<Voting> {
  const poll = await pollOn(trx, proposalId);
  if (!poll) return { ok: false, refusal: "no-such-proposal" };
  const who = await voterIn(trx, actor, poll, territoryId, now);
  if (!who.ok) return who;
  if (poll.visibility === "merged") return { ok: false, refusal: "merged" };
  if (!isShown(poll)) return { ok: false, refusal: "not-shown" };
  return { ok: true, poll, participant: who.participant };
}

/** @returns  how they had voted; nothing is changed when that was the same */
async function changeVote(trx: Db, vote: Vote, now: Date): Promise<Choice> {
  const { consultationId, participantId, proposalId, choice, castAt } = vote;
  const before = (await voteOf(trx, vote))!;
  if (before.choice === choice) return choice;
  await keepHistory(trx, before, now);
  await trx
    .updateTable("vote")
    .set({ choice, castAt })
    .where("consultationId", "=", consultationId)
    .where("participantId", "=", participantId)
    .where("proposalId", "=", proposalId)
    .execute();
  return before.choice;
}

async function keepHistory(trx: Db, { territoryId: _, ...vote }: Vote, now: Date) {
  await trx
    .insertInto("voteHistory")
    .values({ id: newId(), ...vote, replacedAt: now.toISOString() })
    .execute();
}

/** After every tenth vote, and once for all that come within two minutes. */
async function lookAtVotesSoon(trx: Db, { proposalId, agrees, disagrees, passes }: Poll, now: Date) {
  const votes = agrees + disagrees + passes + 1;
  if (votes < fewest.votes || votes % 10 !== 0) return;
  await enqueue(
    trx,
    "look-for-vote-burst",
    { proposalId },
    { key: `vote-burst:${proposalId}`, after: 120, now },
  );
}

/** How this participant voted on these proposals; theirs alone to see. */
export async function votesOf(
  db: Db,
  participantId: string | null,
  proposalIds: readonly string[],
): Promise<Map<string, Choice>> {
  if (participantId === null || proposalIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("vote")
    .select(["proposalId", "choice"])
    .where("participantId", "=", participantId)
    .where("proposalId", "in", proposalIds)
    .execute();
  return new Map(rows.map((row) => [row.proposalId, row.choice]));
}
