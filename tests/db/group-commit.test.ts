import fs, { mkdtempSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { act } from "#app/domain/act.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { openDatabase } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import type { SqliteAdapter } from "#db/sqlite/dialect.ts";
import { TooManyWaiting, Turns } from "#db/sqlite/turns.ts";
import { afterThisFile } from "#tests/support/after-file.ts";

test("acts that come together share a commit, and each is on the disk when it is answered", async () => {
  const { db, path } = await aFile();
  const other = new SQLite(path, { readonly: true });
  const { writing } = db.getExecutor().adapter as SqliteAdapter;
  const before = { acts: writing.acts, commits: writing.commits };
  const names = Array.from({ length: 100 }, (_, i) => `t${i}`);
  const isThere = other.prepare("select 1 from territory where code = ?");

  const seen = await Promise.all(
    names.map((name) => settle(db, name).then(() => isThere.get(name) !== undefined)),
  );

  expect(seen.every(Boolean)).toBe(true);
  expect(writing.acts - before.acts).toBe(100);
  expect(writing.commits - before.commits).toBeLessThan(5);
  other.close();
});

test("a refusal or an error among acts that share a commit takes back its own act alone", async () => {
  const { db } = await aFile();
  const all = await Promise.allSettled([
    settle(db, "before"),
    settle(db, "refused", async () => ({ ok: false as const })),
    settle(db, "broken", async () => {
      throw new Error("broken");
    }),
    settle(db, "after"),
  ]);
  expect(all.map((one) => one.status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  expect(await codes(db)).toEqual(["after", "before"]);
  expect(await db.selectFrom("ledger").select("subjectId").orderBy("subjectId").execute()).toEqual([
    { subjectId: "after" },
    { subjectId: "before" },
  ]);
});

test("the first act of a group is taken back whole, and those after it are done", async () => {
  const { db } = await aFile();
  const all = await Promise.allSettled([
    settle(db, "broken", async () => {
      throw new Error("broken");
    }),
    settle(db, "refused", async () => ({ ok: false as const })),
    settle(db, "after"),
  ]);
  expect(all.map((one) => one.status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(await codes(db)).toEqual(["after"]);
});

test("who reads meanwhile does not wait, and sees nothing that is not committed", async () => {
  const { db } = await aFile();
  const { promise: later, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: begun, resolve: hasBegun } = Promise.withResolvers<void>();
  const writing = settle(db, "slow", async () => {
    hasBegun();
    await later;
    return { ok: true as const };
  });
  await begun;
  expect(await codes(db)).toEqual([]);
  goOn();
  await writing;
  expect(await codes(db)).toEqual(["slow"]);
});

test("a single statement outside of an act is committed like one", async () => {
  const { db, path } = await aFile();
  await put(db, "alone");
  await expect(put(db, "alone")).rejects.toThrow(/UNIQUE/);
  const other = new SQLite(path, { readonly: true });
  expect(other.prepare("select code from territory").all()).toEqual([{ code: "alone" }]);
  other.close();
});

test("what is read as of one moment stays as it was, and holds nobody up", async () => {
  const { db } = await aFile();
  await put(db, "early");
  await db
    .transaction()
    .setAccessMode("read only")
    .execute(async (moment) => {
      expect(await codes(moment)).toEqual(["early"]);
      await settle(db, "late");
      expect(await codes(moment)).toEqual(["early"]);
      await expect(put(moment, "never")).rejects.toThrow(/readonly/);
    });
  expect(await codes(db)).toEqual(["early", "late"]);
});

test("while another process writes, readers go on and acts wait for their turn", async () => {
  const { db, path } = await aFile();
  const other = new SQLite(path);
  other.exec("begin immediate");
  const waiting = settle(db, "patient");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await codes(db)).toEqual([]);
  other.exec("commit");
  expect((await waiting).ok).toBe(true);
  other.close();
});

test("what a full disk undoes is acknowledged to nobody, and the next act finds its place", async () => {
  const { db, path } = await aFile();
  const pages = new SQLite(path);
  const count = pages.pragma("page_count", { simple: true }) as number;
  pages.close();
  await limited(db, count);
  const large = "x".repeat(50_000);
  const all = await Promise.allSettled([settle(db, "small"), settle(db, large), settle(db, "third")]);
  const kept = await codes(db);
  for (const [i, code] of ["small", large, "third"].entries()) {
    expect([i, kept.includes(code)]).toEqual([i, all[i]!.status === "fulfilled"]);
  }
  expect(all.map((one) => one.status)).toEqual(["rejected", "rejected", "fulfilled"]);
  await limited(db, 1_000_000);
  await settle(db, large);
  expect(await codes(db)).toContain(large);
});

test("an act is answered when the disk has it, and readers do not wait for that", async () => {
  const { db } = await aFile();
  const { promise: written, resolve: goOn } = Promise.withResolvers<void>();
  let asked = 0;
  const restore = diskThat((file, done) => {
    asked++;
    void written.then(() => fs.fsync(file, done));
  });
  let isAnswered = false;
  const answered = settle(db, "slow").then(() => {
    isAnswered = true;
  });
  await expect.poll(() => asked).toBe(1);
  expect(await codes(db)).toEqual(["slow"]);
  const later = ["next", "last"].map((code) => settle(db, code));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([isAnswered, asked]).toEqual([false, 1]);
  goOn();
  await Promise.all([answered, ...later]);
  expect(asked).toBe(2);
  restore();
});

test("what the disk did not keep is acknowledged to nobody, and nothing is built on it", async () => {
  const { db, path } = await aFile();
  const restore = diskThat((_, done) => done(Object.assign(new Error("EIO"), { code: "EIO" })));
  await expect(settle(db, "lost")).rejects.toThrow("EIO");
  restore();
  await expect(settle(db, "later")).rejects.toThrow("EIO");
  const again = openDatabase(path);
  await settle(again, "again");
  expect(await codes(again)).toContain("again");
  await again.destroy();
});

test("what came while the disk failed is acknowledged to nobody either", async () => {
  const { db } = await aFile();
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<() => void>();
  const restore = diskThat((_, done) =>
    isAsked(() => done(Object.assign(new Error("EIO"), { code: "EIO" }))),
  );
  const lost = settle(db, "lost");
  const fail = await asked;
  const meanwhile = settle(db, "meanwhile");
  await new Promise((resolve) => setTimeout(resolve, 5));
  restore();
  fail();
  const all = await Promise.allSettled([lost, meanwhile]);
  expect(all.map((one) => one.status)).toEqual(["rejected", "rejected"]);
  expect(await codes(db)).not.toContain("meanwhile");
});

test("a file is closed when the disk has everything that was written", async () => {
  const { db } = await aFile();
  let isWritten = false;
  const restore = diskThat((file, done) => {
    setTimeout(
      () =>
        fs.fsync(file, (error) => {
          isWritten = true;
          done(error);
        }),
      50,
    );
  });
  const settled = settle(db, "last");
  await expect.poll(() => codes(db)).toEqual(["last"]);
  await db.destroy();
  restore();
  expect(isWritten).toBe(true);
  expect((await settled).ok).toBe(true);
});

test("turns come in the order they were asked for, and too many are told so", async () => {
  const turns = new Turns();
  const order: number[] = [];
  await turns.take();
  const waiting = Array.from({ length: 2000 }, async (_, i) => {
    await turns.take();
    order.push(i);
    turns.end();
  });
  expect(() => turns.take()).toThrow(TooManyWaiting);
  turns.end();
  await Promise.all(waiting);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(turns.taken).toBe(false);
});

async function aFile() {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-"));
  const path = join(folder, "test.sqlite");
  const db = openDatabase(path);
  await migrate(db);
  afterThisFile(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  return { db, path };
}

/** An act that makes a place of this code, and then what it is given to do. */
function settle(
  db: Db,
  code: string,
  more: () => Promise<{ ok: true } | { ok: false }> = async () => ({ ok: true }),
) {
  return act(db, { by: theSystem, at: new Date(), name: "territory.made", subjectId: code }, async (trx) => {
    await put(trx, code);
    return more();
  });
}

function put(db: Db, code: string) {
  return db
    .insertInto("territory")
    .values({ id: newId(), code, kind: "municipality", path: `/${code}/`, name: code, searchName: code })
    .execute();
}

async function codes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("territory").select("code").orderBy("code").execute();
  return rows.map(({ code }) => code);
}

/** A disk that does otherwise when it is asked to keep what was written; until it is told to be as before. */
function diskThat(does: (file: number, done: (error: NodeJS.ErrnoException | null) => void) => void) {
  const { fdatasync } = fs;
  fs.fdatasync = does as typeof fdatasync;
  syncBuiltinESMExports();
  return () => {
    fs.fdatasync = fdatasync;
    syncBuiltinESMExports();
  };
}

/** As if the disk had room for so many pages. */
async function limited(db: Db, pages: number) {
  await db.transaction().execute((trx) => sql.raw(`pragma max_page_count = ${pages}`).execute(trx));
}
