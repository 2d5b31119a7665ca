import type { RewordingFacts } from "#app/domain/summary/rewording/facts.ts";
import type { Problem } from "#app/domain/summary/rewording/reworded.ts";
import { wordsIn } from "#app/domain/summary/rewording/vocabulary.ts";
import type { Language } from "#db/schema.ts";

interface Capital {
  text: string;
  word: string;
  isFirst: boolean;
}

/**
 * Capitalised words must be those of the original, each of them; the summary's own place may come and go.
 * One that begins a sentence is a name unless the language or the summary has it as a plain word. Places
 * of the summary are names in small letters too.
 * @param text  both without their quotations
 */
export function nameProblems(
  text: string,
  original: string,
  language: Language,
  facts: RewordingFacts,
): Problem[] {
  const [before, after] = [capitalsIn(original), capitalsIn(text)];
  const own = wordsIn(facts.place);
  const known = new Set([...wordsIn(original), ...own]);
  const foreign = after.filter(
    ({ word, isFirst }) => !known.has(word) && !(isFirst && facts.vocabulary[language].has(word)),
  );
  const said = new Set(wordsIn(text));
  const gone = before.filter(({ word, isFirst }) => !isFirst && !said.has(word) && !own.includes(word));
  const [folded, originally] = [` ${wordsIn(text).join(" ")} `, ` ${wordsIn(original).join(" ")} `];
  const small = facts.places.filter(
    (place) =>
      place !== "" &&
      place !== own.join(" ") &&
      folded.includes(` ${place} `) &&
      !originally.includes(` ${place} `),
  );
  const words = [...foreign, ...gone].map((one) => one.text);
  words.push(
    ...movedNames(facts.themes, folded, originally),
    ...movedNames(facts.places, folded, originally),
  );
  words.push(...movedCodes(after, before));
  return [...new Set([...words, ...small])].map((what) => ({ kind: "name", what }));
}

/**
 * Names of one kind that are not there, or not in the order of the original: a figure beside each would be
 * the other's. One alone may stand anywhere.
 * @param text  both as small words with one space around each
 */
function movedNames(names: readonly string[], text: string, original: string): string[] {
  const inOrder = (words: string) =>
    names
      .filter((name) => name !== "" && words.includes(` ${name} `))
      .sort((a, b) => words.indexOf(` ${a} `) - words.indexOf(` ${b} `) || b.length - a.length);
  const [was, is] = [inOrder(original), inOrder(text)];
  if (was.length < 2 && is.length < 2 && was[0] === is[0]) return [];
  const lost = was.filter((name) => !is.includes(name));
  return [...lost, ...is.filter((name, index) => name !== was[index])].slice(0, 1);
}

/** Groups are called by letters: each stays where it was, or what one says would be another's. */
function movedCodes(after: readonly Capital[], before: readonly Capital[]): string[] {
  const codes = (all: readonly Capital[]) =>
    all.filter(({ text, isFirst }) => text.length === 1 && !isFirst).map(({ text }) => text);
  const [is, was] = [codes(after), codes(before)];
  const moved = is.find((code, index) => code !== was[index]);
  return moved === undefined ? was.slice(is.length, is.length + 1) : [moved];
}

function capitalsIn(text: string): Capital[] {
  return [...text.matchAll(/(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}]*/gu)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const isFirst = /(?:^|[.!?:;…]\s*|[¿¡(]\s*|\n\s*)$/u.test(before);
    return wordsIn(match[0]).map((word) => ({ text: match[0], word, isFirst }));
  });
}
