import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { dot, orthogonal, type Ritz, ritz } from "#app/domain/summary/group/subspace.ts";

export interface PrincipalComponents {
  /** Mean of each column over who voted on it; 0 where nobody did. */
  means: Float64Array;
  /** Two rows of length 1, or of zeros where the votes have fewer dimensions. */
  components: Float64Array;
  /** Part of all variance, each 0 to 1. */
  explained: [number, number];
}

/** How many times the votes are gone through at most, and how exact the components must be (sine of an angle). */
export interface Effort {
  most: number;
  tolerance: number;
}

export const exactly: Effort = { most: 60, tolerance: 1e-9 };
/** For millions of votes, where a step takes its time and the next votes move more than what is left out. */
export const nearly: Effort = { most: 20, tolerance: 1e-6 };
/** For going on from an earlier analysis. */
export const onwards: Effort = { most: 2, tolerance: 1e-6 };
/** For resampled people, whose own chance is far greater. */
export const roughly: Effort = { most: 8, tolerance: 1e-4 };

/**
 * The two directions along which votes differ most: principal components with each missing vote at its
 * column's mean (Small et al. 2021). Centred, a missing vote is 0, so only the cells that exist are gone
 * through. The subspace grows by two vectors a step, all orthogonal, and the best two of it are taken
 * (block Lanczos with full reorthogonalisation; Golub and Underwood 1977).
 * @param start two rows to begin from, such as those of an earlier analysis
 */
export function principalComponents(
  matrix: VoteMatrix,
  start: Float64Array | null = null,
  effort: Effort = exactly,
): PrincipalComponents {
  const { proposals } = matrix;
  const means = columnMeans(matrix);
  const total = totalVariance(matrix, means);
  const basis: Float64Array[] = [];
  const images: Float64Array[] = [];
  let block = orthogonal(firstBlock(matrix, start), basis);
  let found: Ritz = { values: [], vectors: [], residual: 0 };
  for (let step = 1; block.length > 0; step++) {
    images.push(...gramTimes(matrix, means, block));
    basis.push(...block);
    block = step < effort.most ? orthogonal(images.slice(-block.length), basis) : [];
    // Looking how near they are takes longer than a step where there are few votes.
    if (step > 2 && step % 4 > 0 && block.length > 0) continue;
    found = ritz(basis, images, total);
    if (found.residual <= effort.tolerance) break;
  }
  const components = new Float64Array(2 * proposals);
  for (const [row, vector] of found.vectors.entries()) components.set(vector, row * proposals);
  turnToConvention(components, proposals, start);
  const part = (at: number) => (total > 0 ? Math.max(0, found.values[at] ?? 0) / total : 0);
  return { means, components, explained: [part(0), part(1)] };
}

/** Mean vote of each proposal over those who voted on it. */
export function columnMeans(matrix: VoteMatrix): Float64Array {
  const sums = new Float64Array(matrix.proposals);
  const counts = new Float64Array(matrix.proposals);
  for (let cell = 0; cell < matrix.proposal.length; cell++) {
    const column = matrix.proposal[cell] as number;
    sums[column] = (sums[column] as number) + (matrix.choice[cell] as number);
    counts[column] = (counts[column] as number) + 1;
  }
  for (let column = 0; column < sums.length; column++) {
    sums[column] = (sums[column] as number) / Math.max(1, counts[column] as number);
  }
  return sums;
}

/** Centred votes, transposed, times centred votes, times two vectors, in one walk over the cells. */
function gramTimes(matrix: VoteMatrix, means: Float64Array, block: Float64Array[]): Float64Array[] {
  const { people, proposals, start, proposal, choice } = matrix;
  const first = block[0] as Float64Array;
  const second = block[1] ?? new Float64Array(proposals);
  const pairs = new Float64Array(3 * proposals);
  for (let column = 0; column < proposals; column++) {
    pairs[3 * column] = first[column] as number;
    pairs[3 * column + 1] = second[column] as number;
    pairs[3 * column + 2] = means[column] as number;
  }
  const image = new Float64Array(2 * proposals);
  for (let person = 0; person < people; person++) {
    const from = start[person] as number;
    const to = start[person + 1] as number;
    let x = 0;
    let y = 0;
    for (let cell = from; cell < to; cell++) {
      const at = 3 * (proposal[cell] as number);
      const centred = (choice[cell] as number) - (pairs[at + 2] as number);
      x += centred * (pairs[at] as number);
      y += centred * (pairs[at + 1] as number);
    }
    for (let cell = from; cell < to; cell++) {
      const column = proposal[cell] as number;
      const centred = (choice[cell] as number) - (pairs[3 * column + 2] as number);
      image[2 * column] = (image[2 * column] as number) + centred * x;
      image[2 * column + 1] = (image[2 * column + 1] as number) + centred * y;
    }
  }
  return block.map((_, row) =>
    Float64Array.from({ length: proposals }, (_, column) => image[2 * column + row] as number),
  );
}

/** Two vectors to begin with, zero for proposals without votes, so that these never enter. */
function firstBlock(matrix: VoteMatrix, start: Float64Array | null): Float64Array[] {
  const { proposals } = matrix;
  const voted = new Uint8Array(proposals);
  for (let cell = 0; cell < matrix.proposal.length; cell++) voted[matrix.proposal[cell] as number] = 1;
  const random = randomOf(0x0cab11d0);
  return [0, 1].map((row) => {
    const rest = start?.subarray(row * proposals, (row + 1) * proposals);
    const known = rest?.some((entry) => entry !== 0);
    // Hidden or new proposals leave an old component short of them: a trace of everything lets them in.
    return Float64Array.from({ length: proposals }, (_, column) => {
      const drawn = random() - 0.5;
      return voted[column] ? (known ? (rest?.[column] as number) + drawn * 1e-6 : drawn) : 0;
    });
  });
}

/**
 * A component and its opposite say the same; so that maps do not flip, it follows the earlier one, else the
 * sum of the cubes of its entries is positive, which no order of people or proposals changes.
 */
function turnToConvention(components: Float64Array, proposals: number, start: Float64Array | null): void {
  for (let row = 0; row < 2; row++) {
    const one = components.subarray(row * proposals, (row + 1) * proposals);
    const before = start ? dot(one, start.subarray(row * proposals, (row + 1) * proposals)) : 0;
    let cubes = 0;
    for (const entry of one) cubes += entry ** 3;
    const side = Math.abs(before) > 1e-3 ? before : cubes;
    if (side < 0) for (let at = 0; at < one.length; at++) one[at] = -(one[at] as number);
  }
}

function totalVariance(matrix: VoteMatrix, means: Float64Array): number {
  let total = 0;
  for (let cell = 0; cell < matrix.proposal.length; cell++) {
    total += ((matrix.choice[cell] as number) - (means[matrix.proposal[cell] as number] as number)) ** 2;
  }
  return total;
}
