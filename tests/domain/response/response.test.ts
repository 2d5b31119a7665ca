import { expect, test } from "vitest";
import type { Actor } from "#app/domain/person/actor.ts";
import { freeReference } from "#app/domain/response/reference.server.ts";
import { newReference } from "#app/domain/response/reference.ts";
import {
  changeResponse,
  saveAnswer,
  sendResponse,
  startResponse,
} from "#app/domain/response/response.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aBrowser,
  aCitizen,
  aConsultation,
  closeAt,
  closes,
  counted,
  during,
} from "#tests/support/taking-part.ts";

const later = new Date(during.getTime() + 60_000);
const lastMoment = new Date(closes.getTime() - 1);

test("what was written is sent at once, with a reference, and followed by a summary", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, ["Que llegue internet", "La distancia"]);
  expect(await texts(db)).toEqual([null, null]);

  const sent = await sendResponse(db, response.actor, response.id, later);
  expect(sent).toMatchObject({
    ok: true,
    reference: expect.stringMatching(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/),
  });
  expect(await texts(db)).toEqual(["Que llegue internet", "La distancia"]);
  const job = await db
    .selectFrom("job")
    .select(["name", "runAt"])
    .where("name", "=", "summarise")
    .executeTakeFirstOrThrow();
  expect(job).toEqual({ name: "summarise", runAt: new Date(later.getTime() + 60_000).toISOString() });
});

test("sent twice at the same moment it is sent once", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, ["Que llegue internet"]);
  const both = await Promise.all(
    [1, 2, 3, 4].map(() => sendResponse(db, response.actor, response.id, later)),
  );
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.filter((one) => !one.ok && one.refusal === "already-sent")).toHaveLength(3);
  expect(await counted(db, "response", "entry", "entryHistory")).toEqual({
    response: 1,
    entry: 1,
    entryHistory: 0,
  });
});

test("an answer saved twice at once is one entry", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, []);
  const input = { questionId: response.questions[0]!.id, text: "La distancia", language: "es" as const };
  await Promise.all([1, 2, 3, 4].map(() => saveAnswer(db, response.actor, response.id, input, during)));
  expect(await counted(db, "entry")).toEqual({ entry: 1 });
});

test("a required question without an answer stops the sending and is named", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, ["Que llegue internet", "", ""], ["Uno", "Dos*", "Tres*"]);
  expect(await sendResponse(db, response.actor, response.id, later)).toEqual({
    ok: false,
    refusal: "incomplete",
    missing: [2, 3],
  });
  expect(await texts(db)).toEqual([null]);
});

test("nothing written is nothing to send", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, []);
  expect(await sendResponse(db, response.actor, response.id, later)).toEqual({ ok: false, refusal: "empty" });
});

test("more than 5,000 characters are refused and leave what was saved before", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, ["Corto"]);
  const questionId = response.questions[0]!.id;
  const save = (text: string) =>
    saveAnswer(db, response.actor, response.id, { questionId, text, language: "es" }, later);
  expect(await save("x".repeat(5001))).toEqual({ ok: false, refusal: "too-long" });
  expect(await drafts(db)).toEqual(["Corto"]);
  expect(await save("x".repeat(5000))).toMatchObject({ ok: true });
});

test("a sent response can be changed until it closes, and what it said is kept", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Que llegue internet", "La distancia"]);
  await response.write(1, "La distancia y el precio", later);
  expect(await texts(db)).toEqual(["Que llegue internet", "La distancia"]);

  expect(await changeResponse(db, response.actor, response.id, lastMoment)).toMatchObject({
    ok: true,
    reference: response.reference,
  });
  expect(await texts(db)).toEqual(["Que llegue internet", "La distancia y el precio"]);
  const history = await db.selectFrom("entryHistory").select("text").execute();
  expect(history).toEqual([{ text: "La distancia" }]);
});

test("an answer can be taken back, and is kept in the history", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Que llegue internet", "La distancia"]);
  await response.write(1, "", later);
  await changeResponse(db, response.actor, response.id, later);
  expect(await texts(db)).toEqual(["Que llegue internet", null]);
  expect(await counted(db, "entryHistory")).toEqual({ entryHistory: 1 });
});

test("the same words again are no change", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Que llegue internet"]);
  await response.write(0, "Que llegue internet", later);
  expect(await changeResponse(db, response.actor, response.id, later)).toEqual({
    ok: false,
    refusal: "nothing-changed",
  });
});

test("from the closing moment on nothing is saved, sent or changed", async () => {
  const db = await emptyDb();
  const draft = await aResponse(db, ["A medias"]);
  const sent = await aSentResponse(db, ["Enviada"]);
  await sent.write(0, "Cambiada antes de cerrar", lastMoment);
  const before = await counted(db, "ledger", "entry", "response");

  expect(await sendResponse(db, draft.actor, draft.id, closes)).toEqual({ ok: false, refusal: "closed" });
  expect(await changeResponse(db, sent.actor, sent.id, closes)).toEqual({ ok: false, refusal: "closed" });
  expect(
    await saveAnswer(
      db,
      sent.actor,
      sent.id,
      { questionId: sent.questions[0]!.id, text: "Tarde", language: "es" },
      closes,
    ),
  ).toEqual({ ok: false, refusal: "closed" });
  expect(
    await startResponse(
      db,
      aBrowser(),
      sent.id,
      { territoryId: sent.place.quilpue!, language: "es" },
      closes,
    ),
  ).toEqual({ ok: false, refusal: "closed" });
  expect(await counted(db, "ledger", "entry", "response")).toEqual(before);
  expect(await drafts(db)).toEqual(["A medias", "Cambiada antes de cerrar"]);
});

