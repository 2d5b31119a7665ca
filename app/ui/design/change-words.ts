import type { DesignQuestion } from "#app/domain/design/design.ts";
import type { Change, Plain } from "#app/domain/design/difference.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import { conditionWords } from "#app/domain/question/condition-words.ts";
import { languageNames } from "#app/i18n/languages.ts";
import type { Locale, MessageKey } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** The name of what changed. */
export function labelOf(change: Change, { t }: Locale): string {
  switch (change.kind) {
    case "text":
      return change.field === "description"
        ? t("design.field.description", { of: change.of ?? "" })
        : fieldWords(change.field, { t });
    case "value":
      return fieldWords(change.field, { t });
    case "listed":
      return t(`design.difference.${change.list}.${change.isAdded ? "added" : "removed"}`);
    case "reordered":
      return t("design.difference.order");
    case "translations":
      return t("design.difference.translation", { language: languageNames[change.language] });
    default:
      return t(`design.field.${change.kind}`);
  }
}

export function fieldWords(field: string, { t }: Pick<Locale, "t">): string {
  return t(`design.field.${field}` as MessageKey);
}

/** A setting as people read it. */
export function valueWords(field: string, value: Plain, { t, number, day, list }: Locale): string {
  if (value === null || value === "") return t("design.value.none");
  if (typeof value === "boolean") return t(value ? "design.value.yes" : "design.value.no");
  if (typeof value === "number") return number(value, 4);
  if (field === "language") return languageNames[value as Language];
  if (field === "languages") return list(value.split(" ").map((one) => languageNames[one as Language]));
  if (field === "preModeratedWhen") {
    return list(value.split(" ").map((kind) => t(`signal.before.${kind}` as MessageKey)));
  }
  if (field === "access") return t(`desk.participation.access.${value}` as MessageKey);
  if (field === "kind") return t(`builder.kind.${value}` as MessageKey);
  if (field === "earliest" || field === "latest") return day(value);
  return t(`builder.${field}.${value}` as MessageKey);
}

export function askedWhen(
  condition: Condition | null,
  questions: readonly DesignQuestion[],
  locale: Locale,
): string {
  return conditionWords(condition, questions, locale) ?? locale.t("builder.condition.always");
}

export function translationWords(change: Extract<Change, { kind: "translations" }>, { t, list }: Locale) {
  const counts = (["added", "changed", "removed"] as const).filter((what) => change[what] > 0);
  return list(counts.map((what) => t(`design.difference.translation.${what}`, { count: change[what] })));
}
