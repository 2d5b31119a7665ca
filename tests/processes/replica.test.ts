import pg from "pg";
import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { createPerson } from "#app/domain/person/person.server.ts";
import type { Context } from "#app/http/context.ts";
import { readWhereItMay, rememberWritten } from "#app/http/replica-choice.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { openReplica, type ReplicaState } from "#db/replica/replica.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { aPrimaryAndItsReplica } from "#tests/support/streaming-replica.ts";

test("pages are read from a replica, but nobody misses what they wrote, and nobody what is kept for all", async () => {
  const { db, replica, follower, states, servers } = await aPortalWithReplica();

  // What no cookie marks as somebody's is of now.
  expect(await namesRead(db, replica)).toEqual({ names: [], from: "replica" });
  await written(db, "Ana");
  expect(await namesRead(db, replica)).toMatchObject({ names: ["Ana"] });

  await follower.query("select pg_wal_replay_pause()");
  const cookie = await written(db, "Beto", replica);
  expect(cookie).toMatch(/^cabildo-written=[0-9a-f]+$/);
  expect(await namesRead(db, replica, cookie)).toEqual({ names: ["Ana", "Beto"], from: "primary" });
  expect(await namesRead(db, replica, "cabildo-acted=1")).toEqual({
    names: ["Ana", "Beto"],
    from: "primary",
  });
  expect(await namesRead(db, replica)).toEqual({ names: ["Ana", "Beto"], from: "primary" });
  // Somebody who wrote nothing lately may read what is a moment old.
  expect(await namesRead(db, replica, "cabildo-session=x")).toEqual({ names: ["Ana"], from: "replica" });
  expect(await namesRead(db, replica, "cabildo-session=x", "/desk")).toMatchObject({ from: "primary" });

  await follower.query("select pg_wal_replay_resume()");
  await expect
    .poll(() => namesRead(db, replica, cookie), patient)
    .toEqual({ names: ["Ana", "Beto"], from: "replica" });
  expect(await namesRead(db, replica, "cabildo-written=nonsense")).toMatchObject({ from: "primary" });

  // What a page writes is written where it can be, and a transaction sees what it wrote.
  const read = (await replica.having(0n))!;
  await written(read, "Carla");
  expect((await db.selectFrom("person").select("name").execute()).length).toBe(3);
  expect(await read.transaction().setAccessMode("read only").execute(namesIn)).toContain("Ana");
  await expect(
    read
      .selectFrom("person")
      .select("nothing" as never)
      .execute(),
  ).rejects.toThrow("nothing");

  expect(states).toEqual(["read"]);
  await follower.end().catch(() => {});
  await servers.stopReplica();
  expect(await namesIn(read)).toHaveLength(3);
  await expect.poll(() => states.at(-1), patient).toBe("down");
  expect(await namesRead(db, replica, "cabildo-session=x")).toMatchObject({ from: "primary" });
}, 120_000);

/** A shared machine may stall for seconds. */
const patient = { timeout: 20_000 };

async function aPortalWithReplica() {
  const servers = await aPrimaryAndItsReplica();
  const db = openDatabase(`${servers.primary}/postgres`);
  await migrate(db);
  const states: ReplicaState[] = [];
  const replica = openReplica(`${servers.replica}/postgres`, db, (state) => states.push(state));
  const follower = new pg.Client(`${servers.replica}/postgres`);
  follower.on("error", () => {});
  await follower.connect();
  afterThisFile(async () => {
    await replica.close();
    await db.destroy();
    await servers.stop();
  });
  await expect.poll(() => states, patient).toEqual(["read"]);
  return { db, replica, follower, states, servers };
}

type Replica = ReturnType<typeof openReplica>;

async function namesRead(db: Db, replica: Replica, cookie = "", path = "/") {
  const context = { db } as Context;
  await readWhereItMay(new Request(`http://x${path}`, { headers: { Cookie: cookie } }), context, replica);
  return { names: await namesIn(context.db), from: context.db === db ? "primary" : "replica" };
}

async function namesIn(db: Db): Promise<string[]> {
  return (await db.selectFrom("person").select("name").orderBy("name").execute()).map(({ name }) => name);
}

/** @returns what the answer to the post that did it sets */
async function written(db: Db, name: string, replica?: Replica): Promise<string> {
  const person = { email: `${name}@example.org`, name, language: "es" as const, residenceId: null };
  const made = await createPerson(db, theSystem, person);
  if (!made.ok) throw new Error(made.refusal);
  const context = {
    db,
    setCookies: [] as string[],
    environment: { origin: "http://x" },
  } as unknown as Context;
  await rememberWritten(new Request("http://x/", { method: "POST" }), context, replica);
  return (context.setCookies[0] ?? "").split(";")[0]!;
}
