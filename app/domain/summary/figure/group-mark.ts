/** Shapes of dots, in the order of the style sheet's colours and lines; told apart without colour. */
export const markShapes = ["circle", "square", "triangle", "diamond", "cross", "wedge"] as const;
export type MarkShape = (typeof markShapes)[number];

/** Path data of each from its middle on, about seven units wide. */
export const markPaths: Record<MarkShape, string> = {
  circle: "m-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z",
  square: "m-2.8-2.8h5.6v5.6h-5.6z",
  triangle: "m0-3.9l3.9 6.6h-7.8z",
  diamond: "m0-4.1l4.1 4.1-4.1 4.1-4.1-4.1z",
  cross: "m-1.3-3.8h2.6v2.5h2.5v2.6h-2.5v2.5h-2.6v-2.5h-2.5v-2.6h2.5z",
  wedge: "m0 3.9l3.9-6.6h-7.8z",
};

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
