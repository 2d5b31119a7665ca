import type { Language } from "#db/schema.ts";

type Suffix = "Es" | "Pt" | "En" | "Fr";

/** The names of a theme's fields in its form. */
export type ThemeFields = `name${Suffix}` | `words${Suffix}` | "active";

export function nameField(language: Language) {
  return `name${suffixes[language]}` as const;
}

export function wordsField(language: Language) {
  return `words${suffixes[language]}` as const;
}

const suffixes: Record<Language, Suffix> = { es: "Es", pt: "Pt", en: "En", fr: "Fr" };
