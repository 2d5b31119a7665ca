import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diskStorage } from "#app/http/storage.server.ts";
import { writeArchive } from "#db/backup/write-archive.ts";
import { newId } from "#db/id.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { migrationsOf } from "#db/tables/layout.ts";
import { aBackup, command, filesIn, restored } from "#tests/support/backup.ts";
import { emptyDb, reachableDb, unmigratedReachableDb } from "#tests/support/db.ts";
import { aFolder, contentsOf, emptySqlite, fillEveryTable } from "#tests/support/every-table.ts";

test("every table, every file and the secret come back, into either database", async () => {
  const { db } = await reachableDb();
  await fillEveryTable(db);
  const dataDir = await aDataFolder(db);
  const { file } = await aBackup(db, dataDir);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(existsSync(`${file}.part`)).toBe(false);

  const here = await restored(file, await unmigratedReachableDb());
  const there = await restored(file, emptySqlite());

  const contents = await contentsOf(db);
  for (const copy of [here, there]) {
    expect(await contentsOf(copy.db)).toEqual(contents);
    expect(filesIn(copy.dataDir)).toEqual(filesIn(dataDir));
  }
  const { file: second } = await aBackup(there.db, there.dataDir);
  expect(await contentsOf((await restored(second, await unmigratedReachableDb())).db)).toEqual(contents);
});

