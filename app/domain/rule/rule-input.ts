import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { longestSuspension, possibleSanctions, type RuleContent } from "#app/domain/rule/rule.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

export const ruleTitleLength = { min: 3, max: 100 };
export const ruleTextLength = { min: 20, max: 1500 };
export const ruleExampleLength = { min: 5, max: 500 };

const Title = words(oneLine, ruleTitleLength);
const Text = words(plainText, ruleTextLength);
const Example = words(plainText, ruleExampleLength);
const Flag = z.boolean().default(false);

/** Also when a field by itself is wrong: everything is said at once. */
const always = () => true;

/** A rule as an administrator writes it: in the four languages, since anybody may take part in any of them. */
export const RuleInput = z
  .object({
    titleEs: Title,
    titlePt: Title,
    titleEn: Title,
    titleFr: Title,
    textEs: Text,
    textPt: Text,
    textEn: Text,
    textFr: Text,
    exampleEs: Example,
    examplePt: Example,
    exampleEn: Example,
    exampleFr: Example,
    "may-label": Flag,
    "may-hide-part": Flag,
    "may-move": Flag,
    "may-merge": Flag,
    "may-hide": Flag,
    "may-close-thread": Flag,
    "may-suspend": Flag,
    secondPerson: Flag,
    longestSuspension: z
      .number(msg("form.number"))
      .int(msg("form.number"))
      .min(0, msg("form.too-small", { min: 0 }))
      .max(longestSuspension, msg("form.too-big", { max: longestSuspension }))
      .default(0),
    /** The administrator has seen what changes. */
    confirmed: Flag,
  })
  .refine((typed) => possibleSanctions.some((sanction) => typed[`may-${sanction}`]), {
    path: ["may-label"],
    message: msg("rule.sanctions.missing"),
    when: always,
  })
  .refine((typed) => !typed["may-suspend"] || typed.longestSuspension !== 0, {
    path: ["longestSuspension"],
    message: msg("rule.suspension.missing"),
    when: always,
  });

export type RuleInput = z.infer<typeof RuleInput>;

/** Days are kept only where somebody may be suspended. */
export function contentTyped(typed: RuleInput): RuleContent {
  return {
    titles: { es: typed.titleEs, pt: typed.titlePt, en: typed.titleEn, fr: typed.titleFr },
    texts: { es: typed.textEs, pt: typed.textPt, en: typed.textEn, fr: typed.textFr },
    examples: { es: typed.exampleEs, pt: typed.examplePt, en: typed.exampleEn, fr: typed.exampleFr },
    sanctions: possibleSanctions.filter((sanction) => typed[`may-${sanction}`]),
    secondPerson: typed.secondPerson,
    longestSuspension: typed["may-suspend"] ? typed.longestSuspension : 0,
  };
}
