import { accountsIn } from "#app/domain/signal/personal/account.ts";
import { addressesIn } from "#app/domain/signal/personal/address.ts";
import { cardsIn } from "#app/domain/signal/personal/card.ts";
import { emailsIn } from "#app/domain/signal/personal/email.ts";
import { idNumbersIn } from "#app/domain/signal/personal/id-number.ts";
import { phonesIn } from "#app/domain/signal/personal/phone.ts";
import type { Language } from "#db/schema.ts";

export type PersonalDataKind = "email" | "phone" | "id-number" | "card" | "account" | "address";

/** Where in the text it stands, in UTF-16 units, the end not included. */
export interface Found {
  kind: PersonalDataKind;
  start: number;
  end: number;
  /** What an identity number is called where it comes from: "RUT". */
  document?: string;
}

/**
 * What could be used to find or to impersonate somebody. What belongs to a public office is left out:
 * its mailbox, its telephone line, the number of a company. So are money, years, votes, laws and the
 * streets that proposals are about: an address is one only where the text says that somebody lives there.
 * @param language  decides which words before a number say what it is
 * @returns         in the order of the text, none over another
 */
export function personalDataIn(text: string, language: Language): Found[] {
  if (!/[\d@]|arr?oba|\(at\)|\[at\]/iu.test(text)) return [];
  // What is more certain comes first and takes the digits.
  const all = [
    ...emailsIn(text),
    ...cardsIn(text),
    ...accountsIn(text),
    ...idNumbersIn(text),
    ...phonesIn(text, language),
    ...addressesIn(text),
  ];
  const kept: Found[] = [];
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
