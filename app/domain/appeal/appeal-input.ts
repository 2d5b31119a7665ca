import { z } from "zod";
import { answerLength, appealLength, appealOutcomes } from "#app/domain/appeal/appeal.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** What an author or a reader sends. */
export const AppealInput = z.object({
  words: z
    .string({ message: msg("appeal.words.missing") })
    .transform(plainText)
    .pipe(
      z
        .string()
        .min(1, msg("appeal.words.missing"))
        .min(appealLength.min, msg("form.too-short", { min: appealLength.min }))
        .max(appealLength.max, msg("form.too-long", { max: appealLength.max })),
    ),
});

export type AppealInput = z.infer<typeof AppealInput>;

/** What whoever decides an appeal sends. */
export const AppealAnswerInput = z.object({
  outcome: z.enum(appealOutcomes, { message: msg("appeal.answer.choose") }),
  /** For hiding what a reader had reported. */
  ruleId: z.string().max(100).optional(),
  reason: z
    .string({ message: msg("appeal.answer.reason.missing") })
    .transform(plainText)
    .pipe(
      z
        .string()
        .min(1, msg("appeal.answer.reason.missing"))
        .min(answerLength.min, msg("form.too-short", { min: answerLength.min }))
        .max(answerLength.max, msg("form.too-long", { max: answerLength.max })),
    ),
});

export type AppealAnswerInput = z.infer<typeof AppealAnswerInput>;
