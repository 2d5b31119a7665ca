import { more, type Sum, saidAs } from "#app/domain/result/sum.ts";

/** So many different days are still shown one by one; more go by month. */
const mostDays = 31;

export function daysOf(): Sum {
  const days = new Map<string, number>();
  return {
    add(value, times) {
      const said = saidAs<"date">(value);
      if (said) more(days, said.date, times);
    },
    result() {
      const by = days.size > mostDays ? "month" : "day";
      const counts = new Map<string, number>();
      for (const [day, count] of days) more(counts, by === "month" ? day.slice(0, 7) : day, count);
      const ordered = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      return { kind: "date", by, days: ordered.map(([day, count]) => ({ day, count })) };
    },
  };
}
