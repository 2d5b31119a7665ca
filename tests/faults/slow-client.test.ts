import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { times } from "#tests/faults/support/counts.ts";
import { type PortalProcess, startPortal } from "#tests/support/portal-process.ts";

const count = times(600, 300);

test(`${count} connections that send a byte a second keep nobody else waiting, and are cut off`, async () => {
  const portal = await startPortal({ variables: { CABILDO_DEMO: "off", TRUST_PROXY: "on" } });
  await fetch(`${portal.url}/sign-in`);
  const slow = Array.from({ length: count }, (_, i) => drip(portal, i));
  const began = performance.now();
  const took: number[] = [];
  for (let i = 0; i < 40; i++) {
    const asked = performance.now();
    expect((await fetch(`${portal.url}/sign-in`)).status).toBe(200);
    const posted = await fetch(`${portal.url}/sign-up`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: portal.url, "X-Forwarded-For": `10.0.0.${i}` },
      body: new URLSearchParams({ email: `somebody-${i}@example.org` }),
    });
    expect(posted.status).toBe(302);
    took.push(performance.now() - asked);
    await pause(100);
  }
  while (slow.some(({ socket }) => !socket.destroyed)) {
    expect(performance.now() - began, "they are cut off in time").toBeLessThan(120_000);
    await pause(200);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  took.sort((a, b) => a - b);
  console.log(
    `${count} slow connections: others served in at most ${Math.round(took.at(-1)!)} ms, cut off within ${seconds} s`,
  );
  // All but the few that the machine itself may keep waiting.
  expect(took[Math.floor(took.length * 0.8)]).toBeLessThan(2000);
  expect(await portal.stop()).toBe(0);
});

/** A third drips its headers, a third a form, a third a form with files. */
function drip({ url }: PortalProcess, i: number): { socket: Socket } {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const head = [
    "POST /sign-up HTTP/1.1",
    "Host: localhost",
    `Origin: ${url}`,
    `X-Forwarded-For: 10.9.${i >> 8}.${i & 255}`,
  ];
  const kinds = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=b"];
  const begins =
    i % 3 === 0
      ? [...head.slice(0, 1), "X-Slow: "]
      : [...head, `Content-Type: ${kinds[i % 2]}`, "Content-Length: 900", "", ""];
  socket.on("error", () => {});
  socket.on("connect", () => {
    socket.write(begins.join("\r\n"));
    const timer = setInterval(() => socket.write("a"), 1000);
    socket.on("close", () => clearInterval(timer));
  });
  // Whoever is answered and cut off on the other side closes this one too.
  socket.on("end", () => socket.destroy());
  socket.resume();
  return { socket };
}
