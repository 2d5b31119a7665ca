import { compose, type Letter, type Part } from "#app/domain/mail/letter.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { ContributionKind, Label, Language, Outcome, Prompt } from "#db/schema.ts";

/** What the author is told of. Their words are not in it: letters go through many hands. */
export interface DecisionTold {
  kind: ContributionKind;
  outcome: Outcome;
  consultationTitle: string;
  rule: Rule | null;
  reason: string;
  prompt: Prompt;
  /** Two people agreed on it. */
  byTwo: boolean;
  /** What "restore" took back; null for a hiding of which nothing is kept. */
  reversed: Outcome | null;
  /** Where it was moved to, or the proposal that stands for it. */
  title: string;
  label: Label | null;
  /** Of the authority that leads: who suspends. */
  authorityName: string;
  /** Until when somebody is suspended. */
  endsAt: string | null;
  /** Until when its author may appeal; null where there is nothing to appeal against. */
  appealUntil: string | null;
  timeZone: string;
  /** Of this portal; null where it is not known. */
  origin: string | null;
  /** Its page in the public record. */
  decisionId: string;
}

export function decisionLetter(language: Language, told: DecisionTold): Letter {
  const { t, day } = localeOf(language);
  const { kind, outcome, consultationTitle, rule, reason, prompt, appealUntil, timeZone, origin } = told;
  const name = outcome === "restore" && told.reversed && told.reversed !== "hide" ? "reverse" : outcome;
  const parts: Part[] = [
    t(`moderation.letter.${name}`, {
      kind,
      consultation: consultationTitle,
      title: told.title,
      label: told.label ? t(`proposal.label.${told.label}`) : "",
      authority: told.authorityName,
      until: told.endsAt ? day(told.endsAt, timeZone) : "",
      // A hyphen cannot be in what a message chooses by.
      reversed: told.reversed?.replace(/^(hide|close)-/, "") ?? "",
    }),
  ];
  if (rule)
    parts.push(t("moderation.letter.rule", { title: rule.titles[language], text: rule.texts[language] }));
  if (reason) parts.push(t("moderation.letter.reason", { reason }));
  parts.push(t("moderation.letter.by", { people: told.byTwo ? "two" : "one", prompt }));
  if (outcome === "hide") parts.push(t("moderation.letter.kept"));
  if (outcome === "hide-part") parts.push(t("moderation.letter.kept-part"));
  if (appealUntil)
    parts.push(
      t("moderation.letter.appeal", { until: day(appealUntil, timeZone), page: t("response.own.title") }),
    );
  if (origin) {
    parts.push({ href: `${origin}/account/contributions`, label: t("moderation.letter.link") });
    parts.push({ href: `${origin}/decisions/${told.decisionId}`, label: t("moderation.letter.record") });
  }
  return compose(language, t(`moderation.letter.${name}.subject`, { kind }), parts);
}

/** @param into  the title of the proposal that would stand for theirs */
export function mergeRequestLetter(
  language: Language,
  told: { consultationTitle: string; title: string; into: string; reason: string; link: string | null },
): Letter {
  const { t } = localeOf(language);
  const { consultationTitle, title, into, reason, link } = told;
  const parts: Part[] = [
    t("moderation.letter.merge-request", { consultation: consultationTitle, title, into }),
    t("moderation.letter.reason", { reason }),
    t("moderation.letter.merge-request.choice"),
  ];
  if (link) parts.push({ href: link, label: t("moderation.letter.merge-request.link") });
  return compose(language, t("moderation.letter.merge-request.subject"), parts);
}

/** To who voted on a proposal that was merged: never how they voted. */
export function votersLetter(
  language: Language,
  told: { consultationTitle: string; title: string; into: string; link: string },
): Letter {
  const { t } = localeOf(language);
  const { consultationTitle, title, into, link } = told;
  const parts: Part[] = [
    t("moderation.letter.voters", { consultation: consultationTitle, title, into }),
    t("moderation.letter.voters.vote"),
    { href: link, label: t("moderation.letter.voters.link") },
  ];
  return compose(language, t("moderation.letter.voters.subject"), parts);
}
