import type { Settings } from "#app/domain/question/settings.ts";
import { Distribution } from "#app/domain/result/distribution.ts";
import { histogram } from "#app/domain/result/histogram.ts";
import { type Sum, saidAs } from "#app/domain/result/sum.ts";
import type { Figures } from "#app/domain/result/tally.ts";

export function ratingsOf({ from, to, lowLabel, highLabel }: Settings<"scale">): Sum {
  const ratings = new Distribution();
  return {
    add(value, times) {
      const said = saidAs<"scale">(value);
      if (said) ratings.add(said.rating, times);
    },
    result() {
      const counts = new Map(ratings.ordered());
      const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return {
        kind: "scale",
        lowLabel,
        highLabel,
        steps: steps.map((rating) => ({ rating, count: counts.get(rating) ?? 0 })),
        figures: figuresOf(ratings),
      };
    },
  };
}

export function amountsOf({ options, total, unit }: Settings<"allocation">): Sum {
  const amounts = new Map(options.map(({ code }) => [code, new Distribution()]));
  return {
    add(value, times) {
      const said = saidAs<"allocation">(value);
      if (!said) return;
      for (const [code, distribution] of amounts) distribution.add(said.amounts[code] ?? 0, times);
    },
    result() {
      const shared = [...amounts.values()].reduce((sum, one) => sum + one.sum, 0);
      return {
        kind: "allocation",
        total,
        unit,
        options: options.map((option) => {
          const given = amounts.get(option.code)!;
          return {
            ...option,
            sum: Math.round(given.sum),
            mean: given.mean ?? 0,
            median: given.quantiles(0.5)[0] ?? 0,
            share: shared === 0 ? 0 : given.sum / shared,
          };
        }),
      };
    },
  };
}

export function numbersOf({ unit, decimals }: Settings<"number">): Sum {
  const numbers = new Distribution();
  return {
    add(value, times) {
      const said = saidAs<"number">(value);
      if (said) numbers.add(said.number, times);
    },
    result() {
      const [least = 0, low = 0, high = 0, most = 0] = numbers.quantiles(0, 0.25, 0.75, 1);
      return {
        kind: "number",
        unit,
        decimals,
        figures: figuresOf(numbers),
        range: numbers.n === 0 ? null : { least, low, high, most },
        histogram: histogram(numbers, 10 ** -decimals),
      };
    },
  };
}

export function lettersOf(): Sum {
  const letters = new Distribution();
  return {
    add: (_, times, length) => letters.add(length, times),
    result: () => ({
      kind: "open-text",
      medianLetters: letters.n === 0 ? null : (letters.quantiles(0.5)[0] ?? null),
    }),
  };
}

function figuresOf(distribution: Distribution): Figures {
  const { n, mean, standardDeviation } = distribution;
  return { n, mean, median: n === 0 ? null : distribution.quantiles(0.5)[0]!, deviation: standardDeviation };
}
