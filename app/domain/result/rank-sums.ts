import type { Settings } from "#app/domain/question/settings.ts";
import { type Sum, saidAs } from "#app/domain/result/sum.ts";

/**
 * Borda's count (J.-C. de Borda, "Mémoire sur les élections au scrutin", 1784): with k options the first
 * place gives k - 1 points, the next k - 2, down to none for the last. Those left out share the points of
 * the places left over equally, so that every answer gives away the same number of points (as Dummett,
 * "The Borda count and agenda manipulation", 1998, does for ties).
 */
export function ranksOf({ options, most }: Settings<"ranking">): Sum {
  const count = options.length;
  const sums = new Map(options.map(({ code }) => [code, { points: 0, ranks: 0, ranked: 0, firsts: 0 }]));
  return {
    add(value, times) {
      const order = (saidAs<"ranking">(value)?.ranking ?? []).filter((code) => sums.has(code));
      if (order.length === 0) return;
      const leftOver = (count - order.length - 1) / 2;
      for (const [code, sum] of sums) {
        const rank = order.indexOf(code);
        sum.points += times * (rank === -1 ? leftOver : count - 1 - rank);
        if (rank === -1) continue;
        sum.ranked += times;
        sum.ranks += times * (rank + 1);
        if (rank === 0) sum.firsts += times;
      }
    },
    result: () => ({
      kind: "ranking",
      places: most ?? count,
      options: options.map((option) => {
        const { points, ranks, ranked, firsts } = sums.get(option.code)!;
        return { ...option, points, ranked, firsts, meanRank: ranked === 0 ? null : ranks / ranked };
      }),
    }),
  };
}
