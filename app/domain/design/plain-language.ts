import type { Design } from "#app/domain/design/design.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { textOfDocument } from "#app/domain/rich-text/rich-text.ts";
import {
  fewestWords,
  fleschSzigriszt,
  type Grade,
  inflesz,
  type SentenceLengths,
  sentenceLengths,
} from "#app/domain/text/readability.ts";
import { type TextName, type TextPart, translatableTexts } from "#app/domain/translation/translatable.ts";

export interface Readability extends SentenceLengths {
  /** Sentences of more than `longSentence` words. */
  long: number;
  /** null for other languages than Spanish and for texts too short to tell. */
  ease: { index: number; grade: Grade } | null;
}

export interface TextAdvice extends Readability {
  key: string;
  name: TextName;
  part: TextPart;
  /** Of the section or question that the text belongs to; null for the consultation's own. */
  id: string | null;
}

/** Labels of options are no sentences. */
const read: readonly TextName[] = [
  ...(["title", "purpose", "promise", "background"] as const),
  ...(["section-title", "section-text", "question-title", "help"] as const),
];

/** How plain every text of a design is, in the order they are read, and all of them together. */
export function plainLanguage(design: Design): { whole: Readability; texts: TextAdvice[] } {
  const isSpanish = design.language === "es";
  const all = translatableTexts(design).filter(({ name }) => read.includes(name));
  const plain = all.map(({ text, isMarkdown }) =>
    isMarkdown ? textOfDocument(documentFromMarkdown(text)) : text,
  );
  const texts = all.map(({ key, name, part }, index) => {
    const [concept, id = null] = key.split(".");
    const isOwn = concept === "section" || concept === "question";
    return { key, name, part, id: isOwn ? id : null, ...readability(plain[index]!, isSpanish) };
  });
  return { whole: readability(plain.join("\n"), isSpanish), texts };
}

function readability(text: string, isSpanish: boolean): Readability {
  const lengths = sentenceLengths(text);
  const index = isSpanish && lengths.words >= fewestWords ? fleschSzigriszt(text) : null;
  return {
    ...lengths,
    long: Math.round(lengths.longShare * lengths.sentences),
    ease: index === null ? null : { index: Math.round(index), grade: inflesz(Math.round(index)) },
  };
}

export function isHard({ ease }: Readability): boolean {
  return ease !== null && (ease.grade === "very-hard" || ease.grade === "rather-hard");
}

/** Whether there is anything to advise. */
export function isPlain(text: Readability): boolean {
  return text.long === 0 && !isHard(text);
}
