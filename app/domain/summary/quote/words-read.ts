import { isPersonal } from "#app/domain/summary/quote/personal.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { stemsIn } from "#app/domain/text/stems-in.ts";
import type { Language } from "#db/schema.ts";

export interface Written {
  text: string;
  language: Language;
}

/** Stems as numbers, each once, in the order of their letters, and how often each stands there. */
export interface Terms {
  terms: readonly number[];
  times: readonly number[];
}

/** What a sentence says, wherever it stands. */
interface Said {
  /** The same for all that fold alike. */
  key: number;
  /** Numbers of stems, in their order. */
  stems: readonly number[];
}

export interface Sentence {
  start: number;
  end: number;
  said: Said;
}

/** A text without the sentences that others wrote too. */
export interface OwnWords extends Terms {
  kept: readonly Sentence[];
  text: string;
  isPersonal: () => boolean;
}

export interface TextRead extends Written {
  sentences: readonly Sentence[];
  whole?: OwnWords;
  /** Without the sentences left out last. */
  part?: OwnWords;
}

/**
 * Texts cut into sentences and stems, each once, however many digests and questions quote from them. It lasts
 * as long as a survey: some hundred bytes a sentence.
 */
export class WordsRead {
  private readonly texts = new Map<string, TextRead>();
  private readonly said: Record<Language, Map<string, Said>> = {
    es: new Map(),
    pt: new Map(),
    en: new Map(),
    fr: new Map(),
  };
  private readonly keys = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly stems: string[] = [];

  /** How many stems are known so far. */
  get size(): number {
    return this.stems.length;
  }

  textOf(item: Written & { id: string }): TextRead {
    return this.known(item) ?? this.readAll([item])[0]!;
  }

  /** Read together, which is several times as quick as one by one. */
  readAll(items: readonly (Written & { id: string })[]): TextRead[] {
    const unread = items.filter((item) => !this.known(item));
    for (const [language, some] of Map.groupBy(unread, (item) => item.language)) {
      for (let from = 0; from < some.length; from += textsAtOnce) {
        const block = some.slice(from, from + textsAtOnce);
        this.sentencesOf(block, language).forEach((sentences, index) => {
          const { id, text } = block[index]!;
          this.texts.set(id, { text, language, sentences });
        });
      }
    }
    return items.map((item) => this.known(item)!);
  }

  private known({ id, text, language }: Written & { id: string }): TextRead | null {
    const known = this.texts.get(id);
    return known?.text === text && known.language === language ? known : null;
  }

  ownWords(read: TextRead, shared: ReadonlySet<number>): OwnWords {
    const kept = read.sentences.filter(({ said }) => !shared.has(said.key));
    if (kept.length === read.sentences.length) {
      read.whole ??= this.own(read, kept);
      return read.whole;
    }
    if (!read.part || !areSame(read.part.kept, kept)) read.part = this.own(read, kept);
    return read.part;
  }

  termsOf(written: Written): Terms {
    return this.counted(this.stemsOf(written));
  }

  /** A sign between texts ends a paragraph, so that none has to do with the next. */
  private sentencesOf(texts: readonly { text: string }[], language: Language): Sentence[][] {
    const found: Sentence[][] = texts.map(() => []);
    const together = texts.map(({ text }) => text).join(endOfParagraph);
    let at = 0;
    let start = 0;
    for (const { index, segment } of segmenterOf(language).segment(together)) {
      while (index > start + texts[at]!.text.length) start += texts[at++]!.text.length + 1;
      const from = index - start;
      const text = segment.slice(0, texts[at]!.text.length - from);
      if (text === "") continue;
      found[at]!.push({ start: from, end: from + text.length, said: this.saidIn(text, language) });
    }
    return found;
  }

  private saidIn(text: string, language: Language): Said {
    const known = this.said[language];
    let said = known.get(text);
    if (!said) {
      said = { key: numberIn(this.keys, foldText(text)), stems: this.stemsOf({ text, language }) };
      known.set(text, said);
    }
    return said;
  }

  private own(read: TextRead, kept: readonly Sentence[]): OwnWords {
    const { language } = read;
    const text = kept
      .map(({ start, end }) => read.text.slice(start, end))
      .join("")
      .trim();
    const stems = crossesSentences.test(read.text)
      ? this.stemsOf({ text, language })
      : kept.flatMap(({ said }) => said.stems);
    let personal: boolean | undefined;
    return {
      ...this.counted(stems),
      kept,
      text,
      isPersonal: () => {
        personal ??= isPersonal(text);
        return personal;
      },
    };
  }

  private stemsOf({ text, language }: Written): number[] {
    return stemsIn(text, language).map(({ stem }) => {
      const number = numberIn(this.numbers, stem);
      if (number === this.stems.length) this.stems.push(stem);
      return number;
    });
  }

  private counted(stems: readonly number[]): Terms {
    const times = new Map<number, number>();
    for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
    const terms = [...times.keys()].sort((a, b) => (this.stems[a]! < this.stems[b]! ? -1 : 1));
    return { terms, times: terms.map((term) => times.get(term)!) };
  }
}

/**
 * Addresses, tags, entities and control signs may go on into the next sentence, so that what they leave of a
 * text is not what they leave of its sentences.
 */
const crossesSentences = /[<&@]|\/\/|www\.|(?![\n\r\t])\p{Cc}/iu;

/** Texts cut into sentences at once: the segmenter takes more time and memory to begin than to go on. */
const textsAtOnce = 100;
const endOfParagraph = "\u2029";

function numberIn(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function areSame(a: readonly Sentence[], b: readonly Sentence[]): boolean {
  return a.length === b.length && a.every((sentence, index) => sentence === b[index]);
}

/** Slow to make, so kept. */
const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return segmenter;
}
