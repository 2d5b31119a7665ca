import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoProjection, type GeoStream, geoStream } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { rounded } from "#app/domain/territory/territory-map.ts";

/** World Atlas (Natural Earth, public domain) knows countries by their ISO 3166-1 numbers. */
const numbers: Record<string, string> = {
  AR: "032",
  BO: "068",
  BR: "076",
  CL: "152",
  CO: "170",
  CR: "188",
  CU: "192",
  DO: "214",
  EC: "218",
  ES: "724",
  GT: "320",
  HN: "340",
  HT: "332",
  MX: "484",
  NI: "558",
  PA: "591",
  PE: "604",
  PT: "620",
  PY: "600",
  SV: "222",
  UY: "858",
  VE: "862",
};

type Shape = ReturnType<typeof feature>;
type Detail = "50m" | "110m";

/**
 * Path data of the countries' shores and borders, in some 2 kB together: the more land, the coarser.
 * @param detail  scale of the map, one to so many million
 */
export function outlinesOf(
  countries: readonly string[],
  detail: Detail,
  projection: GeoProjection,
): string[] {
  const shapes = countries.flatMap((country) => countryShapes(detail).get(country) ?? []);
  return pathsWithin(2000, shapes, projection);
}

/** Path data of all land, coarse, to be seen around the countries. */
export function surroundingsOf(projection: GeoProjection): string {
  return pathsWithin(600, [land()], projection).join("");
}

function pathsWithin(mostLetters: number, shapes: Shape[], projection: GeoProjection): string[] {
  const projected = shapes.map((shape) => ringsOf(shape, projection)).filter((rings) => rings.length > 0);
  for (let step = 0.8; ; step *= 1.3) {
    const paths = projected.map((rings) => pathData(rings, step));
    if (paths.join("").length <= mostLetters || step > 30) return paths;
  }
}

type Point = [x: number, y: number];

/** The shape's rings in the map's units, as far as they lie in it; the largest first. */
function ringsOf(shape: Shape, projection: GeoProjection): Point[][] {
  const rings: Point[][] = [];
  const collect: GeoStream = {
    point: (x, y) => void rings.at(-1)!.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {},
  };
  geoStream(shape, projection.stream(collect));
  return rings.sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Without points nearer than `step` to the one before, and without rings of a few steps but the largest. */
function pathData(rings: Point[][], step: number): string {
  return rings
    .filter((ring, index) => index === 0 || sizeOf(ring) >= 3 * step)
    .map((ring) => apart(ring, Math.min(step, sizeOf(ring) / 3)))
    .map((ring) => `M${ring.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join("L")}Z`)
    .join("");
}

/** The atlas is read once, and only the countries of the table are kept. */
const kept = new Map<Detail, Map<string, Shape>>();

function countryShapes(detail: Detail): Map<string, Shape> {
  const known = kept.get(detail);
  if (known) return known;
  const atlas = readAtlas<{ countries: GeometryCollection }>(`countries-${detail}`);
  const geometries = new Map(atlas.objects.countries.geometries.map((geometry) => [geometry.id, geometry]));
  const shapes = new Map<string, Shape>();
  for (const [country, number] of Object.entries(numbers)) {
    const geometry = geometries.get(number);
    if (geometry) shapes.set(country, feature(atlas, geometry));
  }
  kept.set(detail, shapes);
  return shapes;
}

let keptLand: Shape | null = null;

function land(): Shape {
  if (!keptLand) {
    const atlas = readAtlas<{ land: GeometryCollection }>("land-110m");
    keptLand = feature(atlas, atlas.objects.land);
  }
  return keptLand;
}

function readAtlas<Objects extends Record<string, GeometryCollection>>(name: string): Topology<Objects> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Topology<Objects>;
}

function apart(points: Point[], step: number): Point[] {
  const far: Point[] = [];
  for (const point of points) {
    const last = far.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) far.push(point);
  }
  return far;
}

/** The longer side of the box around them. */
function sizeOf(points: Point[]): number {
  if (points.length === 0) return 0;
  const sides = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(...sides.map((values) => Math.max(...values) - Math.min(...values)));
}
