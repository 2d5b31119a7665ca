/**
 * `npm run bench:groups -- ../shared/data/polis`: opinion groups in any folder of conversations exported from
 * Polis, against the groups that Polis itself gave. The adjusted Rand index is over those whom both place.
 * Where the verdict is that groups are not to be shown, the best ones found are measured all the same; where
 * there are too few people for any, everybody counts as of one group.
 */
import { searchedMap } from "#app/domain/summary/group/opinion-map.ts";
import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { type Conversation, conversationsIn } from "#tests/bench/polis-folder.ts";
import { referenceStability } from "#tests/bench/reference-stability.ts";

const folder = process.argv[2] ?? "../shared/data/polis";
const measured = conversationsIn(folder).map(measure);
if (measured.length === 0) console.log(`No conversation in ${folder}`);
console.table(measured.map(({ name, row }) => ({ name, ...row })));
const conversations = measured.map(({ result }) => result);
console.log(
  `mean stability: reference ${mean(measured.map(({ row }) => row.stabilityReference))}, default ${mean(conversations.map(({ stability }) => stability))}`,
);
console.log(
  JSON.stringify({
    meanAri: {
      reference: mean(conversations.map(({ ariReference }) => ariReference)),
      default: mean(conversations.map(({ ariDefault }) => ariDefault)),
    },
    conversations,
  }),
);

function measure(conversation: Conversation) {
  const { name, matrix, polisGroups } = conversation;
  const begun = performance.now();
  const reference = searchedMap(matrix, { mode: "reference", seed: 1 });
  const referenceDone = performance.now();
  const ours = searchedMap(matrix, { mode: "default", seed: 1 });
  const seconds = rounded((performance.now() - begun) / 1000);
  const kPolis = new Set(polisGroups.filter((group) => group >= 0)).size;
  const result = {
    name,
    people: matrix.people,
    proposals: matrix.proposals,
    k: ours.best.k,
    kPolis,
    ariReference: kPolis > 0 ? likeness(reference.best, polisGroups) : null,
    ariDefault: kPolis > 0 ? likeness(ours.best, polisGroups) : null,
    stability: ours.best.stability === null ? null : rounded(ours.best.stability),
    seconds,
  };
  const row = {
    people: result.people,
    proposals: result.proposals,
    placed: ours.map.clustered,
    inPolis: polisGroups.filter((group) => group >= 0).length,
    both: ours.best.labels.filter((group, person) => group >= 0 && (polisGroups[person] as number) >= 0)
      .length,
    kPolis,
    kReference: reference.best.k,
    k: result.k,
    verdict: ours.map.verdict,
    ariReference: result.ariReference,
    ariDefault: result.ariDefault,
    stabilityReference: referenceStability(matrix, 20),
    stability: result.stability,
    secondsReference: rounded((referenceDone - begun) / 1000),
    seconds,
  };
  return { name, result, row };
}

function likeness({ k, labels }: { k: number; labels: Int8Array }, polisGroups: Int16Array): number {
  return rounded(randIndex(k > 0 ? labels : labels.map(() => 0), polisGroups));
}

function mean(figures: (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length > 0 ? rounded(known.reduce((sum, one) => sum + one, 0) / known.length) : null;
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
