import type { Locale } from "#app/i18n/locale.ts";

/** "1,5 GB" as the reader's language writes it. */
export function sizeIn({ t, number }: Locale, bytes: number): string {
  if (bytes >= 1e9) return t("operation.gigabytes", { size: number(bytes / 1e9, 1) });
  return t("operation.megabytes", { size: number(bytes / 1e6, bytes < 1e7 ? 1 : 0) });
}
