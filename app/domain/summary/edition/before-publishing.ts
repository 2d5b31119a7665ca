import { figuresToLookAt } from "#app/domain/summary/edition/foreword.ts";
import type { DraftSummary } from "#app/domain/summary/summary.server.ts";
import { knownNumbers } from "#app/domain/summary/summary.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** What a moderator should know before publishing; none of it forbids to. */
export interface BeforePublishing {
  /** Languages in which every section has the template's words. */
  templates: Language[];
  /** Languages in which some sections have moderators' words, and which. */
  partly: { language: Language; sections: string[] }[];
  withoutForeword: Language[];
  /** Figures of the foreword that the summary does not have. */
  figures: { language: Language; figures: string[] }[];
  hasNoNote: boolean;
  /** Quotes were chosen or let go after the draft was made. */
  quotesWait: boolean;
  isWithheld: boolean;
}

export function beforePublishing(draft: DraftSummary, lastChoiceAt: string | null): BeforePublishing {
  const { digest, words, foreword, editions, computedAt, isWithheld } = draft;
  const perLanguage = languages.map((language) => {
    const sections = wordsOf(digest, localeOf(language)).map(({ key }) => key);
    return { language, all: sections.length, sections: sections.filter((key) => words[key]?.[language]) };
  });
  return {
    templates: perLanguage.filter(({ sections }) => sections.length === 0).map(({ language }) => language),
    partly: perLanguage
      .filter(({ sections, all }) => sections.length > 0 && sections.length < all)
      .map(({ language, sections }) => ({ language, sections })),
    withoutForeword: languages.filter((language) => !foreword.words[language]),
    figures: languages.flatMap((language) => {
      const known = knownNumbers(digest, localeOf(language));
      const figures = figuresToLookAt(foreword.words[language] ?? "", known, language);
      return figures.length > 0 ? [{ language, figures }] : [];
    }),
    hasNoNote: editions.length > 0 && Object.keys(foreword.note).length === 0,
    quotesWait: lastChoiceAt !== null && lastChoiceAt > computedAt,
    isWithheld,
  };
}
