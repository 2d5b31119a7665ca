import { hedgingProblems, meaningProblems } from "#app/domain/summary/rewording/check-meaning.ts";
import { nameProblems } from "#app/domain/summary/rewording/check-names.ts";
import { numberProblems } from "#app/domain/summary/rewording/check-numbers.ts";
import { unitProblems } from "#app/domain/summary/rewording/check-units.ts";
import type { RewordingFacts } from "#app/domain/summary/rewording/facts.ts";
import { conclusions } from "#app/domain/summary/rewording/meaning-words.ts";
import { folded } from "#app/domain/summary/rewording/numbers.ts";
import { quotationsIn, withoutQuotations } from "#app/domain/summary/rewording/quotations.ts";
import type { OriginalSentence, Problem, SentSentence } from "#app/domain/summary/rewording/reworded.ts";
import { isCommon, isNeutral, stemOf, wordsIn } from "#app/domain/summary/rewording/vocabulary.ts";
import { languages } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

/**
 * Why a sentence that a language model sent may not stand for the template's; empty when it may. It is
 * made to refuse rather too much than too little: a refused sentence costs nothing but the template's words.
 * What it cannot see: a claim made only of words that its sentence or the summary has too, or of common ones.
 */
export function checkReworded(
  { text, id }: SentSentence,
  original: OriginalSentence | undefined,
  facts: RewordingFacts,
  language: Language,
): Problem[] {
  if (!original || original.id !== id) return [{ kind: "id", what: id }];
  if (text.trim() === "") return [{ kind: "missing", what: "" }];
  if (text === original.text) return [];
  const [is, was] = [quotationsIn(text), quotationsIn(original.text)];
  const [plain, before] = [withoutQuotations(text, is), withoutQuotations(original.text, was)];
  return [
    ...markupProblems(text, original.text),
    ...quotationProblems(text, original, facts),
    ...numberProblems(text, original.text, language),
    ...nameProblems(plain, before, language, facts),
    ...meaningProblems(plain, before, language, facts.place),
    ...unitProblems(plain, before, language),
    ...hedgingProblems(plain, before, language),
    ...languageProblems(plain, language, facts),
    ...additionProblems(plain, before, language, facts),
    ...otherIdProblems(text, original, facts, language),
  ];
}

