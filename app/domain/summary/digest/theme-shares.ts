import { baseAt, type Family, figureAt, noTheme } from "#app/domain/summary/digest/counts.ts";
import type { SharedThemes, Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import type { Quotable, QuotePicker } from "#app/domain/summary/quote/quotes.ts";

/** The first themes get more quotes, since they are read first. */
const quotesByRank = [2, 2, 2, 1, 1, 1];

export interface ThemeWords {
  picker: QuotePicker;
  of: (code: string) => readonly Quotable[];
}

/**
 * How many of them speak of each theme, most first; themes of fewer than the minimum are left out.
 * @param words     where the words of each theme are; without it no quotes are taken
 * @param subthemesOf  what the contributions to a theme, or to none, say alike
 */
export function sharedThemes(
  { survey, path }: Scope,
  family: Family,
  words?: ThemeWords,
  subthemesOf?: (code: string) => Subtheme[],
): SharedThemes {
  const { minimum, rows } = survey;
  const base = baseAt(family, path);
  if (base < minimum) {
    return { base: base === 0 && family.isWhole(path) ? 0 : null, themes: [], without: null };
  }
  const themes = rows.themes
    .map(({ code }) => ({ code, ...figureAt(family, code, path) }))
    .filter(({ count }) => count >= minimum)
    .sort((a, b) => b.count - a.count)
    .map(({ code, count, atLeast }) => ({ code, count, atLeast, share: rounded(count / base) }));
  const without = figureAt(family, noTheme, path);
  return {
    base,
    themes: themes.map((theme, rank): ThemeShare => {
      const howMany = quotesByRank[rank] ?? 0;
      const quotes = words ? words.picker.pick(words.of(theme.code), howMany) : [];
      return { ...theme, quotes, ...(subthemesOf ? { subthemes: subthemesOf(theme.code) } : {}) };
    }),
    without: without.atLeast ? null : without.count,
    ...(subthemesOf ? { unthemed: subthemesOf(noTheme) } : {}),
  };
}
