import { type NumberWords, numberWords } from "#app/domain/summary/rewording/number-words.ts";
import type { Language } from "#db/schema.ts";

/** A number that a text has, in figures or in words. */
export interface NumberFound {
  /** Equal numbers have equal names whatever they are written as: "80", "0.5", "80 %", "half", "rank 2". */
  name: string;
  /** As a plain value; NaN for those that are none, such as "half". */
  value: number;
  /** As written. */
  text: string;
  start: number;
  end: number;
}

/** Without accents and capitals, each character where it was. */
export function folded(text: string): string {
  return [...text.replace(/[\u2018\u2019]/g, "'")]
    .map((char) => {
      const plain = char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return plain.length === char.length ? plain : char.length === 1 ? (plain[0] ?? " ") : char;
    })
    .join("");
}

const figures =
  /(?<![\p{L}\d])[-\u2212]?\p{Nd}+(?:[.,'\u2019\u00a0\u202f\u2009 ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)*(?:\s?[/\u2044]\s?\p{Nd}+)?|[\u00bc-\u00be\u2150-\u215e\u00b2\u00b3\u00b9\u2070-\u2089]/gu;

/** Every number of a text, in order: figures, number words, percentages, parts, ordinals. */
export function numbersIn(text: string, language: Language): NumberFound[] {
  const words = numberWords[language];
  const plain = folded(text);
  const inDigits = inFigures(text, plain, language, words);
  const isTaken = (start: number) => inDigits.some((one) => one.start <= start && start < one.end);
  const others = inWords(text, plain, words).filter(({ start }) => !isTaken(start));
  return [...inDigits, ...others].sort((a, b) => a.start - b.start);
}

function inFigures(text: string, plain: string, language: Language, words: NumberWords): NumberFound[] {
  return [...text.matchAll(figures)].map((match) => {
    const start = match.index;
    const value = numericOf(match[0], language);
    const share = words.percent.exec(plain.slice(start + match[0].length));
    const isPerMille = /^\s*\u2030/.test(text.slice(start + match[0].length));
    const end = start + match[0].length + (share?.[0].length ?? 0);
    const unit = share ? " %" : isPerMille ? " \u2030" : "";
    const name = Number.isNaN(value) ? match[0].normalize("NFKC") : `${value}${unit}`;
    return { name, value: unit ? Number.NaN : value, text: text.slice(start, end).trim(), start, end };
  });
}

/** "1.234", "1,234" and "1 234" as their language means them; NaN for fractions and what is none. */
function numericOf(written: string, language: Language): number {
  if (/[/\u2044]|[^\p{Nd}.,'\u2019\s\u2212-]/u.test(written)) return Number.NaN;
  const plain = [...written.replace(/[\s'\u2019]/gu, "").replace("\u2212", "-")]
    .map((char) => (/\p{Nd}/u.test(char) ? digitOf(char) : char))
    .join("");
  const [thousands, decimal] = language === "en" ? [",", "."] : [".", ","];
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(plain)) return Number(plain.replaceAll(thousands, "").replace(decimal, "."));
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : Number.NaN;
}

/** Digits of all scripts lie ten by ten. */
function digitOf(char: string): string {
  const code = char.codePointAt(0)!;
  for (let zero = code; ; zero--) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) || code - zero === 9) return String(code - zero);
  }
}

interface Word {
  text: string;
  start: number;
  end: number;
}

function inWords(text: string, plain: string, words: NumberWords): NumberFound[] {
  const all = [...plain.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const ones = [...plain.matchAll(words.one)].map(({ index, 0: match }) => [index, index + match.length]);
  const isOne = ({ start, end }: Word) => ones.some(([from, to]) => from! <= start && end <= to!);
  const found: NumberFound[] = [];
  for (let index = 0; index < all.length; index++) {
    const word = all[index]!;
    if (word.start < (found.at(-1)?.end ?? 0)) continue;
    const other = words.others.find(([form]) => form.test(word.text));
    const run = other ? 1 : runLength(all, index, plain, words);
    if (run === 0) continue;
    const last = all[index + run - 1]!;
    const value = other ? Number.NaN : sumOf(all.slice(index, index + run), words);
    index += run - 1;
    if (value === 1 && run === 1 && !isOne(word)) continue;
    const share = words.percent.exec(plain.slice(last.end));
    const end = last.end + (share?.[0].length ?? 0);
    const name = other ? other[1] : `${value}${share ? " %" : ""}`;
    const span = { start: word.start, end };
    found.push({
      name,
      value: share ? Number.NaN : value,
      text: text.slice(word.start, end).trim(),
      ...span,
    });
  }
  return found;
}

/** How many words from here on are one number. */
function runLength(all: readonly Word[], from: number, plain: string, words: NumberWords): number {
  if (sizeOf(all[from]!.text, words) === null) return 0;
  let last = from;
  for (let next = from + 1; next < all.length; next++) {
    const gap = plain.slice(all[next - 1]!.end, all[next]!.start);
    if (!/^[\s-]+$/.test(gap)) break;
    const joins = all[next]!.text === words.and;
    const after = joins ? all[next + 1] : all[next];
    if (!after || (joins && !/^\s+$/.test(plain.slice(all[next]!.end, after.start)))) break;
    if (!continues(all[last]!.text, after.text, words)) break;
    if (joins) next++;
    last = next;
  }
  return last - from + 1;
}

function sizeOf(word: string, words: NumberWords): number | null {
  return words.cardinals[word] ?? words.multipliers[word] ?? null;
}

/** "Thirty" goes on with "two", "two" with "hundred", "quatre" with "vingt"; "five" does not with "eight". */
function continues(before: string, after: string, words: NumberWords): boolean {
  const [one, two] = [sizeOf(before, words), sizeOf(after, words)];
  if (one === null || two === null || two === 0) return false;
  if (after in words.multipliers || (one === 4 && two === 20)) return true;
  return two < magnitude(one) && one >= 10;
}

/** The place of its last digit that is not zero: 10 for 30, 100 for 200, 20 for the French 60 and 80. */
function magnitude(value: number): number {
  if (value === 60 || value === 20) return 20;
  for (let place = 1; ; place *= 10) if (value % (place * 10) !== 0) return place;
}

function sumOf(run: readonly Word[], words: NumberWords): number {
  let [total, current] = [0, 0];
  for (const { text } of run) {
    const by = words.multipliers[text];
    const value = words.cardinals[text];
    if (by !== undefined && by >= 1000) {
      total += Math.max(1, current) * by;
      current = 0;
    } else if (by !== undefined) current = Math.max(1, current) * by;
    else if (value === 20 && current === 4) current = 80;
    else current += value ?? 0;
  }
  return total + current;
}
