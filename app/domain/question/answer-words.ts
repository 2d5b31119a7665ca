import type { Asked } from "#app/domain/question/settings.ts";
import { type Answer, type AnswerValue, isAnswered, otherCode } from "#app/domain/question/value.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Names of territories by id, for answers that name a place. */
export type PlaceNames = ReadonlyMap<string, string>;

/**
 * An answer as people read it, one line for each thing said; none when nothing was answered. Labels
 * are those of the question as given: translate it first.
 */
export function answerLines(
  asked: Asked,
  answer: Answer,
  locale: Locale,
  places: PlaceNames = new Map(),
): string[] {
  if (!isAnswered(answer)) return [];
  if (answer.value === null) return [answer.text];
  return linesOf(asked, answer.value, answer.text, locale, places);
}

/** The same as one text. */
export function answerWords(asked: Asked, answer: Answer, locale: Locale, places?: PlaceNames): string {
  return answerLines(asked, answer, locale, places).join("; ");
}

function linesOf(
  asked: Asked,
  value: AnswerValue,
  text: string,
  locale: Locale,
  places: PlaceNames,
): string[] {
  const { t, number, list } = locale;
  if ("choice" in value) return [choiceWords(asked, value.choice, text, locale)];
  if ("choices" in value) return value.choices.map((code) => choiceWords(asked, code, text, locale));
  if ("rating" in value) return [ratingWords(asked, value.rating, locale)];
  if ("ranking" in value) return value.ranking.map((code, i) => `${i + 1}. ${labelOf(asked, code)}`);
  if ("amounts" in value) {
    const given = Object.entries(value.amounts).filter(([, amount]) => amount > 0);
    return given.map(([code, amount]) =>
      t("question.said.part", { name: labelOf(asked, code), what: withUnit(asked, number(amount)) }),
    );
  }
  if ("cells" in value) {
    return Object.entries(value.cells).map(([row, columns]) =>
      t("question.said.part", {
        name: labelOf(asked, row),
        what: list(columns.map((column) => labelOf(asked, column, "columns"))),
      }),
    );
  }
  if ("number" in value) return [withUnit(asked, number(value.number, 4))];
  if ("date" in value) return [locale.day(value.date)];
  if ("territoryId" in value) return [places.get(value.territoryId) ?? t("question.said.place")];
  if ("attachmentId" in value) return [value.fileName];
  return [
    t("question.said.point", { latitude: number(value.latitude, 6), longitude: number(value.longitude, 6) }),
  ];
}

function choiceWords(asked: Asked, code: string, text: string, { t }: Locale): string {
  if (code === otherCode && text !== "") {
    return t("question.said.part", { name: t("question.other"), what: text });
  }
  if (asked.kind === "yes-no") return t(code === "yes" ? "question.yes" : "question.no");
  return labelOf(asked, code);
}

/** With what the ends of the scale mean, where it is an end: "5 (muy importante)". */
function ratingWords(asked: Asked, rating: number, { number }: Locale): string {
  if (asked.kind !== "scale") return number(rating);
  const { from, to, lowLabel, highLabel } = asked.settings;
  const end = rating === from ? lowLabel : rating === to ? highLabel : "";
  return end === "" ? number(rating) : `${number(rating)} (${end})`;
}

/** A code that is none of the question's any more stands for itself. */
function labelOf({ settings }: Asked, code: string, of: "rows" | "columns" = "rows"): string {
  const all = "options" in settings ? settings.options : "rows" in settings ? settings[of] : [];
  return all.find((one) => one.code === code)?.label ?? code;
}

function withUnit({ settings }: Asked, amount: string): string {
  return "unit" in settings && settings.unit !== "" ? `${amount} ${settings.unit}` : amount;
}
