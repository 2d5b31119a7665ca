import type { SharedThemes, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { type Scope, safeCount } from "#app/domain/summary/digest/scope.ts";
import type { Place } from "#app/domain/summary/digest/survey.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import type { Quotable, QuotePicker } from "#app/domain/summary/quote/quotes.ts";

/** One thing that may speak of themes: an answer, a proposal, or a person over all their answers. */
export interface Speaking {
  themes: ReadonlySet<string>;
}

/** The first themes get more quotes, since they are read first. */
const quotesByRank = [2, 2, 2, 1, 1, 1];

/**
 * How many of them speak of each theme, most first; themes of fewer than the minimum are left out.
 * @param itemsOf   what is counted, by place
 * @param quotes    where the words of each theme are; without it no quotes are taken
 */
export function sharedThemes(
  scope: Scope,
  itemsOf: (place: Place) => readonly Speaking[],
  quotes?: { picker: QuotePicker; of: (code: string) => readonly Quotable[] },
): SharedThemes {
  const { minimum, rows } = scope.survey;
  const base = safeCount(scope, (place) => itemsOf(place).length).count;
  const without = safeCount(
    scope,
    (place) => itemsOf(place).filter(({ themes }) => themes.size === 0).length,
  );
  if (base < minimum) return { base: base === 0 ? 0 : null, themes: [], without: null };
  const counted = rows.themes
    .map(({ code }) => {
      const { count, atLeast } = safeCount(scope, (place) => speakingOf(itemsOf(place), code));
      return { code, count, atLeast, share: rounded(count / base) };
    })
    .filter(({ count }) => count >= minimum)
    .sort((a, b) => b.count - a.count);
  return {
    base,
    themes: counted.map((theme, rank) => withQuotes(theme, quotesByRank[rank] ?? 0, quotes)),
    without: isSmall(without.count, minimum) ? null : without.count,
  };
}

export function speakingOf(items: readonly Speaking[], code: string): number {
  return items.reduce((sum, { themes }) => sum + (themes.has(code) ? 1 : 0), 0);
}

function withQuotes(
  theme: Omit<ThemeShare, "quotes">,
  howMany: number,
  quotes?: { picker: QuotePicker; of: (code: string) => readonly Quotable[] },
): ThemeShare {
  return {
    ...theme,
    quotes: quotes && howMany > 0 ? quotes.picker.pick(quotes.of(theme.code), howMany) : [],
  };
}

/** Four digits: enough for any reader, and the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
