import type { ComparedPlace } from "#app/domain/summary/digest/comparison.ts";
import { greatestRadiusFor, type MapDrawing } from "#app/domain/territory/territory-map.ts";

/** The same places once for each theme, on the same land and in the same steps of share. */
export interface SmallMaps {
  width: number;
  height: number;
  /** Path data of the land, said once for all of them. */
  land: string[];
  surroundings: string | null;
  /** Greatest share of each step, 0 to 1, ascending; every step is a size. */
  steps: number[];
  /** Widths of the circles by step, their areas in proportion to its middle. */
  widths: number[];
  maps: SmallMap[];
}

export interface SmallMap {
  code: string;
  /** Path data of the middles of the circles, by step; empty where there are none. */
  circles: string[];
  /** Path data of small crosses where the share is not published. */
  withheld: string;
  /** The place with the greatest share. */
  most: { name: string; share: number } | null;
}

const steps = 4;

/** @param drawing  of the same places; those it left out are on no map */
export function smallMaps(
  drawing: MapDrawing,
  rows: readonly ComparedPlace[],
  codes: Record<string, string>,
  themes: readonly string[],
): SmallMaps {
  const placed = rows.flatMap((row) => {
    const circle = drawing.circles.find(({ code }) => code === codes[row.territoryId]);
    return circle ? [{ row, x: Math.round(circle.x), y: Math.round(circle.y) }] : [];
  });
  const bounds = stepsUpTo(placed.flatMap(({ row }) => row.themes.map((theme) => theme?.share ?? 0)));
  return {
    width: drawing.width,
    height: drawing.height,
    land: drawing.outlines,
    surroundings: drawing.surroundings,
    steps: bounds,
    widths: bounds.map((_, step) => Math.round(widest(placed.length) * Math.sqrt((step + 0.75) / steps))),
    maps: themes.map((code, theme) => {
      const shareAt = ({ row }: (typeof placed)[number]) => row.themes[theme]?.share ?? null;
      const known = placed.filter((one) => shareAt(one) !== null);
      const first = known.toSorted((a, b) => shareAt(b)! - shareAt(a)!)[0];
      return {
        code,
        circles: bounds.map((_, step) =>
          known
            .filter((one) => stepOf(shareAt(one)!, bounds) === step)
            .map(({ x, y }) => `M${x} ${y}h0`)
            .join(""),
        ),
        withheld: placed
          .filter((one) => shareAt(one) === null)
          .map(({ x, y }) => `M${x - 6} ${y - 6}l12 12m0-12l-12 12`)
          .join(""),
        most: first ? { name: first.row.name, share: shareAt(first)! } : null,
      };
    }),
  };
}

/** Four round steps that hold every share: of 1, 2, 5, 10, 15, 20 or 25 in a hundred each. */
export function stepsUpTo(shares: readonly number[]): number[] {
  const greatest = shares.reduce((most, share) => Math.max(most, share), 0);
  const each = [1, 2, 5, 10, 15, 20, 25].find((step) => steps * step >= 100 * greatest - 1e-9) ?? 25;
  return Array.from({ length: steps }, (_, n) => (each * (n + 1)) / 100);
}

/** Small maps have less room for names, none here, and so more for circles. */
function widest(places: number): number {
  return 2.5 * greatestRadiusFor(places);
}

function stepOf(share: number, bounds: readonly number[]): number {
  return Math.max(
    0,
    bounds.findIndex((bound) => share <= bound + 1e-9),
  );
}
