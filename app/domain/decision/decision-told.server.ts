import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { type Details, undoSeconds } from "#app/domain/decision/decision.ts";
import { decisionLetter, mergeRequestLetter } from "#app/domain/decision/decision-letter.ts";
import type { ToMake } from "#app/domain/decision/decision-made.server.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { authorsAddress } from "#app/domain/moderation/author.server.ts";
import type { Db, Prompt } from "#db/schema.ts";

/** A moment longer than it can be undone. */
export const heldSeconds = undoSeconds + 5;
/** The minute of a bulk decision begins at its end, which takes the program some minutes at most. */
export const heldInBulkSeconds = heldSeconds + 10 * 60;

interface Made {
  id: string;
  prompt: Prompt;
  appealUntil: string | null;
  details: Details;
}

/**
 * By mail, in the author's language, once it can no longer be undone; whoever took part without an account
 * finds it where they took part.
 * @returns the letters that are held
 */
export async function tellAuthor(
  trx: Db,
  { input, contribution, consultation, rule, secondBy }: ToMake,
  made: Made,
  now: Date,
): Promise<string[]> {
  const author = await authorsAddress(trx, contribution);
  if (!author) return [];
  const { kind, outcome, reason, origin } = input;
  const [lead] = await authoritiesOf(trx, consultation.id);
  const letter = decisionLetter(author.language, {
    kind,
    outcome,
    consultationTitle: consultation.title,
    rule,
    reason,
    prompt: made.prompt,
    byTwo: Boolean(secondBy),
    ...(await particulars(trx, made)),
    authorityName: lead?.name ?? "",
    appealUntil: made.appealUntil,
    timeZone: lead?.timeZone ?? "UTC",
    origin: origin ?? null,
    decisionId: made.id,
  });
  return [await post(trx, author.email, letter, now, input.bulkDecisionId ? heldInBulkSeconds : heldSeconds)];
}

/** The question, proposal, label, end or earlier decision that is told of. */
async function particulars(trx: Db, { id, details }: Made) {
  const { questionId, intoId, reversesId, label = null } = details;
  const reversed = reversesId
    ? await trx.selectFrom("decision").select("outcome").where("id", "=", reversesId).executeTakeFirst()
    : undefined;
  const suspension = await trx
    .selectFrom("suspension")
    .select("endsAt")
    .where("decisionId", "=", id)
    .executeTakeFirst();
  return {
    title: await titleOf(trx, questionId ? "question" : "proposal", questionId ?? intoId),
    label,
    reversed: reversed?.outcome ?? null,
    endsAt: suspension?.endsAt ?? null,
  };
}

async function titleOf(trx: Db, table: "question" | "proposal", id: string | undefined): Promise<string> {
  if (!id) return "";
  const row = await trx.selectFrom(table).select("title").where("id", "=", id).executeTakeFirst();
  return row?.title ?? "";
}

/** Asks the author, by mail, whether their proposal may be merged; nothing of it can be undone, so it leaves at once. */
export async function tellOfRequest(
  trx: Db,
  { input, contribution, consultation }: ToMake,
  intoId: string,
  now: Date,
) {
  const author = await authorsAddress(trx, contribution);
  if (!author) return;
  const letter = mergeRequestLetter(author.language, {
    consultationTitle: consultation.title,
    title: contribution.title ?? "",
    into: await titleOf(trx, "proposal", intoId),
    reason: input.reason,
    link: input.origin ? `${input.origin}/proposals/${contribution.id}/merge` : null,
  });
  await post(trx, author.email, letter, now);
}
