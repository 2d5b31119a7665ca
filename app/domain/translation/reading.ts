import type { Asked } from "#app/domain/question/settings.ts";
import { questionSaid } from "#app/domain/translation/said.ts";
import type { Language, PhaseKind } from "#db/schema.ts";

export interface Translation {
  text: string;
  /** What was translated, word for word. */
  source: string;
}

/** By the key of the text: "title", "question.<id>.option.<code>.label". */
export type Translations = ReadonlyMap<string, Translation>;

/** How one reader reads one consultation. */
export interface Reading {
  /** In which it was written, and in which whatever is not translated stays. */
  main: Language;
  /** In which what is translated is said: the reader's when it is offered, else the main one. */
  language: Language;
  /** Every language it may be read in, the main one first. */
  offered: Language[];
  translations: Translations;
}

/** The language each text stands in, by its key within the thing it belongs to; empty texts have none. */
export type Langs = Record<string, Language>;

/** Beside the texts of a thing: the language of each, and whether the original of any changed since. */
export interface Spoken {
  langs: Langs;
  outOfDate: boolean;
}

export interface Said {
  text: string;
  lang: Language;
  /** The original says something else by now. */
  outOfDate: boolean;
}

/** The languages a consultation may be read in, the main one first. */
export function offeredLanguages(consultation: { language: Language; languages: string }): Language[] {
  const others = JSON.parse(consultation.languages) as Language[];
  return [consultation.language, ...others.filter((language) => language !== consultation.language)];
}

/** One text as it is read: translated, or as it was written where nobody has translated it. */
export function said(reading: Reading, key: string, source: string): Said {
  const translation = reading.translations.get(key);
  if (source === "" || !translation || translation.text === "") {
    return { text: source, lang: reading.main, outOfDate: false };
  }
  return { text: translation.text, lang: reading.language, outOfDate: translation.source !== source };
}

/** A question in the reader's words, with the same codes: what is answered to it counts as one, in any language. */
export function questionIn<Question extends { id: string; title: string; help: string } & Asked>(
  reading: Reading,
  question: Question,
): Question & Spoken {
  const { say, spoken } = speaker(reading, `question.${question.id}.`);
  return { ...questionSaid(question, say), ...spoken() };
}

export function sectionIn<Section extends { id: string; title: string; text: string }>(
  reading: Reading,
  section: Section,
): Section & Spoken {
  return thingIn(reading, `section.${section.id}.`, section, ["title", "text"]);
}

/** The title of a question where nothing else of it is shown. */
export function questionTitleIn(reading: Reading, question: { id: string; title: string }): Said {
  return said(reading, `question.${question.id}.title`, question.title);
}

/** What something else is about, named in the reader's words where it is a question. */
export function subjectIn<
  Subject extends { subject: string; subjectId: string; title: string | null; language: Language },
>(reading: Reading, subject: Subject): Subject {
  if (subject.subject !== "question" || subject.title === null) return subject;
  const { text, lang } = questionTitleIn(reading, { id: subject.subjectId, title: subject.title });
  return { ...subject, title: text, language: lang };
}

/** Title and own words of a phase; its HTML is for `readable.server.ts`. */
export function phaseIn<Phase extends { kind: PhaseKind; title: string; text: string }>(
  reading: Reading,
  phase: Phase,
): Phase & Spoken {
  return thingIn(reading, `phase.${phase.kind}.`, phase, ["title", "text"]);
}

/** @param names  the texts of the thing to be said in the reader's words, each under the prefix and its name */
export function thingIn<Name extends string, Thing extends Record<Name, string>>(
  reading: Reading,
  prefix: string,
  thing: Thing,
  names: readonly Name[],
): Thing & Spoken {
  const { say, spoken } = speaker(reading, prefix);
  const texts = Object.fromEntries(names.map((name) => [name, say(name, thing[name])]));
  return { ...thing, ...texts, ...spoken() };
}

/** Says the texts under a prefix and keeps in which language it said each. */
function speaker(reading: Reading, prefix: string) {
  const langs: Langs = {};
  let outOfDate = false;
  return {
    say(key: string, source: string): string {
      const one = said(reading, prefix + key, source);
      if (one.text !== "") langs[key] = one.lang;
      outOfDate ||= one.outOfDate;
      return one.text;
    },
    spoken: (): Spoken => ({ langs, outOfDate }),
  };
}

/** What a reader is told of the languages of a page. */
export interface LanguageNote {
  main: Language;
  language: Language;
  offered: Language[];
  /** Something here stays in the main language, for want of a translation. */
  mixed: boolean;
  /** The original of something here changed after it was translated. */
  outOfDate: boolean;
}

/** @param things  everything of the consultation that the page shows */
export function languageNote(reading: Reading, things: readonly Spoken[]): LanguageNote {
  const { main, language, offered } = reading;
  return {
    main,
    language,
    offered,
    mixed: things.some(({ langs }) => Object.values(langs).some((lang) => lang !== language)),
    outOfDate: things.some(({ outOfDate }) => outOfDate),
  };
}
