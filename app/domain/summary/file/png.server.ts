import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { family, fontBytes, packages } from "#app/domain/summary/file/fonts.server.ts";

let ready: Promise<void> | null = null;

/** An SVG of ours as PNG, with our own letters. */
export async function pngOf(svg: string): Promise<Buffer> {
  ready ??= start();
  await ready;
  const font = { fontBuffers: [fontBytes("regular"), fontBytes("semibold")], defaultFontFamily: family };
  const drawing = new Resvg(svg, { font });
  const picture = drawing.render();
  const png = Buffer.from(picture.asPng());
  picture.free();
  drawing.free();
  return png;
}

async function start() {
  try {
    await initWasm(readFileSync(packages.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  } catch (error) {
    // Once for each process, and another copy of this module may have come first.
    if (!/already initialized/i.test(String(error))) throw error;
  }
}
