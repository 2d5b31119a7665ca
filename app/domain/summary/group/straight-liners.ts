import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/** Why somebody's votes may say nothing of the proposals. */
export const patterns = ["agree", "disagree", "pass", "pace"] as const;
export type Pattern = (typeof patterns)[number];

/** As many votes as say something of whether somebody always votes the same. */
export const enoughVotes = 10;
/**
 * Ten proposals cannot be read in less: adults read 238 words a minute silently (Brysbaert, "How many words
 * do we read per minute?", Journal of Memory and Language 109 (2019)), which is three seconds for a title of
 * twelve words. One second each leaves out nobody who reads.
 */
export const readingTenMs = 10_000;

export interface StraightLiners {
  /** By person: 0, or 1 and the number of the pattern. */
  flags: Uint8Array;
  /** How many people show each pattern; somebody who shows two is counted by the first. */
  byPattern: Record<Pattern, number>;
}

/**
 * People who vote on ten proposals or more and always the same ("straightlining", Kim, Dykema, Stevenson,
 * Black and Moberg, Social Science Computer Review 37 (2019)), or faster than anybody reads, as programs do.
 * A sign, not a verdict: some agree with everything that was proposed.
 * @param quickest  by person, milliseconds in which they cast ten votes one after another; -1 if not known
 */
export function straightLiners(matrix: VoteMatrix, quickest: Float64Array | null): StraightLiners {
  const { people, start, choice } = matrix;
  const flags = new Uint8Array(people);
  const byPattern: Record<Pattern, number> = { agree: 0, disagree: 0, pass: 0, pace: 0 };
  for (let person = 0; person < people; person++) {
    const from = start[person]!;
    const to = start[person + 1]!;
    if (to - from < enoughVotes) continue;
    const pattern = isSame(choice, from, to)
      ? choiceNames[choice[from]! + 1]!
      : isTooQuick(quickest?.[person] ?? -1)
        ? "pace"
        : null;
    if (pattern === null) continue;
    flags[person] = 1 + patterns.indexOf(pattern);
    byPattern[pattern]++;
  }
  return { flags, byPattern };
}

const choiceNames = ["disagree", "pass", "agree"] as const;

function isSame(choice: Int8Array, from: number, to: number): boolean {
  for (let cell = from + 1; cell < to; cell++) if (choice[cell] !== choice[from]) return false;
  return true;
}

function isTooQuick(ms: number): boolean {
  return ms >= 0 && ms < readingTenMs;
}

/**
 * The shortest time in which ten votes were cast one after another.
 * @param times  milliseconds, ascending
 * @returns      -1 for fewer votes, or where all have one time, as in an import
 */
export function quickestTen(times: readonly number[]): number {
  if (times.length < enoughVotes || times[0] === times.at(-1)) return -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let last = enoughVotes - 1; last < times.length; last++) {
    shortest = Math.min(shortest, times[last]! - times[last - enoughVotes + 1]!);
  }
  return shortest;
}

/** The matrix without the people flagged, and where each of the rest was. */
export function withoutPeople(
  matrix: VoteMatrix,
  flags: Uint8Array,
): { matrix: VoteMatrix; kept: Int32Array } {
  const kept = Int32Array.from(flags.keys()).filter((person) => flags[person] === 0);
  const { start } = matrix;
  const cells = kept.reduce((sum, person) => sum + start[person + 1]! - start[person]!, 0);
  const thinned: VoteMatrix = {
    people: kept.length,
    proposals: matrix.proposals,
    start: new Int32Array(kept.length + 1),
    proposal: new Int32Array(cells),
    choice: new Int8Array(cells),
  };
  kept.forEach((person, row) => {
    const at = thinned.start[row]!;
    thinned.proposal.set(matrix.proposal.subarray(start[person]!, start[person + 1]!), at);
    thinned.choice.set(matrix.choice.subarray(start[person]!, start[person + 1]!), at);
    thinned.start[row + 1] = at + start[person + 1]! - start[person]!;
  });
  return { matrix: thinned, kept };
}
