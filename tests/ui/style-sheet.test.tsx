import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { markShapes } from "#app/domain/summary/figure/group-mark.ts";

const folder = new URL("../../app/styles/", import.meta.url);
const sheets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

test("the whole style sheet is within 10 kB compressed, even before it is minified", () => {
  expect(brotliCompressSync(sheets.join("\n")).length).toBeLessThan(10 * 1024);
});

test("every custom property that is used is given somewhere", () => {
  const all = sheets.join("\n");
  const given = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]!));
  const used = [...all.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]!);

  expect([...new Set(used)].filter((name) => !given.has(name))).toEqual([]);
});

const inks = ["ink", "ink-2", "link", "agree", "disagree", "pass", "warning"];

test.each(["light", "dark"] as const)("every ink can be read on every %s ground", (scheme) => {
  for (const ink of inks) {
    for (const ground of ["paper", "card", "sunk"]) {
      const ratio = contrast(colour(ink, scheme), colour(ground, scheme));
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(["light", "dark"] as const)("the edge of an input can be seen in %s", (scheme) => {
  expect(contrast(colour("edge", scheme), colour("card", scheme))).toBeGreaterThanOrEqual(3);
  expect(contrast(colour("edge", scheme), colour("paper", scheme))).toBeGreaterThanOrEqual(3);
});

test.each(["light", "dark"] as const)(
  "every group of opinion can be seen in %s, and read as a letter",
  (scheme) => {
    for (let mark = 0; mark < markShapes.length; mark++) {
      for (const ground of ["paper", "card"]) {
        expect(contrast(colour(`group-${mark}`, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);

function colour(name: string, scheme: "light" | "dark"): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheets.join("\n"));
  if (!pair) throw new Error(`--${name} has no light-dark() pair`);
  return pair[scheme === "light" ? 1 : 2]!;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d) : hex.slice(1).match(/../g)!;
  const [r, g, b] = digits.map((d) => {
    const c = Number.parseInt(d, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
