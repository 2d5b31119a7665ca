/**
 * What a reader can find out of one withheld cell: the least and most it can be in any table of whole
 * numbers with the same totals and the same cells shown. Each unit moved goes round a cycle of withheld
 * cells, so moving along cycles from the true table finds the ends (integrality of transport problems).
 */
export function rangeOf(cells: number[][], withheld: boolean[][], i: number, j: number) {
  const move = (sign: 1 | -1) => {
    const now = cells.map((row) => [...row]);
    while (sign === 1 || now[i]![j]! > 0) {
      const path = cycle(now, withheld, i, j, sign);
      if (!path || now[i]![j]! > 60) break;
      for (const [row, column, change] of path) now[row]![column]! += change;
    }
    return now[i]![j]!;
  };
  return { least: move(-1), most: move(1) };
}

/** One more (or less) in the cell, and the changes elsewhere that keep every total; null when there are none. */
function cycle(now: number[][], withheld: boolean[][], i: number, j: number, sign: 1 | -1) {
  // From the row of the cell to its column: in a row one cell gives what another took, and so on.
  const seen = new Set([`r${i}`]);
  const queue: { at: "r" | "c"; line: number; path: [number, number, number][] }[] = [
    { at: "r", line: i, path: [[i, j, sign]] },
  ];
  for (let step = queue.shift(); step; step = queue.shift()) {
    if (step.at === "c" && step.line === j) return step.path;
    const change = step.at === "r" ? -sign : sign;
    const others = step.at === "r" ? now[0]!.length : now.length;
    for (let other = 0; other < others; other++) {
      const [row, column] = step.at === "r" ? [step.line, other] : [other, step.line];
      const key = `${step.at === "r" ? "c" : "r"}${other}`;
      const mayChange = withheld[row]![column] && !(row === i && column === j);
      if (!mayChange || seen.has(key) || now[row]![column]! + change < 0) continue;
      seen.add(key);
      queue.push({
        at: step.at === "r" ? "c" : "r",
        line: other,
        path: [...step.path, [row, column, change]],
      });
    }
  }
  return null;
}
