import { wholeFrom } from "#app/domain/question/reading/numbers.ts";
import {
  type AnswerRead,
  answered,
  type Fields,
  isEmpty,
  nothingAnswered,
  wrong,
} from "#app/domain/question/reading/reading.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** Places from 1 on, none twice and none left out up to the last one given. */
export function readRanking({ options, most }: Settings<"ranking">, fields: Fields): AnswerRead {
  const max = most ?? options.length;
  const errors: Record<string, string> = {};
  const places = new Map<number, string>();
  for (const { code } of options) {
    const typed = fields[`rank-${code}`]?.trim() ?? "";
    if (typed === "") continue;
    const place = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
    if (place < 1 || place > max) errors[`rank-${code}`] = msg("question.wrong.rank", { max });
    else if (places.has(place)) errors[`rank-${code}`] = msg("question.wrong.rank.twice", { place });
    else places.set(place, code);
  }
  if (!isEmpty(errors)) return wrong(errors);
  if (places.size === 0) return nothingAnswered;
  const ranking: string[] = [];
  for (let place = 1; place <= places.size; place++) {
    const code = places.get(place);
    if (code === undefined) return wrong({ ranks: msg("question.wrong.rank.gap", { place }) });
    ranking.push(code);
  }
  return answered({ ranking });
}

/** Amounts given so far; what is not a whole amount is in `errors`. */
export interface Shared {
  amounts: Record<string, number>;
  errors: Record<string, string>;
  sum: number;
  /** Still to be shared out; negative when it is too much. */
  left: number;
}

/** The running total, also of what cannot be sent yet. */
export function sharedSoFar({ options, total }: Settings<"allocation">, fields: Fields): Shared {
  const amounts: Record<string, number> = {};
  const errors: Record<string, string> = {};
  for (const { code } of options) {
    const typed = fields[`amount-${code}`]?.trim() ?? "";
    if (typed === "") continue;
    const amount = wholeFrom(typed);
    if (amount === null || amount < 0 || amount > Number.MAX_SAFE_INTEGER) {
      errors[`amount-${code}`] = msg("question.wrong.amount");
    } else if (amount > 0) amounts[code] = amount;
  }
  const sum = Object.values(amounts).reduce((all, amount) => all + amount, 0);
  return { amounts, errors, sum, left: total - sum };
}

/** Nothing anywhere (or zeros alone) is no answer; else it adds up to exactly the total. */
export function readAmounts(settings: Settings<"allocation">, fields: Fields): AnswerRead {
  const { total, unit } = settings;
  const { amounts, errors, left } = sharedSoFar(settings, fields);
  if (!isEmpty(errors)) return wrong(errors);
  if (isEmpty(amounts)) return nothingAnswered;
  if (left > 0) return wrong({ amounts: msg("question.wrong.amounts.left", { left, unit }) });
  if (left < 0) return wrong({ amounts: msg("question.wrong.amounts.over", { over: -left, total, unit }) });
  return answered({ amounts });
}
