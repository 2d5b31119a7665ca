import { type GeoProjection, geoMercator } from "d3-geo";
import { labelled } from "#app/domain/territory/map-labels.ts";
import { outlinesOf, surroundingsOf } from "#app/domain/territory/outlines.server.ts";
import {
  greatestRadiusFor,
  type MapCircle,
  type MapDrawing,
  type MapPlace,
  radiusOf,
  rounded,
} from "#app/domain/territory/territory-map.ts";

const width = 360;
const heights = { least: 200, most: 460 };
const margin = 24;
/** Degrees shown at least, so that a shore or border says where one is. */
const leastSpans = { longitude: 4, latitude: 3 };
/** From so many degrees on the land around is drawn too, and all of it with less detail. */
const wideSpan = 12;
const continentalSpan = 25;
const mostCircles = 80;
const mostLabels = 14;

/**
 * A map of places and the countries they lie in, fitted to the places.
 * @param countries  ISO codes, such as CL
 * @returns null when it is known of no place where it lies
 */
export function drawTerritoryMap(
  places: readonly MapPlace[],
  countries: readonly string[],
): MapDrawing | null {
  const placed = withoutOutliers(places.filter(isPlaced));
  if (placed.length === 0) return null;
  const land = landAround(placed, countries);
  const shown = placed.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, mostCircles);
  const greatest = Math.max(...shown.map((place) => place.value ?? 0));
  const circles = shown.map((place): MapCircle => {
    const [x, y] = land.projection([place.longitude, place.latitude])!;
    const radius = radiusOf(place.value, greatest, greatestRadiusFor(shown.length));
    return { ...place, x: rounded(x), y: rounded(y), radius, label: null };
  });
  return {
    width,
    height: land.height,
    surroundings: land.surroundings,
    outlines: land.outlines,
    circles: circles.length <= mostLabels ? labelled(circles, width, land.height) : circles,
    left: places.length - shown.length,
  };
}

type Placed = MapPlace & { latitude: number; longitude: number };

function isPlaced(place: MapPlace): place is Placed {
  return place.latitude !== null && place.longitude !== null;
}

/** One far island must not shrink all the others to a dot: at most one place in twenty is left out. */
function withoutOutliers(places: Placed[]): Placed[] {
  let kept = places;
  for (let left = Math.floor(places.length / 20); left > 0; left--) {
    const middle = {
      longitude: median(kept.map((place) => place.longitude)),
      latitude: median(kept.map((place) => place.latitude)),
    };
    const farthest = kept.toSorted((a, b) => distance(b, middle) - distance(a, middle))[0];
    const rest = kept.filter((place) => place !== farthest);
    if (longestSpan(rest) > longestSpan(kept) / 2) break;
    kept = rest;
  }
  return kept;
}

/** Wider and wider until there is land to be seen. */
function landAround(places: Placed[], countries: readonly string[]) {
  for (let factor = 1; ; factor *= 2) {
    const { projection, height, degrees } = fitted(places, factor);
    const outlines = outlinesOf(countries, degrees > continentalSpan ? "110m" : "50m", projection);
    if (outlines.length === 0 && factor < 16) continue;
    return {
      projection,
      height,
      outlines,
      surroundings: degrees > wideSpan ? surroundingsOf(projection) : null,
    };
  }
}

function fitted(
  places: Placed[],
  factor: number,
): { projection: GeoProjection; height: number; degrees: number } {
  const [west, east] = span(
    places.map((place) => place.longitude),
    leastSpans.longitude * factor,
  );
  const [south, north] = span(
    places.map((place) => place.latitude),
    leastSpans.latitude * factor,
  );
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const wide = geoMercator().fitWidth(width - 2 * margin, corners);
  const needed = wide([west, south])![1] - wide([west, north])![1] + 2 * margin;
  const height = Math.round(Math.min(heights.most, Math.max(heights.least, needed)));
  const projection = geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      corners,
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  return { projection, height, degrees: Math.max(east - west, north - south) };
}

function span(degrees: number[], leastSpan: number): [number, number] {
  const least = Math.min(...degrees);
  const most = Math.max(...degrees);
  const more = Math.max((most - least) * 0.06, (leastSpan - (most - least)) / 2);
  return [least - more, most + more];
}

function longestSpan(places: Placed[]): number {
  const sides = [places.map((place) => place.longitude), places.map((place) => place.latitude)];
  return Math.max(...sides.map((degrees) => Math.max(...degrees) - Math.min(...degrees)));
}

function distance(place: Placed, from: { longitude: number; latitude: number }): number {
  return Math.hypot(place.longitude - from.longitude, place.latitude - from.latitude);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
