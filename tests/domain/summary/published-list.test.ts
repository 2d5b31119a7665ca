import type { KyselyPlugin } from "kysely";
import { expect, test } from "vitest";
import { publishedList, summariesAtOnce } from "#app/domain/summary/published-list.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { someEditions } from "#tests/support/editions.ts";
import { aConsultation, somePlaces } from "#tests/support/taking-part.ts";

test("the consultation that published last comes first, and in it what was published last", async () => {
  const db = await emptyDb();
  const older = await aConsultation(db, { title: "Calles" });
  const newer = await aConsultation(db, { title: "Gobierno" });
  await someEditions(db, newer, { of: ["limache"], at: "2026-12-01T12:00:00.000Z" });
  await someEditions(db, older, { of: ["quilpue", "cochrane"], at: "2026-12-02T12:00:00.000Z" });
  await someEditions(db, newer, { of: ["quilpue"], at: "2026-12-03T12:00:00.000Z" });

  expect(await titlesAndPlaces(db)).toEqual([
    ["Gobierno", "Quilpué", "Limache"],
    ["Calles", "Cochrane", "Quilpué"],
  ]);
});

test("of each summary only the newest edition is listed, with what it counted", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  await someEditions(db, consultation, { people: 7, at: "2026-12-01T12:00:00.000Z" });
  await someEditions(db, consultation, { people: 9, at: "2026-12-08T12:00:00.000Z" });
  await someEditions(db, consultation, { of: ["limache"], people: null });
  await someEditions(db, consultation, { of: ["colliguay"], proposals: 62 });

  const { groups } = await publishedList(db);
  expect(groups[0]!.summaries.map(({ place, number, counted }) => [place, number, counted])).toEqual([
    ["Colliguay", 1, { unit: "proposals", count: 62 }],
    ["Limache", 1, null],
    ["Quilpué", 2, { unit: "people", count: 9 }],
  ]);
});

test("one municipality has its own summaries and those of its zones, and no others", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  await someEditions(db, consultation, { of: ["CL", "quilpue", "colliguay", "limache"] });

  expect(await titlesAndPlaces(db, "/CL/CL-VS/quilpue/")).toEqual([
    [consultation.title, "Colliguay", "Quilpué"],
  ]);
  expect(await titlesAndPlaces(db, "/CL/CL-AI/cochrane/")).toEqual([]);
});

test("drafts, and summaries of a consultation that is not public, are not listed", async () => {
  const db = await emptyDb();
  const hidden = await aConsultation(db, { publishedAt: null });
  await someEditions(db, hidden);
  const place = await somePlaces(db);
  const { id: consultationId } = await aConsultation(db);
  await db
    .insertInto("summary")
    .values({
      id: newId(),
      consultationId,
      territoryId: place.quilpue!,
      digest: "{}",
      computedAt: "2026-12-01T12:00:00.000Z",
      words: "{}",
      editedBy: null,
      editedAt: null,
    })
    .execute();

  expect(await publishedList(db)).toEqual({ page: 1, pages: 1, groups: [] });
});

test("a long list comes in pages that together have every summary once", async () => {
  const db = await emptyDb();
  for (let i = 0; i < 6; i++) {
    const consultation = await aConsultation(db);
    await someEditions(db, consultation, { of: ["quilpue", "limache", "cochrane", "registro"] });
  }
  const first = await publishedList(db);
  const second = await publishedList(db, { page: 2 });
  expect([first.pages, sizeOf(first), sizeOf(second)]).toEqual([2, summariesAtOnce, 4]);
  const listed = [...first.groups, ...second.groups].flatMap(({ consultation, summaries }) =>
    summaries.map(({ code }) => `${consultation.slug} ${code}`),
  );
  expect(new Set(listed).size).toBe(24);
  expect(await publishedList(db, { page: 99 })).toEqual(second);
});

test("a longer list takes no more queries", async () => {
  const db = await emptyDb();
  await someEditions(db, await aConsultation(db));
  const few = await queriesFor(db);
  await someEditions(db, await aConsultation(db), { of: ["quilpue", "limache", "cochrane", "registro"] });
  expect([few, await queriesFor(db)]).toEqual([3, 3]);
});

async function titlesAndPlaces(db: Db, withinPath?: string) {
  const { groups } = await publishedList(db, { withinPath });
  return groups.map(({ consultation, summaries }) => [
    consultation.title,
    ...summaries.map(({ place }) => place),
  ]);
}

function sizeOf({ groups }: Awaited<ReturnType<typeof publishedList>>): number {
  return groups.reduce((sum, { summaries }) => sum + summaries.length, 0);
}

async function queriesFor(db: Db): Promise<number> {
  let queries = 0;
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await publishedList(db.withPlugin(counting));
  return queries;
}
