import { z } from "zod";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Schema, Stance } from "#db/schema.ts";

export type Argument = Schema["argument"];

export const stances = ["for", "against", "question"] as const satisfies readonly Stance[];
export const longestArgument = 2000;
/** An argument, a reply, a reply to that: what is written deeper than this is refused. */
export const deepest = 2;

export const ArgumentInput = z.object({
  stance: z.enum(stances, { message: msg("argument.stance.missing") }),
  text: z
    .string()
    .transform(plainText)
    .pipe(
      z
        .string()
        .min(1, msg("form.missing"))
        .max(longestArgument, msg("form.too-long", { max: longestArgument })),
    ),
});

export type ArgumentInput = z.infer<typeof ArgumentInput>;
