import { z } from "zod";
import { reasonLength } from "#app/domain/decision/decision.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** What a second moderator sends. */
export const SecondOpinionInput = z.object({
  opinionId: z.string().max(100).default(""),
  agrees: z.enum(["yes", "no"], { message: msg("moderation.second.agrees.missing") }),
  note: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(reasonLength.max, msg("form.too-long", { max: reasonLength.max })))
    .default(""),
});
