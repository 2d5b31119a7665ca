import type { Digest, Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";

interface Parts {
  themes: ThemeShare[];
  unthemed: Subtheme[];
}

/**
 * Themes of the only question, or of proposals, with what is said alike within each. Sub-themes are of all that
 * was said in a place: they stand here where nothing else in the summary is about all of it.
 */
export function withWhole({ spokeOf }: Digest, themes: readonly ThemeShare[]): Parts {
  return {
    themes: themes.map((theme) => ({
      ...theme,
      subthemes: theme.subthemes ?? spokeOf.themes.find(({ code }) => code === theme.code)?.subthemes,
    })),
    unthemed: spokeOf.unthemed ?? [],
  };
}
