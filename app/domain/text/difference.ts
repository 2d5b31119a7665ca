/** A run of words that both texts have, or that only the one before or only the one after has. */
export interface Piece {
  kind: "same" | "removed" | "added";
  text: string;
}

/** More edits than this and nobody reads them one by one: the rest is shown as replaced. */
const mostEdits = 1500;

/**
 * How one text became another, word by word. What is the same or was removed makes up the text before,
 * what is the same or was added the text after, to the last space.
 */
export function wordDifference(before: string, after: string): Piece[] {
  const steps = shortestEdit(before.match(/\s+|\S+/gu) ?? [], after.match(/\s+|\S+/gu) ?? []);
  return merged(readable(merged(steps.map(({ kind, item }) => ({ kind, text: item })))));
}

export interface Step {
  kind: Piece["kind"];
  item: string;
}

/**
 * The fewest removals and additions that make one list of the other (Myers 1986, "An O(ND) Difference
 * Algorithm and Its Variations", Algorithmica 1, the greedy one), after what both begin and end with.
 */
export function shortestEdit(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (items: readonly string[]): Step[] => items.map((item) => ({ kind: "same", item }));
  return [
    ...same(before.slice(0, start)),
    ...greedy(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function greedy(before: readonly string[], after: readonly string[]): Step[] {
  const trace = furthestReaches(before, after);
  if (trace === null) return replaced(before, after);
  const steps: Step[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits - 1]!;
    const diagonal = x - y;
    const isAdded = comesFromAbove(reach, diagonal, edits);
    const cameFrom = isAdded ? diagonal + 1 : diagonal - 1;
    const [fromX, fromY] = [reach.get(cameFrom)!, reach.get(cameFrom)! - cameFrom];
    for (; x > fromX && y > fromY; y--) steps.push({ kind: "same", item: before[--x]! });
    steps.push(isAdded ? { kind: "added", item: after[--y]! } : { kind: "removed", item: before[--x]! });
  }
  while (x > 0) steps.push({ kind: "same", item: before[--x]! });
  return steps.reverse();
}

/** By number of edits: how far into the text before each diagonal gets; null when there are too many. */
function furthestReaches(before: readonly string[], after: readonly string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(mostEdits, before.length + after.length); edits++) {
    const reach = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const last = trace[edits - 1];
      let x = 0;
      if (last)
        x = comesFromAbove(last, diagonal, edits) ? last.get(diagonal + 1)! : last.get(diagonal - 1)! + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...trace, reach];
    }
    trace.push(reach);
  }
  return null;
}

function comesFromAbove(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && reach.get(diagonal - 1)! < reach.get(diagonal + 1)!;
}

function replaced(before: readonly string[], after: readonly string[]): Step[] {
  return [
    ...before.map((item): Step => ({ kind: "removed", item })),
    ...after.map((item): Step => ({ kind: "added", item })),
  ];
}

/** A space or a little word alone between two changes belongs to both, so that whole phrases are read as one change. */
function readable(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const isBetween =
      piece.kind === "same" && /^\S{0,3}$/u.test(piece.text.trim()) && index > 0 && index < pieces.length - 1;
    if (!isBetween) return [piece];
    return [
      { kind: "removed", text: piece.text },
      { kind: "added", text: piece.text },
    ];
  });
}

/** Runs of changes as one removal and one addition. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  let [same, removed, added] = ["", "", ""];
  for (const { kind, text } of [...pieces, { kind: "same", text: "" } satisfies Piece]) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      if (removed) all.push({ kind: "removed", text: removed });
      if (added) all.push({ kind: "added", text: added });
      [removed, added] = ["", ""];
      same = text;
      if (same) {
        const last = all.at(-1);
        if (last?.kind === "same") all[all.length - 1] = { kind: "same", text: last.text + same };
        else all.push({ kind: "same", text: same });
      }
    }
  }
  return all;
}
