import type { OpinionPicture } from "#app/domain/summary/digest/digest-format.ts";
import { groupMarks, markPath, markShapes } from "#app/domain/summary/figure/group-mark.ts";
import { convexHull, type Point } from "#app/domain/summary/figure/hull.ts";

/** A map of opinions ready to be drawn, in units of about a pixel of a phone. */
export interface OpinionMapDrawing {
  width: number;
  height: number;
  /** In the order of the codes given. */
  groups: DrawnGroup[];
  /** Where the middle of everybody is, from which the proposals pull. */
  middle: Point;
  /** Numbered from 1 in the order of the picture. */
  proposals: (Point & { label: Point })[];
}

export interface DrawnGroup {
  code: string;
  /** A place in `markShapes`. */
  mark: number;
  /** How many dots. */
  dots: number;
  /** Path data of all its dots. */
  path: string;
  /** Path data of the outline around them. */
  outline: string;
  /** Where its letter stands. */
  label: Point;
}

const width = 360;
const heights = { least: 200, most: 340 };
const margin = 24;
/** Of a dot; smaller where there are many. */
const sizes = { few: 7, many: 5.2 };
const manyDots = 250;
/** Between dots that would lie on one another. */
const apart = 4;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Fits the dots of a picture to the page: one scale for both directions, near means alike in both. */
export function drawOpinionMap(
  { points, proposals }: OpinionPicture,
  codes: readonly string[],
): OpinionMapDrawing {
  const { toPage, height } = scaleFor(points);
  const marks = groupMarks(codes);
  const spread = withoutOverlap(points.map((point) => ({ ...toPage(point), group: point.group })));
  const groups = codes.map((code) => {
    const mark = marks.get(code)!;
    const own = spread.filter(({ group }) => group === code);
    const shape = markPath(markShapes[mark]!, points.length > manyDots ? sizes.many : sizes.few);
    return {
      code,
      mark,
      dots: own.length,
      path: own.map(({ x, y }) => `M${x} ${y}${shape}`).join(""),
      outline: pathOf(convexHull(own)),
      label: middleOf(own),
    };
  });
  const middle = toPage({ x: 0, y: 0 });
  return { width, height, groups, middle, proposals: pulls(proposals, middle, height) };
}

function scaleFor(points: readonly Point[]) {
  const xs = [0, ...points.map(({ x }) => x)];
  const ys = [0, ...points.map(({ y }) => y)];
  const [left, right, bottom, top] = [least(xs), most(xs), least(ys), most(ys)];
  const across = Math.max(right - left, 20);
  const up = Math.max(top - bottom, 20);
  const scale = Math.min((width - 2 * margin) / across, (heights.most - 2 * margin) / up);
  const height = Math.round(Math.max(heights.least, up * scale + 2 * margin));
  const toPage = ({ x, y }: Point): Point => ({
    x: Math.round(width / 2 + (x - (left + right) / 2) * scale),
    y: Math.round(height / 2 - (y - (bottom + top) / 2) * scale),
  });
  return { toPage, height };
}

/** Dots of one place lie around it as seeds in a sunflower (Vogel 1979), the first on it. */
function withoutOverlap<One extends Point>(dots: readonly One[]): One[] {
  const there = new Map<string, number>();
  return dots.map((dot) => {
    const place = `${dot.x} ${dot.y}`;
    const before = there.get(place) ?? 0;
    there.set(place, before + 1);
    const far = apart * Math.sqrt(before);
    const angle = before * goldenAngle;
    return {
      ...dot,
      x: Math.round(dot.x + far * Math.cos(angle)),
      y: Math.round(dot.y + far * Math.sin(angle)),
    };
  });
}

const tries = 40;
const besideEachOther = 19;

/** Arrows from the middle, all in one scale, with numbers at their ends that do not cover each other. */
function pulls(proposals: OpinionPicture["proposals"], middle: Point, height: number) {
  const scale = least([width, ...proposals.map((pull) => lengthWithin(pull, middle, height))]);
  const numbers: Point[] = [];
  return proposals.map(({ x, y }) => {
    const tip = { x: Math.round(middle.x + x * scale), y: Math.round(middle.y - y * scale) };
    let label = inside(tip, height);
    for (let n = 1; n < tries && numbers.some((other) => near(other, label)); n++) {
      const far = 10 * Math.sqrt(n);
      const moved = {
        x: tip.x + far * Math.cos(n * goldenAngle),
        y: tip.y + far * Math.sin(n * goldenAngle),
      };
      label = inside(moved, height);
    }
    numbers.push(label);
    return { ...tip, label };
  });
}

/** How often a pull fits between the middle and the edge it points to. */
function lengthWithin({ x, y }: Point, middle: Point, height: number): number {
  const room = (from: number, length: number, by: number) =>
    by === 0 ? width : ((by < 0 ? from : length - from) - margin / 2) / Math.abs(by);
  return Math.min(room(middle.x, width, x), room(middle.y, height, -y));
}

function inside({ x, y }: Point, height: number): Point {
  const within = (value: number, length: number) =>
    Math.round(Math.min(length - margin / 2, Math.max(margin / 2, value)));
  return { x: within(x, width), y: within(y, height) };
}

function near(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < besideEachOther;
}

function pathOf(corners: readonly Point[]): string {
  if (corners.length === 0) return "";
  return `M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
}

function middleOf(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) =>
    Math.round(points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length));
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function least(values: readonly number[]): number {
  return values.reduce((best, value) => Math.min(best, value));
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value));
}
