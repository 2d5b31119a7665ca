import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { bandsOf, shinglesOf, sketchOf } from "#app/domain/text/minhash.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/** Shorter texts are alike by chance, answers to one question above all. Words. */
export const fewestForNear: Record<ContributionKind, number> = { entry: 20, argument: 20, proposal: 12 };

/** Keeps by what the words are found again. @returns whether they are others than before */
export async function rememberWords(trx: Db, contribution: Contribution): Promise<boolean> {
  const { id: contributionId, kind, consultationId, participantId, sentAt } = contribution;
  const { textHash, sketch } = printOf(contribution);
  const before = await trx
    .selectFrom("textPrint")
    .select("textHash")
    .where("contributionId", "=", contributionId)
    .executeTakeFirst();
  if (before?.textHash === textHash) return false;
  await forgetWords(trx, contributionId);
  await trx
    .insertInto("textPrint")
    .values({
      contributionId,
      kind,
      consultationId,
      participantId,
      textHash,
      sketch: JSON.stringify(sketch),
      sentAt,
    })
    .execute();
  const bands = bandsOf(sketch).map((value, band) => ({ consultationId, band, value, contributionId }));
  if (bands.length > 0) await trx.insertInto("textBand").values(bands).execute();
  return before !== undefined;
}

/** Nothing is left by which the words could be found or guessed; for what was taken back or erased. */
export async function forgetWords(trx: Db, contributionId: string) {
  await trx.deleteFrom("textBand").where("contributionId", "=", contributionId).execute();
  await trx.deleteFrom("textPrint").where("contributionId", "=", contributionId).execute();
}

/** By what a text is found again: its hash, and its sketch where it is long enough to have one. */
export function printOf(contribution: Pick<Contribution, "kind" | "title" | "text">) {
  const words = wordsOf(contribution);
  const isLong = words.length >= fewestForNear[contribution.kind];
  return {
    textHash: sha256(words.join(" ")),
    sketch: isLong ? sketchOf(shinglesOf(wholeOf(contribution))) : [],
  };
}

export function wordsOf(contribution: Pick<Contribution, "title" | "text">): string[] {
  return foldText(wholeOf(contribution)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function wholeOf({ title, text }: Pick<Contribution, "title" | "text">): string {
  return [title, text].filter(Boolean).join("\n");
}
