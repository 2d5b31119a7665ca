/**
 * The statistics of opinion groups once more, as plainly as they can be said: over lists of people with a map
 * of their votes, each figure counted from the beginning. What the tests hold the fast ones against.
 */
export type Vote = 1 | 0 | -1;

export interface NaivePerson {
  group: number;
  votes: Map<number, Vote>;
}

export interface NaiveTelling {
  proposal: number;
  stance: "agree" | "disagree";
  weight: number;
}

export function count(people: readonly NaivePerson[], proposal: number, vote: Vote): number {
  return people.filter((person) => person.votes.get(proposal) === vote).length;
}

export function voters(people: readonly NaivePerson[], proposal: number): number {
  return people.filter((person) => person.votes.has(proposal)).length;
}

const stances = [
  ["agree", 1],
  ["disagree", -1],
] as const;

export function naiveRepresentative(
  people: readonly NaivePerson[],
  k: number,
  proposals: number,
  corrected: boolean,
): NaiveTelling[][] {
  const claims: (NaiveTelling & { group: number; p: number; passes: boolean })[] = [];
  for (let group = 0; group < k; group++) {
    const own = people.filter((person) => person.group === group);
    const others = people.filter((person) => person.group !== group && person.group >= 0);
    for (let proposal = 0; proposal < proposals; proposal++) {
      const [n, m] = [voters(own, proposal), voters(others, proposal)];
      if (n === 0 || m === 0) continue;
      for (const [stance, vote] of stances) {
        const [a, b] = [count(own, proposal, vote), count(others, proposal, vote)];
        const zHalf = 2 * Math.sqrt(n + 1) * ((a + 1) / (n + 1) - 1 / 2);
        const common = (a + 1 + b + 1) / (n + 1 + m + 1);
        const spread = Math.sqrt(common * (1 - common) * (1 / (n + 1) + 1 / (m + 1)));
        const zApart = common === 1 ? 0 : ((a + 1) / (n + 1) - (b + 1) / (m + 1)) / spread;
        const share = (a + 1) / (n + 2);
        const ratio = share / ((b + 1) / (m + 2));
        claims.push({
          group,
          proposal,
          stance,
          weight: zHalf * zApart * share * ratio,
          p: Math.max(naiveTail(zHalf), naiveTail(zApart)),
          passes: zHalf > 1.2815515655446004 && zApart > 1.2815515655446004,
        });
      }
    }
  }
  const highest = corrected ? highestHolding(claims.map(({ p }) => p)) : 1;
  return Array.from({ length: k }, (_, group) =>
    claims
      .filter((claim) => claim.group === group && claim.passes && claim.p <= highest)
      .sort((x, y) => y.weight - x.weight || x.proposal - y.proposal)
      .slice(0, 5)
      .map(({ proposal, stance, weight }) => ({ proposal, stance, weight })),
  );
}

/** Benjamini and Hochberg: the largest p-value that holds at a tenth; -1 when none does. */
export function highestHolding(ps: readonly number[]): number {
  const sorted = [...ps].sort((a, b) => a - b);
  const holding = sorted.filter((p, index) => p <= (0.1 * (index + 1)) / sorted.length);
  return holding.length > 0 ? Math.max(...holding) : -1;
}

/** Upper tail of the normal distribution by Simpson's rule over its density. */
export function naiveTail(z: number): number {
  const [from, to, steps] = [Math.abs(z), Math.abs(z) + 12, 4000];
  const width = (to - from) / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step++) {
    const x = from + step * width;
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp((-x * x) / 2);
  }
  const tail = (sum * width) / 3 / Math.sqrt(2 * Math.PI);
  return z >= 0 ? tail : 1 - tail;
}

export function naiveGroupAware(
  people: readonly NaivePerson[],
  k: number,
  proposal: number,
  vote: Vote,
): number {
  const shares = Array.from({ length: k }, (_, group) => {
    const own = people.filter((person) => person.group === group);
    const n = voters(own, proposal);
    return { p: (count(own, proposal, vote) + 1) / (n + 2), n: n + 2 };
  });
  const product = shares.reduce((all, { p }) => all * p, 1);
  const variance = shares.reduce((all, { p, n }) => all + (p * (1 - p)) / n / p ** 2, 0);
  return product * Math.exp(-1.6448536269514722 * Math.sqrt(variance));
}

