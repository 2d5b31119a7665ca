import type { Tally } from "#app/domain/result/tally.ts";
import { groupedParts, isSmall } from "#app/domain/summary/disclosure/small-cells.ts";

/**
 * A tally as everybody may see it. How often each option was chosen is public; but a number, a day or a
 * municipality that people came up with themselves can tell who they are. Each is told where enough said
 * the same, and of the others only how many they are.
 * @returns  `few`: answers that are not told one by one
 */
export function publicTally(tally: Tally, minimum: number): { tally: Tally; few: number } {
  switch (tally.kind) {
    case "number": {
      const { histogram } = tally;
      const { told, few } = enough(histogram.bins, ({ from }) => String(from), minimum);
      return { tally: { ...tally, range: null, histogram: { ...histogram, bins: told } }, few };
    }
    case "date": {
      const isByMonth = tally.by === "month" || tally.days.every(({ count }) => !isSmall(count, minimum));
      const { by, days } = isByMonth ? tally : { by: "month" as const, days: monthsOf(tally.days) };
      const { told, few } = enough(days, ({ day }) => day, minimum);
      return { tally: { ...tally, by, days: told }, few };
    }
    case "place": {
      const { told, few } = enough(tally.municipalities, ({ territoryId }) => territoryId, minimum);
      return { tally: { ...tally, municipalities: told }, few };
    }
    default:
      return { tally, few: 0 };
  }
}

/** Those that may be told beside the sum of all, in their order. */
function enough<Part extends { count: number }>(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  minimum: number,
): { told: Part[]; few: number } {
  const grouped = groupedParts(new Map(parts.map((part) => [keyOf(part), part.count])), minimum);
  const shown = new Set(grouped?.parts.map(({ key }) => key));
  const isTold = (part: Part) => shown.has(keyOf(part)) || (part.count === 0 && grouped !== null);
  const few = parts.reduce((sum, part) => sum + (isTold(part) ? 0 : part.count), 0);
  return { told: parts.filter(isTold), few };
}

function monthsOf(days: readonly { day: string; count: number }[]) {
  const months = new Map<string, number>();
  for (const { day, count } of days) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months].map(([day, count]) => ({ day, count }));
}
