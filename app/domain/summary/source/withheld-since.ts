import { isErasureMark } from "#app/domain/erasure/mark.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { shownQuotes, shownTitles } from "#app/domain/summary/quote/shown-words.ts";
import type { EditionWords, ShownSection } from "#app/domain/summary/summary.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** Shorter words than this are looked for only in sentences that rest on them. */
const theirOwn = 15;

interface Withheld {
  id: string;
  words: string;
}

/**
 * An edition's words without the sentences that say, word by word, what has been hidden or withdrawn since:
 * a mark stands in their place, so that the others keep their numbers. What was erased has its own mark.
 */
export function withoutWithheld(
  words: EditionWords,
  digest: Digest,
  withdrawn: ReadonlySet<string>,
): EditionWords {
  if (withdrawn.size === 0) return words;
  const withheld: Withheld[] = [
    ...shownQuotes(digest).map(({ id, text, language }) => ({ id, words: text, language })),
    ...shownTitles(digest).map(({ id, title, language }) => ({ id, words: title, language })),
  ].filter(({ id, words: said, language }) => withdrawn.has(id) && !isErasureMark(said, language));
  return Object.fromEntries(
    Object.entries(words).map(([language, sections]) => [
      language,
      sections.map((section) => withMarks(section, withheld, language as Language)),
    ]),
  ) as EditionWords;
}

function withMarks(section: ShownSection, withheld: readonly Withheld[], language: Language): ShownSection {
  const mark = localeOf(language).t("source.sentence-withdrawn");
  const all = new Set(section.sentences.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const says = (text: string) =>
    withheld.some(({ id, words }) => text.includes(words) && (words.length >= theirOwn || all.has(id)));
  return {
    ...section,
    sentences: section.sentences.map((sentence) =>
      says(sentence.text) ? { ...sentence, text: mark } : sentence,
    ),
  };
}
