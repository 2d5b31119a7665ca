import type { Digest, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import type { Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

export function themeName(digest: Digest, code: string, language: Language): string {
  return digest.themes[code]?.[language] ?? code;
}

/** French says "d’eau" but "de santé", which no template can know: there a theme is named as a title. */
const namedAsTitle: ReadonlySet<Language> = new Set(["fr"]);

/** A theme within a sentence: "trámites y atención al público". */
export function themeText(digest: Digest, code: string, { t, language }: Locale): string {
  const name = themeName(digest, code, language);
  return t("summary.words.theme", { theme: namedAsTitle.has(language) ? name : withoutCapital(name) });
}

export function themeWithCount(digest: Digest, { code, count, atLeast }: ThemeShare, locale: Locale): string {
  const theme = themeText(digest, code, locale);
  return atLeast ? withLeast(theme, count, locale) : locale.t("summary.words.theme-count", { theme, count });
}

/** "vivienda (al menos 12)", where figures that are not published may add to it. */
export function withLeast(words: string, count: number, { t }: Locale): string {
  return `${words} (${t("source.figure.count", { kind: "least", count })})`;
}

export function themeSources({ code, quotes }: Pick<ThemeShare, "code" | "quotes">): Source[] {
  return [{ kind: "theme", id: code }, ...quotes.map(({ kind, id }) => ({ kind, id }))];
}

const quoted = /[«“][^»”]*[»”]/gu;

/** "a, b y c"; where an item has a comma of its own, "a; b, c, y d" is read as it is meant. */
export function listed(items: string[], locale: Locale): string {
  const { list } = locale;
  if (!items.some((item) => item.replace(quoted, "").includes(", "))) return list(items);
  const end = "\u0003";
  return list(items.map((item) => item + end))
    .replaceAll(`${end}, `, semicolon(locale))
    .replaceAll(`${end} `, items.length > 2 ? semicolon(locale) : ", ")
    .replaceAll(end, "");
}

/** "a; b; c", for parts that are sentences or have commas of their own. */
export function setApart(parts: readonly string[], locale: Locale): string {
  return parts.join(semicolon(locale));
}

/** French has a space before it too, at which no line may break. */
function semicolon({ language }: Locale): string {
  return language === "fr" ? "\u00a0; " : "; ";
}

/** One of three ways to say the same, so that neighbouring sentences do not all begin alike. */
export function turn(place: number): "a" | "b" | "c" {
  return (["a", "b", "c"] as const)[Math.abs(place) % 3]!;
}

/** Unless it begins with an abbreviation, such as "TV". */
function withoutCapital(name: string): string {
  const [first = "", second = ""] = name;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? name : first.toLowerCase() + name.slice(first.length);
}
