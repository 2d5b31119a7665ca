import { expect, test } from "vitest";
import { type AppealView, appealLines } from "#app/domain/appeal/desk.server.ts";
import type { Beside } from "#app/domain/list/stretch.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db, Schema } from "#db/schema.ts";
import { aCourt, after, appealed, appealRow, contested } from "#tests/domain/appeal/world.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
import { aModerator } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, during } from "#tests/support/taking-part.ts";

test("each view is read to its end and back, also where many are due, or were decided, at the same moment", async () => {
  const { db, other, like } = await aDesk();
  const waiting = await sixty(db, like, "waiting", (at) => ({ dueAt: at }));
  const decided = await sixty(db, like, "decided", (at) => ({ decidedAt: at, outcome: "upheld" }));

  for (const view of ["mine", "open"] as const) await expectBothWays(waiting, reader(db, other, view));
  await expectBothWays([...decided].reverse(), reader(db, other, "decided"));
});

test("a place stays where it was when the appeal there is decided in the meantime", async () => {
  const { db, other, like } = await aDesk();
  const waiting = await sixty(db, like, "waiting", (at) => ({ dueAt: at }));
  const read = reader(db, other, "mine");
  const { after: last } = await read({});

  const decision = { decidedAt: during.toISOString(), outcome: "upheld" as const };
  await db.updateTable("appeal").set(decision).where("id", "=", last).execute();
  expect(idsOf(await read({ after: last }))).toEqual(waiting.slice(25, 50));
  expect(idsOf(await read({ before: waiting[30]! }))[0]).toBe(waiting[4]);
});

test("what is gone, of others, or not decided yet is no place in the list", async () => {
  const { db, other, like } = await aDesk();
  const waiting = await sixty(db, like, "waiting", (at) => ({ dueAt: at }));
  await sixty(db, like, "decided", (at) => ({ decidedAt: at, outcome: "upheld" }));
  const { id: consultationId } = await aConsultation(db);
  const [foreign] = await sixty(db, { ...like, consultationId }, "foreign", (at) => ({ decidedAt: at }));

  await expectNoPlace(reader(db, other, "open"), "gone", "", "'", foreign!);
  await expectNoPlace(reader(db, other, "decided"), waiting[40]!, foreign!);
  const stranger = await aModerator(db, "another");
  await expectNoPlace(reader(db, stranger, "open"), waiting[40]!);
});

function reader(db: Db, actor: Actor, view: AppealView) {
  return (beside: Beside) => appealLines(db, actor, { view, beside }, during);
}

/** Where no appeal is, and what one is like. */
async function aDesk() {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const like = await appealRow(db, await appealed(db, author, decisionId));
  await db.deleteFrom("appeal").execute();
  return { db, other, like };
}

/** The ids of sixty appeals, three at each moment, the earliest first. */
async function sixty(
  db: Db,
  like: Schema["appeal"],
  name: string,
  columns: (at: string) => Partial<Schema["appeal"]>,
): Promise<string[]> {
  const rows = Array.from({ length: 60 }, (_, n) => ({
    ...like,
    ...{ id: `${name}-${10 + n}`, reportId: `${name}-${10 + n}` },
    ...columns(after(1 + Math.floor(n / 3)).toISOString()),
  }));
  await db.insertInto("appeal").values(rows).execute();
  return rows.map((row) => row.id);
}
