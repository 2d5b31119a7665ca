import { describe, expect, test } from "vitest";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import type { Edit } from "#app/domain/design/edit.ts";
import { mostQuestions } from "#app/domain/question/limits.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import { QuestionInput } from "#app/domain/question/question.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aDraft,
  anOfficial,
  aPublished,
  aQuestion,
  authorityFor,
  openText,
  winter,
} from "#tests/support/officials.ts";

const titles = async (db: Db, id: string) =>
  (await questionsOf(db, id)).map((question) => `${question.position} ${question.title}`);

/** A draft that asks these things; gives the ids in the same order. */
async function asking(db: Db, ...asked: string[]) {
  const draft = await aDraft(db);
  const ids: string[] = [];
  for (const title of asked) {
    const added = await addQuestion(db, draft.official, draft.id, aQuestion(title), winter);
    if (added.ok) ids.push(added.subjectId);
  }
  return { ...draft, ids };
}

describe("questions", () => {
  test("are asked in the order they are added", async () => {
    const db = await emptyDb();
    const { id } = await asking(db, "¿Qué falta?", "¿Qué sobra?");
    expect(await titles(db, id)).toEqual(["1 ¿Qué falta?", "2 ¿Qué sobra?"]);
  });

  test("are moved one place up or down, and stay where there is no further", async () => {
    const db = await emptyDb();
    const { id, official, ids } = await asking(db, "A", "B", "C");
    const move = (index: number, direction: "up" | "down") =>
      editDesign(
        db,
        official,
        id,
        { name: "question.moved", questionId: ids[index]!, to: direction },
        winter,
      );
    await move(2, "up");
    expect(await titles(db, id)).toEqual(["1 A", "2 C", "3 B"]);
    await move(0, "down");
    expect(await titles(db, id)).toEqual(["1 C", "2 A", "3 B"]);
    await move(1, "down");
    await move(2, "up");
    expect(await titles(db, id)).toEqual(["1 C", "2 A", "3 B"]);
  });

  test("close ranks when one is removed", async () => {
    const db = await emptyDb();
    const { id, official, ids } = await asking(db, "A", "B", "C", "D");
    await editDesign(db, official, id, { name: "question.removed", questionId: ids[1]! }, winter);
    expect(await titles(db, id)).toEqual(["1 A", "2 C", "3 D"]);
    await addQuestion(db, official, id, aQuestion("E"), winter);
    expect(await titles(db, id)).toEqual(["1 A", "2 C", "3 D", "4 E"]);
  });

  test("are changed in place", async () => {
    const db = await emptyDb();
    const { id, official, ids } = await asking(db, "A", "B");
    const options = ["o1", "o2"].map((code) => ({ code, label: `Plaza ${code}`, description: "" }));
    const words = {
      title: "A, mejor dicho",
      help: "Piense en su barrio.",
      required: true,
      kind: "single-choice" as const,
      settings: { options, other: false },
    };
    const changed = await editDesign(
      db,
      official,
      id,
      { name: "question.changed", questionId: ids[0]!, words },
      winter,
    );
    expect(changed).toEqual({ ok: true, subjectId: ids[0] });
    expect((await questionsOf(db, id))[0]).toMatchObject({ ...words, position: 1, required: 1 });
  });

  test("are not asked twice, however they are written, nor by clicking twice", async () => {
    const db = await emptyDb();
    const { id, official, ids } = await asking(db, "¿Qué falta?", "¿Qué sobra?");
    const twice = { ok: false, refusal: "asked-already" };
    expect(await addQuestion(db, official, id, aQuestion("¿que FALTA?"), winter)).toEqual(twice);
    const words = openText("¿Qué falta?");
    expect(
      await editDesign(db, official, id, { name: "question.changed", questionId: ids[1]!, words }, winter),
    ).toEqual(twice);
    const clicks = await Promise.all(
      [1, 2].map(() => addQuestion(db, official, id, aQuestion("¿Y qué más?"), winter)),
    );
    expect(clicks.filter((added) => added.ok)).toHaveLength(1);
  });

  test("are no more than somebody answers at a time", async () => {
    const db = await emptyDb();
    const many = Array.from({ length: mostQuestions }, (_, i) => `¿Pregunta ${i}?`);
    const { id, official } = await asking(db, ...many);
    expect(await addQuestion(db, official, id, aQuestion("¿Una más?"), winter)).toEqual({
      ok: false,
      refusal: "too-many-questions",
    });
  });

  test("say something, in no more than a few lines", () => {
    const valid = (title: string, help = "") => QuestionInput.safeParse({ title, help }).success;
    expect(valid("¿Y bien?")).toBe(false);
    expect(valid(`¿${"Qué".repeat(100)}?`)).toBe(false);
    expect(valid("¿Qué plaza falta?", "x".repeat(1001))).toBe(false);
    expect(valid("¿Qué plaza falta?", "x".repeat(1000))).toBe(true);
  });
});

describe("nobody touches", () => {
  test("a question that is published", async () => {
    const db = await emptyDb();
    const { id, official, questionId } = await aPublished(db);
    const frozen = { ok: false, refusal: "already-published" };
    const changes: Edit[] = [
      { name: "question.changed", questionId, words: openText("¿Otra cosa?") },
      { name: "question.moved", questionId, to: "up" },
      { name: "question.removed", questionId },
      { name: "section.added", section: { id: "s1", title: "Parte", text: "" } },
    ];
    for (const change of changes) {
      expect(await editDesign(db, official, id, change, winter)).toEqual(frozen);
    }
    expect(await addQuestion(db, official, id, aQuestion("¿Otra cosa?"), winter)).toEqual(frozen);
    expect(await titles(db, id)).toEqual(["1 ¿Qué plaza falta en su barrio?"]);
  });

  test("a question of others, nor by way of their own consultation", async () => {
    const db = await emptyDb();
    const { id, ids } = await asking(db, "A");
    const stranger = await anOfficial(db, (await authorityFor(db, "limache")).id);
    const own = await aDraft(db, { code: "limache" });
    const remove: Edit = { name: "question.removed", questionId: ids[0]! };
    expect(await editDesign(db, stranger, id, remove, winter)).toEqual({
      ok: false,
      refusal: "not-allowed",
    });
    expect(await editDesign(db, own.official, own.id, remove, winter)).toEqual({
      ok: false,
      refusal: "no-such-question",
    });
    expect(await titles(db, id)).toEqual(["1 A"]);
  });
});
