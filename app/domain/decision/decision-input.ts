import { z } from "zod";
import { labels, namesRule, outcomes, reasonLength } from "#app/domain/decision/decision.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Outcome } from "#db/schema.ts";

const id = z.string().max(100).optional();
const reason = z
  .string()
  .transform(plainText)
  .pipe(z.string().max(reasonLength.max, msg("form.too-long", { max: reasonLength.max })))
  .default("");

/** What a moderator sends from the form of one outcome. */
export function decisionInputFor(outcome: Outcome) {
  return z
    .object({
      ruleId: id,
      reason,
      seenDecision: id,
      seenReports: z.coerce.number().int().min(0).default(0),
      seenWords: z.string().max(40).default(""),
      ...fieldsOf[outcome],
    })
    .superRefine(({ ruleId, reason }, check) => {
      if (namesRule(outcome) && !ruleId) {
        check.addIssue({ code: "custom", path: ["ruleId"], message: msg("moderation.rule.missing") });
      }
      if (outcome !== "approve" && reason.length < reasonLength.min) {
        const message = reason === "" ? msg("moderation.reason.missing") : tooShort;
        check.addIssue({ code: "custom", path: ["reason"], message });
      }
    });
}

/** The fields of all the forms together; each form has its own of them. */
export interface DecisionFields {
  ruleId?: string;
  reason: string;
  seenDecision?: string;
  seenReports: number;
  seenWords: string;
  questionId?: string;
  intoId?: string;
  label?: (typeof labels)[number];
  days?: number;
  reversesId?: string;
  passages?: string;
}

const chosen = (key: Parameters<typeof msg>[0]) => z.string({ message: msg(key) }).max(100);

const fieldsOf: Record<Outcome, z.ZodRawShape> = {
  approve: {},
  hide: {},
  "hide-part": { passages: z.string().max(20_000).default("") },
  move: { questionId: chosen("moderation.move.missing") },
  merge: { intoId: chosen("moderation.merge.missing") },
  label: { label: z.enum(labels, { message: msg("moderation.label.missing") }) },
  "close-thread": {},
  suspend: {
    days: z.coerce
      .number({ message: msg("moderation.suspend.missing") })
      .int(msg("moderation.suspend.missing"))
      .min(1, msg("moderation.suspend.missing")),
  },
  restore: { reversesId: id },
};

const tooShort = msg("form.too-short", { min: reasonLength.min });

export function outcomeNamed(name: string | undefined): Outcome | undefined {
  return outcomes.find((one) => one === name);
}
