import { compose, type Letter, type Part } from "#app/domain/mail/letter.ts";
import type { Rule } from "#app/domain/moderation/rule.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { ContributionKind, Language, Outcome } from "#db/schema.ts";

type ToldOutcome = Extract<Outcome, "approve" | "hide" | "restore">;

/** What the author is told of. Their words are not in it: letters go through many hands. */
export interface DecisionTold {
  kind: ContributionKind;
  outcome: ToldOutcome;
  consultationTitle: string;
  rule: Rule | null;
  reason: string;
  /** Where the author reads what they wrote, and what became of it; null where the portal's address is not known. */
  link: string | null;
}

export function decisionLetter(language: Language, told: DecisionTold): Letter {
  const { t } = localeOf(language);
  const { kind, outcome, consultationTitle, rule, reason, link } = told;
  const parts: Part[] = [t(`moderation.letter.${outcome}`, { kind, consultation: consultationTitle })];
  if (rule)
    parts.push(t("moderation.letter.rule", { title: rule.titles[language], text: rule.texts[language] }));
  if (reason) parts.push(t("moderation.letter.reason", { reason }));
  if (outcome === "hide") parts.push(t("moderation.letter.kept"));
  if (link) parts.push({ href: link, label: t("moderation.letter.link") });
  return compose(language, t(`moderation.letter.${outcome}.subject`, { kind }), parts);
}
