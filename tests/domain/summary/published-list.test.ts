import type { KyselyPlugin } from "kysely";
import { expect, test } from "vitest";
import type { Beside } from "#app/domain/list/stretch.ts";
import { publishedList } from "#app/domain/summary/published-list.server.ts";
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

  expect(await publishedList(db)).toEqual({ before: null, after: null, groups: [] });
});

test("a long list is turned to its end and back and has every summary once, where many were published at once", async () => {
  const db = await emptyDb();
  await manySummaries(db);
  for (const [withinPath, sizes] of [
    [undefined, [20, 20, 20, 2]],
    ["/CL/", [20, 20, 10]],
  ] as const) {
    const read = (beside?: Beside) => publishedList(db, { withinPath, beside });
    const forwards = [await read()];
    while (forwards.at(-1)!.after) forwards.push(await read({ after: forwards.at(-1)!.after }));
    expect(forwards.map((page) => listed(page).length)).toEqual(sizes);
    const all = forwards.flatMap(listed);
    expect(new Set(all).size).toBe(all.length);
    expect(forwards.flatMap(timesOf)).toEqual(forwards.flatMap(timesOf).sort().reverse());
    const back = [forwards.at(-1)!];
    while (back[0]!.before) back.unshift(await read({ before: back[0]!.before }));
    expect(back).toEqual(forwards);
  }
});

test("a summary that is published anew while somebody reads leaves them where they are", async () => {
  const db = await emptyDb();
  await manySummaries(db);
  const first = await publishedList(db);
  const second = await publishedList(db, { beside: { after: first.after } });
  const edition = await db
    .selectFrom("summaryEdition")
    .selectAll()
    .where("id", "=", first.after)
    .executeTakeFirstOrThrow();
  const anew = { ...edition, id: newId(), number: 2, publishedAt: "2026-12-24T12:00:00.000Z" };
  await db.insertInto("summaryEdition").values(anew).execute();
  expect(await publishedList(db, { beside: { after: first.after } })).toEqual(second);
  const [newest] = (await publishedList(db)).groups;
  expect(newest!.summaries[0]).toMatchObject({ number: 2, publishedAt: anew.publishedAt });
});

test("what is gone, or not public, leads to the beginning", async () => {
  const db = await emptyDb();
  await manySummaries(db);
  await someEditions(db, await aConsultation(db, { slug: "borrador", publishedAt: null }));
  const { id } = await db
    .selectFrom("summaryEdition")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select("summaryEdition.id")
    .where("consultation.slug", "=", "borrador")
    .executeTakeFirstOrThrow();
  const first = await publishedList(db);
  for (const beside of [{ after: id }, { before: id }, { after: newId() }, { before: "'" }, { after: "" }])
    expect(await publishedList(db, { beside })).toEqual(first);
});

test("a longer list takes no more queries", async () => {
  const db = await emptyDb();
  await someEditions(db, await aConsultation(db));
  const few = await queriesFor(db);
  await someEditions(db, await aConsultation(db), { of: ["quilpue", "limache", "cochrane", "registro"] });
  expect([few, await queriesFor(db)]).toEqual([2, 2]);
});

/** Of consultations with one to seven places each, four publish all of theirs at the same instant. */
async function manySummaries(db: Db) {
  const places = ["quilpue", "limache", "cochrane", "registro", "colliguay", "BR", "CL-VS"];
  for (let i = 0; i < 17; i++) {
    const at = `2026-12-${10 + Math.floor(i / 4)}T12:00:00.000Z`;
    await someEditions(db, await aConsultation(db), { of: places.slice(0, 1 + (i % 7)), at });
  }
}

async function titlesAndPlaces(db: Db, withinPath?: string) {
  const { groups } = await publishedList(db, { withinPath });
  return groups.map(({ consultation, summaries }) => [
    consultation.title,
    ...summaries.map(({ place }) => place),
  ]);
}

type Listed = Awaited<ReturnType<typeof publishedList>>;

function listed({ groups }: Listed): string[] {
  return groups.flatMap(({ consultation, summaries }) =>
    summaries.map(({ code }) => `${consultation.slug} ${code}`),
  );
}

function timesOf({ groups }: Listed): string[] {
  return groups.flatMap(({ summaries }) => summaries.map(({ publishedAt }) => publishedAt));
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
