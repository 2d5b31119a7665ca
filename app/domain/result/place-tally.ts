import type { AnswerValue } from "#app/domain/question/value.ts";
import type { Spot } from "#app/domain/result/tally.ts";

/** Sides of the squares that points are counted in, degrees: 0.01 is about a kilometre. */
const cells = [0.01, 0.1, 1, 10];
const mostSpots = 5000;

/** Municipalities by their ids; points by squares that widen when there are too many of them. */
export function placeTally() {
  const municipalities = new Map<string, number>();
  let spots = new Map<string, Spot>();
  let size = 0;
  function put({ latitude, longitude, count }: Spot) {
    const cell = cells[size]!;
    const key = `${Math.floor(latitude / cell)} ${Math.floor(longitude / cell)}`;
    const known = spots.get(key);
    if (known) known.count += count;
    else spots.set(key, { latitude: centre(latitude, cell), longitude: centre(longitude, cell), count });
  }
  return {
    add(value: AnswerValue | null, times: number) {
      const said = value as AnswerValue<"place"> | null;
      if (!said) return;
      if ("territoryId" in said) {
        municipalities.set(said.territoryId, (municipalities.get(said.territoryId) ?? 0) + times);
        return;
      }
      put({ ...said, count: times });
      while (spots.size > mostSpots && size < cells.length - 1) {
        const narrow = spots;
        spots = new Map();
        size += 1;
        for (const spot of narrow.values()) put(spot);
      }
    },
    result: () => ({
      kind: "place" as const,
      cell: cells[size]!,
      municipalities: [...municipalities]
        .map(([territoryId, count]) => ({ territoryId, count }))
        .sort((a, b) => b.count - a.count || (a.territoryId < b.territoryId ? -1 : 1)),
      spots: [...spots.values()].sort(
        (a, b) => b.count - a.count || a.latitude - b.latitude || a.longitude - b.longitude,
      ),
    }),
  };
}

function centre(degrees: number, cell: number): number {
  return Number(((Math.floor(degrees / cell) + 0.5) * cell).toFixed(4));
}
