import { expect, test } from "vitest";
import { sourcesAtOnce, themedEntries } from "#app/domain/summary/source/themed-entries.server.ts";
import { openDatabase } from "#db/connection.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb, reachableDb } from "#tests/support/db.ts";
import { growth } from "#tests/support/query-plans.ts";
import { during } from "#tests/support/taking-part.ts";

async function answered() {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { limache: 3, quilpue: 0 });
  const [first, second] = consultation.questions.map(({ id }) => id) as [string, string];
  const answer = async (n: number, of: string, facts: object = {}) => {
    const submittedAt = new Date(during.getTime() - Math.floor(n / 4) * 60_000).toISOString();
    const text = "Falta agua potable";
    return (
      await anAnswer(db, consultation, { place: "quilpue", text, questionId: of, submittedAt, ...facts })
    ).id;
  };
  for (let n = 0; n < 70; n++) await answer(n, n % 5 < 4 ? first : second);
  await answer(1, first, { text: "Nada" });
  const hidden = await answer(1, first, { visibility: "hidden" });
  const themed = {
    consultationId: consultation.id,
    themeCode: "sanitation",
    territoryId: consultation.place.quilpue!,
  };
  const newest = async (of: string[]) => {
    const rows = await db
      .selectFrom("entry")
      .select("id")
      .where("territoryId", "=", themed.territoryId)
      .where("text", "like", "%agua%")
      .where("visibility", "=", "published")
      .where("questionId", "in", of)
      .orderBy("submittedAt", "desc")
      .orderBy("id", "desc")
      .execute();
    return rows.map(({ id }) => id);
  };
  return { db, consultation, first, second, themed, hidden, newest };
}

test("answers that speak of a theme are read both ways, of one question and of all", async () => {
  const { db, first, second, themed, newest } = await answered();
  const all = await newest([first, second]);
  expect(all).toHaveLength(70);
  await expectBothWays(all, (beside) => themedEntries(db, { ...themed, questionId: null }, beside));
  await expectBothWays(await newest([first]), (beside) =>
    themedEntries(db, { ...themed, questionId: first }, beside),
  );
  const few = await themedEntries(db, { ...themed, questionId: second }, {});
  expect(few).toMatchObject({ before: null, after: null });
  expect(few.items[0]).toMatchObject({ place: "Quilpué", text: "Falta agua potable", label: null });
});

test("what is sent or hidden while somebody reads on moves nothing that comes after", async () => {
  const { db, consultation, first, second, themed, newest } = await answered();
  const all = await newest([first, second]);
  const read = (beside: object) => themedEntries(db, { ...themed, questionId: null }, beside);
  const { after } = await read({});
  await anAnswer(db, consultation, { place: "quilpue", text: "Falta agua" });
  await db.updateTable("entry").set({ visibility: "hidden" }).where("id", "=", all[2]!).execute();
  expect(idsOf(await read({ after }))).toEqual(all.slice(sourcesAtOnce, 2 * sourcesAtOnce));
});

test("nothing hidden or written elsewhere is a place in the list", async () => {
  const { db, themed, hidden } = await answered();
  const { id: elsewhere } = await db
    .selectFrom("entry")
    .select("id")
    .where("territoryId", "<>", themed.territoryId)
    .executeTakeFirstOrThrow();
  const { id: another } = await anAnswer(db, await anAnsweredConsultation(db, {}, { asks: ["quilpue"] }), {
    ...{ place: "quilpue", text: "Falta agua" },
  });
  await expectNoPlace(
    (beside) => themedEntries(db, { ...themed, questionId: null }, beside),
    ...[elsewhere, another, hidden, "gone", "';--"],
  );
});

test("a stretch costs no more, the more people answered", async () => {
  const { db: made, url } = await reachableDb();
  const { id: consultationId, questions, place } = await anAnsweredConsultation(made, { quilpue: 3 });
  const asked = new Set<string>();
  const db = openDatabase(url, (statement) => {
    if (/^select/i.test(statement)) asked.add(statement);
  });
  const { id } = await db.selectFrom("entry").select("id").executeTakeFirstOrThrow();
  asked.clear();
  const themed = { consultationId, themeCode: "sanitation", territoryId: place.quilpue! };
  for (const questionId of [questions[0]!.id, null]) {
    for (const beside of [{}, { after: id }, { before: id }]) {
      await themedEntries(db, { ...themed, questionId }, beside);
    }
  }
  for (const statement of asked) expect(await growth(db, statement), statement).toBeNull();
  await db.destroy();
});
