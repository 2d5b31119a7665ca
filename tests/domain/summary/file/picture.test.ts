import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { measured } from "#app/domain/summary/file/fonts.server.ts";
import { svgOf as drawn } from "#app/domain/summary/file/letters.server.ts";
import { pngOf } from "#app/domain/summary/file/png.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { languages } from "#app/i18n/languages.ts";
import { aPublishedSummary } from "#tests/domain/summary/file/published.ts";

function svgOf(summary: SummaryFile): string {
  return drawn(summary, "https://participa.example.gob");
}

test.each(languages)("the picture in %s is 1200 by 630 and says something", async (language) => {
  const { file } = await aPublishedSummary();
  const svg = svgOf(await file(language));
  expect(svg).toContain("Quilpué");
  const png = await pngOf(svg);
  const { width, height, colours } = readPng(png);
  expect([width, height]).toEqual([1200, 630]);
  expect(colours.size).toBeGreaterThan(50);
  expect(colours.get("251,248,242")).toBeGreaterThan(100_000);
});

test("letters are drawn: other words make another picture", async () => {
  const { file } = await aPublishedSummary();
  const summary = await file("es");
  const other = structuredClone(summary);
  other.consultation.title = "Otra cosa";
  expect((await pngOf(svgOf(other))).equals(await pngOf(svgOf(summary)))).toBe(false);
});

test("long names are cut or broken, and never leave the picture", async () => {
  const { file } = await aPublishedSummary();
  const summary = structuredClone(await file("pt"));
  summary.digest.territory.name =
    "São Gonçalo do Rio Abaixo do Vale das Águas Claras e das Montanhas & Serras do Sul";
  summary.consultation.title = `Uma consulta ${"muito ".repeat(30)}comprida`;
  summary.authority.name = "Prefeitura ".repeat(20);
  const svg = svgOf(summary);
  expect(svg).toContain("&amp;");
  for (const [, x, size, weight, anchor, words] of svg.matchAll(
    /<text x="([\d.]+)"[^>]*font-size="(\d+)" font-weight="(\d+)"[^>]*?( text-anchor="end")?>([^<]*)</g,
  )) {
    const width = measured(
      words!.replace(/&amp;/g, "&"),
      weight === "600" ? "semibold" : "regular",
      Number(size),
    );
    const [left, right] = anchor ? [Number(x) - width, Number(x)] : [Number(x), Number(x) + width];
    expect(left, words).toBeGreaterThanOrEqual(71);
    expect(right, words).toBeLessThanOrEqual(1130);
  }
});

/** Of eight bits a channel, not interlaced; how often each colour occurs (ISO/IEC 15948). */
function readPng(png: Buffer) {
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]!]!;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = Buffer.alloc(height * stride);
  const colours = new Map<string, number>();
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let i = 0; i < stride; i++) {
      const at = y * stride + i;
      const left = i >= channels ? pixels[at - channels]! : 0;
      const up = y > 0 ? pixels[at - stride]! : 0;
      const corner = i >= channels && y > 0 ? pixels[at - stride - channels]! : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      pixels[at] = (raw[y * (stride + 1) + 1 + i]! + predicted) & 255;
    }
    for (let i = 0; i < stride; i += channels) {
      const at = y * stride + i;
      const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return { width, height, colours };
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

test("characters that no picture may have are left out of it", async () => {
  const { file } = await aPublishedSummary();
  const summary = await file("es");
  const title = "Agua\u0001 y\ufffe riego\ud800";
  const svg = svgOf({ ...summary, consultation: { ...summary.consultation, title } });
  expect(svg).toContain("Agua y riego");
  expect((await pngOf(svg)).subarray(1, 4).toString()).toBe("PNG");
});
