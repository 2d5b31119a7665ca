import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import type { Participant } from "#app/domain/participant/participant.ts";
import { keepInHistory } from "#app/domain/response/send-entry.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/**
 * Somebody took part as a browser and as a person. From now on only the person counts: the browser's
 * proposals, arguments and votes become theirs, except where they voted themselves (their vote stays,
 * the browser's goes to the history). Of two sent responses the person's stays sent; the browser's is
 * kept unsent with its words. The browser is noted beside the person and can act for nobody else.
 */
export async function mergeParticipants(
  trx: Db,
  browsers: Participant,
  persons: Participant,
  now: Date,
): Promise<Participant> {
  await mergeVotes(trx, persons.consultationId, browsers.id, persons.id, now);
  await mergeResponses(trx, browsers.id, persons.id, now);
  for (const table of ["proposal", "argument"] as const) {
    await trx
      .updateTable(table)
      .set({ participantId: persons.id })
      .where("participantId", "=", browsers.id)
      .execute();
  }
  await mergePrints(trx, browsers.id, persons.id);
  await trx.updateTable("participant").set({ browserHash: null }).where("id", "=", browsers.id).execute();
  await trx
    .updateTable("participant")
    .set({ browserHash: browsers.browserHash })
    .where("id", "=", persons.id)
    .execute();
  // All that the browser did is theirs now, save where they did the same.
  const tookPart = Math.max(persons.tookPart, browsers.tookPart);
  return { ...persons, browserHash: browsers.browserHash, tookPart };
}

async function mergeVotes(trx: Db, consultationId: string, from: string, to: string, now: Date) {
  const twice = await trx
    .selectFrom("vote")
    .select(["consultationId", "proposalId", "choice", "castAt"])
    .where("consultationId", "=", consultationId)
    .where("participantId", "=", from)
    .where("proposalId", "in", (on) =>
      on
        .selectFrom("vote")
        .select("proposalId")
        .where("consultationId", "=", consultationId)
        .where("participantId", "=", to),
    )
    .orderBy("proposalId")
    .execute();
  for (const vote of twice) {
    const counter = `${vote.choice === "pass" ? "passe" : vote.choice}s` as "agrees" | "disagrees" | "passes";
    await trx
      .updateTable("proposal")
      .set((set) => ({ [counter]: set(counter, "-", 1) }))
      .where("id", "=", vote.proposalId)
      .execute();
    await trx
      .insertInto("voteHistory")
      .values({ id: newId(), ...vote, participantId: to, replacedAt: now.toISOString() })
      .execute();
    await trx
      .deleteFrom("vote")
      .where("proposalId", "=", vote.proposalId)
      .where("participantId", "=", from)
      .execute();
  }
  for (const table of ["vote", "voteHistory"] as const) {
    await trx
      .updateTable(table)
      .set({ participantId: to })
      .where("consultationId", "=", consultationId)
      .where("participantId", "=", from)
      .execute();
  }
}

/** What they wrote is known by who wrote it, so that nobody is taken for two who say the same. */
async function mergePrints(trx: Db, from: string, to: string) {
  for (const table of ["entry", "proposal", "argument"] as const) {
    await trx
      .updateTable("textPrint")
      .set({ participantId: to })
      .where("participantId", "=", from)
      .where("contributionId", "in", (on) =>
        // The three tables share these columns.
        on
          .selectFrom(table as "proposal")
          .select("id")
          .where("participantId", "=", to),
      )
      .execute();
  }
}

/** Of two responses the sent one stays; of two that are both sent, or both not, the person's. */
async function mergeResponses(trx: Db, from: string, to: string, now: Date) {
  const both = await trx
    .selectFrom("response")
    .select(["id", "participantId", "submittedAt"])
    .where("participantId", "in", [from, to])
    .execute();
  const theirs = both.find((response) => response.participantId === from);
  const own = both.find((response) => response.participantId === to);
  if (!theirs) return;
  if (!own) return giveResponse(trx, theirs.id, from, to);
  if (theirs.submittedAt !== null && own.submittedAt === null) {
    // One response per participant, also for a moment: the draft steps aside first.
    const aside = newId();
    await giveResponse(trx, own.id, to, aside);
    await giveResponse(trx, theirs.id, from, to);
    await giveResponse(trx, own.id, aside, from);
  } else if (theirs.submittedAt !== null) {
    await takeBack(trx, theirs.id, now);
  }
}

/** A response goes with its answers and files. */
async function giveResponse(trx: Db, id: string, from: string, to: string) {
  await trx.updateTable("response").set({ participantId: to }).where("id", "=", id).execute();
  await trx.updateTable("entry").set({ participantId: to }).where("responseId", "=", id).execute();
  await trx.updateTable("attachment").set({ participantId: to }).where("participantId", "=", from).execute();
}

/** What was sent becomes a draft again: kept, no longer shown or counted. */
async function takeBack(trx: Db, id: string, now: Date) {
  const sent = await trx
    .selectFrom("entry")
    .selectAll()
    .where("responseId", "=", id)
    .where((on) => on.or([on("text", "is not", null), on("value", "is not", null)]))
    .execute();
  for (const entry of sent) {
    await keepInHistory(trx, entry, now.toISOString());
    await trx
      .updateTable("entry")
      .set({
        text: null,
        draft: entry.draft ?? entry.text,
        value: null,
        draftValue: entry.draftValue ?? entry.value,
        changedAt: now.toISOString(),
      })
      .where("id", "=", entry.id)
      .execute();
    await refreshCase(trx, "entry", entry.id);
  }
  await trx
    .updateTable("response")
    .set({ submittedAt: null, changedAt: now.toISOString() })
    .where("id", "=", id)
    .execute();
}
