import type { Digest, SharedThemes, Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import {
  listed,
  setApart,
  themeName,
  themeSources,
  themeText,
  themeWithCount,
  turn,
} from "#app/domain/summary/words/running-text.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** More themes than this are left to the chart. */
export const mostThemes = 5;

/** All questions together, each person once. */
export function overallWords(digest: Digest, locale: Locale): Sentence[] {
  const { themes, base } = digest.spokeOf;
  if (digest.unit === "proposals" || base === null) return [];
  const parts = subthemeWords(digest, digest.spokeOf, "people", locale);
  if (digest.questions.length < 2 || themes.length === 0) return parts;
  const main = themes.slice(0, mostThemes);
  const list = listed(
    main.map((theme) => themeWithCount(digest, theme, locale)),
    locale,
  );
  return [
    { text: locale.t("summary.words.overall", { base, list }), sources: main.flatMap(themeSources) },
    {
      text: locale.t("summary.words.several-themes"),
      sources: main.map(({ code }) => ({ kind: "theme", id: code })),
    },
    ...parts,
  ];
}

export function questionWords(
  digest: Digest,
  question: Digest["questions"][number],
  locale: Locale,
): Sentence[] {
  const { t } = locale;
  const { minimumCell, participation } = digest;
  const { base, themes, without, position } = question;
  const sources: Source[] = [{ kind: "question", id: question.id }];
  const say = (text: string): Sentence => ({ text, sources });
  if (base === null) return [say(t("summary.words.few-answers", { minimumCell }))];
  if (base === 0) return [say(t("summary.words.no-answers"))];

  const people = participation.people;
  const known = people === null ? "unknown" : people === base ? "all" : "some";
  const answered = t("summary.words.answers", { base, people: people ?? base, known, turn: turn(position) });
  if (themes.length === 0) {
    const unlike = say(t("summary.words.no-theme", { minimumCell }));
    return [say(answered), unlike, ...subthemeWords(digest, question, "answers", locale, sources)];
  }
  const first = themes.filter(({ count }) => count === themes[0]!.count);
  const next = themes.slice(first.length, first.length + mostThemes - 1);
  const sentences = [say(answered), firstWords(digest, base, first, position, locale)];
  if (next.length > 0) {
    const list = listed(
      next.map((theme) => themeWithCount(digest, theme, locale)),
      locale,
    );
    sentences.push({
      text: t("summary.words.next-themes", { list, turn: turn(position) }),
      sources: next.flatMap(themeSources),
    });
  }
  sentences.push(...subthemeWords(digest, question, "answers", locale, sources));
  if (without) sentences.push(say(t("summary.words.without-theme", { count: without })));
  return sentences;
}

/** The theme that most speak of, or those that as many speak of. */
function firstWords(
  digest: Digest,
  base: number,
  first: ThemeShare[],
  position: number,
  locale: Locale,
): Sentence {
  const { t, percent } = locale;
  const [{ count, share }] = first as [ThemeShare];
  const kind = first.some(({ atLeast }) => atLeast) ? "least" : "exact";
  const values = { count, base, share: percent(share), kind };
  const names = first
    .slice(0, mostThemes)
    .map(({ code }) => t("summary.words.title", { title: themeName(digest, code, locale.language) }));
  const text =
    first.length === 1
      ? t("summary.words.first-theme", {
          ...values,
          theme: themeText(digest, first[0]!.code, locale),
          turn: turn(position),
        })
      : t("summary.words.first-themes", { ...values, list: locale.list(names) });
  return { text, sources: first.flatMap(themeSources) };
}

/** Themes of which the parts are told, parts of each, and words of each part. */
const mostDivided = 2;
const mostParts = 3;
const mostTerms = 3;

/** What those who speak of a theme say alike, and those of whom no theme is known. */
export function subthemeWords(
  digest: Digest,
  { themes, unthemed = [] }: Pick<SharedThemes, "themes" | "unthemed">,
  unit: "people" | "answers" | "proposals",
  locale: Locale,
  all: Source[] = [{ kind: "people", id: digest.territory.id }],
): Sentence[] {
  const inside = themes.filter(({ subthemes = [] }) => subthemes.some(isTold)).slice(0, mostDivided);
  const told = inside.map(({ code, subthemes = [] }, index) => {
    const about = { theme: themeText(digest, code, locale), where: index === 0 ? "first" : "next" };
    return partWords(subthemes, { ...about, unit }, [{ kind: "theme", id: code }], locale);
  });
  if (!unthemed.some(isTold)) return told;
  return [...told, partWords(unthemed, { theme: "", where: "outside", unit }, all, locale)];
}

function isTold({ terms }: Subtheme): boolean {
  return terms.length > 0;
}

function partWords(
  parts: readonly Subtheme[],
  about: { theme: string; where: string; unit: string },
  whole: Source[],
  locale: Locale,
): Sentence {
  const { t, list } = locale;
  const told = parts.filter(isTold).slice(0, mostParts);
  const items = told.map(({ terms, count, atLeast }, index) =>
    t("summary.words.subtheme-count", {
      count,
      unit: index === 0 ? about.unit : "same",
      kind: atLeast ? "least" : "exact",
      terms: list(terms.slice(0, mostTerms).map((title) => t("summary.words.title", { title }))),
    }),
  );
  const { theme, where } = about;
  return {
    text: t("summary.words.subtheme", { theme, where, count: items.length, list: setApart(items, locale) }),
    sources: [
      ...whole,
      ...told.flatMap(({ central }) => central ?? []).map(({ kind, id }) => ({ kind, id })),
    ],
  };
}
