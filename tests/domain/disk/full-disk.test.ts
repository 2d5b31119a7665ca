import { execFileSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { aFolder } from "#tests/support/every-table.ts";

/** Only who owns the machine may make a small disk. */
const mayMount = process.getuid?.() === 0;
const isPostgres = process.env.TEST_DATABASE === "postgres";

test.skipIf(isPostgres || !mayMount)(
  "on a full disk what does not fit is refused, all that was acknowledged stays, and with room again the same process goes on",
  async () => {
    const disk = aSmallDisk(16);
    const file = join(disk.folder, "full.sqlite");
    const db = openDatabase(file);
    afterThisFile(() => db.destroy());
    await migrate(db);
    disk.fill();

    const acknowledged = new Set<string>();
    const refusals: string[] = [];
    while (refusals.length < 200) {
      const ids = Array.from({ length: 20 }, newId);
      const results = await Promise.allSettled(ids.map((id) => anAct(db, id)));
      for (const [place, result] of results.entries()) {
        if (result.status === "fulfilled") acknowledged.add(ids[place]!);
        else refusals.push(String(result.reason));
      }
    }

    expect(refusals.filter((reason) => !/full|undid|SQLITE_|disk/i.test(reason))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(0);
    await onlyWholeActs(db, acknowledged);

    disk.free();
    const after = Array.from({ length: 30 }, newId);
    await Promise.all(after.map((id) => anAct(db, id)));
    for (const id of after) acknowledged.add(id);
    await onlyWholeActs(db, acknowledged);

    const anew = openDatabase(file);
    afterThisFile(() => anew.destroy());
    await onlyWholeActs(anew, acknowledged);
    const reader = new SQLite(file, { readonly: true });
    expect(reader.pragma("integrity_check", { simple: true })).toBe("ok");
    reader.close();
  },
  120_000,
);

/** Two rows, together or not at all; one of them too large for what is left of the page. */
function anAct(db: Db, id: string) {
  const at = new Date().toISOString();
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto("mail")
      .values({ id, recipient: "", subject: "", text: "x".repeat(3000), html: "", createdAt: at } as never)
      .execute();
    await trx
      .insertInto("ledger")
      .values({ id, at, act: "test.done", subjectId: id, detail: "{}" } as never)
      .execute();
  });
}

async function onlyWholeActs(db: Db, acknowledged: Set<string>) {
  const letters = (await db.selectFrom("mail").select("id").execute()).map(({ id }) => id).sort();
  const acts = (await db.selectFrom("ledger").select("id").execute()).map(({ id }) => id).sort();
  expect(letters).toEqual(acts);
  expect(letters).toEqual([...acknowledged].sort());
}

/** A disk of so many megabytes. */
function aSmallDisk(megabytes: number) {
  const folder = aFolder();
  const ballast = join(folder, "ballast");
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  afterThisFile(async () => void execFileSync("umount", ["-l", folder]));
  return {
    folder,
    /** All but about a megabyte. */
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - 1_000_000));
    },
    free: () => rmSync(ballast, { force: true }),
  };
}
