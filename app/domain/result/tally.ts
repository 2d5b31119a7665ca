import type { Option } from "#app/domain/question/settings.ts";
import type { Histogram } from "#app/domain/result/histogram.ts";

/** What an entry says to a question, as far as it is counted. */
export interface Counted {
  /** The stored JSON; null for words alone. */
  value: string | null;
  /** Letters of the words; 0 for none. */
  letters: number;
  /** How many entries say exactly this. */
  times: number;
}

export interface Choice {
  code: string;
  /** null: an answer in their own words ("other"), or yes and no. */
  label: string | null;
  count: number;
}

/** Mean, median and spread of what n people answered. */
export interface Figures {
  n: number;
  mean: number | null;
  median: number | null;
  /** Divided by n - 1. */
  deviation: number | null;
}

export interface RankedOption extends Option {
  /** Borda points over all answers. */
  points: number;
  /** Among those who ranked it; null when nobody did. */
  meanRank: number | null;
  firsts: number;
  ranked: number;
}

export interface ShareOut extends Option {
  sum: number;
  /** Over all who answered; who left it out gave it nothing. */
  mean: number;
  median: number;
  /** Of everything shared out, 0 to 1. */
  share: number;
}

export interface MatrixRow {
  code: string;
  label: string;
  /** Who answered this row. */
  answered: number;
  /** By column, in the order of the columns. */
  counts: number[];
}

export interface Spot {
  latitude: number;
  longitude: number;
  count: number;
}

/** What the answers to one question add up to, by its kind. `answered`: entries that say something to it. */
export type Tally = { answered: number } & (
  | { kind: "single-choice" | "yes-no"; choices: Choice[] }
  | { kind: "multiple-choice"; choices: Choice[]; meanChosen: number | null }
  | {
      kind: "scale";
      steps: { rating: number; count: number }[];
      lowLabel: string;
      highLabel: string;
      figures: Figures;
    }
  | { kind: "ranking"; options: RankedOption[]; places: number }
  | { kind: "allocation"; options: ShareOut[]; total: number; unit: string }
  | { kind: "matrix"; rows: MatrixRow[]; columns: { code: string; label: string }[]; several: boolean }
  | {
      kind: "number";
      unit: string;
      decimals: number;
      figures: Figures;
      range: { least: number; low: number; high: number; most: number } | null;
      histogram: Histogram;
    }
  | { kind: "date"; by: "day" | "month"; days: { day: string; count: number }[] }
  | { kind: "place"; municipalities: { territoryId: string; count: number }[]; spots: Spot[]; cell: number }
  | { kind: "file" }
  | { kind: "open-text"; medianLetters: number | null }
);

/** Adds entries up one by one, keeping no more than the sums. */
export interface Tallier {
  add(entry: Counted): void;
  result(): Tally;
}
