import { z } from "zod";
import { reasonLength } from "#app/domain/decision/decision.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Language } from "#db/schema.ts";

/** Reasons that an authority's moderators often give, to begin a decision's own from. */
export interface ReasonTemplate {
  id: string;
  authorityId: string;
  /** null: under any rule. */
  ruleCode: string | null;
  name: string;
  /** At least one: the author reads it in the language of what they wrote. */
  texts: Partial<Record<Language, string>>;
  changedAt: string;
}

export const reasonTemplateNameLength = { min: 3, max: 80 };
/** That one authority keeps. */
export const mostReasonTemplates = 100;

const tooLong = (max: number) => msg("form.too-long", { max });
const tooShort = (min: number) => msg("form.too-short", { min });

const Text = z
  .string()
  .transform(plainText)
  .pipe(
    z
      .string()
      .max(reasonLength.max, tooLong(reasonLength.max))
      .refine((text) => text === "" || text.length >= reasonLength.min, tooShort(reasonLength.min)),
  )
  .default("");

export const ReasonTemplateInput = z
  .object({
    name: z
      .string()
      .transform(oneLine)
      .pipe(
        z
          .string()
          .min(reasonTemplateNameLength.min, tooShort(reasonTemplateNameLength.min))
          .max(reasonTemplateNameLength.max, tooLong(reasonTemplateNameLength.max)),
      ),
    /** "" for any rule. */
    ruleCode: z.string().max(100).default(""),
    textEs: Text,
    textPt: Text,
    textEn: Text,
    textFr: Text,
  })
  .refine(({ textEs, textPt, textEn, textFr }) => textEs || textPt || textEn || textFr, {
    path: ["textEs"],
    message: msg("rule.reasons.text.missing"),
    // Also when the name is wrong: everything is said at once.
    when: ({ issues }) => issues.every(({ path }) => path?.[0] === "name"),
  });

export type ReasonTemplateInput = z.infer<typeof ReasonTemplateInput>;

/** The texts that were written, without the languages left empty. */
export function textsWritten({ textEs, textPt, textEn, textFr }: ReasonTemplateInput) {
  const texts: Record<Language, string> = { es: textEs, pt: textPt, en: textEn, fr: textFr };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as ReasonTemplate["texts"];
}
