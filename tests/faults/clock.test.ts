import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { times } from "#tests/faults/support/counts.ts";
import { type Act, actsOf, perform, send } from "#tests/faults/support/crowd.ts";
import { expectWhole } from "#tests/faults/support/expect-whole.ts";
import { aWorld, citizens, secret } from "#tests/faults/support/world.ts";
import { aFolderFor, startPortal } from "#tests/support/portal-process.ts";

const rounds = times(10, 2);

test(`the clock set back by an hour ${rounds} times under load: nothing twice, nobody signed out or locked out, order kept`, async () => {
  const folder = aFolderFor("clock");
  const file = join(folder, "cabildo.sqlite");
  const before = openDatabase(file);
  await migrate(before);
  const world = await aWorld(before);
  const people = await citizens(before, 12 * rounds);
  await before.destroy();
  const preload = new URL("support/turn-clock-back.js", import.meta.url).href;
  const variables = { CABILDO_DEMO: "off", CABILDO_SECRET: secret, TRUST_PROXY: "on" };
  const portal = await startPortal({
    folder,
    variables: { ...variables, NODE_OPTIONS: `--import ${preload}` },
  });

  const all: Act[] = [];
  for (let round = 0; round < rounds; round++) {
    const scripts = people.slice(round * 12, round * 12 + 12).map((one) => actsOf(one, world));
    all.push(...scripts.flat());
    const crowd = Promise.all(scripts.map((acts) => perform(portal.url, acts, () => false)));
    await pause(200);
    portal.child.kill("SIGUSR2");
    await crowd;
    const proposed = scripts.flat().find(({ kind }) => kind === "proposal")!;
    const again = await send(portal.url, proposed);
    expect(again).toMatchObject({ status: 302 });
    expect(again!.location).toMatch(proposed.done);
  }
  const signedIn = people.find(({ personId }) => personId)!;
  expect(
    (await fetch(`${portal.url}/account`, { headers: { Cookie: signedIn.cookie }, redirect: "manual" }))
      .status,
  ).toBe(200);
  expect(portal.printed()).not.toMatch(/"unexpected"|forgotten|cannot go on|stumbled/);
  expect(await portal.stop()).toBe(0);
  const after = openDatabase(file);
  const kept = await expectWhole(after, world, all);
  console.log(`the clock set back ${rounds} times: ${all.length} acts, ${JSON.stringify(kept)}`);
  expect(all.filter(({ state }) => state !== "acknowledged")).toEqual([]);
  await expectLedgerInOrder(after, all);
  await after.destroy();
});

/** Ids go on growing whatever the clock says: what was done later by one person sorts later. */
async function expectLedgerInOrder(db: Db, acts: Act[]) {
  const made = await db.selectFrom("ledger").select(["id", "act", "personId"]).orderBy("id").execute();
  for (const personId of new Set(acts.map(({ by }) => by.personId))) {
    if (personId === null) continue;
    const theirs = made.filter((row) => row.personId === personId).map((row) => row.act);
    expect(theirs.indexOf("response.sent")).toBeGreaterThan(theirs.lastIndexOf("response.saved"));
  }
}