export function naiveDivisiveness(people: readonly NaivePerson[], k: number, proposal: number): number {
  const surely = (one: number, other: number, vote: Vote) => {
    const [p, q] = [one, other].map((group) => {
      const own = people.filter((person) => person.group === group);
      const n = voters(own, proposal) + 2;
      const share = (count(own, proposal, vote) + 1) / n;
      return { share, variance: (share * (1 - share)) / n };
    });
    return p!.share - q!.share - 1.6448536269514722 * Math.sqrt(p!.variance + q!.variance);
  };
  let most = 0;
  for (let one = 0; one < k; one++) {
    for (let other = 0; other < k; other++) {
      if (one === other) continue;
      most = Math.max(most, Math.min(surely(one, other, 1), surely(other, one, -1)));
    }
  }
  return most;
}

/** Proposals of one stance, best first. */
export function naiveConsensus(
  people: readonly NaivePerson[],
  k: number,
  proposals: number,
  mode: "reference" | "default",
): Record<"agree" | "disagree", number[]> {
  const all = Array.from({ length: proposals }, (_, proposal) => proposal);
  const totals = all.map((proposal) => voters(people, proposal));
  const median = [...totals].sort((a, b) => a - b)[Math.floor(proposals / 2)] ?? 0;
  const z = (proposal: number, vote: Vote) => {
    const n = totals[proposal]! + 1;
    return 2 * Math.sqrt(n) * ((count(people, proposal, vote) + 1) / n - 0.5);
  };
  const tested = stances.flatMap(([, vote]) =>
    all.filter((proposal) => totals[proposal]! > 0).map((proposal) => naiveTail(z(proposal, vote))),
  );
  const highest = mode === "default" ? highestHolding(tested) : 1;
  const found = stances.map(([stance, vote]) => {
    const share = (some: readonly NaivePerson[], proposal: number) =>
      (count(some, proposal, vote) + 1) / (voters(some, proposal) + 2);
    const weight = (proposal: number) => {
      if (mode === "reference") return share(people, proposal) * z(proposal, vote);
      return k > 0
        ? naiveGroupAware(people, k, proposal, vote)
        : naiveWilson(count(people, proposal, vote), totals[proposal]!);
    };
    const list = all
      .filter((proposal) => totals[proposal]! >= Math.max(7, median / 2) && share(people, proposal) > 0.5)
      .filter((proposal) => z(proposal, vote) > 1.2815515655446004 && naiveTail(z(proposal, vote)) <= highest)
      .filter((proposal) => {
        if (mode === "reference") return true;
        const groups = Array.from({ length: k }, (_, group) => people.filter((one) => one.group === group));
        return groups.every((own) => share(own, proposal) > 0.5);
      })
      .sort((a, b) => weight(b) - weight(a) || a - b)
      .slice(0, 5);
    return [stance, list] as const;
  });
  return Object.fromEntries(found) as Record<"agree" | "disagree", number[]>;
}

function naiveWilson(said: number, n: number): number {
  const z = 1.959963984540054;
  const p = said / n;
  return (p + z ** 2 / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
}

export function naivePriority(people: readonly NaivePerson[], proposal: number, extremity: number): number {
  const votes = voters(people, proposal);
  const p = (count(people, proposal, 0) + 1) / (votes + 2);
  const a = (count(people, proposal, 1) + 1) / (votes + 2);
  return ((1 - p) * (extremity + 1) * a * (1 + 8 * 2 ** (-votes / 5))) ** 2;
}

/** How many always vote the same on ten proposals or more. */
export function naiveStraightLiners(people: readonly NaivePerson[]): number {
  return people.filter(({ votes }) => votes.size >= 10 && new Set(votes.values()).size === 1).length;
}
