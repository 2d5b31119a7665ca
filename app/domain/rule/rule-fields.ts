import { possibleSanctions, type Rule, type RuleContent } from "#app/domain/rule/rule.ts";
import type { Language } from "#db/schema.ts";

type Suffix = "Es" | "Pt" | "En" | "Fr";
type Sanction = (typeof possibleSanctions)[number];

export const suffixOf: Record<Language, Suffix> = { es: "Es", pt: "Pt", en: "En", fr: "Fr" };

/** A rule as the fields of its form. */
export type RuleFields = Record<
  `${"title" | "text" | "example"}${Suffix}` | `may-${Sanction}` | "secondPerson" | "longestSuspension",
  string
>;

/** What is ticked is "on". */
export function fieldsOf({
  titles,
  texts,
  examples,
  sanctions,
  secondPerson,
  longestSuspension,
}: RuleContent | Rule): RuleFields {
  const on = (is: boolean) => (is ? "on" : "");
  const words = (Object.keys(suffixOf) as Language[]).flatMap((language) => [
    [`title${suffixOf[language]}`, titles[language]],
    [`text${suffixOf[language]}`, texts[language]],
    [`example${suffixOf[language]}`, examples?.[language] ?? ""],
  ]);
  return Object.fromEntries([
    ...words,
    ...possibleSanctions.map((one) => [`may-${one}`, on(sanctions.includes(one))]),
    ["secondPerson", on(secondPerson)],
    ["longestSuspension", String(longestSuspension)],
  ]) as RuleFields;
}
