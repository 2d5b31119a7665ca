import { act } from "#app/domain/act.server.ts";
import { consultationForAct } from "#app/domain/consultation/consultation.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { participantFor } from "#app/domain/participant/participant.server.ts";
import type { Participant, TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { proposalForAct } from "#app/domain/proposal/proposal.server.ts";
import { isShown, type Proposal } from "#app/domain/proposal/proposal.ts";
import { fewest } from "#app/domain/signal/burst.ts";
import { counterOf } from "#app/domain/vote/vote.ts";
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
    const { proposal, participant, before } = voting;
    if (before?.choice === input.choice) return { ok: false, refusal: "unchanged" };

    if (before) await keepHistory(trx, before, now);
    await trx
      .insertInto("vote")
      .values({
        proposalId,
        participantId: participant.id,
        consultationId: proposal.consultationId,
        territoryId: participant.territoryId,
        choice: input.choice,
        castAt: now.toISOString(),
      })
      .onConflict((conflict) =>
        conflict
          .columns(["consultationId", "participantId", "proposalId"])
          .doUpdateSet({ choice: input.choice, castAt: now.toISOString() }),
      )
      .execute();
    await count(trx, proposal, before?.choice ?? null, input.choice);
    if (!before) await lookAtVotesSoon(trx, proposal, now);
    await summariseSoon(trx, proposal.consultationId, now);
    return { ok: true, consultationId: proposal.consultationId };
  });
}

/** Takes one's vote back; that there was one stays in the history. */
export function withdrawVote(db: Db, actor: Actor, proposalId: string, now = new Date()): Promise<Cast> {
  const what = { by: actor, at: now, name: "vote.withdrawn", subjectId: proposalId };
  return act(db, what, async (trx): Promise<Cast> => {
    const voting = await votingOn(trx, actor, proposalId, null, now);
    if (!voting.ok) return voting;
    const { proposal, participant, before } = voting;
    if (!before) return { ok: false, refusal: "unchanged" };

    await keepHistory(trx, before, now);
    await trx
      .deleteFrom("vote")
      .where("proposalId", "=", proposalId)
      .where("participantId", "=", participant.id)
      .execute();
    await count(trx, proposal, before.choice, null);
    await summariseSoon(trx, proposal.consultationId, now);
    return { ok: true, consultationId: proposal.consultationId };
  });
}

type Voting =
  | { ok: true; proposal: Proposal; participant: Participant; before: Vote | undefined }
  | Extract<Cast, { ok: false }>;

async function votingOn(
  trx: Db,
  actor: Actor,
  proposalId: string,
  territoryId: string | null,
  now: Date,
): Promise<Voting> {
  const found = await trx
    .selectFrom("proposal")
    .select("consultationId")
    .where("id", "=", proposalId)
    .executeTakeFirst();
  const consultation = found && (await consultationForAct(trx, found.consultationId));
  if (!consultation) return { ok: false, refusal: "no-such-proposal" };
  const who = await participantFor(trx, actor, consultation, territoryId, "votes", now);
  if (!who.ok) return who;
  // Locked after the participant, in every act: two acts never wait for each other.
  const proposal = await proposalForAct(trx, proposalId);
  if (proposal?.visibility === "merged") return { ok: false, refusal: "merged" };
  if (!proposal || !isShown(proposal)) return { ok: false, refusal: "not-shown" };
  const before = await trx
    .selectFrom("vote")
    .selectAll()
    .where("proposalId", "=", proposalId)
    .where("participantId", "=", who.participant.id)
    .executeTakeFirst();
  return { ok: true, proposal, participant: who.participant, before };
}

async function keepHistory(trx: Db, { territoryId: _, ...vote }: Vote, now: Date) {
  await trx
    .insertInto("voteHistory")
    .values({ id: newId(), ...vote, replacedAt: now.toISOString() })
    .execute();
}

/** Moves one vote from a counter to another; null where there was, or is to be, none. */
async function count(trx: Db, proposal: Proposal, from: Choice | null, to: Choice | null) {
  const changes: Partial<Proposal> = {};
  if (from) changes[counterOf[from]] = proposal[counterOf[from]] - 1;
  if (to) changes[counterOf[to]] = proposal[counterOf[to]] + 1;
  await trx.updateTable("proposal").set(changes).where("id", "=", proposal.id).execute();
}

/** After every tenth vote, and once for all that come within two minutes. */
async function lookAtVotesSoon(trx: Db, { id, agrees, disagrees, passes }: Proposal, now: Date) {
  const votes = agrees + disagrees + passes + 1;
  if (votes < fewest.votes || votes % 10 !== 0) return;
  await enqueue(trx, "look-for-vote-burst", { proposalId: id }, { key: `vote-burst:${id}`, after: 120, now });
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
