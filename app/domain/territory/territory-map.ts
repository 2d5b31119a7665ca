/** What is to be shown of one municipality. */
export interface MapPlace {
  code: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  /** The figure its circle stands for; null when too few people to say. */
  value: number | null;
  href?: string;
  /** The reader's own municipality. */
  isOwn?: boolean;
}

export interface MapCircle extends MapPlace {
  x: number;
  y: number;
  radius: number;
  label: MapLabel | null;
}

export interface MapLabel {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A map ready to be drawn: numbers and path data, in units of about a pixel of a phone. */
export interface MapDrawing {
  width: number;
  height: number;
  /** SVG path data of the land around the countries, when the map is wide enough for it. */
  surroundings: string | null;
  /** SVG path data, one for each country. */
  outlines: string[];
  /** The greatest first, so that small ones lie on top. */
  circles: MapCircle[];
  /** Places not drawn: too many, or nobody knows where they are. */
  left: number;
}

const leastRadius = 2.5;
const radiusOfSuppressed = 4;

/** Fewer circles may be greater ones. */
export function greatestRadiusFor(circles: number): number {
  return Math.min(18, Math.max(7, 60 / Math.sqrt(circles)));
}

/** The circle's area, not its radius, is in proportion to the value. */
export function radiusOf(value: number | null, greatest: number, greatestRadius: number): number {
  if (value === null) return radiusOfSuppressed;
  if (greatest <= 0) return leastRadius;
  return Math.max(leastRadius, rounded(greatestRadius * Math.sqrt(value / greatest)));
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
