import { expect, test } from "vitest";
import { type Listing, listedConsultations } from "#app/domain/consultation/listing.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, closes, during } from "#tests/support/taking-part.ts";

const open: Listing = { standing: "open", now: during };
const closed: Listing = { standing: "closed", now: new Date(closes.getTime() + 7 * 24 * 60 * 60_000) };

test("consultations are turned to the end and back, where many close at once and some never", async () => {
  const db = await emptyDb();
  const ids = await manyConsultations(db, 25);
  await db.updateTable("consultation").set({ closesAt: null }).where("id", "in", ids.slice(0, 2)).execute();
  await expectBothWays([...ids.slice(2), ...ids.slice(0, 2)], (beside) =>
    listedConsultations(db, open, beside),
  );
  await expectBothWays(ids.slice(2).reverse(), (beside) => listedConsultations(db, closed, beside));
});

test("a place in a list is only what is in it: no draft, nothing that has closed, nothing that is gone", async () => {
  const db = await emptyDb();
  await manyConsultations(db, 12);
  const draft = await aConsultation(db, { publishedAt: null });
  const over = await aConsultation(db, { closesAt: "2026-11-10T12:00:00.000Z" });
  const read = (listing: Listing) => (beside: object) => listedConsultations(db, listing, beside);
  await expectNoPlace(read(open), draft.id, over.id, newId(), "", "%", "9");
  const here = await aConsultation(db, { asks: ["cochrane"] });
  await expectNoPlace(read({ ...open, asksPath: "/CL/CL-VS/quilpue/" }), here.id);
});

test("what closes while somebody reads moves nothing after where they are", async () => {
  const db = await emptyDb();
  const ids = await manyConsultations(db, 25);
  const { after } = await listedConsultations(db, open);
  await db
    .updateTable("consultation")
    .set({ closesAt: during.toISOString() })
    .where("id", "=", ids[0]!)
    .execute();
  expect(idsOf(await listedConsultations(db, open, { after }))).toEqual(ids.slice(10, 20));
  const [last] = ids.slice(-1);
  expect(idsOf(await listedConsultations(db, open, { after: last }))).toEqual(ids.slice(1, 11));
});

/** Three close at the same instant, then three more; their ids in the order of closing. */
async function manyConsultations(db: Db, many: number): Promise<string[]> {
  const one = await aConsultation(db);
  const { questions: _, place: __, ...columns } = one;
  const rows = Array.from({ length: many }, (_, n) => ({
    ...columns,
    ...{ id: newId(), slug: `consulta-${n}` },
    closesAt: new Date(closes.getTime() + Math.floor(n / 3) * 60_000).toISOString(),
  }));
  await db.deleteFrom("consultation").execute();
  await db.insertInto("consultation").values(rows).execute();
  return rows.map(({ id }) => id);
}
