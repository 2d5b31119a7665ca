/** Shapes of dots, in the order of the style sheet's colours and lines; told apart without colour. */
export const markShapes = ["circle", "square", "triangle", "diamond", "cross", "wedge"] as const;
export type MarkShape = (typeof markShapes)[number];

/**
 * Path data of a mark from its middle on.
 * @param size  in units of the drawing, about the mark's width
 */
export function markPath(shape: MarkShape, size = 7): string {
  const n = (part: number) => Math.round(10 * part * size) / 10;
  switch (shape) {
    case "circle":
      return `m${n(-0.46)} 0a${n(0.46)} ${n(0.46)} 0 1 0 ${n(0.92)} 0a${n(0.46)} ${n(0.46)} 0 1 0 ${n(-0.92)} 0z`;
    case "square":
      return `m${n(-0.4)} ${n(-0.4)}h${n(0.8)}v${n(0.8)}h${n(-0.8)}z`;
    case "triangle":
      return `m0 ${n(-0.56)}l${n(0.56)} ${n(0.94)}h${n(-1.12)}z`;
    case "diamond":
      return `m0 ${n(-0.58)}l${n(0.58)} ${n(0.58)} ${n(-0.58)} ${n(0.58)} ${n(-0.58)} ${n(-0.58)}z`;
    case "cross": {
      const [arm, wide] = [n(0.36), n(0.37)];
      return `m${n(-0.18)} ${n(-0.54)}h${wide}v${arm}h${arm}v${wide}h${-arm}v${arm}h${-wide}v${-arm}h${-arm}v${-wide}h${arm}z`;
    }
    case "wedge":
      return `m0 ${n(0.56)}l${n(0.56)} ${n(-0.94)}h${n(-1.12)}z`;
  }
}

/**
 * The mark of each group: that of its letter, so that it stays with its people from one edition to the
 * next; where two letters would have the same, the later takes the next that is free.
 * @returns  by code, a place in `markShapes`
 */
export function groupMarks(codes: readonly string[]): Map<string, number> {
  const marks = new Map<string, number>();
  const taken = new Set<number>();
  for (const code of codes.toSorted()) {
    let mark = Math.max(0, code.charCodeAt(0) - 97) % markShapes.length;
    while (taken.has(mark) && taken.size < markShapes.length) mark = (mark + 1) % markShapes.length;
    taken.add(mark);
    marks.set(code, mark);
  }
  return marks;
}
