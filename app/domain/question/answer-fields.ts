import {
  readCells,
  readChoice,
  readChoices,
  readRating,
  readYesNo,
} from "#app/domain/question/reading/choices.ts";
import { readDate } from "#app/domain/question/reading/date.ts";
import { readFile } from "#app/domain/question/reading/file.ts";
import { numberTyped, readNumber } from "#app/domain/question/reading/numbers.ts";
import { readPlace } from "#app/domain/question/reading/place.ts";
import type { AnswerRead, Fields } from "#app/domain/question/reading/reading.ts";
import { readAmounts, readRanking } from "#app/domain/question/reading/shares.ts";
import { readWords } from "#app/domain/question/reading/words.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Answer, AnswerValue } from "#app/domain/question/value.ts";
import type { Language } from "#db/schema.ts";

/**
 * What the fields of a question's form say. Nothing filled in is no answer, also where one is required:
 * that is for the review to say.
 * @param language  the reader's, whose decimal sign is meant
 */
export function readAnswer(asked: Asked, fields: Fields, language: Language): AnswerRead {
  switch (asked.kind) {
    case "open-text":
      return readWords(asked.settings, fields);
    case "single-choice":
      return readChoice(asked.settings, fields);
    case "multiple-choice":
      return readChoices(asked.settings, fields);
    case "yes-no":
      return readYesNo(fields);
    case "scale":
      return readRating(asked.settings, fields);
    case "ranking":
      return readRanking(asked.settings, fields);
    case "allocation":
      return readAmounts(asked.settings, fields);
    case "matrix":
      return readCells(asked.settings, fields);
    case "number":
      return readNumber(asked.settings, fields, language);
    case "date":
      return readDate(asked.settings, fields);
    case "place":
      return readPlace(asked.settings, fields);
    case "file":
      return readFile(fields);
  }
}

/** The fields that say this answer: what `readAnswer` reads back as the same. */
export function fieldsOf(asked: Asked, { value, text }: Answer, language: Language): Record<string, string> {
  const words: Record<string, string> = text === "" ? {} : { text };
  return value === null ? words : { ...words, ...fieldsOfValue(asked, value, language) };
}

function fieldsOfValue(asked: Asked, value: AnswerValue, language: Language): Record<string, string> {
  if ("choice" in value) return { choice: value.choice };
  if ("choices" in value) return named(value.choices.map((code) => [`choice-${code}`, "on"]));
  if ("rating" in value) return { rating: String(value.rating) };
  if ("ranking" in value) return named(value.ranking.map((code, i) => [`rank-${code}`, String(i + 1)]));
  if ("amounts" in value) {
    const given = Object.entries(value.amounts).filter(([, amount]) => amount > 0);
    return named(given.map(([code, amount]) => [`amount-${code}`, String(amount)]));
  }
  if ("cells" in value) return cellsTyped(value.cells, asked.kind === "matrix" && asked.settings.several);
  if ("number" in value) return { number: numberTyped(value.number, language) };
  if ("date" in value) return { date: value.date };
  if ("territoryId" in value) return { territoryId: value.territoryId };
  if ("attachmentId" in value) return { attachmentId: value.attachmentId, fileName: value.fileName };
  return {
    latitude: numberTyped(value.latitude, language),
    longitude: numberTyped(value.longitude, language),
  };
}

function cellsTyped(cells: Record<string, string[]>, several: boolean): Record<string, string> {
  return named(
    Object.entries(cells).flatMap(([row, columns]) =>
      columns.map((column): [string, string] =>
        several ? [`cell-${row}-${column}`, "on"] : [`cell-${row}`, column],
      ),
    ),
  );
}

function named(pairs: [string, string][]): Record<string, string> {
  return Object.fromEntries(pairs);
}
