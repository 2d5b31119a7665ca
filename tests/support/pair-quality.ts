import { nearlyTheSame } from "#app/domain/signal/like-texts.server.ts";
import { bandsOf, likeness, shinglesOf, sketchOf } from "#app/domain/text/minhash.ts";
import { labelledPairs } from "#tests/support/labelled-texts/pairs.ts";

/** How well near-duplicates are told from texts that merely speak of the same thing, bands included. */
export function likenessOfPairs() {
  const judged = labelledPairs.map(([one, other, same]) => {
    const [a, b] = [shinglesOf(one), shinglesOf(other)];
    const bands = bandsOf(sketchOf(b));
    const isCompared = bandsOf(sketchOf(a)).some((band, at) => band === bands[at]);
    return { same, found: isCompared && likeness(a, b) >= nearlyTheSame };
  });
  const right = judged.filter(({ same, found }) => same && found).length;
  return {
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ same }) => same).length,
  };
}
