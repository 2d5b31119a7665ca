import { expect, test } from "vitest";
import { readEnvironment } from "#app/http/environment.ts";
import { openLog } from "#app/http/log.ts";
import { runPhases } from "#app/jobs/loop.ts";
import { openDatabase } from "#db/connection.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { reachableDb } from "#tests/support/db.ts";
import { aStorage } from "#tests/support/storage.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

test("of five processes that look at the same minute, one opens and closes each phase, and writes one letter", async () => {
  const { db, url } = await reachableDb();
  const others = Array.from({ length: 5 }, () => openDatabase(url));
  afterThisFile(async () => Promise.all(others.map((one) => one.destroy())).then(() => {}));
  const ids: string[] = [];
  for (let i = 0; i < 10; i++) ids.push((await aConsultation(db)).id);
  const read = readEnvironment({ CABILDO_DEMO: "off" });
  if (!read.ok) throw new Error(read.sentence);
  const { environment } = read;
  const now = new Date("2100-01-01T00:00:00Z");
  await db.updateTable("consultation").set({ nextChangeAt: "2020-01-01T00:00:00.000Z" }).execute();

  await Promise.all(
    others.map((db) => runPhases({ db, environment, storage: aStorage(), log: openLog("silent") }, now)),
  );
  const changes = await db
    .selectFrom("phaseChange")
    .select(["consultationId", "phase", "change", "dueAt"])
    .execute();
  expect(new Set(changes.map((one) => one.consultationId)).size).toBe(ids.length);
  expect(new Set(changes.map((one) => JSON.stringify(one))).size).toBe(changes.length);
  const letters = await db.selectFrom("mail").select(["recipient", "subject", "text"]).execute();
  expect(new Set(letters.map((one) => JSON.stringify(one))).size).toBe(letters.length);
  const told = await db
    .selectFrom("ledger")
    .select(["act", "consultationId", "detail"])
    .where("act", "like", "phase.%")
    .execute();
  expect(told).toHaveLength(changes.length);
});
