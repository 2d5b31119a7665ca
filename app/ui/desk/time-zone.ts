import type { Language } from "#db/schema.ts";

/** What people call the time zone: "hora de Chile", "horário de Brasília". */
export function zoneName(timeZone: string, language: Language, at: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" }).formatToParts(
    at,
  );
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}
