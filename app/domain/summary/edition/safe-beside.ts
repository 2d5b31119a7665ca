import type { ClosedDigest, Given } from "#app/domain/summary/closed/closed-format.ts";
import type {
  Digest,
  Mix,
  OpinionStatement,
  OpinionsDigest,
  Votes,
} from "#app/domain/summary/digest/digest-format.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";

type Cells = Map<string, number>;

/**
 * A draft as it may be published after these editions: where a table of answers, votes or ways of taking
 * part differs from one of theirs by fewer people than the minimum in any cell, the whole table is
 * withheld, for the difference would say what those few answered (see `isTooLittleNew`).
 * @param elsewhere  published of other places: groups of opinion and their votes are the whole consultation's
 */
export function safeBeside(
  draft: Digest,
  editions: readonly Digest[],
  elsewhere: readonly Digest[] = [],
): Digest {
  if (editions.length + elsewhere.length === 0) return draft;
  const isSafe = (cellsOf: (digest: Digest) => Cells | null, among = editions) => {
    const now = cellsOf(draft);
    return among.every((edition) => now === null || isFarEnough(now, cellsOf(edition), draft.minimumCell));
  };
  const { participation, proposals, opinions } = draft;
  const withVotes = <Listed extends { id: string; here: Votes | null }>(listed: Listed[]): Listed[] =>
    listed.map((one) => (isSafe((digest) => votesOn(digest, one.id)) ? one : { ...one, here: null }));
  const withVotesOf = <Listed extends OpinionStatement>(listed: Listed[]): Listed[] =>
    listed.map((one) =>
      isSafe((digest) => groupVotes(digest, one.id), [...editions, ...elsewhere])
        ? one
        : { ...one, byGroup: one.byGroup.map((group) => ({ ...group, votes: null })) },
    );
  const withGroupVotes = (said: OpinionsDigest): OpinionsDigest => ({
    ...said,
    groups: said.groups.map((group) => ({ ...group, representative: withVotesOf(group.representative) })),
    consensus: withVotesOf(said.consensus),
    divisive: withVotesOf(said.divisive),
  });
  const { channels, languages } = participation;
  return {
    ...draft,
    participation: {
      ...participation,
      channels: isSafe((digest) => mixCells(digest.participation.channels)) ? channels : null,
      languages: isSafe((digest) => mixCells(digest.participation.languages)) ? languages : null,
    },
    ...(draft.closed && {
      closed: draft.closed.map((question) =>
        isSafe((digest) => givenCells(digest.closed?.find(({ id }) => id === question.id)))
          ? question
          : { ...question, given: null },
      ),
    }),
    proposals: {
      ...proposals,
      mostAgreed: withVotes(proposals.mostAgreed),
      mostDivided: withVotes(proposals.mostDivided),
    },
    ...(opinions && {
      opinions: withGroupVotes({
        ...opinions,
        groups: isSafe(groupCells)
          ? opinions.groups
          : opinions.groups.map((group) => ({ ...group, here: null })),
      }),
    }),
    ...(draft.weighting && {
      weighting: isSafe(({ weighting }) => (weighting ? new Map([["people", weighting.people]]) : null))
        ? draft.weighting
        : null,
    }),
  };
}

/** Whether tables of the same cells differ in each by nobody or by enough. */
function isFarEnough(now: Cells, then: Cells | null, minimum: number): boolean {
  if (then === null) return true;
  return [...now].every(([cell, count]) => {
    const before = then.get(cell);
    return before === undefined || !isSmall(Math.abs(count - before), minimum);
  });
}

function mixCells<Key extends string>(mix: Mix<Key> | null): Cells | null {
  if (!mix) return null;
  const together = mix.together ? [[mix.together.keys.join(" "), mix.together.count] as const] : [];
  return new Map([...mix.parts.map(({ key, count }) => [key, count] as const), ...together]);
}

function votesOn({ proposals }: Digest, id: string): Cells | null {
  const listed = [...proposals.mostAgreed, ...proposals.mostDivided].find((one) => one.id === id);
  return listed?.here ? new Map(Object.entries(listed.here)) : null;
}

/** How each group voted on a proposal, wherever it is listed; everybody's votes are on its own page as they come. */
function groupVotes({ opinions }: Digest, id: string): Cells | null {
  const listed = [
    ...(opinions?.groups ?? []).flatMap(({ representative }) => representative),
    ...(opinions?.consensus ?? []),
    ...(opinions?.divisive ?? []),
  ].find((one) => one.id === id);
  if (!listed) return null;
  return new Map(
    listed.byGroup.flatMap(({ code, votes }) =>
      votes
        ? Object.entries(votes).map(([choice, count]): [string, number] => [`${code} ${choice}`, count])
        : [],
    ),
  );
}

/** The same group in another edition is the same people and a few more. */
function groupCells({ opinions }: Digest): Cells | null {
  const here = (opinions?.groups ?? []).flatMap(({ code, here: people }) =>
    people === null ? [] : [[code, people] as const],
  );
  return here.length > 0 ? new Map(here) : null;
}

function givenCells(question: ClosedDigest | undefined): Cells | null {
  return question?.given ? new Map(cellsGiven(question.given)) : null;
}

function cellsGiven(given: Given): [cell: string, count: number][] {
  switch (given.kind) {
    case "choices":
      return [
        ...given.choices.flatMap(({ code, count }): [string, number][] =>
          count === null ? [] : [[code, count]],
        ),
        ...(given.together === null ? [] : [["", given.together] satisfies [string, number]]),
      ];
    case "scale":
      return [
        ["n", given.figures.n],
        ...(given.steps ?? []).map(({ rating, count }): [string, number] => [String(rating), count]),
      ];
    case "matrix":
      return given.rows.flatMap(({ code, base, counts }) =>
        [base, ...counts].flatMap((count, at): [string, number][] =>
          count === null ? [] : [[`${code} ${at}`, count]],
        ),
      );
    default:
      return [["n", given.n]];
  }
}
