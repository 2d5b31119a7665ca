import { cleanText } from "#app/domain/text/clean.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { withoutSharedRuns } from "#app/domain/text/shared-runs.ts";
import { stem } from "#app/domain/text/stem.ts";
import { isStopWord } from "#app/domain/text/stop-words.ts";
import type { Language } from "#db/schema.ts";

/** Between words of a text: a sign ends a sentence or a phrase here. */
export const pause = -1;

/** The different words of a collection in one language, and texts as numbers of them. */
export interface WordTable {
  /** As written. */
  written: string[];
  /** How often it stands in all texts. */
  times: number[];
  folded: string[];
  /** Number of its stem; -1 for words that say nothing of what a text is about. */
  stemOf: number[];
  stems: string[];
  /** By text: numbers of words, and `pause`. */
  texts: Int32Array[];
}

const shortestWord = 3;
/** "EMT" alone is not loud. */
const mostInitials = 6;
const pieces = /[\p{L}\p{N}]+|[.,;:!?¡¿()«»“”"…\n–—]/gu;

/** Words are numbered as they are met. */
export function wordTable(texts: readonly string[], language: Language): WordTable {
  const table: WordTable = { written: [], times: [], folded: [], stemOf: [], stems: [], texts: [] };
  const numbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) {
      table.times[known]!++;
      return known;
    }
    const folded = foldText(word);
    numbers.set(word, table.written.length);
    table.written.push(word);
    table.times.push(1);
    table.folded.push(folded);
    table.stemOf.push(isMeaningful(folded, language) ? stemNumber(stem(word, language)) : -1);
    return table.written.length - 1;
  }

  function stemNumber(found: string): number {
    const known = stemNumbers.get(found);
    if (known !== undefined) return known;
    stemNumbers.set(found, table.stems.length);
    table.stems.push(found);
    return table.stems.length - 1;
  }

  for (const text of texts) {
    const words = (quietened(cleanText(text)).match(pieces) ?? []).map((piece) =>
      /^[\p{L}\p{N}]/u.test(piece) ? numberOf(piece) : pause,
    );
    table.texts.push(Int32Array.from(words));
  }
  table.texts = withoutSharedRuns(table.texts);
  return table;
}

export function isMeaningful(folded: string, language: Language): boolean {
  return folded.length >= shortestWord && !/^\p{N}+$/u.test(folded) && !isStopWord(folded, language);
}

/** Sentences in capitals throughout are read in small letters: nothing is a name because of them. */
function quietened(text: string): string {
  return text.replace(/[^.!?\n]+/gu, (sentence) => {
    const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
    const capitals = sentence.match(/\p{Lu}/gu)?.length ?? 0;
    return letters > mostInitials && capitals > letters / 2 ? sentence.toLowerCase() : sentence;
  });
}
