import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** What stands in the place of erased words, in the language they were in. */
export function erasureMark({ language }: { language: Language }): string {
  return localeOf(language).t("rule.erasure.mark");
}

/** Whether a quote or a title was erased since it was published. */
export function isErasureMark(words: string, language: Language): boolean {
  return words === erasureMark({ language });
}
