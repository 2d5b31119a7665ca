import type { Question } from "#app/domain/consultation/consultation.ts";
import { otherCode } from "#app/domain/question/value.ts";
import { roundedDegrees, type Said } from "#app/domain/result/export.ts";
import { type Coded, yesAndNo } from "#app/domain/result/export-columns.ts";
import type { Translate } from "#app/i18n/locale.ts";

/** What was said to one question, as somebody reads it in JSON: codes never without their labels. */
export type ReadableAnswer = { status: Said["status"] } & Record<string, unknown>;

/** @param t  in the language of the consultation, whose words the labels are */
export function readableAnswer(question: Question, said: Said, t: Translate): ReadableAnswer {
  const words = said.text === "" ? {} : { text: said.text };
  return { status: said.status, ...meant(question, said, t), ...words };
}

function meant(question: Question, { value, place }: Said, t: Translate): Record<string, unknown> {
  if (value === null) return {};
  const labelled = (code: string, options: readonly Coded[]) => ({
    code,
    label:
      options.find((option) => option.code === code)?.label ??
      (code === otherCode ? t("result.export.other") : code),
  });
  const options =
    question.kind === "yes-no"
      ? yesAndNo(t)
      : "options" in question.settings
        ? question.settings.options
        : [];
  if ("choice" in value) return { choice: labelled(value.choice, options) };
  if ("choices" in value) return { choices: value.choices.map((code) => labelled(code, options)) };
  if ("rating" in value) return { rating: value.rating };
  if ("ranking" in value) return { ranking: value.ranking.map((code) => labelled(code, options)) };
  if ("amounts" in value) {
    return {
      amounts: options.map(({ code, label }) => ({ code, label, amount: value.amounts[code] ?? 0 })),
    };
  }
  if ("cells" in value && question.kind === "matrix") {
    const { rows, columns } = question.settings;
    return {
      rows: rows
        .filter(({ code }) => value.cells[code])
        .map(({ code, label }) => ({
          code,
          label,
          columns: value.cells[code]!.map((column) => labelled(column, columns)),
        })),
    };
  }
  if ("number" in value) return { number: value.number };
  if ("date" in value) return { date: value.date };
  if ("territoryId" in value) return { municipality: place };
  if ("latitude" in value) {
    return { latitude: roundedDegrees(value.latitude), longitude: roundedDegrees(value.longitude) };
  }
  return {};
}
