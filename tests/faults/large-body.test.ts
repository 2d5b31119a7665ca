import { connect } from "node:net";
import { expect, test } from "vitest";
import { times } from "#tests/faults/support/counts.ts";
import { megabytesOf } from "#tests/faults/support/used.ts";
import { type PortalProcess, startPortal } from "#tests/support/portal-process.ts";

const megabyte = 1024 * 1024;
const megabytes = times(1024, 256);

const bodies: Record<string, { head: string[]; chunked: boolean }> = {
  "of a length it says": {
    head: ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${megabytes * megabyte}`],
    chunked: false,
  },
  "of a length it does not say": {
    head: ["Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"],
    chunked: true,
  },
  "in parts": {
    head: ["Content-Type: multipart/form-data; boundary=b", `Content-Length: ${megabytes * megabyte}`],
    chunked: false,
  },
  "in parts, of a length it does not say": {
    head: ["Content-Type: multipart/form-data; boundary=b", "Transfer-Encoding: chunked"],
    chunked: true,
  },
};

test(`a body of ${megabytes} MB is refused early, whatever it says of itself, and costs no memory`, async () => {
  const portal = await startPortal({ variables: { CABILDO_DEMO: "off" } });
  await fetch(`${portal.url}/sign-in`);
  const before = megabytesOf(portal.child.pid!, "at most");
  const poured = Object.entries(bodies).map(async ([kind, { head, chunked }]) => {
    let poured = await pour(portal, head, chunked);
    // Who is still writing when the other side closes may lose what it said.
    for (let again = 0; again < 3 && poured.answer === ""; again++) {
      expect(poured.sent, kind).toBeLessThan(64 * megabyte);
      poured = await pour(portal, head, chunked);
    }
    const { answer, sent, ms } = poured;
    console.log(
      `${megabytes} MB ${kind}: ${answer} after ${Math.round(sent / megabyte)} MB, ${Math.round(ms)} ms`,
    );
    expect(answer, kind).toMatch(/^(411|413)$/);
    expect(sent, kind).toBeLessThan(64 * megabyte);
  });
  await Promise.all(poured);
  const grown = megabytesOf(portal.child.pid!, "at most") - before;
  console.log(`memory +${grown} MB`);
  expect(grown).toBeLessThan(100);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  expect(await portal.stop()).toBe(0);
});

/** Sends until the other side has had enough. */
function pour({ url }: PortalProcess, head: string[], chunked: boolean) {
  const block = Buffer.alloc(megabyte, "a");
  const began = performance.now();
  return new Promise<{ answer: string; sent: number; ms: number }>((resolve) => {
    let sent = 0;
    let answer = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(
      ["POST /sign-up HTTP/1.1", "Host: localhost", `Origin: ${url}`, ...head, "", ""].join("\r\n"),
    );
    function more() {
      while (!socket.destroyed && sent < megabytes * megabyte) {
        const chunk = chunked
          ? Buffer.concat([Buffer.from("100000\r\n"), block, Buffer.from("\r\n")])
          : block;
        sent += megabyte;
        if (!socket.write(chunk)) return;
      }
    }
    socket.on("connect", more);
    socket.on("drain", more);
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("error", () => {});
    socket.on("close", () =>
      resolve({ answer: /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? "", sent, ms: performance.now() - began }),
    );
  });
}
