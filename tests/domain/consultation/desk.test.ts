import { expect, test } from "vitest";
import { deskConsultations } from "#app/domain/consultation/desk.server.ts";
import type { Beside } from "#app/domain/list/stretch.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import type { Standing } from "#app/domain/phase/phase.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, authorityFor, winter } from "#tests/support/officials.ts";
import { aConsultation, type ConsultationFacts, closes, during, opens } from "#tests/support/taking-part.ts";

const all = { state: null };

test("the desk lists what wants work first: drafts, then what is open, announced and closed", async () => {
  const db = await emptyDb();
  const { authorityId } = await aConsultation(db, { title: "Abierta" });
  const official = await anOfficial(db, authorityId);
  await aConsultation(db, { title: "Cerrada", authorityId, closesAt: opens.toISOString() });
  await aConsultation(db, { title: "Anunciada", authorityId, opensAt: closes.toISOString(), closesAt: null });
  await aConsultation(db, { title: "Borrador", authorityId, publishedAt: null });

  const list = await deskConsultations(db, official, all, during);
  expect(list.items.map(({ title, standing }) => `${title}: ${standing}`)).toEqual([
    "Borrador: draft",
    "Abierta: open",
    "Anunciada: announced",
    "Cerrada: closed",
  ]);
  expect(list.counts).toEqual({ draft: 1, open: 1, announced: 1, closed: 1 });
  const closed = await deskConsultations(db, official, { state: "closed" }, during);
  expect(closed.items.map((item) => item.title)).toEqual(["Cerrada"]);
});

test("it shows what one's authorities lead or hold jointly, and nothing else", async () => {
  const db = await emptyDb();
  const { id, authorityId } = await aConsultation(db, { title: "De Quilpué" });
  const limache = await authorityFor(db, "limache");
  const official = await anOfficial(db, limache.id);
  expect((await deskConsultations(db, official, all, during)).items).toEqual([]);
  await db
    .insertInto("consultationAuthority")
    .values([
      { consultationId: id, authorityId: limache.id },
      { consultationId: id, authorityId },
    ])
    .execute();
  expect((await deskConsultations(db, official, all, during)).items.map((item) => item.title)).toEqual([
    "De Quilpué",
  ]);
  expect((await deskConsultations(db, theSystem, all, during)).items).toHaveLength(1);
  const nobody = { ...official, grants: [] };
  expect((await deskConsultations(db, nobody, all, during)).items).toEqual([]);
});

test("it is read to its end and back through the states, also where many were begun at the same moment", async () => {
  const { db, drafts, closed, read } = await aFullDesk();
  await expectBothWays([...drafts, ...closed], read(null));
  await expectBothWays(closed, read("closed"));
  await expectBothWays([...drafts, ...closed], (beside) =>
    deskConsultations(db, theSystem, { state: null, beside }, during),
  );
  expect((await read(null)({ after: drafts[3] })).counts).toEqual({
    draft: 41,
    open: 0,
    announced: 0,
    closed: 41,
  });
});

test("within a state the place stays where it was when the consultation there has left the state", async () => {
  const { db, drafts, read } = await aFullDesk();
  const { after } = await read("draft")({});
  const published = { publishedAt: opens.toISOString() };
  await db.updateTable("consultation").set(published).where("id", "=", after).execute();
  expect(idsOf(await read("draft")({ after }))).toEqual(drafts.slice(20, 40));
});

test("what is gone or of others is no place in the list, and where nothing is left it begins anew", async () => {
  const { db, drafts, read } = await aFullDesk();
  const foreign = await aConsultation(db, { authorityId: (await authorityFor(db, "limache")).id });
  await expectNoPlace(read(null), "gone", "", "'", foreign.id);
  await expectNoPlace(read("closed"), "gone", foreign.id);
  expect(await read("draft")({ after: drafts.at(-1) })).toEqual(await read("draft")({}));
});

/** Of one official: 41 drafts and as many that are closed, three begun at each moment, in the order of the desk. */
async function aFullDesk() {
  const db = await emptyDb();
  const authority = await authorityFor(db);
  const official = await anOfficial(db, authority.id);
  const begun = async (name: string, columns: ConsultationFacts) => {
    const ids: string[] = [];
    for (let n = 0; n < 41; n++) {
      const createdAt = new Date(winter.getTime() + Math.floor(n / 3)).toISOString();
      const facts = { ...columns, createdAt, authorityId: authority.id, questions: [] };
      ids.unshift((await aConsultation(db, { ...facts, slug: `${name}-${n}` })).id);
    }
    return ids;
  };
  const drafts = await begun("draft", { publishedAt: null });
  const closed = await begun("closed", { closesAt: opens.toISOString() });
  const read = (state: Standing | null) => (beside: Beside) =>
    deskConsultations(db, official, { state, beside }, during);
  return { db, drafts, closed, read };
}
