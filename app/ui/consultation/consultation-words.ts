import type { PublishedCount } from "#app/domain/consultation/participation.ts";
import type { Moment } from "#app/domain/phase/phase.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** A count of people as it may be shown: "27", "fewer than 5", "not published". */
export function countWords({ t, number }: Locale, count: PublishedCount, minimum: number): string {
  if (count.kind === "number") return number(count.count);
  return count.kind === "few" ? t("consultation.few", { minimum }) : t("consultation.withheld");
}

/** "418 people have taken part", or fewer than may be counted. */
export function participantsWords({ t }: Locale, participants: number, minimum: number): string {
  if (participants > 0 && participants < minimum) return t("consultation.participants.few", { minimum });
  return t("consultation.participants", { count: participants });
}

/** "Municipality of Quilpué and 7 more". */
export function holdersWords({ t }: Locale, lead: string, others: number): string {
  return t("consultation.holders", { authority: lead, others });
}

/** Where it stands: "Open, 12 days left", "Vote until 30 March". */
export function stateWords({ t, day }: Locale, moment: Moment, timeZone: string): string {
  const { stage, standing, daysLeft, until, nextAt } = moment;
  if (stage === "vote" && until) return t("phase.state.vote", { day: day(until, timeZone) });
  if (stage === "between" && standing === "open" && nextAt) {
    return t("phase.state.between", { day: day(nextAt, timeZone) });
  }
  if (standing === "announced" && nextAt)
    return t("consultation.state.announced", { day: day(nextAt, timeZone) });
  if (standing === "open" && daysLeft !== null) return t("consultation.state.days", { days: daysLeft });
  if (standing === "announced") return t("consultation.state.draft");
  return t(`consultation.state.${standing}`);
}

export const stateKind = { draft: "waiting", announced: "waiting", open: "open", closed: "closed" } as const;
