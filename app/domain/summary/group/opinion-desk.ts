import { z } from "zod";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

export const longestGroupName = 60;
export const reasonLength = { min: 10, max: 500 };

const name = z
  .string()
  .transform(oneLine)
  .pipe(z.string().max(longestGroupName, msg("form.too-long", { max: longestGroupName })))
  .default("");

/** A group's name in each language; all empty takes it away. */
export const GroupNameInput = z.object({ es: name, pt: name, en: name, fr: name });
export type GroupNameInput = z.infer<typeof GroupNameInput>;

export const StraightLinerInput = z.object({
  leaveOut: z.enum(["yes", "no"], { message: msg("form.choose") }).transform((answer) => answer === "yes"),
  reason: z
    .string()
    .transform(plainText)
    .pipe(
      z
        .string()
        .min(reasonLength.min, msg("form.too-short", { min: reasonLength.min }))
        .max(reasonLength.max, msg("form.too-long", { max: reasonLength.max })),
    ),
});
export type StraightLinerInput = z.infer<typeof StraightLinerInput>;
