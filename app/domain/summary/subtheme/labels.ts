import type { Term } from "#app/domain/summary/subtheme/terms.ts";

/** The words that set a heap of texts apart from the heaps beside it. */
export interface Label {
  /** In their most used form, the most telling first. */
  terms: string[];
  /** Stems of what is shown. */
  shown: Set<number>;
  /** Stems of the most telling words, more than are shown. */
  stems: Set<number>;
}

const mostTerms = 4;
const stemsKept = 10;
/** A term in fewer texts of its heap than this, or than this part of them, is somebody's own. */
const leastTexts = 3;
const leastPart = 0.04;
/** A phrase says more than a word that is as telling. */
const phraseWorth = 1.5;

interface Counted {
  stems: number[];
  /** How many texts of each heap have it. */
  texts: Int32Array;
  /** By heap: how many texts have it in each form. */
  forms: Map<string, number>[];
}

/**
 * Labels by class-based TF-IDF (Grootendorst 2022, "BERTopic", formula 2): tf · ln(1 + A / f), tf the part
 * that a term has of its heap's terms, f how often it stands in all heaps, A the mean number of terms of a
 * heap. A term counts once for each text, so that nobody makes a label alone by repeating themselves.
 * @param heap  by text: which heap it is of, -1 for none
 */
export function labelsOf(terms: readonly Term[][], heap: ArrayLike<number>, heaps: number): Label[] {
  const counted = countTerms(terms, heap, heaps);
  const sizes = new Int32Array(heaps);
  const totals = new Float64Array(heaps);
  for (let text = 0; text < terms.length; text++) {
    if (heap[text]! < 0) continue;
    sizes[heap[text]!]!++;
    totals[heap[text]!]! += terms[text]!.length;
  }
  const mean = totals.reduce((sum, total) => sum + total, 0) / heaps;
  return Array.from({ length: heaps }, (_, place) => {
    const least = Math.max(leastTexts, leastPart * sizes[place]!);
    const ranked = counted
      .filter((term) => term.texts[place]! >= least)
      .map((term) => ({
        term,
        weight: classWeight(term, place, totals[place]!, mean),
        form: usualForm(term.forms[place]!),
      }))
      .sort((a, b) => b.weight - a.weight || (a.form < b.form ? -1 : 1));
    const chosen = chosenOf(ranked);
    const stems = new Set(chosen.flatMap(({ term }) => term.stems));
    return {
      terms: chosen.map(({ form }) => form),
      shown: stems,
      stems: new Set([...stems, ...telling(ranked)]),
    };
  });
}

/** c-TF-IDF of a term in one heap. @param total  terms of that heap @param mean  terms of a heap */
export function classTfIdf(times: number, total: number, everywhere: number, mean: number): number {
  return (times / total) * Math.log(1 + mean / everywhere);
}

function classWeight(term: Counted, place: number, total: number, mean: number): number {
  const everywhere = term.texts.reduce((sum, texts) => sum + texts, 0);
  const worth = term.stems.length > 1 ? phraseWorth : 1;
  return worth * classTfIdf(term.texts[place]!, total, everywhere, mean);
}

function countTerms(terms: readonly Term[][], heap: ArrayLike<number>, heaps: number): Counted[] {
  const counted = new Map<string, Counted>();
  for (const [text, own] of terms.entries()) {
    const place = heap[text]!;
    if (place < 0) continue;
    for (const { key, stems, form } of own) {
      const term = counted.get(key) ?? {
        stems,
        texts: new Int32Array(heaps),
        forms: Array.from({ length: heaps }, () => new Map()),
      };
      counted.set(key, term);
      term.texts[place]!++;
      const forms = term.forms[place]!;
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  return [...counted.values()];
}

/** The most telling, none of which says what another says already. */
function chosenOf(ranked: readonly { term: Counted; form: string }[]) {
  const chosen: { term: Counted; form: string }[] = [];
  for (const one of ranked) {
    if (chosen.length === mostTerms) break;
    if (!chosen.some(({ term }) => term.stems.some((stem) => one.term.stems.includes(stem))))
      chosen.push(one);
  }
  return chosen;
}

function telling(ranked: readonly { term: Counted }[]): number[] {
  const single = ranked.filter(({ term }) => term.stems.length === 1).slice(0, stemsKept);
  return single.map(({ term }) => term.stems[0]!);
}

/** The form that most wrote; of several, the first of the alphabet. */
function usualForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))[0]![0];
}
