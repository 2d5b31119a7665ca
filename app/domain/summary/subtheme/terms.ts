import { pause, type WordTable } from "#app/domain/text/word-table.ts";

/** A word or two that belong together, as they stand in one text. */
export interface Term {
  /** Stems, the same for all its forms. */
  key: string;
  stems: number[];
  /** As it may be shown. */
  form: string;
}

/** Little words that may stand between two of a phrase: "zona de juegos", "residuos de la construcción". */
const mostBetween = 2;
const joining = new Set("de del la las el los do da dos das of the d des du l le les".split(" "));
/** What streets and squares are called by: a name after one of these is a place, not a person. */
const placeWords = new Set(
  `calle calles avenida avda avd av plaza paseo parque puente camino carretera ronda glorieta estadio hospital colegio
  instituto polideportivo mercado estacion barrio rio arroyo canal cerro laguna playa paso museo biblioteca
  rua praca ponte estrada bairro lagoa praia estacao escola street road avenue square bridge lane river
  lake station school park hill place pont route boulevard quai gare ecole fleuve lac`.split(/\s+/),
);
/** Alone they say only that something is somewhere. */
const streetWords = new Set(
  "calle calles avenida avenidas avda paseo rua ruas street streets rue rues avenue".split(" "),
);

/** What of a table's words may be shown, and how. */
export interface Shown {
  /** Folded. */
  names: ReadonlySet<string>;
  /** Folded. */
  nouns: ReadonlySet<string>;
  /** By number of the word. */
  forms: readonly string[];
}

/**
 * The different terms of a text: its words, and pairs of them; of names only those of places, after the word
 * for what they are and as far as they go ("calle Madre de Dios").
 */
export function termsIn(table: WordTable, text: number, { names, nouns, forms }: Shown): Term[] {
  const words = table.texts[text]!;
  const found = new Map<string, Term>();
  const isName = (at: number) => words[at]! >= 0 && names.has(table.folded[words[at]!]!);
  const add = (from: number, to: number) => {
    const own = [...words.subarray(from, to + 1)];
    const stems = own.map((word) => table.stemOf[word]!).filter((stem) => stem >= 0);
    const form = withApostrophes(own.map((word) => forms[word]!).join(" "));
    if (!found.has(stems.join(" "))) found.set(stems.join(" "), { key: stems.join(" "), stems, form });
  };
  for (let at = 0; at < words.length; at++) {
    if (words[at] === pause || table.stemOf[words[at]!]! < 0 || isName(at)) continue;
    const folded = table.folded[words[at]!]!;
    const isNoun = nouns.has(folded);
    if (isNoun && !streetWords.has(folded)) add(at, at);
    const next = nextMeaningful(table, words, at);
    if (next < 0 || words[next] === words[at]) continue;
    if (!isName(next)) {
      const names = isNoun || (next === at + 1 && nouns.has(table.folded[words[next]!]!));
      if (names && !streetWords.has(folded)) add(at, next);
    } else if (placeWords.has(folded)) add(at, lastOfName(table, words, next, isName));
  }
  return [...found.values()];
}

function lastOfName(
  table: WordTable,
  words: Int32Array,
  at: number,
  isName: (at: number) => boolean,
): number {
  let last = at;
  for (let next = nextMeaningful(table, words, at); next >= 0 && isName(next); ) {
    last = next;
    next = nextMeaningful(table, words, next);
  }
  return last;
}

/** The place of the next word with a meaning, past little ones; -1 at the end of a phrase. */
function nextMeaningful(table: WordTable, words: Int32Array, at: number): number {
  for (let next = at + 1; next <= at + 1 + mostBetween && next < words.length; next++) {
    if (words[next] === pause) return -1;
    if (table.stemOf[words[next]!]! >= 0) return next;
    if (!joining.has(table.folded[words[next]!]!)) return -1;
  }
  return -1;
}

/** "panneau d affichage" was written "panneau d’affichage". */
function withApostrophes(form: string): string {
  return form.replace(/ ([dl]) (?=\p{L})/gu, " $1’");
}
