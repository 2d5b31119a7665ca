import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** More than a citizen answers in a quarter of an hour is not asked at once. */
export const mostQuestions = 12;
export const questionLength = { min: 10, max: 300 };
export const longestHelp = 1000;

export const QuestionInput = z.object({
  title: words(oneLine, questionLength),
  help: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(longestHelp, msg("form.too-long", { max: longestHelp })))
    .default(""),
  required: z.boolean().default(false),
});
export type QuestionInput = z.infer<typeof QuestionInput>;

export const MoveInput = z.object({ direction: z.enum(["up", "down"], msg("form.choose")) });
export type Direction = z.infer<typeof MoveInput>["direction"];
