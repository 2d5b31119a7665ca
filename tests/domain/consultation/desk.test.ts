import { expect, test } from "vitest";
import { draftConsultation } from "#app/domain/consultation/authoring.server.ts";
import { deskConsultations } from "#app/domain/consultation/desk.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, authorityFor, winter } from "#tests/support/officials.ts";
import { aConsultation, closes, during, opens } from "#tests/support/taking-part.ts";

const all = { state: null, page: 1 };

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
  const closed = await deskConsultations(db, official, { state: "closed", page: 1 }, during);
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

test("it comes in pages, and a page beyond the last is the last", async () => {
  const db = await emptyDb();
  const authority = await authorityFor(db);
  const official = await anOfficial(db, authority.id);
  for (let i = 0; i < 23; i++) {
    const input = { authorityId: authority.id, title: `¿Consulta ${i}, qué falta?`, language: "es" } as const;
    await draftConsultation(db, official, input, new Date(winter.getTime() + i));
  }
  const first = await deskConsultations(db, official, all, winter);
  expect(first).toMatchObject({ page: 1, pages: 2 });
  expect(first.items).toHaveLength(20);
  const beyond = await deskConsultations(db, official, { state: "draft", page: 9 }, winter);
  expect(beyond).toMatchObject({ page: 2, pages: 2 });
  expect(beyond.items.map((item) => item.title)).toEqual([
    "¿Consulta 2, qué falta?",
    "¿Consulta 1, qué falta?",
    "¿Consulta 0, qué falta?",
  ]);
});
