import { expect, test } from "vitest";
import { adoptBrowser } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { AnswerValue } from "#app/domain/question/value.ts";
import { moderationRecord } from "#app/domain/record/record.server.ts";
import { dropOldAttachments, saveFile } from "#app/domain/response/attachment.server.ts";
import { entryCounts, publishedEntries } from "#app/domain/response/entry-reads.server.ts";
import { changeResponse, saveAnswer, sendResponse } from "#app/domain/response/response.server.ts";
import { readConsultation } from "#app/domain/summary/digest/read-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { asking, everyKind, options, type QuestionToAsk } from "#tests/support/questions-to-ask.ts";
import { aStorage } from "#tests/support/storage.ts";
import { aBrowser, aCitizen, closes, counted, during } from "#tests/support/taking-part.ts";

const later = new Date(during.getTime() + 60_000);
const day = 24 * 60 * 60_000;

const shade: QuestionToAsk = {
  kind: "single-choice",
  settings: { options: options("Sombra", "Agua"), other: true },
};
const why: QuestionToAsk = { kind: "open-text", title: "¿Por qué?" };

test("a response of choices alone is sent, changed and taken back, with its history", async () => {
  const db = await emptyDb();
  const one = await answering(db, [shade]);
  await one.say(0, { choice: "o1" });
  expect(await one.send()).toMatchObject({ ok: true });
  expect(await values(db)).toEqual(['{"choice":"o1"}']);

  await one.say(0, { choice: "o2" });
  expect(await values(db)).toEqual(['{"choice":"o1"}']);
  expect(await one.change()).toMatchObject({ ok: true });
  await one.say(0, { choice: "o2" });
  expect(await one.change()).toMatchObject({ refusal: "nothing-changed" });
  await one.say(0, null);
  expect(await one.change()).toMatchObject({ refusal: "empty" });
  const history = await db.selectFrom("entryHistory").select(["text", "value"]).execute();
  expect(history).toEqual([{ text: "", value: '{"choice":"o1"}' }]);
});

test("how far somebody came is kept, with or without an answer", async () => {
  const db = await emptyDb();
  const one = await answering(db, [shade, why, why]);
  await one.say(1, null);
  await one.say(0, { choice: "o1" });
  const { furthest } = await db.selectFrom("response").select("furthest").executeTakeFirstOrThrow();
  expect(furthest).toBe(2);
});

test.each<[string, number, AnswerValue, string?]>([
  ["an option that is not offered", 0, { choice: "o9" }],
  ["a value of another kind", 0, { rating: 3 }],
  ["words beside a choice that has none", 0, { choice: "o1" }, "Y además"],
  ["a municipality that is none", 1, { territoryId: "nowhere" }],
  ["a file of nobody's", 2, { attachmentId: "nothing", fileName: "x.pdf" }],
])("nobody keeps %s", async (_, question, value, text = "") => {
  const db = await emptyDb();
  const one = await answering(db, [shade, { kind: "place" }, { kind: "file" }]);
  expect(await one.say(question, value, text)).toEqual({ ok: false, refusal: "not-an-answer" });
  expect(await counted(db, "entry")).toEqual({ entry: 0 });
});

test("what another answer hides is nowhere read or counted, and is back when it is asked again", async () => {
  const db = await emptyDb();
  const one = await answering(db, [shade, why], { preModerated: 1 });
  await one.onlyIf(1, { questionId: one.questions[0]!.id, test: "equals", value: "o1", not: false });
  await one.say(0, { choice: "o1" });
  await one.say(1, null, "La escuela queda lejos y no hay sombra");
  await one.send();
  const waiting = db.selectFrom("moderationCase").select("contributionId").where("isOpen", "=", 1);
  const queue = async () => (await waiting.execute()).length;
  expect(await queue()).toBe(1);
  await db.updateTable("entry").set({ visibility: "published" }).execute();

  await one.say(0, { choice: "o2" });
  await one.change();
  const read = { questionId: one.questions[1]!.id, territoryId: null, beside: {} };
  expect((await publishedEntries(db, read)).items).toEqual([]);
  const counts = await entryCounts(db, one.id);
  expect(counts.get(read.questionId)).toBeUndefined();
  expect((await readConsultation(db, one.id, later))?.entries).toEqual([]);
  expect((await moderationRecord(db, recordOf(one.id))).kinds.entry).toMatchObject({
    received: 1,
    takenBack: 1,
  });
  expect(await db.selectFrom("contributionTheme").selectAll().execute()).toEqual([]);
  await db.updateTable("entry").set({ visibility: "pending" }).execute();
  expect(await queue()).toBe(0);
  await db.updateTable("entry").set({ visibility: "published" }).execute();

  await one.say(0, { choice: "o1" });
  await one.change();
  expect((await publishedEntries(db, read)).items).toHaveLength(1);
  expect(await counted(db, "entry")).toEqual({ entry: 2 });
});

test("a draft that is hidden is not sent, and does not leave the response unfinished", async () => {
  const db = await emptyDb();
  const one = await answering(db, [shade, why]);
  await one.onlyIf(1, { questionId: one.questions[0]!.id, test: "equals", value: "o1", not: false });
  await one.say(1, null, "Escrito antes");
  await one.say(0, { choice: "o2" });
  await one.send();
  const drafts = await db
    .selectFrom("entry")
    .select(["draft", "text"])
    .where("draft", "is not", null)
    .execute();
  expect(drafts).toEqual([{ draft: "Escrito antes", text: null }]);
  expect(await one.change()).toEqual({ ok: false, refusal: "nothing-changed" });
});

