import * as cbu from "stdnum/lib/cjs/ar/cbu.js";
import * as clabe from "stdnum/lib/cjs/mx/clabe.js";
import { matchesOf } from "#app/domain/signal/personal/match.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu;
const digits = /(?<![\d.,-])\d(?:[ -]?\d){17}(?:(?:[ -]?\d){4})?(?![\d]|[.,]\d)/gu;

/** Bank accounts by their check digits: IBAN (ISO 13616), Argentina's CBU, Mexico's CLABE. */
export function accountsIn(text: string): Found[] {
  return [
    ...matchesOf(text, iban).filter(({ value }) => isIban(value.replaceAll(" ", ""))),
    ...matchesOf(text, digits).filter(({ value }) => {
      const number = value.replace(/\D/g, "");
      return number.length === 22 ? cbu.validate(number).isValid : clabe.validate(number).isValid;
    }),
  ].map(({ start, end }) => ({ kind: "account", start, end }));
}

/** The remainder by 97, letters as 10 to 35, is 1. */
function isIban(code: string): boolean {
  if (code.length < 15 || code.length > 34) return false;
  const numbers = `${code.slice(4)}${code.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of numbers) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
