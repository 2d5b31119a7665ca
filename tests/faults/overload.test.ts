import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { isFull, times } from "#tests/faults/support/counts.ts";
import { actsOf, perform } from "#tests/faults/support/crowd.ts";
import { expectWhole } from "#tests/faults/support/expect-whole.ts";
import { aWorld, citizens, secret } from "#tests/faults/support/world.ts";
import { aFolderFor, startPortal } from "#tests/support/portal-process.ts";

const seconds = times(20, 4);
const readers = times(400, 200);

test(`${readers} readers at once: most are told to come again at once, nothing acknowledged is lost, and then all is as before`, async () => {
  const folder = aFolderFor("overload");
  const file = join(folder, "cabildo.sqlite");
  const db = openDatabase(file);
  await migrate(db);
  const world = await aWorld(db);
  const people = await citizens(db, 24);
  await db.destroy();
  const variables = { CABILDO_DEMO: "off", CABILDO_SECRET: secret, TRUST_PROXY: "on" };
  const portal = await startPortal({ folder, variables });

  const acts = people.map((one) => actsOf(one, world));
  let isOver = false;
  const readersCookie = people.find(({ personId }) => personId)!.cookie;
  const refused: number[] = [];
  const served: number[] = [];
  async function read() {
    while (!isOver) {
      const began = performance.now();
      const page = await fetch(`${portal.url}/account`, { headers: { Cookie: readersCookie } });
      await page.arrayBuffer();
      expect([200, 503]).toContain(page.status);
      if (page.status === 503) expect(Number(page.headers.get("Retry-After"))).toBeGreaterThan(0);
      (page.status === 200 ? served : refused).push(performance.now() - began);
    }
  }
  const writing = acts.map((mine) => perform(portal.url, mine, () => isOver));
  const reading = Array.from({ length: readers }, read);
  await pause(seconds * 1000);
  isOver = true;
  await Promise.all([...writing, ...reading]);

  const over = performance.now();
  let quick = Number.POSITIVE_INFINITY;
  while (quick > (isFull ? 300 : 2000) && performance.now() - over < (isFull ? 5000 : 60_000)) {
    const began = performance.now();
    const page = await fetch(`${portal.url}/account`, { headers: { Cookie: readersCookie } });
    await page.arrayBuffer();
    if (page.status === 200) quick = performance.now() - began;
  }
  const written = acts.flat().filter(({ state }) => state === "acknowledged").length;
  console.log(
    `${readers} readers for ${seconds} s: ${served.length} served (p99 ${at(served, 0.99)} ms), ${refused.length} refused ` +
      `(p50 ${at(refused, 0.5)}, p99 ${at(refused, 0.99)} ms), ${written} acts meanwhile, as before after ${Math.round(performance.now() - over)} ms`,
  );
  expect(refused.length).toBeGreaterThan(0);
  // Among other tests the machine has no time of its own: there it is only said that a refusal is quicker.
  expect(at(refused, 0.99)).toBeLessThan(isFull ? 1000 : 10_000);
  expect(at(refused, 0.5)).toBeLessThan(at(served, 0.5) + 500);
  expect(written, "writers do not wait behind readers").toBeGreaterThan(isFull ? 10 : served.length / 40);
  expect(quick).toBeLessThan(isFull ? 300 : 2000);
  expect(await portal.stop()).toBe(0);
  const after = openDatabase(file);
  await expectWhole(after, world, acts.flat());
  await after.destroy();
});

function at(all: number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
}
