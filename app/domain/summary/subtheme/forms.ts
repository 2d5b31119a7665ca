import { isInitials } from "#app/domain/summary/subtheme/names.ts";
import type { WordTable } from "#app/domain/text/word-table.ts";

/** Of two spellings the one with accents is shown where it is written at least this often beside the other. */
const leastAccented = 0.2;
/** A word in capitals is no initials where it is written at least this often without. */
const leastQuiet = 0.5;

/**
 * How each word of a table is shown: names and initials as they are written, all else in small letters and with the
 * accents that many leave out.
 * @param names  folded
 * @returns      by number of the word
 */
export function formsOf(table: WordTable, names: ReadonlySet<string>): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const [word, folded] of table.folded.entries()) {
    const written = table.written[word]!;
    const known = spellings.get(folded) ?? new Map<string, number>();
    const form = names.has(folded) || isInitials(written) ? written : written.toLowerCase();
    known.set(form, (known.get(form) ?? 0) + table.times[word]!);
    spellings.set(folded, known);
  }
  const best = new Map([...spellings].map(([folded, known]) => [folded, bestOf(known)]));
  return table.folded.map((folded) => best.get(folded)!);
}

function bestOf(spellings: ReadonlyMap<string, number>): string {
  const all = [...spellings].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  const quiet = all.filter(([form]) => !isInitials(form));
  const [usual, times] = quiet[0] && quiet[0][1] >= leastQuiet * all[0]![1] ? quiet[0] : all[0]!;
  const accented = quiet.find(
    ([form, often]) => marksIn(form) > marksIn(usual) && often >= leastAccented * times,
  );
  return accented?.[0] ?? usual;
}

function marksIn(form: string): number {
  return form.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;
}
