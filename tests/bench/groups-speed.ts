import { parseArgs } from "node:util";
import { codesOf, stateOf, warmStart } from "#app/domain/summary/group/continuity.ts";
import { matrixOf, type VoteColumns, withVotes } from "#app/domain/summary/group/matrix.ts";
import { opinionMap } from "#app/domain/summary/group/opinion-map.ts";
import { drawn, type Random, randomOf } from "#app/domain/summary/group/random.ts";

/**
 * How fast opinion groups are found among many, on one core: cold, and again after 1,000 new votes.
 * The votes are made: people around three points of view, 50 votes each, 20 % of them against the grain.
 * `npm run bench:groups-speed`; `-- --people 20000` for a smaller largest size.
 */
const { values } = parseArgs({ options: { people: { type: "string", default: "100000" } } });
const proposals = 1000;
const votesEach = 50;
const newVotes = 1000;

const sizes = [1000, 3000, 10_000, 30_000, 100_000].filter((size) => size <= Number(values.people));
const rows = sizes.map((people) => measured(people, 3));
const noise = measured(sizes.at(-1) as number, 0);
console.table([...rows, noise]);
console.log(
  `cold seconds grow as people to the power ${exponent(rows.map(({ people, cold }) => [people, cold])).toFixed(2)}`,
);
const last = rows.at(-1) as (typeof rows)[number];
console.log(
  JSON.stringify({
    people: last.people,
    proposals,
    votes: last.votes,
    matrixSeconds: last.matrix,
    coldSeconds: last.cold,
    updateSeconds: last.update,
    peakMegabytes: noise.peakMB,
    exponent: exponent(rows.map(({ people, cold }) => [people, cold])),
    scaling: rows.map(({ people, cold, update }) => ({ people, cold, update })),
  }),
);

function measured(people: number, groups: number) {
  const random = randomOf(people + groups);
  const votes = made(people, groups, random);
  const matrixAt = performance.now();
  const matrix = matrixOf(votes, people, proposals);
  const coldAt = performance.now();
  const cold = opinionMap(matrix, { mode: "default", seed: 1 });
  const coldEnd = performance.now();
  const ids = Array.from({ length: proposals }, (_, column) => `p${column}`);
  const state = stateOf(cold, ids, codesOf(cold, null));
  const fresh = somewhere(people, random);
  const updateAt = performance.now();
  const updated = withVotes(matrix, fresh);
  const after = opinionMap(updated, { mode: "default", seed: 1, before: warmStart(state, ids) });
  const updateEnd = performance.now();
  return {
    people,
    votes: matrix.proposal.length,
    verdict: cold.verdict,
    k: cold.k,
    matrix: seconds(coldAt - matrixAt),
    cold: seconds(coldEnd - coldAt),
    update: seconds(updateEnd - updateAt),
    moved: moved(cold.groups, after.groups),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Each person votes on a run of proposals that starts anywhere, more or fewer. */
function made(people: number, groups: number, random: Random): VoteColumns {
  const size = people * votesEach;
  const person = new Int32Array(size);
  const proposal = new Int32Array(size);
  const choice = new Int8Array(size);
  const direction = Float64Array.from({ length: proposals }, () => random() * 2 * Math.PI);
  const lean = Float64Array.from({ length: proposals }, () => random());
  let filled = 0;
  let more = 0;
  for (let one = 0; one < people; one++) {
    const side = groups > 0 ? (2 * Math.PI * drawn(random, groups)) / groups : 0;
    // Two people share 100 votes, neither fewer than 7.
    if (one % 2 === 0) more = drawn(random, votesEach - 6);
    const mine = one % 2 === 0 ? votesEach + more : votesEach - more;
    const step = 1 + 10 * drawn(random, 100);
    let column = drawn(random, proposals);
    for (let vote = 0; vote < mine; vote++, filled++) {
      column = (column + step) % proposals;
      const agrees =
        groups > 0
          ? Math.cos(side - (direction[column] as number)) > 0
            ? 0.8
            : 0.2
          : (lean[column] as number);
      person[filled] = one;
      proposal[filled] = column;
      choice[filled] = random() < 0.1 ? 0 : random() < agrees ? 1 : -1;
    }
  }
  return { person, proposal, choice };
}

function somewhere(people: number, random: Random): VoteColumns {
  return {
    person: Int32Array.from({ length: newVotes }, () => drawn(random, people)),
    proposal: Int32Array.from({ length: newVotes }, () => drawn(random, proposals)),
    choice: Int8Array.from({ length: newVotes }, () => drawn(random, 3) - 1),
  };
}

function moved(before: Int8Array, after: Int8Array): number {
  let people = 0;
  for (let person = 0; person < before.length; person++) if (before[person] !== after[person]) people++;
  return people;
}

/** Slope of seconds over people, both as logarithms, by least squares. */
function exponent(points: [number, number][]): number {
  const logs = points.map(([people, taken]) => [Math.log(people), Math.log(Math.max(taken, 1e-4))] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under > 0 ? Math.round((over / under) * 100) / 100 : 0;
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
