import type { Digest, PlaceName, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { closedWords } from "#app/domain/summary/words/closed-words.ts";
import { participationWords } from "#app/domain/summary/words/participation-words.ts";
import { proposalWords } from "#app/domain/summary/words/proposal-words.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** What a sentence rests on. */
export interface Source {
  kind: "people" | "question" | "theme" | "entry" | "proposal" | "place";
  /** For a theme its code, else an id. */
  id: string;
}

export interface Sentence {
  text: string;
  sources: Source[];
}

/** "participation", "themes", "question-1" …, "proposals", "differences", "gaps". */
export interface Section {
  key: string;
  sentences: Sentence[];
}

/** The digest in sentences, fit to be read aloud; sections with nothing to say are left out. */
export function wordsOf(digest: Digest, locale: Locale): Section[] {
  const sections = [
    { key: "participation", sentences: participationWords(digest, locale) },
    { key: "themes", sentences: overallWords(digest, locale) },
    ...(digest.unit === "people" ? questionSections(digest, locale) : []),
    { key: "proposals", sentences: proposalWords(digest, locale) },
    { key: "differences", sentences: differenceWords(digest, locale) },
    { key: "gaps", sentences: gapWords(digest, locale) },
  ];
  return sections.filter(({ sentences }) => sentences.length > 0);
}

function questionSections(digest: Digest, locale: Locale): Section[] {
  const open = digest.questions.map((question) => ({
    position: question.position,
    sentences: questionWords(digest, question, locale),
  }));
  const closed = (digest.closed ?? []).map((question) => ({
    position: question.position,
    sentences: closedWords(question, locale),
  }));
  return [...open, ...closed]
    .sort((a, b) => a.position - b.position)
    .map(({ position, sentences }) => ({ key: `question-${position}`, sentences }));
}

/** All questions together, each person once. */
function overallWords(digest: Digest, locale: Locale): Sentence[] {
  const { themes, base } = digest.spokeOf;
  if (digest.unit === "proposals" || digest.questions.length < 2 || base === null || themes.length === 0) {
    return [];
  }
  const main = themes.slice(0, 5);
  const list = locale.list(main.map((theme) => themeWithCount(digest, theme, locale)));
  return [{ text: locale.t("summary.words.overall", { base, list }), sources: main.flatMap(sourcesOf) }];
}

function questionWords(digest: Digest, question: Digest["questions"][number], locale: Locale): Sentence[] {
  const { t, percent } = locale;
  const { minimumCell, participation } = digest;
  const sources: Source[] = [{ kind: "question", id: question.id }];
  if (question.base === null) return [{ text: t("summary.words.few-answers", { minimumCell }), sources }];
  if (question.base === 0) return [{ text: t("summary.words.no-answers"), sources }];

  const answered = { base: question.base, people: participation.people ?? -1 };
  const sentences: Sentence[] = [{ text: t("summary.words.answers", answered), sources }];
  const [first, ...rest] = question.themes;
  if (first) {
    sentences.push({
      text: t("summary.words.first-theme", {
        theme: themeName(digest, first.code, locale.language),
        count: first.count,
        base: question.base,
        share: percent(first.share),
        kind: first.atLeast ? "least" : "exact",
      }),
      sources: sourcesOf(first),
    });
  } else {
    sentences.push({ text: t("summary.words.no-theme", { minimumCell }), sources });
  }
  if (rest.length > 0) {
    const list = locale.list(rest.slice(0, 4).map((theme) => themeWithCount(digest, theme, locale)));
    sentences.push({
      text: t("summary.words.next-themes", { list }),
      sources: rest.slice(0, 4).flatMap(sourcesOf),
    });
  }
  if (question.without !== null && question.without > 0 && first) {
    sentences.push({ text: t("summary.words.without-theme", { count: question.without }), sources });
  }
  return sentences;
}

function differenceWords(digest: Digest, locale: Locale): Sentence[] {
  const { t, percent } = locale;
  if (digest.participation.everywhere.places < 2 || digest.parts.length > 0) return [];
  if (digest.differences.length === 0) return [{ text: t("summary.words.no-differences"), sources: [] }];
  return digest.differences.map(({ code, more, here, elsewhere }) => {
    const key = more ? "summary.words.more-often" : "summary.words.less-often";
    const text = t(key, {
      theme: themeName(digest, code, locale.language),
      unit: digest.unit,
      count: here.count,
      base: here.base,
      share: percent(here.count / here.base),
      elsewhere: elsewhere ? percent(elsewhere.count / elsewhere.base) : "",
      others: elsewhere?.base ?? 0,
      known: elsewhere ? "yes" : "no",
    });
    return { text, sources: [{ kind: "theme", id: code }] };
  });
}

/** More names than this are counted, not read aloud. */
const mostNames = 8;

function gapWords(digest: Digest, locale: Locale): Sentence[] {
  const { t } = locale;
  const { few, none, questions } = digest.gaps;
  const { minimumCell } = digest;
  const sentences: Sentence[] = [];
  if (few.length > 0) {
    const values = { count: few.length, unit: digest.unit, minimumCell, list: placeList(few, locale) };
    sentences.push({ text: t("summary.words.few-people", values), sources: placeSources(few) });
  }
  if (none.length > 0) {
    const values = { unit: digest.unit, list: placeList(none, locale) };
    sentences.push({ text: t("summary.words.nobody", values), sources: placeSources(none) });
  }
  for (const { id, position, answers } of questions) {
    const values = { position, answers: answers ?? -1, minimumCell };
    sentences.push({ text: t("summary.words.hardly-answered", values), sources: [{ kind: "question", id }] });
  }
  if (sentences.length > 0 || digest.participation.everywhere.places < 2) return sentences;
  return [{ text: t("summary.words.no-gaps"), sources: [] }];
}

function placeList(places: readonly PlaceName[], { t, list }: Locale): string {
  const names = places.slice(0, mostNames).map(({ name }) => name);
  const count = places.length - names.length;
  return list(count > 0 ? [...names, t("summary.words.more-places", { count })] : names);
}

function placeSources(places: readonly PlaceName[]): Source[] {
  return places.map(({ id }) => ({ kind: "place", id }));
}

export function themeName(digest: Digest, code: string, language: Language): string {
  return digest.themes[code]?.[language] ?? code;
}

export function themeWithCount(digest: Digest, { code, count }: ThemeShare, { t, language }: Locale): string {
  return t("summary.words.theme-count", { theme: themeName(digest, code, language), count });
}

export function sourcesOf({ code, quotes }: ThemeShare): Source[] {
  return [{ kind: "theme", id: code }, ...quotes.map(({ kind, id }) => ({ kind, id }))];
}
