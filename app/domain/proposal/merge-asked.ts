import { z } from "zod";
import { msg } from "#app/i18n/message-reference.ts";

/** What the author of a proposal answers when moderators ask whether it may be merged. */
export const MergeAnswer = z.object({
  consents: z.enum(["yes", "no"], { message: msg("proposal.merge.choose") }),
});
