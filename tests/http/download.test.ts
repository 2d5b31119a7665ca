import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";
import { createRequest, sendResponse } from "@remix-run/node-fetch-server";
import { expect, test } from "vitest";
import { compressed } from "#app/http/compress.ts";
import { download } from "#app/http/download.ts";
import { afterThisFile } from "#tests/support/after-file.ts";

/** A server that answers with this, as ours does. */
async function serving(chunks: () => AsyncGenerator<Buffer>): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const file = download("x.csv", "text/csv", chunks());
      await sendResponse(outgoing, await compressed(createRequest(incoming, outgoing), file));
    } catch {
      outgoing.destroy();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  afterThisFile(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function asked(url: string, coding: string): Promise<IncomingMessage> {
  return new Promise((answer, fail) =>
    get(url, { headers: { "Accept-Encoding": coding }, agent: false }, answer).on("error", fail),
  );
}

async function taken(response: IncomingMessage): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of response) all.push(chunk);
  return Buffer.concat(all);
}

const piece = Buffer.from("palabras que alguien escribió,1\r\n".repeat(2000));

test.each(["identity", "br", "gzip"])("a file that breaks off (%s) does not look whole", async (coding) => {
  const url = await serving(async function* () {
    for (let n = 0; n < 20; n++) yield piece;
    throw new Error("the database went away");
  });
  // Compressed, nothing may have left yet.
  await expect(asked(url, coding).then(taken)).rejects.toThrow(/aborted|socket hang up/);
});

test("it arrives whole, compressed as it flows", async () => {
  const url = await serving(async function* () {
    for (let n = 0; n < 20; n++) yield piece;
  });
  const bytes = brotliDecompressSync(await taken(await asked(url, "br")));
  expect(bytes.length).toBe(20 * piece.length);
});

test.each(["identity", "br"])(
  "no more is made (%s) than is taken, and nothing for who is gone",
  async (coding) => {
    let made = 0;
    let ended = false;
    const url = await serving(async function* () {
      try {
        for (;;) {
          made++;
          // What does not compress, or a few bytes would stand for a thousand pieces.
          yield Buffer.from(crypto.getRandomValues(new Uint8Array(60_000)));
        }
      } finally {
        ended = true;
      }
    });
    const response = await asked(url, coding);
    response.pause();
    for (let quiet = 0, then = 0; quiet < 10; then = made) {
      await pause(50);
      quiet = made > 0 && made === then ? quiet + 1 : 0;
      expect(made * 60_000).toBeLessThan(20_000_000);
    }
    response.destroy();
    await expect.poll(() => ended).toBe(true);
  },
);
