import { expect, test } from "vitest";
import { dropOldLimits } from "#app/domain/job/tidy.server.ts";
import { sharedLimits } from "#app/http/limits.server.ts";
import { openLog } from "#app/http/log.ts";
import { openDatabase } from "#db/connection.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { emptyDb, reachableDb } from "#tests/support/db.ts";

const log = openLog("silent");
const secret = "a secret that only the tests know, 32 long";

test("two processes over one PostgreSQL count together what one address does", async () => {
  const { db, url } = await reachableDb();
  const other = openDatabase(url);
  afterThisFile(() => other.destroy());
  const [here, there] = [sharedLimits(db, log, secret), sharedLimits(other, log, secret)];
  for (let i = 0; i < 15; i++) {
    expect(await here.take("proof", "192.0.2.1")).toBeNull();
    expect(await there.take("proof", "192.0.2.1")).toBeNull();
  }
  expect(await here.take("proof", "192.0.2.1")).toBeGreaterThan(590);
  expect(await there.take("proof", "192.0.2.1")).toBeGreaterThan(590);
  expect(await there.take("proof", "192.0.2.2")).toBeNull();
  expect(await there.take("export", "192.0.2.1")).toBeNull();
});

test("what is given back may be used by another process", async () => {
  const { db, url } = await reachableDb();
  const other = openDatabase(url);
  afterThisFile(() => other.destroy());
  const [here, there] = [sharedLimits(db, log, secret), sharedLimits(other, log, secret)];
  for (let i = 0; i < 5; i++) await here.take("letter", "ana");
  await here.giveBack("letter", "ana");
  expect(await there.take("letter", "ana")).toBeNull();
  expect(await there.take("letter", "ana")).not.toBeNull();
});

test("whoever is over the budget is refused without the database being asked", async () => {
  const { url } = await reachableDb();
  let queries = 0;
  const db = openDatabase(url, () => queries++);
  afterThisFile(() => db.destroy());
  const limits = sharedLimits(db, log, secret);
  for (let i = 0; i < 6; i++) await limits.take("letter", "ana");
  const before = queries;
  for (let i = 0; i < 1000; i++) expect(await limits.take("letter", "ana")).not.toBeNull();
  expect(queries).toBe(before);
});

test("while the database does not answer, each process counts alone", async () => {
  const { url } = await reachableDb();
  const gone = openDatabase(url.replace(/\/[^/]*$/, "/nowhere"));
  afterThisFile(() => gone.destroy());
  const limits = sharedLimits(gone, log, secret);
  for (let i = 0; i < 5; i++) expect(await limits.take("letter", "ana")).toBeNull();
  expect(await limits.take("letter", "ana")).not.toBeNull();
});

test("no address is kept, and none can be found out from what is", async () => {
  const db = await emptyDb();
  await sharedLimits(db, log, secret).take("post", "192.0.2.1");
  await sharedLimits(db, log, "another secret that only the tests know").take("post", "192.0.2.1");
  const kept = await db.selectFrom("rateLimit").select("key").execute();
  expect(kept.map(({ key }) => key)).toEqual([expect.stringMatching(/^post:[\w-]{22}$/), expect.anything()]);
  expect(JSON.stringify(kept)).not.toContain("192.0.2.1");
});

test("what no longer counts is tidied away", async () => {
  const db = await emptyDb();
  const limits = sharedLimits(db, log, secret);
  await limits.take("letter", "ana");
  await dropOldLimits(db, new Date());
  expect(await db.selectFrom("rateLimit").select("key").execute()).toHaveLength(1);
  await dropOldLimits(db, new Date(Date.now() + 16 * 60_000));
  expect(await db.selectFrom("rateLimit").select("key").execute()).toEqual([]);
});
