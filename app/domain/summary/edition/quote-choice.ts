import { z } from "zod";

export const longestReason = 500;

/** A moderator wants something quoted, or not quoted, in one summary. The reason is published, the words are not. */
export const QuoteChoiceInput = z.object({
  choice: z.enum(["pin", "exclude"], { message: "form.choose" }),
  reason: z
    .string({ message: "edition.quote.reason.missing" })
    .trim()
    .min(10, "edition.quote.reason.missing")
    .max(longestReason, "edition.quote.reason.too-long"),
});
export type QuoteChoiceInput = z.output<typeof QuoteChoiceInput>;

/** As many as one summary can show and still be one. */
export const mostChoices = 60;
