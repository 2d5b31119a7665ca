import type { MessageKey, Translate } from "#app/i18n/locale.ts";

/** What people call a section: its heading, or "Question 2". */
export function sectionName(t: Translate, key: string): string {
  const question = /^question-(\d+)$/.exec(key);
  if (question) return t("consultation.question", { number: Number(question[1]) });
  return t(`summary.section.${key}` as MessageKey);
}