const marks =
  /<[^>]*>?|https?:|www\.|\S+@\S+\.\S+|\[[^\]]*\]|[{}`|#*_~\\^=]|&\w+;|\p{Cc}|\p{Cf}|\p{Co}|\p{Extended_Pictographic}/u;
const orders =
  /\b(?:ignor[ae]\w*\s+(?:\S+\s+){0,3}(?:previous|above|instruc\w+|anterior\w*|precedent\w*)|system prompt|as an ai|language model|modelo de lengua\w*|modelo de linguagem|mod[eè]le de langage|click here|haga clic|clique aqui|cliquez)\b/iu;
const ids = /\b[0-9a-f]{8}-[0-9a-f]{4}|\b\p{L}+(?:-\d+)?\.\d+\b|\bid\s*[:=]/iu;

/**
 * Whatever is not a plain letter of our languages, a digit, a space or a common mark: letters of other
 * shapes and signs that nobody sees would hide a "no" from all that is looked for below.
 */
const signs = /[^A-Za-zÀ-ÖØ-öø-ÿŒœŸªº0-9\s.,;:¿?¡!()«»“”"'’‘–—…%‰/&·-]/u;

function markupProblems(text: string, original: string): Problem[] {
  return [
    ...foundBy(signs, text.normalize("NFC"), original.normalize("NFC"), "markup"),
    ...[marks, orders].flatMap((form) => foundBy(form, text, original, "markup")),
    ...foundBy(ids, text, original, "id"),
  ];
}

function foundBy(form: RegExp, text: string, original: string, kind: Problem["kind"]): Problem[] {
  const matches = [...text.matchAll(new RegExp(form, `${form.flags}g`))].map(([match]) => match);
  const foreign = matches.find((match) => !original.includes(match));
  return foreign === undefined ? [] : [{ kind, what: foreign }];
}

/** Each quotation of the original stays as it is; others only letter by letter from what it rests on. */
function quotationProblems(text: string, original: OriginalSentence, facts: RewordingFacts): Problem[] {
  const is = quotationsIn(text);
  const was = quotationsIn(original.text);
  if (is.isBroken && !was.isBroken) return [{ kind: "quotation", what: "" }];
  const own = was.quotations.map((one) => one.text);
  const sources = original.sources.flatMap(({ id }) => facts.quotes.get(id) ?? []);
  const used = is.quotations.map((one) => one.text);
  const count = (list: readonly string[], what: string) => list.filter((one) => one === what).length;
  const wrong = used.filter((one) => !sources.includes(one) && count(used, one) > count(own, one));
  const gone = own.filter((one) => count(used, one) < count(own, one));
  return [...new Set([...wrong, ...gone])].map((what) => ({ kind: "quotation", what }));
}

function languageProblems(plain: string, language: Language, facts: RewordingFacts): Problem[] {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(plain))
    return [{ kind: "language", what: "" }];
  const words = wordsIn(plain);
  const known = (one: Language) => words.filter((word) => facts.vocabulary[one].has(word)).length;
  const own = known(language);
  const isOther = languages.some((one) => one !== language && known(one) > own);
  return isOther || (words.length >= 4 && own < words.length * 0.4) ? [{ kind: "language", what: "" }] : [];
}

/**
 * More sentences, far more words, a reason or conclusion, or a word that neither its own sentence nor the
 * rest of the summary has and that is no neutral other word: most synonyms are refused with it, which costs
 * only the template.
 */
function additionProblems(
  plain: string,
  before: string,
  language: Language,
  facts: RewordingFacts,
): Problem[] {
  const sentences = (text: string) =>
    text.split(/[.!?…;]+(?:\s|$)/u).filter((part) => part.trim() !== "").length;
  if (sentences(plain) > sentences(before)) return [{ kind: "added", what: "" }];
  if (plain.length > before.length * 1.6 + 40) return [{ kind: "added", what: "" }];
  const concluding = [...folded(plain).matchAll(conclusions[language])].filter(
    ([words]) => !folded(before).includes(words),
  );
  if (concluding.length > 0) return [{ kind: "added", what: concluding[0]![0] }];
  const stems = new Set(wordsIn(before).map(stemOf));
  const foreign = wordsIn(plain).filter(
    (word) =>
      !isCommon(word, language) &&
      !stems.has(stemOf(word)) &&
      !facts.vocabulary[language].has(word) &&
      !isNeutral(word, language),
  );
  return foreign.length > 0 ? [{ kind: "added", what: [...new Set(foreign)].join(" ") }] : [];
}

/** Of the share of words in common, 0 to 1. */
const clearlyNearer = 0.3;

/** Nearer to another sentence than to its own: sent back under the wrong id. */
function otherIdProblems(
  text: string,
  original: OriginalSentence,
  facts: RewordingFacts,
  language: Language,
): Problem[] {
  const stems = new Set(
    wordsIn(text)
      .filter((word) => !isCommon(word, language))
      .map(stemOf),
  );
  const shared = (other: string) => {
    const theirs = new Set(
      wordsIn(other)
        .filter((word) => !isCommon(word, language))
        .map(stemOf),
    );
    const both = [...stems].filter((stem) => theirs.has(stem)).length;
    return both / Math.max(1, stems.size + theirs.size - both);
  };
  const own = shared(original.text);
  const isOthers = [...facts.originals.values()].some(
    (other) => other.id !== original.id && (other.text === text || shared(other.text) > own + clearlyNearer),
  );
  return isOthers ? [{ kind: "id", what: original.id }] : [];
}
