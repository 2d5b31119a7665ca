import {
  hedges,
  type Meaning,
  meanings,
  meaningWords,
  sides,
} from "#app/domain/summary/rewording/meaning-words.ts";
import { folded } from "#app/domain/summary/rewording/numbers.ts";
import type { Problem } from "#app/domain/summary/rewording/reworded.ts";
import type { Language } from "#db/schema.ts";

interface Found {
  meaning: Meaning;
  at: number;
  text: string;
}

const opposed: [Meaning, Meaning][] = [
  ["agree", "disagree"],
  ["more", "less"],
  ["rose", "fell"],
  ["majority", "minority"],
  ["all", "none"],
];

/**
 * Words that turn a sentence round must be there as often as in the original, and opposites in the same order.
 * @param text      both without their quotations
 * @param place     the summary's own: to name it is to say "here"
 */
export function meaningProblems(
  text: string,
  original: string,
  language: Language,
  place: string,
): Problem[] {
  const [before, after] = [meaningsIn(original, language), meaningsIn(text, language)];
  const of = (found: readonly Found[], meaning: Meaning) => found.filter((one) => one.meaning === meaning);
  const changed = meanings.flatMap((meaning) => {
    const [was, is] = [of(before, meaning), of(after, meaning)];
    return was.length === is.length ? [] : (is.length > was.length ? is : was).slice(0, 1);
  });
  const turned = opposed.flatMap((pair) => {
    const order = (found: readonly Found[]) =>
      found.filter(({ meaning }) => pair.includes(meaning)).sort((a, b) => a.at - b.at);
    const was = order(before);
    return order(after).filter(({ meaning }, index) => meaning !== was[index]?.meaning);
  });
  const [one, other] = [subjectOf(original, language, place), subjectOf(text, language, place)];
  const found = [...changed, ...turned].map((each) => each.text);
  if (one && other && one.side !== other.side) found.push(other.text);
  const { elsewhere } = sides[language];
  const gained = folded(original).match(elsewhere) ? null : folded(text).match(elsewhere);
  if (gained) found.push(gained[0]);
  return [...new Set(found)].map((what) => ({ kind: "reversed", what }));
}

function meaningsIn(text: string, language: Language): Found[] {
  let rest = folded(text);
  return meanings.flatMap((meaning) => {
    const matches = [...rest.matchAll(meaningWords[language][meaning])];
    rest = rest.replace(meaningWords[language][meaning], (match) => " ".repeat(match.length));
    return matches.map((match) => ({
      meaning,
      at: match.index,
      text: text.slice(match.index, match.index + match[0].length),
    }));
  });
}

/** Of which side a comparison speaks: the first that does not stand after "than" or its like. */
function subjectOf(text: string, language: Language, place: string) {
  const plain = folded(text);
  const { here, elsewhere, than } = sides[language];
  const own = folded(place).replace(/[^\p{L}\d ]/gu, ".");
  const places = own === "" ? [] : [...plain.matchAll(new RegExp(`(?<!\\p{L})${own}(?!\\p{L})`, "gu"))];
  const mentions = [
    ...[...plain.matchAll(here), ...places].map((match) => ({ side: "here", match })),
    ...[...plain.matchAll(elsewhere)].map((match) => ({ side: "elsewhere", match })),
  ].sort((a, b) => a.match.index - b.match.index);
  const subject = mentions.find(({ match }) => !than.test(plain.slice(0, match.index)));
  const isCompared = mentions.some(({ side }) => side === "elsewhere");
  return subject && isCompared ? { side: subject.side, text: subject.match[0] } : null;
}

/** Words of estimates that the original does not have. */
export function hedgingProblems(text: string, original: string, language: Language): Problem[] {
  const known = [...folded(original).matchAll(hedges[language])].map(([word]) => word);
  return [...folded(text).matchAll(hedges[language])]
    .filter(([word]) => !known.includes(word))
    .map((match) => ({
      kind: "hedging" as const,
      what: text.slice(match.index, match.index + match[0].length),
    }));
}
