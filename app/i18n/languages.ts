import type { Language } from "#db/schema.ts";

/** In the order they are offered; the first is what somebody gets who asked for none of them. */
export const languages: readonly Language[] = ["es", "pt", "en", "fr"];

/** Each language's own name for itself. */
export const languageNames: Record<Language, string> = {
  es: "Español",
  pt: "Português",
  en: "English",
  fr: "Français",
};

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The best of an Accept-Language header, RFC 9110 section 12.5.4; null when none of ours is in it. */
export function preferredLanguage(header: string | null): Language | null {
  const ranked = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.trim().slice(0, 2).toLowerCase(), quality: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (ranked.find((wish) => isLanguage(wish.language))?.language as Language | undefined) ?? null;
}
