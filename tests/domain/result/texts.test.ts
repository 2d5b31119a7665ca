import { expect, test } from "vitest";
import { headlineOf } from "#app/domain/result/headline.server.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import { placesPage } from "#app/domain/result/places.server.ts";
import { readableResults } from "#app/domain/result/readable.server.ts";
import { findTexts } from "#app/domain/result/texts.server.ts";
import type { TextFilter } from "#app/domain/result/texts.ts";
import { emptyDb } from "#tests/support/db.ts";
import { everyKindAnswered } from "#tests/support/every-kind-answered.ts";
import { actorOf, aPerson, granted } from "#tests/support/people.ts";
import { aConsultationAsking, responded } from "#tests/support/results.ts";
import { during } from "#tests/support/taking-part.ts";

const all = {
  words: "",
  territoryId: null,
  themeId: null,
  from: null,
  until: null,
  visibility: null,
};

test("texts are found a page at a time, the newest first, none twice and none left out", async () => {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(db, [{ kind: "open-text" }]);
  await responded(
    db,
    consultation,
    Array.from({ length: 47 }, (_, i) => ({
      answers: [`${i % 2 ? "Niñez" : "Vejez"} ${i}`],
      at: new Date(during.getTime() + Math.floor(i / 3) * 60_000),
      visibility: i % 5 === 0 ? ("hidden" as const) : ("published" as const),
    })),
  );
  const filter: TextFilter = { ...all, questionId: consultation.questions[0]!.id };
  expect(await everyPage(filter)).toHaveLength(47);
  expect(await everyPage({ ...filter, words: "ninez" })).toHaveLength(23);
  expect(await everyPage({ ...filter, visibility: "hidden" })).toHaveLength(10);
  const later = new Date(during.getTime() + 10 * 60_000).toISOString();
  expect(await everyPage({ ...filter, from: later })).toHaveLength(17);
  expect(await everyPage({ ...filter, until: later })).toHaveLength(30);

  async function everyPage(asked: TextFilter) {
    const found: { id: string; submittedAt: string }[] = [];
    for (let after: string | null = null, pages = 0; pages < 9; pages++) {
      const { texts, next } = await findTexts(db, asked, after);
      found.push(...texts);
      if (!next) break;
      after = next;
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.map(({ submittedAt }) => submittedAt)).toEqual(
      found
        .map(({ submittedAt }) => submittedAt)
        .sort()
        .reverse(),
    );
    return found;
  }
});

test("the headline and the places count who sent, and places of few people as everybody sees them", async () => {
  const db = await emptyDb();
  const consultation = await everyKindAnswered(db, 60);
  await responded(db, consultation, [{ answers: ["Hola"], from: "cochrane", channel: "meeting" }]);
  expect(await headlineOf(db, consultation)).toMatchObject({
    people: { kind: "number", count: 51 },
    started: 61,
    sent: 51,
    changed: 0,
  });
  const { places, total } = await placesPage(db, consultation, { order: "name", page: 1 });
  expect(total).toEqual({ kind: "number", count: 51 });
  expect(places.map(({ name, people }) => [name, people.kind])).toEqual([
    ["Cochrane", "few"],
    ["Limache", "withheld"],
    ["Quilpué", "number"],
  ]);
});

test("an analyst finds the published consultations of their authorities alone", async () => {
  const db = await emptyDb();
  const own = await aConsultationAsking(db, []);
  await aConsultationAsking(db, []);
  await aConsultationAsking(db, [], { authorityId: own.authorityId, publishedAt: null });
  const personId = await aPerson(db);
  await granted(db, personId, "analyst", own.authorityId);
  const { items } = await readableResults(db, await actorOf(db, personId));
  expect(items.map(({ id }) => id)).toEqual([own.id]);
});

test("what is quick to count is counted anew, and once for all who ask at the same moment", async () => {
  const db = await emptyDb();
  let times = 0;
  const count = () => kept(db, "key", async () => ++times);
  const [one, two] = await Promise.all([count(), count()]);
  expect([one.result, two.result, (await count()).result]).toEqual([1, 1, 2]);
});
