import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/** Votes in the order they were cast, a column for each part; of several on a cell the last counts. */
export interface VoteColumns {
  person: ArrayLike<number>;
  proposal: ArrayLike<number>;
  choice: ArrayLike<number>;
}

export interface OneVote {
  person: number;
  proposal: number;
  choice: 1 | 0 | -1;
}

/**
 * Votes as compressed rows. People are numbered by their first vote (the reference procedure starts its
 * clusters in that order), proposals as the caller likes.
 * @param votes     in the order they were cast
 * @param people    one more than the highest person number that may occur; somebody may have no vote
 * @param proposals likewise; RangeError when a vote is outside
 */
export function matrixOf(
  votes: readonly OneVote[] | VoteColumns,
  people: number,
  proposals: number,
): VoteMatrix {
  const { person, proposal, choice } = Array.isArray(votes)
    ? columnsOf(votes as readonly OneVote[])
    : (votes as VoteColumns);
  const byProposal = sortedBy(proposal, null, proposals, "proposal");
  const order = sortedBy(person, byProposal, people, "person");
  return withoutRepeats(order, { person, proposal, choice }, people, proposals);
}

/**
 * The matrix with new votes in it: people and proposals may have been added behind the old ones, and a vote
 * on a cell that has one replaces it.
 */
export function withVotes(
  matrix: VoteMatrix,
  votes: readonly OneVote[] | VoteColumns,
  people = matrix.people,
  proposals = matrix.proposals,
): VoteMatrix {
  const news = matrixOf(votes, people, proposals);
  const start = new Int32Array(people + 1);
  const proposal = new Int32Array(matrix.proposal.length + news.proposal.length);
  const choice = new Int8Array(proposal.length);
  let filled = 0;
  for (let person = 0; person < people; person++) {
    start[person] = filled;
    const old = person < matrix.people ? (matrix.start[person] as number) : 0;
    const oldEnd = person < matrix.people ? (matrix.start[person + 1] as number) : 0;
    filled = mergedRow(matrix, old, oldEnd, news, person, proposal, choice, filled);
  }
  start[people] = filled;
  return {
    people,
    proposals,
    start,
    proposal: proposal.subarray(0, filled),
    choice: choice.subarray(0, filled),
  };
}

/** The matrix of some of its people, in the order given; somebody may be in it several times. */
export function rowsOf(matrix: VoteMatrix, people: ArrayLike<number>): VoteMatrix {
  let cells = 0;
  for (let row = 0; row < people.length; row++) cells += votesOf(matrix, people[row] as number);
  const start = new Int32Array(people.length + 1);
  const proposal = new Int32Array(cells);
  const choice = new Int8Array(cells);
  let filled = 0;
  for (let row = 0; row < people.length; row++) {
    const from = matrix.start[people[row] as number] as number;
    const to = matrix.start[(people[row] as number) + 1] as number;
    for (let cell = from; cell < to; cell++, filled++) {
      proposal[filled] = matrix.proposal[cell] as number;
      choice[filled] = matrix.choice[cell] as number;
    }
    start[row + 1] = filled;
  }
  return { people: people.length, proposals: matrix.proposals, start, proposal, choice };
}

/** The matrix with its proposals in this order, each once. */
export function withProposalsIn(matrix: VoteMatrix, order: Int32Array): VoteMatrix {
  const place = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) place[order[at] as number] = at;
  const person = new Int32Array(matrix.proposal.length);
  for (let row = 0; row < matrix.people; row++) person.fill(row, matrix.start[row], matrix.start[row + 1]);
  const proposal = matrix.proposal.map((column) => place[column] as number);
  return matrixOf({ person, proposal, choice: matrix.choice }, matrix.people, matrix.proposals);
}

/** How many proposals a person voted on. */
export function votesOf(matrix: VoteMatrix, person: number): number {
  return (matrix.start[person + 1] as number) - (matrix.start[person] as number);
}

function columnsOf(votes: readonly OneVote[]): VoteColumns {
  const person = new Int32Array(votes.length);
  const proposal = new Int32Array(votes.length);
  const choice = new Int8Array(votes.length);
  for (let at = 0; at < votes.length; at++) {
    const vote = votes[at] as OneVote;
    person[at] = vote.person;
    proposal[at] = vote.proposal;
    choice[at] = vote.choice;
  }
  return { person, proposal, choice };
}

/** Places in `keys` by key, those of one key in the order they came in: a counting sort. */
function sortedBy(keys: ArrayLike<number>, order: Int32Array | null, size: number, what: string): Int32Array {
  const place = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    if (!(key >= 0 && key < size)) throw new RangeError(`No ${what} ${key} among ${size}`);
    place[key + 1] = (place[key + 1] as number) + 1;
  }
  for (let key = 0; key < size; key++) place[key + 1] = (place[key + 1] as number) + (place[key] as number);
  const sorted = new Int32Array(keys.length);
  for (let step = 0; step < keys.length; step++) {
    const at = order ? (order[step] as number) : step;
    const key = keys[at] as number;
    const to = place[key] as number;
    sorted[to] = at;
    place[key] = to + 1;
  }
  return sorted;
}

function withoutRepeats(
  order: Int32Array,
  votes: VoteColumns,
  people: number,
  proposals: number,
): VoteMatrix {
  const start = new Int32Array(people + 1);
  const proposal = new Int32Array(order.length);
  const choice = new Int8Array(order.length);
  let filled = 0;
  let row = -1;
  for (let step = 0; step < order.length; step++) {
    const at = order[step] as number;
    const person = votes.person[at] as number;
    const column = votes.proposal[at] as number;
    const again = person === row && filled > (start[row] as number) && proposal[filled - 1] === column;
    while (row < person) start[++row] = filled;
    if (!again) filled++;
    proposal[filled - 1] = column;
    choice[filled - 1] = votes.choice[at] as number;
  }
  while (row < people) start[++row] = filled;
  return { people, proposals, start, proposal: proposal.slice(0, filled), choice: choice.slice(0, filled) };
}

function mergedRow(
  matrix: VoteMatrix,
  from: number,
  to: number,
  news: VoteMatrix,
  person: number,
  proposal: Int32Array,
  choice: Int8Array,
  at: number,
): number {
  let old = from;
  let fresh = news.start[person] as number;
  const end = news.start[person + 1] as number;
  let filled = at;
  if (fresh === end) {
    proposal.set(matrix.proposal.subarray(from, to), filled);
    choice.set(matrix.choice.subarray(from, to), filled);
    return filled + to - from;
  }
  while (old < to || fresh < end) {
    const oldColumn = old < to ? (matrix.proposal[old] as number) : Number.MAX_SAFE_INTEGER;
    const newColumn = fresh < end ? (news.proposal[fresh] as number) : Number.MAX_SAFE_INTEGER;
    proposal[filled] = Math.min(oldColumn, newColumn);
    choice[filled++] = (newColumn <= oldColumn ? news.choice[fresh] : matrix.choice[old]) as number;
    if (oldColumn <= newColumn) old++;
    if (newColumn <= oldColumn) fresh++;
  }
  return filled;
}
