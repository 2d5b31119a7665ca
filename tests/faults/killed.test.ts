import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { times } from "#tests/faults/support/counts.ts";
import { type Act, actsOf, perform, untilSoManyAreDone } from "#tests/faults/support/crowd.ts";
import { expectWhole } from "#tests/faults/support/expect-whole.ts";
import { aWorld, citizens, secret } from "#tests/faults/support/world.ts";
import { aFolderFor, startPortal } from "#tests/support/portal-process.ts";

const rounds = times(100, 5);
/** Of those whose answer never came, so many try again at once. */
const again = 48;

test(`killed ${rounds} times at any moment under votes, proposals and answers, it lost nothing it had acknowledged`, async () => {
  const folder = aFolderFor("killed");
  const file = join(folder, "cabildo.sqlite");
  const variables = { CABILDO_DEMO: "off", CABILDO_SECRET: secret, TRUST_PROXY: "on" };
  const before = openDatabase(file);
  await migrate(before);
  const world = await aWorld(before);
  await before.destroy();

  const all: Act[] = [];
  const left: Act[][] = [];
  let interrupted = 0;
  for (let round = 0; round < rounds; round++) {
    const db = openDatabase(file);
    const people = await citizens(db, 24);
    await db.destroy();
    const scripts = [...people.map((one) => actsOf(one, world)), ...left.splice(0, again)];
    all.push(...scripts.slice(0, people.length).flat());
    const portal = await startPortal({ folder, variables });
    let isOver = false;
    const crowd = Promise.all(scripts.map((acts) => perform(portal.url, acts, () => isOver)));
    const waiting = scripts.flat().filter(({ state }) => state !== "acknowledged");
    await untilSoManyAreDone(waiting, randomInt(Math.ceil(waiting.length * 0.8)), crowd);
    await pause(randomInt(20));
    isOver = true;
    await portal.stop("SIGKILL");
    await crowd;
    // Whose answer never came sends it again when the portal is back.
    const unanswered = scripts.filter((acts) => acts.some(({ state }) => state === "unknown"));
    left.push(...unanswered);
    interrupted += unanswered.length;
  }

  const portal = await startPortal({ folder, variables });
  while (left.length > 0) {
    await Promise.all(left.splice(0, again).map((acts) => perform(portal.url, acts, () => false)));
  }
  expect(await portal.stop()).toBe(0);
  const after = openDatabase(file);
  const kept = await expectWhole(after, world, all);
  const unknown = all.filter(({ state }) => state === "unknown").length;
  const acknowledged = all.filter(({ state }) => state === "acknowledged").length;
  console.log(
    `killed ${rounds} times: ${acknowledged} acknowledged, ${interrupted} sent again because no answer came, ${JSON.stringify(kept)}`,
  );
  expect(unknown).toBe(0);
  expect(interrupted).toBeGreaterThan(rounds);
  expect(acknowledged).toBeGreaterThan(rounds * 20);
  await after.destroy();
});
