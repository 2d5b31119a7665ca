/** Words that follow each other in so many texts, and this part of them, are a form's or a campaign's, not theirs. */
const runLength = 7;
const fewestSharing = 4;
const leastSharing = 0.01;

/**
 * Texts without what several share word for word over a long run: "I want to take part in the round table …"
 * under each proposal. A text that is nothing else stays as it is.
 * @param texts  numbers of words, below 0 between them; copies of whole texts folded already
 */
export function withoutSharedRuns(texts: readonly Int32Array[]): Int32Array[] {
  const runs = sharedRuns(texts, Math.max(fewestSharing, leastSharing * texts.length));
  if (runs.size === 0) return [...texts];
  return texts.map((text) => {
    const shared = new Uint8Array(text.length);
    let some = false;
    for (const [at, run] of runsOf(text).entries()) {
      if (!runs.has(run)) continue;
      shared.fill(1, at, at + runLength);
      some = true;
    }
    if (!some) return text;
    const own = text.map((word, at) => (shared[at] === 1 ? -1 : word));
    return own.some((word) => word >= 0) ? own : text;
  });
}

/** Those of so many texts: sorted, since a table of millions of runs would take ten times as much memory. */
function sharedRuns(texts: readonly Int32Array[], sharedBy: number): Set<number> {
  const all = new Float64Array(
    texts.reduce((sum, { length }) => sum + Math.max(0, length - runLength + 1), 0),
  );
  let filled = 0;
  for (const text of texts) for (const run of new Set(runsOf(text))) all[filled++] = run;
  const sorted = all.subarray(0, filled).sort();
  const shared = new Set<number>();
  let first = 0;
  for (let at = 1; at <= filled; at++) {
    if (at < filled && sorted[at] === sorted[first]) continue;
    if (at - first >= sharedBy) shared.add(sorted[first]!);
    first = at;
  }
  return shared;
}

/** A number for each run of seven, 53 bits of two mixed hashes: equal ones are all but surely the same words. */
function runsOf(text: Int32Array): number[] {
  const runs: number[] = [];
  for (let at = 0; at + runLength <= text.length; at++) {
    let [one, other] = [0x811c9dc5, 0x9e3779b9];
    for (let place = at; place < at + runLength; place++) {
      one = Math.imul(one ^ text[place]!, 0x01000193);
      other = Math.imul(other ^ text[place]!, 0x85ebca6b) + 1;
    }
    runs.push((one >>> 0) * 2097152 + (other >>> 11));
  }
  return runs;
}
