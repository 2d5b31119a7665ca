import type { Comparison } from "#app/domain/summary/digest/comparison.ts";
import type { Change } from "#app/domain/summary/figure/change.ts";
import type { Matrix } from "#app/domain/summary/figure/matrix.ts";
import type { SmallMaps } from "#app/domain/summary/figure/small-maps.ts";
import type { MapDrawing } from "#app/domain/territory/territory-map.ts";
import type { Language, TerritoryKind } from "#db/schema.ts";

/** The published summaries of one level side by side. */
export interface ComparedPage {
  /** With the language of its title. */
  consultation: { slug: string; title: string; language: Language; minimumCell: number };
  /** Those with any summary; first the one with most places that hold no others. */
  levels: { kind: TerritoryKind; places: number }[];
  /** The one shown; null while there are no summaries. */
  level: TerritoryKind | null;
  unit: Comparison["unit"];
  /** Proposals and their supports are counted instead of people. */
  isImported: boolean;
  /** Names of themes by their codes. */
  names: Comparison["names"];
  /** Codes of places by their ids. */
  codes: Record<string, string>;
  matrix: Matrix;
  /** null where nobody knows where the places lie, or they lie too near each other for a map. */
  map: MapDrawing | null;
  small: SmallMaps | null;
  /** Of the places on this page that have an earlier edition. */
  changes: Change[];
  hasOpinions: boolean;
  /** Names of places that took part with too few people for a summary, and of those without anybody. */
  few: string[];
  /** What such places of one larger place count together; people are null where that cannot be told. */
  together: { place: string; counted: number; people: number | null }[];
  none: string[];
}