test("while people write, a backup is of one moment: whole acts, all that was done before, and each one's file", async () => {
  const { db } = await reachableDb();
  await fillEveryTable(db, 200);
  const dataDir = await aDataFolder(db);
  const before = Array.from({ length: 20 }, newId);
  for (const id of before) await anUpload(db, dataDir, id);
  let goesOn = true;
  let during = 0;
  const writing = (async () => {
    for (; goesOn; during++) await anUpload(db, dataDir, newId());
  })();
  await until(() => during > 3);

  const atLeast = during;
  const { file, written } = await aBackup(db, dataDir);
  const atMost = during;
  goesOn = false;
  await writing;

  expect(atMost).toBeGreaterThan(atLeast);
  const copy = await restored(file, await unmigratedReachableDb());
  const uploads = await copy.db.selectFrom("document").select("id").where("title", "=", "Plano").execute();
  const acts = await copy.db
    .selectFrom("ledger")
    .select("subjectId")
    .where("act", "=", "document.added")
    .execute();
  expect(acts.map(({ subjectId }) => subjectId).sort()).toEqual(uploads.map(({ id }) => id).sort());
  expect(uploads.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  expect(uploads.length).toBeGreaterThanOrEqual(20 + atLeast);
  expect(uploads.length).toBeLessThanOrEqual(21 + atMost);
  const files = filesIn(copy.dataDir);
  for (const { id } of uploads) expect(files).toHaveProperty([`documents/documents/${id}`]);
  expect(written.missing.filter((key) => key.startsWith("documents/"))).toEqual([]);
});

test("a file that is gone is named, and keeps nothing else from being kept", async () => {
  const db = await emptyDb();
  const dataDir = aFolder();
  await anUpload(db, dataDir, "kept");
  await anUpload(db, dataDir, "lost");
  rmSync(join(dataDir, "documents/documents/lost"));

  const { file, written } = await aBackup(db, dataDir);

  expect(written.missing).toEqual(["documents/lost"]);
  const copy = await restored(file, emptySqlite());
  expect(copy.end).toMatchObject({ missing: ["documents/lost"], hasSecret: false });
  expect(Object.keys(filesIn(copy.dataDir))).toEqual(["documents/documents/kept"]);
});

test("a backup of an earlier version is restored as it was and brought up to this one", async () => {
  const { db } = await unmigratedReachableDb();
  await migrate(db, "0004-summaries-in-full");
  await fillEveryTable(db, 6);
  const { file } = await aBackup(db);

  const copy = await restored(file, await unmigratedReachableDb());

  await migrate(db);
  expect(await migrationsOf(copy.db)).toEqual(await migrationsOf(db));
  expect(await contentsOf(copy.db)).toEqual(await contentsOf(db));
});

test("what was cut off, changed by one bit or is no backup restores nothing", async () => {
  const db = await emptyDb();
  await fillEveryTable(db, 40);
  const dataDir = await aDataFolder(db);
  const { file } = await aBackup(db, dataDir);
  const whole = readFileSync(file);
  const to = await unmigratedReachableDb();
  const target = join(aFolder(), "data");
  const broken = join(aFolder(), "broken.tar.zst");

  for (const part of [0, 0.3, 0.9, 0.999]) {
    writeFileSync(broken, whole);
    truncateSync(broken, Math.floor(whole.length * part));
    await expect(restored(broken, to, target), `${part} of it`).rejects.toThrow(
      /damaged, cut off|ends too soon/,
    );
  }
  for (const part of [0.2, 0.5, 0.99]) {
    const changed = Buffer.from(whole);
    changed[Math.floor(whole.length * part)]! ^= 4;
    writeFileSync(broken, changed);
    await expect(restored(broken, to, target), `changed at ${part}`).rejects.toThrow(/damaged/);
  }
  writeFileSync(broken, "This is a letter.");
  await expect(restored(broken, to, target)).rejects.toThrow(/no backup/);
  await expect(restored(`${broken}.not`, to, target)).rejects.toThrow(/There is no file/);

  expect(filesIn(target)).toEqual({});
  const copy = await restored(file, to, target);
  expect(await contentsOf(copy.db)).toEqual(await contentsOf(db));
});

test("nothing is ever written over: no backup, no database, no folder", async () => {
  const { db, url } = await reachableDb();
  const { file } = await aBackup(db);
  await expect(writeArchive(db, aFolder(), file)).rejects.toThrow(/there already/);

  const dataDir = aFolder();
  mkdirSync(join(dataDir, "documents"));
  await expect(restored(file, await unmigratedReachableDb(), dataDir)).rejects.toThrow(
    /DATA_DIR is not an empty folder/,
  );
  await fillEveryTable(db, 1);
  await expect(restored(file, { db, url })).rejects.toThrow(
    /not an empty database: there are rows in "answer"/,
  );
});

test("killed in the middle, the commands leave nothing that looks finished, and can be begun again", async () => {
  const from = await reachableDb();
  await fillEveryTable(from.db, 400);
  const dataDir = await aDataFolder(from.db);
  const file = join(aFolder(), "backup.tar.zst");
  const source = { DATABASE_URL: from.url, DATA_DIR: dataDir };
  let made = await command("db/backup/backup.ts", [file], source, 500);
  // A file of that name is a whole one, be it that the command was killed before it said so.
  for (let ms = 600; made.code === null && !existsSync(file); ms *= 1.4) {
    made = await command("db/backup/backup.ts", [file], source, ms);
  }
  if (made.code !== null) {
    expect(made).toMatchObject({ code: 0, printed: expect.stringContaining("secret is in it") });
  }

  const to = await unmigratedReachableDb();
  const target = { DATABASE_URL: to.url, DATA_DIR: join(aFolder(), "data") };
  let back = await command("db/backup/restore.ts", [file], target, 700);
  for (let ms = 900; back.code === null; ms *= 1.4)
    back = await command("db/backup/restore.ts", [file], target, ms);
  // Killed after it was done and before it said so, everything is there, and the next one says that.
  expect(back.printed).toMatch(/verified|DATABASE_URL is not an empty database/);
  expect(await contentsOf(to.db)).toEqual(await contentsOf(from.db));
  expect(filesIn(target.DATA_DIR)).toEqual(filesIn(dataDir));

  const again = await command("db/backup/restore.ts", [file], target);
  expect(again).toMatchObject({
    code: 1,
    printed: expect.stringContaining("Nothing was restored. DATABASE_URL is not"),
  });
}, 240_000);

/** With a secret and the files of rows that speak of some, one of them long. */
async function aDataFolder(db: Db): Promise<string> {
  const dataDir = aFolder();
  writeFileSync(join(dataDir, "secret"), "nobody-can-guess-this-secret-of-a-portal", { mode: 0o600 });
  const storage = diskStorage(join(dataDir, "documents"));
  for (const table of ["document", "attachment"] as const) {
    const rows = await db.selectFrom(table).select(["id", "storageKey"]).limit(3).execute();
    for (const [place, { id, storageKey }] of rows.entries()) {
      const key = `${table}s/${place}`;
      await db
        .updateTable(table)
        .set({ storageKey: key })
        .where("id", "=", id)
        .where("storageKey", "=", storageKey)
        .execute();
      await storage.put(key, Buffer.alloc(place * 700_001, `${table}${place}`));
    }
  }
  return dataDir;
}

/** As the portal adds one: the file first, then its row and the ledger's in one transaction. */
async function anUpload(db: Db, dataDir: string, id: string) {
  const at = new Date().toISOString();
  const storageKey = `documents/${id}`;
  await diskStorage(join(dataDir, "documents")).put(storageKey, Buffer.from(`words of ${id}`));
  const about = { consultationId: "c", title: "Plano", fileName: "plano.pdf", mediaType: "application/pdf" };
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("document")
      .values({ id, ...about, bytes: 10, sha256: "", storageKey, uploadedBy: null, uploadedAt: at })
      .execute();
    await trx
      .insertInto("ledger")
      .values({
        id,
        at,
        act: "document.added",
        personId: null,
        consultationId: null,
        subjectId: id,
        detail: "{}",
      })
      .execute();
  });
}

async function until(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
