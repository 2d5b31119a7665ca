import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { scopeOf } from "#app/domain/summary/digest/scope.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { analyse } from "#app/domain/summary/group/analyse.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";
import { opinionsDigest } from "#app/domain/summary/group/opinions-digest.ts";
import { count, type NaivePerson } from "#tests/domain/summary/group/naive.ts";
import { numbersFrom, threeCamps, votesRead } from "#tests/domain/summary/group/some-votes.ts";

const minimum = 5;
const proposals = 18;

/** Two countries with a region each and six municipalities. */
const paths = ["/CL/5/a/", "/CL/5/b/", "/CL/5/c/", "/CL/6/d/", "/BR/1/e/", "/BR/1/f/"];
const above = ["/CL/", "/CL/5/", "/CL/6/", "/BR/", "/BR/1/"];

/** Everybody answered one question and voted; by person the number of their place, 6 for none. */
function rowsOf(people: readonly NaivePerson[], places: readonly number[], hidden = false): ConsultationRows {
  const idOf = (place: number) => (place < paths.length ? paths[place]! : null);
  const territory = (path: string) => ({
    id: path,
    name: path,
    kind: "municipality" as const,
    path,
    population: null,
    asked: above.includes(path),
  });
  return {
    consultation: { id: "c", language: "es", minimumCell: minimum, votesHidden: hidden },
    questions: [],
    closed: [],
    territories: [...paths, ...above].map(territory),
    themes: [],
    participants: people.map((_, person) => ({
      id: `u${person}`,
      territoryId: idOf(places[person]!),
      channel: "web",
    })),
    respondents: [...new Set(places)].map((place) => ({
      territoryId: idOf(place),
      people: places.filter((other) => other === place).length,
    })),
    given: [],
    entries: [],
    proposals: Array.from({ length: proposals }, (_, proposal) => ({
      id: `p${proposal}`,
      participantId: "u0",
      territoryId: null,
      language: "es",
      title: `Propuesta ${proposal}`,
      text: "",
      agrees: count(people, proposal, 1),
      disagrees: count(people, proposal, -1),
      passes: count(people, proposal, 0),
      importedSupports: null,
      themes: [],
    })),
    votes: [],
  };
}

function analysed(people: readonly NaivePerson[], places: readonly number[]): OpinionAnalysis {
  return analyse(
    {
      ...votesRead(people, proposals),
      places: Int32Array.from(places),
      territoryIds: [...paths, null],
    },
    { mode: "default", seed: 1 },
  ).analysis;
}

function digests(rows: ConsultationRows, opinion: OpinionAnalysis) {
  const whole = survey(rows);
  return new Map(
    summarisedTerritories(whole).map((id) => [id, opinionsDigest(scopeOf(whole, id), opinion)!] as const),
  );
}

/** Camps spread over places as chance has it, small places among them. */
const spread = fc.record({
  each: fc.integer({ min: 12, max: 40 }),
  seed: fc.integer({ min: 1, max: 100_000 }),
  weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 21, maxLength: 21 }),
});

function somewhere({ each, seed, weights }: { each: number; seed: number; weights: number[] }) {
  const people = threeCamps(each, proposals, seed);
  const random = numbersFrom(seed);
  const places = people.map(({ group }) => {
    const own = weights.slice(7 * group, 7 * group + 7);
    let left = random() * own.reduce((sum, weight) => sum + weight + 0.1, 0);
    return own.findIndex((weight) => {
      left -= weight + 0.1;
      return left < 0;
    });
  });
  return { people, places };
}

/** Whether some list of whole numbers from 0 adds up as the sums say and has this value at this place. */
function canBe(
  size: number,
  sums: readonly { places: readonly number[]; total: number }[],
  fixed: { place: number; value: number },
): boolean {
  const left = sums.map(({ total }) => total);
  function from(place: number): boolean {
    if (place === size) return left.every((rest) => rest === 0);
    const within = [...sums.keys()].filter((index) => sums[index]!.places.includes(place));
    const room = Math.min(...within.map((index) => left[index]!));
    const values =
      fixed.place === place ? [fixed.value] : Array.from({ length: room + 1 }, (_, n) => room - n);
    return values.some((value) => {
      if (value > room) return false;
      for (const index of within) left[index]! -= value;
      const isPossible = from(place + 1);
      for (const index of within) left[index]! += value;
      return isPossible;
    });
  }
  return from(0);
}

