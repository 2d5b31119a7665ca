import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { times } from "#tests/faults/support/counts.ts";
import { type Act, actsOf, perform, untilSoManyAreDone } from "#tests/faults/support/crowd.ts";
import { expectWhole } from "#tests/faults/support/expect-whole.ts";
import { aWorld, citizens, secret } from "#tests/faults/support/world.ts";
import { anEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";
import { startPortal } from "#tests/support/portal-process.ts";

const rounds = times(10, 1);

test(`PostgreSQL killed ${rounds} times under load: "come again", never a mistake, and by itself as before`, async () => {
  const postgres = await anEmbeddedPostgres(["fsync=on", "synchronous_commit=on"]);
  const client = new pg.Client(`${postgres.url}/postgres`);
  await client.connect();
  await client.query("create database faults");
  await client.end();
  const url = `${postgres.url}/faults`;
  const db = openDatabase(url);
  await migrate(db);
  const world = await aWorld(db);
  await db.destroy();
  const variables = { CABILDO_DEMO: "off", CABILDO_SECRET: secret, TRUST_PROXY: "on", DATABASE_URL: url };
  const portal = await startPortal({ variables });

  const all: Act[] = [];
  const back: number[] = [];
  let toldToCome = 0;
  for (let round = 0; round < rounds; round++) {
    const before = openDatabase(url);
    const people = await citizens(before, 16);
    await before.destroy();
    const scripts = people.map((one) => actsOf(one, world));
    all.push(...scripts.flat());
    const crowd = Promise.all(scripts.map((acts) => perform(portal.url, acts, () => false)));
    const acts = scripts.flat();
    await untilSoManyAreDone(acts, randomInt(Math.ceil(acts.length / 2)), crowd);
    killPostgres(postgres.server);
    const killed = performance.now();
    const form = `${portal.url}/consultations/${world.slug}/proposals/new`;
    while ((await answered(form)) !== 503) expect(performance.now() - killed).toBeLessThan(60_000);
    expect(portal.child.exitCode, portal.printed().slice(-2000)).toBe(null);
    await pause(1000);
    await startAgain(postgres.server);
    const up = performance.now();
    while ((await fetch(`${portal.url}/healthz`)).status !== 200) await pause(20);
    back.push(Math.round(performance.now() - up));
    toldToCome += (await crowd).reduce((sum, one) => sum + one, 0);
  }
  expect(portal.printed()).not.toMatch(/"unexpected"|forgotten|cannot go on/);
  expect(await portal.stop()).toBe(0);
  const after = openDatabase(url);
  const kept = await expectWhole(after, world, all);
  console.log(
    `PostgreSQL killed ${rounds} times: ${all.length} acts, ${toldToCome} times told to come again, back within ${Math.max(...back)} ms, ${JSON.stringify(kept)}`,
  );
  expect(toldToCome).toBeGreaterThan(0);
  expect(all.filter(({ state }) => state !== "acknowledged")).toEqual([]);
  await after.destroy();
  await postgres.stop();
});

type Server = Awaited<ReturnType<typeof anEmbeddedPostgres>>["server"];

/** With a page, and one that says nothing of what is behind it; by its processes that are left for a moment also 200. */
async function answered(address: string): Promise<number> {
  const page = await fetch(address);
  expect(await page.text()).not.toMatch(/\n\s+at .+:\d+:\d+|ECONN|pg-pool/);
  expect([200, 503]).toContain(page.status);
  return page.status;
}

function killPostgres(server: Server) {
  const { databaseDir } = (server as unknown as { options: { databaseDir: string } }).options;
  const pid = Number(readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
}

/** Its other processes notice that it is gone only after a moment, and hold its memory until then. */
async function startAgain(server: Server) {
  for (const end = performance.now() + 90_000; ; ) {
    try {
      return await server.start();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(300);
    }
  }
}
