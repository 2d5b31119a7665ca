import { expect, test } from "vitest";
import { act } from "#app/domain/act.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";

const at = new Date("2026-11-22T10:00:00Z");

test("an act writes its change and its ledger row together", async () => {
  const db = await emptyDb();
  await act(db, { by: theSystem, at, name: "mail.written", subjectId: "s" }, async (trx) => {
    await writeMail(trx);
    return { ok: true };
  });
  expect(await count(db)).toEqual({ mail: 1, ledger: 1 });
});

test("a refused act leaves no trace", async () => {
  const db = await emptyDb();
  const result = await act(db, { by: theSystem, at, name: "mail.written" }, async (trx) => {
    await writeMail(trx);
    return { ok: false as const, refusal: "closed" };
  });
  expect(result).toEqual({ ok: false, refusal: "closed" });
  expect(await count(db)).toEqual({ mail: 0, ledger: 0 });
});

test("an act that breaks half-way leaves no trace", async () => {
  const db = await emptyDb();
  const broken = act(db, { by: theSystem, at, name: "mail.written" }, async (trx) => {
    await writeMail(trx);
    throw new Error("broken");
  });
  await expect(broken).rejects.toThrow("broken");
  expect(await count(db)).toEqual({ mail: 0, ledger: 0 });
});

test("acts inside a transaction are all kept or none", async () => {
  const db = await emptyDb();
  const both = db.transaction().execute(async (trx) => {
    await act(trx, { by: theSystem, at, name: "mail.written" }, async (inner) => {
      await writeMail(inner);
      return { ok: true };
    });
    throw new Error("the second one broke");
  });
  await expect(both).rejects.toThrow();
  expect(await count(db)).toEqual({ mail: 0, ledger: 0 });
});

async function writeMail(db: Db) {
  await db
    .insertInto("mail")
    .values({
      id: newId(),
      recipient: "a@example.org",
      subject: "s",
      text: "t",
      html: "h",
      createdAt: at.toISOString(),
    })
    .execute();
}

async function count(db: Db) {
  const of = async (table: "mail" | "ledger") =>
    Number((await db.selectFrom(table).select(db.fn.countAll().as("n")).executeTakeFirstOrThrow()).n);
  return { mail: await of("mail"), ledger: await of("ledger") };
}
