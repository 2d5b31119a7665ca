import type { Language } from "#db/schema.ts";

/** "marzo de 2026" of "2026-03". */
export function monthName(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${month}-01`),
  );
}
