import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { closedWords } from "#app/domain/summary/words/closed-words.ts";
import { differenceWords } from "#app/domain/summary/words/difference-words.ts";
import { gapWords } from "#app/domain/summary/words/gap-words.ts";
import { minorityWords } from "#app/domain/summary/words/minority-words.ts";
import { opinionWords } from "#app/domain/summary/words/opinion-words.ts";
import { participationWords } from "#app/domain/summary/words/participation-words.ts";
import { proposalWords } from "#app/domain/summary/words/proposal-words.ts";
import { overallWords, questionWords } from "#app/domain/summary/words/theme-words.ts";
import { weightingWords } from "#app/domain/summary/words/weighting-words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What a sentence rests on. */
export interface Source {
  kind:
    | "people"
    | "question"
    | "theme"
    | "entry"
    | "proposal"
    | "place"
    /** A group of opinion, by its code. */
    | "group"
    /** Every vote of the consultation, by its id. */
    | "votes"
    /** The population table, by the territory it is of. */
    | "population";
  /** For a theme or a group its code, else an id. */
  id: string;
}

export interface Sentence {
  text: string;
  sources: Source[];
}

/** "participation", "themes", "question-1" …, and the other keys of `wordsOf`. */
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
    { key: "opinions", sentences: opinionWords(digest, locale) },
    { key: "minority", sentences: minorityWords(digest, locale) },
    { key: "differences", sentences: differenceWords(digest, locale) },
    { key: "weighting", sentences: weightingWords(digest, locale) },
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
