import type { Locale } from "#app/i18n/locale.ts";

/** "30 de marzo de 2027, 18:00 (UTC)": whoever administers an installation may serve several time zones. */
export function universalTime({ instant }: Locale, at: string): string {
  return `${instant(at, "UTC")} (UTC)`;
}