test("whoever adds and subtracts all that is told of places never finds a few members of a group", () => {
  fc.assert(
    fc.property(spread, (facts) => {
      const { people, places } = somewhere(facts);
      const opinion = analysed(people, places);
      if (opinion.groups.length === 0) return;
      const told = digests(rowsOf(people, places), opinion);
      for (const [group, { code, people: size }] of opinion.groups.entries()) {
        const actual = [...paths, null].map((id) =>
          opinion.members
            .filter((row) => row.territoryId === id && row.group === code)
            .reduce((sum, row) => sum + row.people, 0),
        );
        const sums = [...told].flatMap(([path, { groups }]) => {
          const here = groups[group]?.here ?? null;
          const within = paths.flatMap((one, place) => (one.startsWith(path) ? [place] : []));
          return here === null ? [] : [{ places: within, total: here }];
        });
        for (const { places: some, total } of sums) {
          expect(total).toBe(some.reduce((sum, place) => sum + actual[place]!, 0));
          expect(total === 0 || total >= minimum).toBe(true);
        }
        const known = [{ places: [0, 1, 2, 3, 4, 5, 6], total: size }, ...sums];
        for (const [place, members] of actual.entries()) {
          if (members === 0 || members >= minimum) continue;
          for (const value of [0, minimum]) {
            expect(canBe(7, known, { place, value })).toBe(true);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);

test("whoever knows a proposal's votes never finds a few of a group, nor of those in none", () => {
  fc.assert(
    fc.property(spread, fc.integer({ min: 0, max: 30 }), (facts, few) => {
      const { people, places } = somewhere(facts);
      const random = numbersFrom(facts.seed);
      const others = Array.from(
        { length: few },
        (): NaivePerson => ({
          group: -1,
          votes: new Map([[Math.floor(random() * proposals), random() < 0.5 ? 1 : -1]]),
        }),
      );
      const all = [...people, ...others];
      const everywhere = [...places, ...others.map(() => 0)];
      const rows = rowsOf(all, everywhere);
      const opinion = analysed(all, everywhere);
      for (const digest of digests(rows, opinion).values()) {
        const told = [
          ...digest.consensus,
          ...digest.divisive,
          ...digest.groups.flatMap((one) => one.representative),
        ];
        for (const { id, byGroup } of told) {
          const row = rows.proposals.find((proposal) => proposal.id === id)!;
          const left = [row.agrees, row.disagrees, row.passes];
          for (const { votes } of byGroup) {
            if (!votes) continue;
            [votes.agrees, votes.disagrees, votes.passes].forEach((shown, choice) => {
              expect(shown === 0 || shown >= minimum).toBe(true);
              left[choice]! -= shown;
            });
          }
          if (byGroup.some(({ votes }) => votes !== null)) {
            for (const rest of left) expect(rest === 0 || rest >= minimum).toBe(true);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
}, 240_000);

test("large groups are told with their votes, by place too", () => {
  const people = threeCamps(90);
  const places = people.map((_, person) => Math.floor(person / 3) % 2);
  const opinion = analysed(people, places);
  const digest = digests(rowsOf(people, places), opinion).get(paths[0]!)!;
  expect(digest).toMatchObject({ verdict: "stable", voters: 270, clustered: 270, leftOut: null });
  const here = (group: string) =>
    opinion.members.find((row) => row.group === group && row.territoryId === paths[0])!.people;
  expect(digest.groups.map((group) => [group.code, group.people, group.here])).toEqual(
    opinion.groups.map(({ code, people: size }) => [code, size, here(code)]),
  );
  const [first] = digest.groups[0]!.representative;
  expect(first!.byGroup.map(({ leaning }) => leaning)).toContain("most");
  expect(digest.consensus.length).toBeGreaterThan(0);
  expect(digest.map!.points).toHaveLength(270);
});

test("nothing is told while votes are hidden, and no groups where one is small", () => {
  const people = threeCamps(30);
  const places = people.map(() => 0);
  const opinion = analysed(people, places);
  const hidden = survey(rowsOf(people, places, true));
  expect(opinionsDigest(scopeOf(hidden, paths[0]!), opinion)).toBeNull();
  const open = survey(rowsOf(people, places));
  expect(opinionsDigest(scopeOf(open, paths[0]!), null)).toBeNull();
  const small = {
    ...opinion,
    groups: opinion.groups.map((one, at) => ({ ...one, people: at === 2 ? 4 : 43 })),
  };
  expect(opinionsDigest(scopeOf(survey(rowsOf(people, places)), paths[0]!), small)).toMatchObject({
    groups: [],
    map: null,
  });
});

test("a proposal hidden since the analysis is told nowhere", () => {
  const people = threeCamps(30);
  const places = people.map(() => 0);
  const opinion = analysed(people, places);
  const rows = rowsOf(people, places);
  const gone = opinion.consensus.agree[0]!;
  rows.proposals = rows.proposals.filter(({ id }) => id !== gone);
  expect(JSON.stringify([...digests(rows, opinion).values()])).not.toContain(`"${gone}"`);
});
