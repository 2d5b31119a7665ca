import { z } from "zod";
import { commitmentStates } from "#app/domain/commitment/board-state.ts";
import { words } from "#app/domain/consultation/authoring.ts";
import { Day } from "#app/domain/consultation/schedule.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

export const commitmentTitleLength = { min: 10, max: 200 };
export const responsibleLength = { min: 3, max: 150 };
export const longestBudget = 200;
export const updateLength = { min: 10, max: 2000 };
export const longestEvidence = 500;
/** How many in one answer. */
export const mostCommitments = 20;

export const CommitmentInput = z.object({
  title: words(oneLine, commitmentTitleLength),
  responsible: words(oneLine, responsibleLength),
  dueBy: Day,
  budget: z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(longestBudget, msg("form.too-long", { max: longestBudget })))
    .default(""),
});
export type CommitmentInput = z.infer<typeof CommitmentInput>;

/** What happened to a commitment; words may be left out only of one that is done, where evidence speaks. */
export const UpdateInput = z
  .object({
    state: z.enum(commitmentStates, msg("form.choose")),
    dueBy: Day.optional(),
    text: z
      .string()
      .transform(plainText)
      .pipe(z.string().max(updateLength.max, msg("form.too-long", { max: updateLength.max })))
      .default(""),
    evidence: z
      .string()
      .trim()
      .max(longestEvidence, msg("form.too-long", { max: longestEvidence }))
      .refine(isAddress, { message: "answer.update.evidence.wrong" })
      .optional(),
  })
  .superRefine(({ state, text, evidence }, context) => {
    if (text.length >= updateLength.min || (text === "" && state === "done" && evidence)) return;
    const message = state === "done" ? "answer.update.text.done" : "answer.update.text.missing";
    context.addIssue({ code: "custom", path: ["text"], message });
  });
export type UpdateInput = z.infer<typeof UpdateInput>;

/** A page elsewhere, encrypted, or a document of this portal. */
function isAddress(address: string): boolean {
  if (/^\/documents\/[\w-]+$/.test(address)) return true;
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address);
}
