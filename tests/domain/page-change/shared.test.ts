import { expect, test } from "vitest";
import { onPagesChanged, pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { shared } from "#app/domain/page-change/shared.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";

function aReading(db: Db) {
  let times = 0;
  return (isFresh = false) => shared(db, "one", "key", async () => ++times, isFresh);
}

test("what many ask for at once is read once, and again when it changed", async () => {
  const db = await emptyDb();
  const read = aReading(db);
  onPagesChanged(db, () => {});
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  pagesChanged(db, ["another"]);
  expect(await read()).toBe(1);
  pagesChanged(db, ["one"]);
  expect(await read()).toBe(2);
});

test("whoever has just acted reads anew, as does everybody where nobody hears of changes", async () => {
  const db = await emptyDb();
  const read = aReading(db);
  expect([await read(), await read()]).toEqual([1, 2]);
  onPagesChanged(db, () => {});
  expect([await read(), await read(), await read(true)]).toEqual([3, 3, 4]);
});

test("what failed is not kept", async () => {
  const db = await emptyDb();
  onPagesChanged(db, () => {});
  await expect(shared(db, "one", "failing", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await shared(db, "one", "failing", async () => "read")).toBe("read");
});
