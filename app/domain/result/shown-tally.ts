import type { Tally } from "#app/domain/result/tally.ts";
import type { MapDrawing } from "#app/domain/territory/territory-map.ts";
import type { Language } from "#db/schema.ts";

/** A tally with the names, themes and map that a page shows of it. */
export interface ShownTally {
  /** Of places only how many; they are in what follows. */
  tally: Tally;
  /** Of open text. */
  themes: { code: string; names: Record<Language, string>; count: number }[];
  places?: { code: string; name: string; count: number }[];
  /** Municipalities beyond those listed. */
  elsewhere?: { places: number; count: number };
  /** Answers on the map, and those left out because they are few at their place. */
  points?: { drawn: number; few: number };
  map?: MapDrawing | null;
  /** Answers that are not told one by one, because few said the same. */
  few?: number;
}

/** What everybody sees of a question: nothing yet, nothing of so few people, or its tally. */
export type PublicResult =
  | { state: "later" }
  | { state: "few"; minimum: number }
  | { state: "shown"; minimum: number; shown: ShownTally };
