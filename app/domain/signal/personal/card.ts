import { matchesOf } from "#app/domain/signal/personal/match.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";

const candidate = /(?<![\d.,/-])\d(?:[ -]?\d){12,18}(?![\d/]|[.,-]\d)/gu;

/**
 * First figures and lengths of the brands (ISO/IEC 7812): Visa, Mastercard, American Express, Diners,
 * Discover, JCB, UnionPay, Maestro, Elo and Hipercard.
 */
const brands: [start: RegExp, lengths: number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|6304|6759|676[1-3])/, [16, 18, 19]],
  [/^(?:4011|4312|4389|5041|5066|5090|6277|6362|6363|606282)/, [16]],
];

/** Card numbers: a brand's first figures and length, and the check digit of Luhn (US patent 2,950,048). */
export function cardsIn(text: string): Found[] {
  return matchesOf(text, candidate)
    .filter(({ value }) => {
      const digits = value.replace(/\D/g, "");
      const isBrand = brands.some(
        ([start, lengths]) => start.test(digits) && lengths.includes(digits.length),
      );
      return isBrand && passesLuhn(digits) && new Set(digits).size > 1;
    })
    .map(({ start, end }) => ({ kind: "card", start, end }));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
