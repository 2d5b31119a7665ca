import { always, type Rule } from "#app/domain/rule/rule.ts";
import type { Language, Outcome } from "#db/schema.ts";

/** A rule as one reader reads it. */
export interface ShownRule {
  id: string;
  code: string;
  version: number;
  title: string;
  text: string;
  example: string | null;
  sanctions: Outcome[];
  secondPerson: boolean;
  longestSuspension: number;
  /** null: as long as there are consultations here. */
  validFrom: string | null;
  validUntil: string | null;
}

export function shownRule(rule: Rule, language: Language): ShownRule {
  const { id, code, version, sanctions, secondPerson, longestSuspension, validUntil } = rule;
  return {
    id,
    code,
    version,
    title: rule.titles[language],
    text: rule.texts[language],
    example: rule.examples?.[language] ?? null,
    sanctions,
    secondPerson,
    longestSuspension,
    validFrom: rule.validFrom === always ? null : rule.validFrom,
    validUntil,
  };
}
