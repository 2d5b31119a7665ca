import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { act } from "#app/domain/act.server.ts";
import { onPagesChanged, pagesChanged, versionOf } from "#app/domain/page-change/page-change.server.ts";
import {
  debateTopic,
  everyTopic,
  framesTopic,
  frameTopic,
  pollTopic,
  portalTopic,
  type Topic,
} from "#app/domain/page-change/page-change.ts";
import { watchPages } from "#app/domain/page-change/watch.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { openDatabase } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { emptyDb, reachableDb } from "#tests/support/db.ts";

const isPostgres = process.env.TEST_DATABASE === "postgres";
const done = async () => ({ ok: true as const });

test("an act tells what it changed once it is committed, and a refused one tells nothing", async () => {
  const db = await emptyDb();
  const told = listening(db);
  const id = newId();
  const what = { by: theSystem, at: new Date(), consultationId: id };
  await act(db, { ...what, name: "vote.cast" }, async () => {
    expect(told).toEqual([]);
    return { ok: true as const };
  });
  expect(told.splice(0)).toEqual([id, debateTopic(id)]);
  await act(db, { ...what, name: "vote.cast", subjectId: "p" }, done);
  expect(told.splice(0)).toEqual([id, pollTopic("p")]);
  await act(db, { ...what, name: "decision.hidden" }, done);
  expect(told.splice(0)).toEqual([id, debateTopic(id), frameTopic(id), framesTopic]);
  await act(db, { by: theSystem, at: new Date(), name: "authority.revised" }, done);
  expect(told.splice(0)).toEqual([portalTopic]);
  await act(db, { by: theSystem, at: new Date(), name: "person.created" }, done);
  await act(db, { ...what, name: "vote.cast" }, async () => ({ ok: false as const }));
  expect(told).toEqual([]);
});

test("versions count up for what changed, and for everything when nobody knows what did", async () => {
  const db = await emptyDb();
  expect(versionOf(db, "a")).toBe(0);
  pagesChanged(db, ["a", "b"]);
  pagesChanged(db, ["a"]);
  expect([versionOf(db, "a"), versionOf(db, "b"), versionOf(db, "c")]).toEqual([2, 1, 0]);
  pagesChanged(db, [everyTopic]);
  expect([versionOf(db, "a"), versionOf(db, "b"), versionOf(db, "c")]).toEqual([3, 2, 1]);
  expect(versionOf(db, everyTopic)).toBe(3);
  await db.transaction().execute(async (trx) => expect(versionOf(trx, "a")).toBe(3));
});

test.runIf(isPostgres)("another process is told by a notification, and tells nobody again", async () => {
  const [here, there] = await twoProcesses();
  const [toldHere, toldThere] = [listening(here.db), listening(there.db)];
  const id = newId();
  pagesChanged(here.db, [id]);
  // No act was done that the ledger could tell of: only a notification can.
  await expect.poll(() => toldThere).toContain(id);
  await pause(200);
  expect(toldHere.filter((topic) => topic === id)).toHaveLength(1);
});

test.runIf(isPostgres)(
  "without notifications the ledger tells, and they come again by themselves",
  async () => {
    const [here, there] = await twoProcesses();
    await cutListeners(here.db);
    const told = listening(there.db);
    const id = newId();
    await act(here.db, { by: theSystem, at: new Date(), name: "vote.cast", consultationId: id }, done);
    await expect.poll(() => told).toContain(id);

    await expect.poll(() => told).toContain(everyTopic);
    await pause(100);
    pagesChanged(here.db, ["again"]);
    await expect.poll(() => told).toContain("again");
  },
);

test.runIf(isPostgres)(
  "what a process did that died before it told of it is found in the ledger",
  async () => {
    const { db, url } = await reachableDb();
    watching(db, url);
    const told = listening(db);
    await expect.poll(() => told).toContain(everyTopic);
    const id = newId();
    const silent = opened(url);
    await act(silent, { by: theSystem, at: new Date(), name: "vote.cast", consultationId: id }, done);
    await expect.poll(() => told).toContain(id);
  },
);

test.runIf(!isPostgres)(
  "what another process writes into the file is noticed, what this one does is known",
  async () => {
    const { db, url } = await reachableDb();
    watching(db, url);
    const told = listening(db);
    await act(db, { by: theSystem, at: new Date(), name: "vote.cast", consultationId: "a" }, done);
    await pause(1200);
    expect(told.splice(0)).toEqual(["a", debateTopic("a")]);
    await act(opened(url), { by: theSystem, at: new Date(), name: "vote.cast" }, done);
    await expect.poll(() => told).toEqual([everyTopic]);
  },
);

async function twoProcesses() {
  const { db, url } = await reachableDb();
  const here = { db, told: listening(db) };
  const other = opened(url);
  const there = { db: other, told: listening(other) };
  watching(db, url);
  watching(other, url);
  // Everything changed for somebody who only begins to listen.
  for (const { told } of [here, there]) {
    await expect.poll(() => told).toContain(everyTopic);
  }
  return [here, there] as const;
}

function cutListeners(db: Db) {
  return sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query ilike 'listen %' and datname = current_database()`.execute(db);
}

function listening(db: Db): Topic[] {
  const told: Topic[] = [];
  onPagesChanged(db, (topics) => told.push(...topics));
  return told;
}

function watching(db: Db, url: string) {
  const watch = watchPages(db, url);
  afterThisFile(() => watch.stop());
}

function opened(url: string): Db {
  const db = openDatabase(url);
  afterThisFile(() => db.destroy());
  return db;
}
