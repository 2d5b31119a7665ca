import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { longestHelp, longestSectionTitle, questionLength } from "#app/domain/question/limits.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

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

export const SectionInput = z.object({
  title: words(oneLine, { min: 1, max: longestSectionTitle }),
  text: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(longestHelp, msg("form.too-long", { max: longestHelp })))
    .default(""),
  /** The question that begins it; "" when it begins empty. */
  startsWith: z.string().default(""),
});
export type SectionInput = z.infer<typeof SectionInput>;

export type Direction = "up" | "down";

/** A step, or else a place: "start", "section:<id>" for its beginning, "after:<id>" of a question. */
export const MoveInput = z
  .object({
    direction: z.enum(["up", "down"]).optional().catch(undefined),
    place: z.string().max(100).default(""),
  })
  .refine(({ direction, place }) => direction || /^(start|(after|section):[\w-]+)$/.test(place), {
    path: ["place"],
    message: msg("form.choose"),
  });
export type MoveInput = z.infer<typeof MoveInput>;

export const StepInput = z.object({ direction: z.enum(["up", "down"], msg("form.choose")) });
