import {
  type AnswerRead,
  answered,
  type Fields,
  nothingAnswered,
  wrong,
} from "#app/domain/question/reading/reading.ts";
import { longestLine } from "#app/domain/question/reading/words.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import { otherCode } from "#app/domain/question/value.ts";
import { oneLine } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** Words beside nothing chosen are a choice of "other"; words beside another choice are for the citizen to settle. */
export function readChoice(settings: Settings<"single-choice">, fields: Fields): AnswerRead {
  const words = otherWords(settings, fields);
  const choice = fields.choice || (words ? otherCode : "");
  if (choice === "") return nothingAnswered;
  if (choice === otherCode && settings.other) return asOther({ choice }, words);
  if (!settings.options.some(({ code }) => code === choice)) return wrong({ choice: msg("form.choose") });
  return words ? wrong({ text: msg("question.wrong.other.both") }) : answered({ choice });
}

/** Words are a choice of "other", ticked or not. */
export function readChoices(settings: Settings<"multiple-choice">, fields: Fields): AnswerRead {
  const { options, min, max } = settings;
  const words = otherWords(settings, fields);
  const isOther = settings.other && (words !== "" || Boolean(fields[`choice-${otherCode}`]));
  const chosen = options.map(({ code }) => code).filter((code) => fields[`choice-${code}`]);
  const choices = isOther ? [...chosen, otherCode] : chosen;
  if (choices.length === 0) return nothingAnswered;
  if (min !== null && choices.length < min) {
    return wrong({ choices: msg("question.wrong.choices.too-few", { min, count: choices.length }) });
  }
  if (max !== null && choices.length > max) {
    return wrong({ choices: msg("question.wrong.choices.too-many", { max, count: choices.length }) });
  }
  return isOther ? asOther({ choices }, words) : answered({ choices });
}

export function readYesNo(fields: Fields): AnswerRead {
  const { choice } = fields;
  if (!choice) return nothingAnswered;
  if (choice !== "yes" && choice !== "no") return wrong({ choice: msg("form.choose") });
  return answered({ choice });
}

export function readRating({ from, to }: Settings<"scale">, fields: Fields): AnswerRead {
  if (!fields.rating) return nothingAnswered;
  const rating = /^-?\d{1,2}$/.test(fields.rating) ? Number(fields.rating) : Number.NaN;
  return rating >= from && rating <= to
    ? answered({ rating: rating + 0 })
    : wrong({ rating: msg("form.choose") });
}

/** Columns chosen in each row; a row may be left out. */
export function readCells({ rows, columns, several }: Settings<"matrix">, fields: Fields): AnswerRead {
  const cells: Record<string, string[]> = {};
  for (const { code: row } of rows) {
    const chosen = columns
      .map(({ code }) => code)
      .filter((code) => (several ? fields[`cell-${row}-${code}`] : fields[`cell-${row}`] === code));
    if (chosen.length > 0) cells[row] = chosen;
  }
  return Object.keys(cells).length > 0 ? answered({ cells }) : nothingAnswered;
}

function otherWords(settings: { other: boolean }, fields: Fields): string {
  return settings.other ? oneLine(fields.text ?? "") : "";
}

function asOther(value: { choice: string } | { choices: string[] }, words: string): AnswerRead {
  if (words === "") return wrong({ text: msg("question.wrong.other.words") });
  if (words.length > longestLine) return wrong({ text: msg("form.too-long", { max: longestLine }) });
  return answered(value, words);
}
