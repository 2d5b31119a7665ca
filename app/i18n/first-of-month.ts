const months = "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc";
const first = new RegExp(`(?<![\\d.,\\u00a0\\u202f])1(?= (?:au \\d|(?:${months})))`, "gu");

/** French says "1er mars" but "2 mars"; Intl writes a plain number for both. */
export function withFirstOfMonth(dates: string): string {
  return dates.replace(first, "1er");
}
