import { z } from "zod";
import { labels, namesRule, reasonLength } from "#app/domain/decision/decision.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { ContributionKind, Label, Language, Outcome } from "#db/schema.ts";

/** What may be decided of many cases at once: each of them is then decided as if it were alone. */
export const bulkOutcomes = ["approve", "hide", "label"] as const satisfies Outcome[];
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** Cases in one bulk decision. */
export const mostInBulk = 5000;

export interface ToDecideInBulk {
  contributionIds: readonly string[];
  outcome: BulkOutcome;
  /** In the house of each contribution's consultation; null for "approve". */
  ruleCode: string | null;
  /** At least one of them, but for "approve". */
  reasons: Partial<Record<Language, string>>;
  label: Label | null;
  /** What the moderator looked at: of anything newer they have seen nothing. */
  asOf: Date;
}

/** Why a case is left out, before the program comes to it. */
export const leftOutReasons = [
  "own-contribution",
  "assigned",
  "second",
  "not-allowed",
  "already-decided",
] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** What is kept in `bulkDecision.details`. */
export interface BulkDetails {
  label: Label | null;
  asOf: string;
}

const Reason = z
  .string()
  .transform(plainText)
  .pipe(
    z
      .string()
      .max(reasonLength.max, msg("form.too-long", { max: reasonLength.max }))
      .refine(
        (text) => text === "" || text.length >= reasonLength.min,
        msg("form.too-short", { min: reasonLength.min }),
      ),
  )
  .default("");

/** The form of one outcome. */
export function bulkInputFor(outcome: BulkOutcome) {
  return z
    .object({
      ruleCode: z.string().max(100).optional(),
      label: z.enum(labels, { message: msg("moderation.label.missing") }).optional(),
      reasonEs: Reason,
      reasonPt: Reason,
      reasonEn: Reason,
      reasonFr: Reason,
      asOf: z.iso.datetime(),
    })
    .superRefine((input, check) => {
      const issue = (path: string, message: string) =>
        check.addIssue({ code: "custom", path: [path], message });
      if (namesRule(outcome) && !input.ruleCode) issue("ruleCode", msg("moderation.rule.missing"));
      if (outcome === "label" && !input.label) issue("label", msg("moderation.label.missing"));
      if (outcome !== "approve" && Object.keys(reasonsOf(input)).length === 0) {
        issue("reasonEs", msg("moderation.reason.missing"));
      }
    });
}

export type BulkInput = z.infer<ReturnType<typeof bulkInputFor>>;

/** The reasons that were written. */
export function reasonsOf({
  reasonEs,
  reasonPt,
  reasonEn,
  reasonFr,
}: Pick<BulkInput, "reasonEs" | "reasonPt" | "reasonEn" | "reasonFr">): ToDecideInBulk["reasons"] {
  const all = { es: reasonEs, pt: reasonPt, en: reasonEn, fr: reasonFr };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}

/** In the author's language, else in the first that was written. */
export function reasonIn(reasons: ToDecideInBulk["reasons"], language: Language): string {
  return reasons[language] ?? Object.values(reasons)[0] ?? "";
}

/** How far a bulk decision is. */
export interface BulkProgress {
  id: string;
  outcome: Outcome;
  cases: number;
  done: number;
  /** Those that the program has not come to. */
  waiting: number;
  /** How many were not decided, or could not be taken back, for each reason. */
  refused: { refusal: string; count: number }[];
  /** Some of those, to be looked at one by one. */
  refusedCases: { kind: ContributionKind; contributionId: string; refusal: string }[];
  finished: boolean;
  undone: "no" | "under-way" | "done";
  /** Until when all of it can be undone; null while it goes on. */
  undoUntil: string | null;
  /** Of the authority of the first of its cases. */
  timeZone: string;
}
