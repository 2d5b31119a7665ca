import { expect, test } from "vitest";
import { pdfFile, pngFile } from "#app/domain/summary/file/drawn.server.ts";
import { keptFile } from "#app/domain/summary/file/kept-files.server.ts";
import { aPublishedSummary } from "#tests/domain/summary/file/published.ts";

test("a file is drawn once however many ask, and one after another", async () => {
  let drawing = 0;
  let most = 0;
  const drawnAs: string[] = [];
  const draw = (name: string) => async () => {
    most = Math.max(most, ++drawing);
    await new Promise((later) => setTimeout(later, 5));
    drawing--;
    drawnAs.push(name);
    return Buffer.from(name);
  };
  const asked = ["a", "b", "a", "a", "c"].map((name) => keptFile(["once", name], draw(name)));
  const files = await Promise.all(asked);
  expect(files.map(({ bytes }) => bytes.toString())).toEqual(["a", "b", "a", "a", "c"]);
  expect(drawnAs).toEqual(["a", "b", "c"]);
  expect(most).toBe(1);
  expect(files[0]!.etag).not.toBe(files[1]!.etag);
});

test("what could not be drawn is tried again, and stops no other", async () => {
  const fails = () => Promise.reject(new Error("no paper"));
  await expect(keptFile("fails", fails)).rejects.toThrow("no paper");
  expect((await keptFile("fails", async () => Buffer.from("x"))).bytes.toString()).toBe("x");
});

test("only what has to be drawn is asked leave for, and without it nothing is", async () => {
  let asked = 0;
  const ask = async () => {
    if (++asked > 1) throw new Error("enough");
  };
  const draw = async () => Buffer.from("x");
  for (let n = 0; n < 3; n++) await keptFile(["leave", 1], draw, ask);
  expect(asked).toBe(1);
  await expect(keptFile(["leave", 2], draw, ask)).rejects.toThrow("enough");
  expect((await keptFile(["leave", 2], draw)).bytes.toString()).toBe("x");
});

test("no more is kept than there is room for: the least asked for is drawn anew", async () => {
  let drawn = 0;
  const large = (n: number) =>
    keptFile(["large", n], async () => {
      drawn++;
      return Buffer.alloc(9 * 1024 * 1024);
    });
  for (const n of [1, 2, 3, 1, 4, 1]) await large(n);
  expect(drawn).toBe(4);
  await large(2);
  expect(drawn).toBe(5);
});

test("files are drawn beside the thread that answers", async () => {
  const { file } = await aPublishedSummary();
  const summary = await file("es");
  const [pdf, png] = await Promise.all([pdfFile(summary, "http://x"), pngFile(summary, "http://x")]);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});
