import { type Quotable, type QuotePicker, quotePicker } from "#app/domain/summary/quote/quotes.ts";

/** What holds for all quotes of one digest. */
export interface Quoting {
  /** People quoted already. */
  quoted: Set<string>;
  /** Contributions that moderators want quoted first, and those they do not want quoted. */
  choices: { contributionId: string; choice: "pin" | "exclude" }[];
}

export function pickerOf(collection: readonly Quotable[], { quoted }: Quoting): QuotePicker {
  return quotePicker(collection, quoted);
}