test("choices without words wait for no moderator and are no contribution of the record", async () => {
  const db = await emptyDb();
  const one = await answering(db, [shade], { preModerated: 1 });
  await one.say(0, { choice: "o1" });
  await one.send();
  const entry = await db.selectFrom("entry").select("visibility").executeTakeFirstOrThrow();
  expect(entry.visibility).toBe("published");
  expect((await moderationRecord(db, recordOf(one.id))).kinds.entry.received).toBe(0);
  await one.say(0, { choice: "other" }, "Una feria los domingos");
  await one.change();
  expect((await moderationRecord(db, recordOf(one.id))).kinds.entry).toMatchObject({
    received: 1,
    pending: 1,
  });
});

test("of two sent responses the browser's choices are kept unsent when its owner signs in", async () => {
  const db = await emptyDb();
  const one = await answering(db, [shade]);
  const person = await aCitizen(db);
  const browser = { ...one.actor };
  for (const [actor, choice] of [
    [person, "o1"],
    [browser, "o2"],
  ] as const) {
    await one.sayAs(actor, 0, { choice });
    await sendResponse(db, actor, one.id, during);
  }
  await adoptBrowser(db, { ...person, browserHash: browser.browserHash }, during);
  const entries = await db.selectFrom("entry").select(["value", "draftValue"]).orderBy("id").execute();
  expect(entries).toEqual([
    { value: '{"choice":"o1"}', draftValue: null },
    { value: null, draftValue: '{"choice":"o2"}' },
  ]);
});

test("a file goes with its response to whoever signs in, and goes a day after no answer names it", async () => {
  const db = await emptyDb();
  const storage = aStorage();
  const one = await answering(db, [{ kind: "file" }]);
  const save = (name: string, now: Date) =>
    saveFile(
      db,
      storage,
      one.actor,
      one.id,
      {
        questionId: one.questions[0]!.id,
        file: new File(["%PDF-1.4\n"], name),
        territoryId: one.place.quilpue!,
        language: "es",
      },
      now,
    );
  expect(await save("uno.pdf", during)).toMatchObject({ ok: true });
  await one.send();
  expect(await save("dos.pdf", later)).toMatchObject({ ok: true });
  expect(await save("tres.pdf", later)).toMatchObject({ ok: true });
  await dropOldAttachments(db, storage, later);
  expect(await names(db)).toEqual(["uno.pdf", "dos.pdf", "tres.pdf"]);
  const [, dropped] = await db.selectFrom("attachment").selectAll().orderBy("id").execute();
  await dropOldAttachments(db, storage, new Date(later.getTime() + day + 1));
  expect(await names(db)).toEqual(["uno.pdf", "tres.pdf"]);
  expect(await storage.get(dropped!.storageKey)).toBeNull();

  const person = await aCitizen(db);
  await adoptBrowser(db, { ...person, browserHash: one.actor.browserHash }, later);
  await dropOldAttachments(db, storage, new Date(later.getTime() + 2 * day));
  expect(await names(db)).toEqual(["uno.pdf", "tres.pdf"]);
});

test("a file sent after the closing is refused and leaves nothing", async () => {
  const db = await emptyDb();
  const one = await answering(db, [{ kind: "file" }]);
  const input = {
    questionId: one.questions[0]!.id,
    file: new File(["%PDF-1.4\n"], "tarde.pdf"),
    territoryId: one.place.quilpue!,
    language: "es" as const,
  };
  expect(await saveFile(db, aStorage(), one.actor, one.id, input, closes)).toMatchObject({
    refusal: "closed",
  });
  expect(await names(db)).toEqual([]);
});

test("every kind in one consultation is asked at once", async () => {
  const db = await emptyDb();
  const one = await answering(db, everyKind);
  await one.say(3, { choice: "yes" });
  expect(await one.send()).toMatchObject({ ok: true });
});

async function answering(
  db: Db,
  questions: readonly QuestionToAsk[],
  facts: Parameters<typeof asking>[2] = {},
) {
  const consultation = await asking(db, questions, facts);
  const { id, place } = consultation;
  const actor = aBrowser();
  const sayAs = (who: Actor, question: number, value: AnswerValue | null, text = "") =>
    saveAnswer(
      db,
      who,
      id,
      {
        questionId: consultation.questions[question]!.id,
        value,
        text,
        territoryId: place.quilpue!,
        language: "es",
      },
      during,
    );
  return {
    ...consultation,
    actor,
    sayAs,
    say: (question: number, value: AnswerValue | null, text = "") => sayAs(actor, question, value, text),
    send: () => sendResponse(db, actor, id, during),
    change: () => changeResponse(db, actor, id, later),
    onlyIf: (question: number, rule: object) =>
      db
        .updateTable("question")
        .set({ condition: JSON.stringify({ match: "all", rules: [rule] }) })
        .where("id", "=", consultation.questions[question]!.id)
        .execute(),
  };
}

async function values(db: Db) {
  return (await db.selectFrom("entry").select("value").orderBy("id").execute()).map(({ value }) => value);
}

async function names(db: Db) {
  const rows = await db.selectFrom("attachment").select("fileName").orderBy("id").execute();
  return rows.map(({ fileName }) => fileName);
}

function recordOf(consultationId: string) {
  return { of: { consultationId }, consultationIds: [consultationId] };
}
