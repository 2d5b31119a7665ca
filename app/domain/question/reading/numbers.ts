import { largestNumber } from "#app/domain/question/limits.ts";
import {
  type AnswerRead,
  answered,
  type Fields,
  nothingAnswered,
  wrong,
} from "#app/domain/question/reading/reading.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Language } from "#db/schema.ts";

export function readNumber(
  { min, max, decimals }: Settings<"number">,
  fields: Fields,
  language: Language,
): AnswerRead {
  const typed = fields.number?.trim() ?? "";
  if (typed === "") return nothingAnswered;
  const digits = decimals === 0 ? withoutGroups(typed) : asDecimal(typed, language);
  if (digits === null || Math.abs(Number(digits)) > largestNumber) {
    return wrong({ number: msg("form.number") });
  }
  const fraction = digits.split(".")[1]?.replace(/0+$/, "") ?? "";
  if (fraction.length > decimals) {
    return wrong({
      number:
        decimals === 0
          ? msg("question.wrong.number.whole")
          : msg("question.wrong.number.decimals", { decimals }),
    });
  }
  const number = Number(digits) + 0;
  if (min !== null && number < min) return wrong({ number: msg("question.wrong.number.low", { min }) });
  if (max !== null && number > max) return wrong({ number: msg("question.wrong.number.high", { max }) });
  return answered({ number });
}

/** As the reader would type it: no thousands apart, their own decimal sign. */
export function numberTyped(number: number, language: Language): string {
  return language === "en" ? String(number) : String(number).replace(".", ",");
}

/** A whole number as people write it, "1.500", "1,500" or "1 500"; null for anything else. */
export function wholeFrom(typed: string): number | null {
  const digits = withoutGroups(typed);
  return digits === null || digits.includes(".") ? null : Number(digits) + 0;
}

/** A decimal number where nobody sets thousands apart, as a coordinate: comma or point. */
export function coordinateFrom(typed: string): number | null {
  const plain = tidied(typed).replace(",", ".");
  return /^[-+]?\d{1,3}(\.\d{0,15})?$/.test(plain) ? Number(plain) + 0 : null;
}

/** What sets thousands apart where a comma or point does. */
const groups: Record<Language, string> = { es: ".", pt: ".", en: ",", fr: "" };

/**
 * Digits with a point for the decimals, or null. Whichever of comma and point comes last, and once, is the
 * decimal sign; alone before exactly three digits it is what the reader's language makes of it.
 */
function asDecimal(typed: string, language: Language): string | null {
  const plain = tidied(typed);
  if (!/^[-+]?\d[\d.,]*$/.test(plain)) return null;
  const signs = plain.replace(/[^.,]/g, "");
  const last = signs.at(-1);
  if (last === undefined) return plain;
  const isOnlyGroups =
    signs.length > 1
      ? signs === last.repeat(signs.length)
      : last === groups[language] && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (isOnlyGroups) return withoutGroups(plain);
  const at = plain.lastIndexOf(last);
  const [whole, fraction] = [plain.slice(0, at), plain.slice(at + 1)];
  const ungrouped = /[.,]/.test(whole) ? withoutGroups(whole) : whole;
  return ungrouped === null || ungrouped.includes(".") || whole.includes(last)
    ? null
    : `${ungrouped}.${fraction}`;
}

/** Where only whole numbers are asked for, comma and point before three digits set thousands apart in every language. */
function withoutGroups(typed: string): string | null {
  const plain = tidied(typed);
  if (/^[-+]?\d+$/.test(plain)) return plain;
  if (/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain) || /^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/.test(plain)) {
    return plain.replace(/[.,]/g, "");
  }
  return /^[-+]?\d+[.,]\d+$/.test(plain) ? plain.replace(",", ".") : null;
}

/** More characters than any number has: what is longer is none, and is not searched through. */
const longestTyped = 60;

function tidied(typed: string): string {
  if (typed.length > longestTyped) return "";
  return typed.replace(/[\s\u00a0\u202f'’]/gu, "").replace(/[\u2212\u2013]/g, "-");
}
