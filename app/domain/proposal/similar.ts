import { foldText } from "#app/domain/text/fold.ts";

/** Below this cosine two proposals share little more than the subject of the whole consultation. */
const alike = 0.2;
/** Words of the four Romance and English plurals and endings differ after about six letters. */
const stem = 6;

/**
 * The texts most like these words, the most alike first: cosine of TF-IDF vectors over all the
 * texts (Salton and Buckley 1988, "ltc": 1 + log of the count, times the log of how rare the word is).
 * @param words  what somebody is about to propose
 */
export function mostSimilar<Text extends { words: string }>(
  words: string,
  texts: readonly Text[],
  most = 5,
): { text: Text; score: number }[] {
  const asked = countsOf(words);
  if (asked.size === 0) return [];
  const counted = texts.map((text) => ({ text, counts: countsOf(text.words) }));
  const rarity = rarityOf([...counted.map((one) => one.counts), asked]);
  const wanted = vectorOf(asked, rarity);
  return counted
    .map(({ text, counts }) => ({ text, score: cosine(wanted, vectorOf(counts, rarity)) }))
    .filter((one) => one.score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

type Vector = Map<string, number>;

function countsOf(words: string): Vector {
  const counts: Vector = new Map();
  for (const word of foldText(words).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < 3 || emptyWords.has(word)) continue;
    const root = word.slice(0, stem);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}

/** log(1 + texts / texts with the word): a word that all have still counts a little. */
function rarityOf(all: readonly Vector[]): Vector {
  const having: Vector = new Map();
  for (const counts of all) for (const word of counts.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  return new Map([...having].map(([word, n]) => [word, Math.log(1 + all.length / n)]));
}

function vectorOf(counts: Vector, rarity: Vector): Vector {
  return new Map([...counts].map(([word, n]) => [word, (1 + Math.log(n)) * (rarity.get(word) ?? 0)]));
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b));
}

function lengthOf(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}

/** Folded words of the four languages that say nothing of the subject, of three letters and more. */
const emptyWords = new Set(
  `que los las del una uno unos unas por para con sin sus mas como pero este esta estos estas ese esa eso esos
   hay sea son ser fue han muy todo toda todos todas cada entre sobre desde hasta donde cuando quien cual tambien
   nos les tiene tienen hacer puede pueden debe deben debiera porque solo
   dos das uma uns umas pelo pela pelos pelas com sem seu sua seus suas mais mas nao isso essa esse este sao foi
   tem ter ser muito toda cada entre sobre onde quando quem qual tambem aos nas nos num numa fazer pode devem
   the and for with without from that this these those are was were has have had not but you your our their they
   all any can could should would will into more most than then there where when who which what how one out its
   les des une aux par pour avec sans ses mes son leur leurs plus mais cette ces ceux elle ils est sont etre avoir
   ont pas tout tous toute toutes chaque entre sur dans vers quand qui quoi dont aussi nous vous faire peut doit`
    .split(/\s+/)
    .filter(Boolean),
);
