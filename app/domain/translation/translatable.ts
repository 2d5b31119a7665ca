import type { Asked } from "#app/domain/question/settings.ts";
import type { Translations } from "#app/domain/translation/reading.ts";
import { questionSaid } from "#app/domain/translation/said.ts";
import type { Language, PhaseKind } from "#db/schema.ts";

/** Everything of a consultation that is put into other languages; a `Design` is one without phases. */
export interface Translatable {
  title: string;
  purpose: string;
  promise: string;
  /** Markdown. */
  background: string;
  sections: readonly { id: string; title: string; text: string }[];
  questions: readonly ({ id: string; sectionId: string | null; title: string; help: string } & Asked)[];
  phases?: readonly { kind: PhaseKind; title: string; text: string }[];
}

/** What a text is, for the label of its field. */
export const textNames = [
  "title",
  "purpose",
  "promise",
  "background",
  "phase-title",
  "phase-text",
  "section-title",
  "section-text",
  "question-title",
  "help",
  "option",
  "description",
  "low-label",
  "high-label",
  "unit",
  "row",
  "column",
] as const;
export type TextName = (typeof textNames)[number];

/** The part of the consultation that a text belongs to. */
export type TextPart =
  | { kind: "general" }
  | { kind: "phase"; phase: PhaseKind }
  | { kind: "section"; title: string }
  /** @property number  from 1, in the order asked */
  | { kind: "question"; number: number; title: string };

export interface TranslatableText {
  /** The same however questions move: "title", "question.<id>.help", "question.<id>.option.<code>.label". */
  key: string;
  text: string;
  name: TextName;
  part: TextPart;
  isMarkdown: boolean;
  /** More than a line. */
  isLong: boolean;
}

const markdown: readonly TextName[] = ["background", "phase-text"];
const long: readonly TextName[] = [
  "purpose",
  "promise",
  "background",
  "phase-text",
  "section-text",
  "help",
  "description",
];

/** Every text there is to translate, in the order they are read; empty ones are none. */
export function translatableTexts(translatable: Translatable): TranslatableText[] {
  const { sections, questions, phases = [] } = translatable;
  const texts: TranslatableText[] = [];
  function add(part: TextPart, key: string, name: TextName, text: string) {
    if (text.trim() === "") return;
    texts.push({ key, text, name, part, isMarkdown: markdown.includes(name), isLong: long.includes(name) });
  }
  function addQuestions(sectionId: string | null) {
    for (const [index, question] of questions.entries()) {
      if (question.sectionId !== sectionId) continue;
      const part: TextPart = { kind: "question", number: index + 1, title: question.title };
      questionSaid(question, (key, text) => {
        add(part, `question.${question.id}.${key}`, nameOf(key), text);
        return text;
      });
    }
  }

  for (const name of ["title", "purpose", "promise", "background"] as const) {
    add({ kind: "general" }, name, name, translatable[name]);
  }
  for (const { kind, title, text } of phases) {
    add({ kind: "phase", phase: kind }, `phase.${kind}.title`, "phase-title", title);
    add({ kind: "phase", phase: kind }, `phase.${kind}.text`, "phase-text", text);
  }
  addQuestions(null);
  for (const { id, title, text } of sections) {
    add({ kind: "section", title }, `section.${id}.title`, "section-title", title);
    add({ kind: "section", title }, `section.${id}.text`, "section-text", text);
    addQuestions(id);
  }
  return texts;
}

/** @param key  within its question: "help", "option.o1.description" */
function nameOf(key: string): TextName {
  const [of, , last] = key.split(".");
  if (of === "option") return last === "description" ? "description" : "option";
  if (of === "row" || of === "column" || of === "help" || of === "unit") return of;
  if (of === "lowLabel") return "low-label";
  return of === "highLabel" ? "high-label" : "question-title";
}

export type TextState = "missing" | "translated" | "out-of-date";

/** A text beside its translation. */
export interface TextPair extends TranslatableText {
  state: TextState;
  /** "" while it is missing. */
  translation: string;
  /** What the original was when it was translated, where that differs now. */
  formerText: string | null;
}

export function textPairs(texts: readonly TranslatableText[], translations: Translations): TextPair[] {
  return texts.map((text) => {
    const found = translations.get(text.key);
    if (!found || found.text === "") return { ...text, state: "missing", translation: "", formerText: null };
    const { text: translation, source } = found;
    return source === text.text
      ? { ...text, state: "translated", translation, formerText: null }
      : { ...text, state: "out-of-date", translation, formerText: source };
  });
}

/** How far a language is. */
export interface TranslationProgress {
  language: Language;
  texts: number;
  missing: number;
  outOfDate: number;
}

export function translationProgress(
  language: Language,
  pairs: readonly Pick<TextPair, "state">[],
): TranslationProgress {
  const count = (state: TextState) => pairs.filter((pair) => pair.state === state).length;
  return { language, texts: pairs.length, missing: count("missing"), outOfDate: count("out-of-date") };
}
