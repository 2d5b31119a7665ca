import { z } from "zod";
import { accepts } from "#app/domain/phase/phase.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Choice, Schema } from "#db/schema.ts";

export const choices = ["agree", "disagree", "pass"] as const satisfies readonly Choice[];

export const VoteInput = z.object({
  choice: z.enum(choices, { message: msg("proposal.vote.missing") }),
});

/** The proposal's counter that a choice adds to. */
export const counterOf = { agree: "agrees", disagree: "disagrees", pass: "passes" } as const;

/**
 * Whether this reader is shown how others voted. Where the authority hides it until one has voted,
 * it is hidden only as long as one can vote.
 */
export function showsResults(
  consultation: Pick<Schema["consultation"], "votesHiddenUntilVoted" | "publishedAt" | "phases">,
  own: Choice | null,
  now: Date,
): boolean {
  return consultation.votesHiddenUntilVoted === 0 || own !== null || !accepts(consultation, "votes", now);
}
