import type { PublicDecision } from "#app/domain/record/record-decision.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What made somebody look, how many decided and how long it took, in a few words each. */
export function circumstances(
  locale: Locale,
  { prompt, byTwo, minutesTaken }: Pick<PublicDecision, "prompt" | "byTwo" | "minutesTaken">,
): string[] {
  const { t } = locale;
  return [
    t(`record.prompt.${prompt}`),
    t("record.people", { people: byTwo ? 2 : 1 }),
    ...(minutesTaken === null ? [] : [t("record.after", { duration: duration(locale, minutesTaken) })]),
  ];
}

/** "less than an hour", "5 hours", "3 days". */
export function duration({ t }: Locale, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t("moderation.duration.hours", { hours });
  return t("moderation.duration.days", { days: Math.floor(hours / 24) });
}

/** The rule in the version it was named in; that there was none, for what was decided elsewhere. */
export function ruleWords(
  { t, language }: Locale,
  rule: { titles: Record<string, string>; version: number } | null,
): string {
  if (!rule) return t("record.rule.none");
  return t("record.rule.version", { rule: rule.titles[language] ?? "", version: rule.version });
}
