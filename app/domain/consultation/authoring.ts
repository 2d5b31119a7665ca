import { z } from "zod";
import { Day } from "#app/domain/consultation/schedule.ts";
import { preModeratedKinds } from "#app/domain/moderation/pre-moderation.ts";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

export const titleLength = { min: 10, max: 150 };
export const purposeLength = { min: 30, max: 2000 };
export const promiseLength = { min: 20, max: 1000 };
export const smallestCell = { min: 3, max: 50 };
/** How many people may have to agree before a proposal must be answered. */
export const answerThresholdRange = { min: 1, max: 1_000_000 };
/** How many years ahead an authority may promise its answer. */
const furthestAnswer = 3;

const Language = z.enum(["es", "pt", "en", "fr"], msg("form.choose"));
const Title = words(oneLine, titleLength);

export const DraftInput = z.object({
  authorityId: z.string(msg("form.choose")),
  title: Title,
  language: Language,
});
export type DraftInput = z.infer<typeof DraftInput>;

export const PurposeInput = z.object({
  title: Title,
  purpose: words(plainText, purposeLength),
  promise: words(plainText, promiseLength),
  answersBy: Day,
  language: Language,
});
export type PurposeInput = z.infer<typeof PurposeInput>;

export const ParticipationInput = z.object({
  access: z.enum(["open", "signed-in", "resident"], msg("form.choose")),
  preModerated: z.boolean().default(false),
  preModeratedWhen: z.array(z.enum(preModeratedKinds, msg("form.choose"))).default([]),
  proposalsInvited: z.boolean().default(false),
  votesHiddenUntilVoted: z.boolean().default(false),
  minimumCell: z
    .number(msg("form.number"))
    .int(msg("form.number"))
    .min(smallestCell.min, msg("form.too-small", { min: smallestCell.min }))
    .max(smallestCell.max, msg("form.too-big", { max: smallestCell.max })),
  /** Not given: proposals are not owed an answer one by one. */
  answerThreshold: z
    .number(msg("form.number"))
    .int(msg("form.number"))
    .min(answerThresholdRange.min, msg("form.too-small", { min: answerThresholdRange.min }))
    .max(answerThresholdRange.max, msg("form.too-big", { max: answerThresholdRange.max }))
    .optional(),
});
export type ParticipationInput = z.infer<typeof ParticipationInput>;

/** Markdown, as it comes from the textarea or from the editor over it. */
export const BackgroundInput = z.object({
  background: z
    .string()
    .max(longestText, msg("form.too-long", { max: longestText }))
    .default(""),
});
export type BackgroundInput = z.infer<typeof BackgroundInput>;

/** What somebody typed once it is tidy, no shorter and no longer than this. */
export function words(tidy: (typed: string) => string, { min, max }: { min: number; max: number }) {
  return z
    .string()
    .transform(tidy)
    .pipe(z.string().min(min, msg("form.too-short", { min })).max(max, msg("form.too-long", { max })));
}

export type AnswerDayRefusal = "answers-in-the-past" | "answers-too-far";

/**
 * Why the authority cannot promise its answer for that day; null when it can.
 * @param today  the day it is where the authority is
 */
export function answerDayRefusal(answersBy: string, today: string): AnswerDayRefusal | null {
  if (answersBy <= today) return "answers-in-the-past";
  const furthest = `${Number(today.slice(0, 4)) + furthestAnswer}${today.slice(4)}`;
  return answersBy > furthest ? "answers-too-far" : null;
}
