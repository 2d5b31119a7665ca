import type { Locale } from "#app/i18n/locale.ts";
import type { Outcome, Visibility } from "#db/schema.ts";

/** "less than an hour", "5 hours", "3 days". */
export function durationWords({ t }: Locale, hours: number): string {
  const whole = Math.floor(hours);
  if (whole < 48) return t("moderation.duration.hours", { hours: whole });
  return t("moderation.duration.days", { days: Math.floor(whole / 24) });
}

/** The beginning of a text, cut between words. */
export function beginningOf(text: string, most = 240): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 40)).trimEnd()}…`;
}

/** What its words are called by: taking back a hiding publishes again, taking back anything else does not. */
export function decisionName<Named extends Exclude<Outcome, "approve">>(
  outcome: Named,
  visibility: Visibility,
) {
  return outcome === "restore" && visibility !== "hidden" ? "take-back" : outcome;
}
