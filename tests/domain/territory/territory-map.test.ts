import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import { greatestRadiusFor, type MapPlace, radiusOf } from "#app/domain/territory/territory-map.ts";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

const quilpue = aPlace("Quilpué", -33.05, -71.44, 120);
const cochrane = aPlace("Cochrane", -47.26, -72.57, null);
const jacmel = aPlace("Jacmel", 18.24, -72.54, 30);

test("a circle's area is in proportion to its figure", () => {
  const greatest = greatestRadiusFor(3);
  expect(radiusOf(100, 400, greatest)).toBeCloseTo(radiusOf(400, 400, greatest) / 2, 1);
  expect(radiusOf(0, 400, greatest)).toBeGreaterThan(0);
  expect(radiusOf(null, 400, greatest)).toBeGreaterThan(0);
});

test("north is up, west is left, everything inside the frame, in a few kilobytes", () => {
  const drawing = drawTerritoryMap([quilpue, cochrane, jacmel], ["CL", "HT"])!;
  const at = (name: string) => drawing.circles.find((circle) => circle.name === name)!;
  expect(at("Jacmel").y).toBeLessThan(at("Quilpué").y);
  expect(at("Quilpué").y).toBeLessThan(at("Cochrane").y);
  expect(at("Cochrane").x).toBeLessThan(at("Quilpué").x);
  for (const { x, y, radius } of drawing.circles) {
    expect(Math.min(x, y, drawing.width - x, drawing.height - y)).toBeGreaterThan(radius);
  }
  expect(drawing.outlines).toHaveLength(2);
  expect([...drawing.outlines, drawing.surroundings].join("").length).toBeLessThan(3000);
  expect(drawing.outlines[0]).toMatch(/^M-?\d+(\.\d)?,-?\d+(\.\d)?L/);
});

test("names stand beside their circles and never on one another", () => {
  const drawing = drawTerritoryMap([quilpue, aPlace("Villa Alemana", -33.04, -71.37, 80), cochrane], ["CL"])!;
  const labels = drawing.circles.flatMap(({ label }) => label ?? []);
  expect(labels.length).toBeGreaterThan(0);
  expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(labels.length);
});

test("one place, an island far out, or a country without an outline still make a map", () => {
  expect(drawTerritoryMap([quilpue], ["CL"])!.circles).toHaveLength(1);
  expect(drawTerritoryMap([aPlace("Providencia", 13.38, -81.37, 5)], ["CO"])!.outlines).toHaveLength(1);
  expect(drawTerritoryMap([quilpue], ["XX"])!.outlines).toEqual([]);
});

test("places nobody knows where they are, or too many, are counted and left to the table", () => {
  expect(drawTerritoryMap([{ ...quilpue, latitude: null, longitude: null }], ["CL"])).toBeNull();
  expect(drawTerritoryMap([quilpue, { ...cochrane, latitude: null }], ["CL"])!.left).toBe(1);
  const many = Array.from({ length: 200 }, (_, index) => aPlace(`M${index}`, -20 - index / 20, -70, index));
  expect(drawTerritoryMap(many, ["CL"])).toMatchObject({ left: 120 });
});

test("one far island does not shrink all the others to a dot", () => {
  const near = Array.from({ length: 40 }, (_, index) => aPlace(`M${index}`, -33 + index / 40, -71, 10));
  const drawing = drawTerritoryMap([...near, aPlace("Hanga Roa", -27.15, -109.43, 10)], ["CL"])!;
  expect(drawing.left).toBe(1);
  expect(drawing.circles.some(({ name }) => name === "Hanga Roa")).toBe(false);
});

test("it is drawn without styles of its own; what too few people said is hollow and not said", () => {
  const drawing = drawTerritoryMap([quilpue, cochrane, jacmel], ["CL", "HT"])!;
  const svg = renderToStaticMarkup(
    createElement(TerritoryMap, { drawing, title: "Quién participó", minimum: 5 }),
  );
  expect(svg).toContain("<title>Quilpué: 120</title>");
  expect(svg).toMatch(/data-few="true"><title>Cochrane: menos de 5</);
  expect(svg).not.toMatch(/style=|<a /);
  expect(svg).toMatch(/role="img"/);
  expect(svg.length).toBeLessThan(4500);

  const linked = {
    ...drawing,
    circles: drawing.circles.map((circle) => ({ ...circle, href: `/${circle.code}` })),
  };
  const links = renderToStaticMarkup(
    createElement(TerritoryMap, { drawing: linked, title: "T", minimum: 5 }),
  );
  expect(links).toMatch(/role="group"/);
  expect(links.match(/<a href="/g)).toHaveLength(3);
});

function aPlace(name: string, latitude: number, longitude: number, value: number | null): MapPlace {
  return { code: name, name, latitude, longitude, value };
}