test("a consultation closed early in the meantime takes no response already under way", async () => {
  const db = await emptyDb();
  const response = await aResponse(db, ["A medias"]);
  await closeAt(db, response.id, during);
  expect(await sendResponse(db, response.actor, response.id, later)).toEqual({
    ok: false,
    refusal: "closed",
  });
});

test("nobody sends or changes another person's response", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Mía"]);
  const other = await aCitizen(db);
  expect(await sendResponse(db, other, response.id, later)).toEqual({
    ok: false,
    refusal: "municipality-needed",
  });
  await startResponse(
    db,
    other,
    response.id,
    { territoryId: response.place.quilpue!, language: "es" },
    later,
  );
  await saveAnswer(
    db,
    other,
    response.id,
    { questionId: response.questions[0]!.id, text: "Ajena", language: "es" },
    later,
  );
  expect(await texts(db)).toEqual(["Mía", null]);
});

test("a question of another consultation is not answered here", async () => {
  const db = await emptyDb();
  const [here, there] = [await aResponse(db, []), await aConsultation(db)];
  const questionId = there.questions[0]!.id;
  expect(
    await saveAnswer(db, here.actor, here.id, { questionId, text: "Hola", language: "es" }, during),
  ).toEqual({
    ok: false,
    refusal: "no-such-question",
  });
});

test("signed in, the same draft goes on in another browser", async () => {
  const db = await emptyDb();
  const person = await aCitizen(db, { browserHash: aBrowser().browserHash });
  const response = await aResponse(db, ["Desde el teléfono"], undefined, person);
  const elsewhere = { ...person, browserHash: aBrowser().browserHash };
  expect(await sendResponse(db, elsewhere, response.id, later)).toMatchObject({ ok: true });
  expect(await texts(db)).toEqual(["Desde el teléfono"]);
});

test("an answer a moderator hid waits for a moderator when its author changes it, also by way of clearing it", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Insulto", "La distancia"]);
  await db.updateTable("entry").set({ visibility: "hidden" }).where("text", "=", "Insulto").execute();

  await response.write(1, "La distancia y el precio", later);
  await changeResponse(db, response.actor, response.id, later);
  expect(await visibilities(db)).toEqual(["hidden", "published"]);

  await response.write(0, "", later);
  await changeResponse(db, response.actor, response.id, later);
  await response.write(0, "Sin insulto", later);
  await changeResponse(db, response.actor, response.id, later);
  expect(await visibilities(db)).toEqual(["pending", "published"]);
});

test("where contributions are moderated first, what is sent or changed waits", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Uno", "Dos"], { preModerated: 1 });
  expect(await visibilities(db)).toEqual(["pending", "pending"]);
  await db.updateTable("entry").set({ visibility: "published" }).execute();
  await response.write(0, "Uno, mejor dicho", later);
  await changeResponse(db, response.actor, response.id, later);
  expect(await visibilities(db)).toEqual(["pending", "published"]);
});

test("a reference that is taken is drawn again", async () => {
  const db = await emptyDb();
  const response = await aSentResponse(db, ["Una"]);
  await db
    .updateTable("response")
    .set({ reference: "2222-2222" })
    .where("id", "=", response.responseId)
    .execute();
  let drawn = 0;
  const draw = () => (drawn++ < 8 ? 0 : 1);
  expect(await freeReference(db, draw)).toBe("3333-3333");
});

test("a reference has none of the signs that are mistaken for one another", () => {
  const all = Array.from({ length: 30 }, (_, i) => newReference(() => i)).join("");
  expect(all).not.toMatch(/[01OILU]/);
  expect(new Set(all.replaceAll("-", "")).size).toBe(30);
});

async function aResponse(db: Db, answers: string[], questions?: string[], actor: Actor = aBrowser()) {
  const consultation = await aConsultation(db, questions ? { questions } : {});
  return written(db, consultation, actor, answers);
}

async function aSentResponse(db: Db, answers: string[], facts: Parameters<typeof aConsultation>[1] = {}) {
  const response = await written(db, await aConsultation(db, facts), aBrowser(), answers);
  const sent = await sendResponse(db, response.actor, response.id, during);
  if (!sent.ok) throw new Error(sent.refusal);
  return { ...response, reference: sent.reference };
}

async function written(
  db: Db,
  consultation: Awaited<ReturnType<typeof aConsultation>>,
  actor: Actor,
  answers: string[],
) {
  const { id, place, questions } = consultation;
  const begun = await startResponse(db, actor, id, { territoryId: place.quilpue!, language: "es" }, during);
  if (!begun.ok) throw new Error(begun.refusal);
  const write = (question: number, text: string, now: Date) =>
    saveAnswer(db, actor, id, { questionId: questions[question]!.id, text, language: "es" }, now);
  for (const [i, text] of answers.entries()) await write(i, text, during);
  return { ...consultation, actor, responseId: begun.responseId, write };
}

async function entries(db: Db) {
  return db.selectFrom("entry").select(["text", "draft", "visibility"]).orderBy("id").execute();
}
const texts = async (db: Db) => (await entries(db)).map((entry) => entry.text);
const drafts = async (db: Db) => (await entries(db)).map((entry) => entry.draft);
const visibilities = async (db: Db) => (await entries(db)).map((entry) => entry.visibility);
