import type { Figures, ShareOut } from "#app/domain/result/tally.ts";
import type { QuestionKind } from "#db/schema.ts";

/** What the people of one territory answered to a question that asks for more or other than words. */
export interface ClosedDigest {
  id: string;
  position: number;
  title: string;
  kind: QuestionKind;
  /** How many answered; null where so few did, or where it would give away another place, that nothing is told. */
  base: number | null;
  /** Places of few people are left out: at least so many. */
  atLeast: boolean;
  /** null where nothing but the base may be told, or is. */
  given: Given | null;
}

export interface ToldChoice {
  code: string;
  /** null: yes, no, or an answer in their own words. */
  label: string | null;
  /** null where it is not published. */
  count: number | null;
  atLeast: boolean;
}

export type Given =
  | {
      kind: "choices";
      several: boolean;
      choices: ToldChoice[];
      /** How many chose one of those that are not published each; null where that is not known either. */
      together: number | null;
    }
  | {
      kind: "scale";
      lowLabel: string;
      highLabel: string;
      from: number;
      to: number;
      /** null where only the mean is published. */
      steps: { rating: number; count: number }[] | null;
      figures: Figures;
    }
  /** By points, most first; those with as many as another have its rank. */
  | { kind: "ranking"; places: number; order: RankedHere[]; n: number }
  /** Means are of n people. */
  | { kind: "allocation"; total: number; unit: string; options: ShareOut[]; n: number }
  | {
      kind: "matrix";
      several: boolean;
      columns: { code: string; label: string }[];
      rows: { code: string; label: string; base: number | null; counts: (number | null)[] }[];
    }
  | { kind: "number"; unit: string; decimals: number; median: number; n: number };

export interface RankedHere {
  code: string;
  label: string;
  rank: number;
  /** Of Borda; null where only the order is published. */
  points: number | null;
}
