import { type NumberFound, numbersIn } from "#app/domain/summary/rewording/numbers.ts";
import { quotationsIn, withoutQuotations } from "#app/domain/summary/rewording/quotations.ts";
import type { Problem } from "#app/domain/summary/rewording/reworded.ts";
import type { Language } from "#db/schema.ts";

/** Between a figure and the whole it is of: "8 de 10", "8 respuestas sobre 10". */
const ofWhole =
  /^\s*(?:\p{L}+\s+){0,2}(?:de|of|out of|sur|das|dos|em|entre|from)(?:\s+(?:las|los|the|les|as|os|un total de|total))?\s+$/u;
/** Before a whole that comes first: "de 10 personas, 8 …". */
const wholeFirst =
  /(?:^|[.;:,(]\s*|\s)(?:de|of|out of|sur|das|dos|entre|among|from)(?:\s+(?:las|los|the|les|as|os|un total de|total))?\s+$/iu;

/**
 * Figures of a sentence must be those of its original: none more, none less, each beside the quotation it
 * counts, and otherwise in the same order, but that a part may come before or after its whole.
 */
export function numberProblems(text: string, original: string, language: Language): Problem[] {
  const [before, after] = [figuresOf(original, language), figuresOf(text, language)];
  const missing = lacking(before.numbers, after.numbers);
  const foreign = lacking(after.numbers, before.numbers);
  if (foreign.length + missing.length > 0) return [...foreign, ...missing].map(problem);
  const pairs = pairsOf(before);
  if (pairs.length > 0) {
    const moved = brokenPairs(pairs, after);
    if (moved.length > 0) return moved.map(problem);
  }
  if (pairs.length < before.quotations.length && before.quotations.length > 1) {
    const own = before.quotations.map(({ text: said }) => said);
    const kept = after.quotations.filter(({ text: said }) => own.includes(said));
    const moved = kept.find(({ text: said }, index) => said !== own[index]);
    if (moved) return [{ kind: "number", what: moved.text }];
  }
  const counted = new Set(pairs.map(({ number }) => number.name));
  const rest = (figures: Figures) =>
    pairs.length > 1 ? figures.numbers.filter(({ name }) => !counted.has(name)) : figures.numbers;
  const [was, is] = [ordered(rest(before), before.plain), ordered(rest(after), after.plain)];
  const moved = is.filter((number, index) => number.name !== was[index]?.name);
  const impossible = is.filter(
    (part, index) => isPartOf(part, is[index + 1], after.plain) && part.value > is[index + 1]!.value,
  );
  return [...new Set([...moved, ...impossible])].map(problem);
}

interface Figures {
  /** The text with each quotation as one sign. */
  plain: string;
  numbers: NumberFound[];
  quotations: { text: string; at: number }[];
}

function figuresOf(text: string, language: Language): Figures {
  const quoted = quotationsIn(text);
  const plain = withoutQuotations(text, quoted);
  const signs = [...plain.matchAll(/§/g)].map(({ index }) => index);
  const quotations = quoted.quotations.map((one, index) => ({ text: one.text, at: signs[index]! }));
  return { plain, numbers: numbersIn(plain, language), quotations };
}

function problem({ text }: NumberFound): Problem {
  return { kind: "number", what: text };
}

/** Those of `these` that are not, as often, among `those`. */
function lacking(these: readonly NumberFound[], those: readonly NumberFound[]): NumberFound[] {
  const left = those.map(({ name }) => name);
  return these.filter(({ name }) => {
    const index = left.indexOf(name);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

interface Pair {
  quotation: string;
  number: NumberFound;
}

/** Quotations with their count in brackets, "«Agua» (8)", or with their share before, "40 % para «Agua»". */
function pairsOf({ plain, numbers, quotations }: Figures): Pair[] {
  const bracketed = quotations.flatMap(({ text, at }) => {
    const number = numbers.find(({ start }) => /^\s*\(\s*$/.test(plain.slice(at + 1, start)));
    return number && number.start > at ? [{ quotation: text, number }] : [];
  });
  if (bracketed.length > 0) return bracketed;
  return quotations.flatMap(({ text, at }) => {
    const number = numbers.find(({ end }) => end <= at && /^\s+\p{L}+\s+$/u.test(plain.slice(end, at)));
    return number ? [{ quotation: text, number }] : [];
  });
}

/** Pairs whose number is no longer the nearest after its quotation, or, of all of them, before it. */
function brokenPairs(pairs: readonly Pair[], { numbers, quotations }: Figures): NumberFound[] {
  const near = ({ quotation, number }: Pair, isAfter: boolean) =>
    quotations.some(({ text, at }, index) => {
      if (text !== quotation) return false;
      const [from, to] = isAfter
        ? [at, quotations[index + 1]?.at ?? Number.POSITIVE_INFINITY]
        : [quotations[index - 1]?.at ?? -1, at];
      const between = numbers.filter(({ start }) => start > from && start < to);
      return (isAfter ? between[0] : between.at(-1))?.name === number.name;
    });
  const broken = [true, false].map((isAfter) => pairs.filter((pair) => !near(pair, isAfter)));
  return (broken[0]!.length <= broken[1]!.length ? broken[0]! : broken[1]!).map(({ number }) => number);
}

/** By unit, and each part before its whole, however the sentence goes. */
function ordered(numbers: readonly NumberFound[], plain: string): NumberFound[] {
  const counts = numbers.filter(({ name }) => !/[%\u2030]$/.test(name));
  const shares = numbers.filter(({ name }) => /[%\u2030]$/.test(name));
  for (let index = 0; index + 1 < counts.length; index++) {
    const [whole, part] = [counts[index]!, counts[index + 1]!];
    if (!wholeFirst.test(plain.slice(0, whole.start)) || isPartOf(whole, part, plain)) continue;
    const isOther = index > 0 && isPartOf(counts[index - 1]!, whole, plain);
    if (isOther) continue;
    counts[index] = part;
    counts[index + 1] = whole;
    index++;
  }
  return [...counts, ...shares];
}

function isPartOf(part: NumberFound, whole: NumberFound | undefined, plain: string): boolean {
  return whole !== undefined && part.end <= whole.start && ofWhole.test(plain.slice(part.end, whole.start));
}
