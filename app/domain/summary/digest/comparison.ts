import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import type { TerritoryKind } from "#db/schema.ts";

/** The digests of one consultation side by side. */
export interface Comparison {
  unit: Digest["unit"];
  /** Codes of the themes that any place published, those of most places and people first. */
  themes: string[];
  /** Names by code. */
  names: Digest["themes"];
  rows: ComparedPlace[];
}

export interface ComparedPlace {
  territoryId: string;
  name: string;
  population: number | null;
  /** People who took part; null where not published. */
  people: number | null;
  /** There are at least so many, as a place had to be left out. */
  atLeast: boolean;
  perThousand: number | null;
  /** Of how many the shares are. */
  base: number | null;
  proposals: number;
  supports: number | null;
  /** In the order of `themes`; null where fewer than the minimum spoke of it. */
  themes: ({ count: number; share: number; atLeast: boolean } | null)[];
}

/**
 * Of places that hold no others, as larger territories hold them already, or of one level.
 * @param level  only territories of this kind
 */
export function comparisonOf(digests: readonly Digest[], level?: TerritoryKind): Comparison {
  const places = digests
    .filter(({ parts, territory }) => (level ? territory.kind === level : parts.length === 0))
    .sort(
      (a, b) =>
        a.territory.name.localeCompare(b.territory.name, "es") || (a.territory.id < b.territory.id ? -1 : 1),
    );
  const totals = new Map<string, number>();
  for (const { spokeOf } of places) {
    for (const { code, count } of spokeOf.themes) totals.set(code, (totals.get(code) ?? 0) + count);
  }
  const themes = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  return {
    unit: places[0]?.unit ?? "people",
    themes,
    names: Object.assign({}, ...places.map((digest) => digest.themes)),
    rows: places.map((digest) => comparedPlace(digest, themes)),
  };
}

function comparedPlace(
  { territory, participation, spokeOf, proposals }: Digest,
  themes: string[],
): ComparedPlace {
  return {
    territoryId: territory.id,
    name: territory.name,
    population: territory.population,
    people: participation.people,
    atLeast: participation.atLeast ?? false,
    perThousand: participation.perThousand,
    base: spokeOf.base,
    proposals: proposals.count,
    supports: proposals.supports,
    themes: themes.map((code) => {
      const theme = spokeOf.themes.find((one) => one.code === code);
      return theme ? { count: theme.count, share: theme.share, atLeast: theme.atLeast } : null;
    }),
  };
}
