import { expect, test } from "vitest";
import { consultationById, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { readDesign, writeDesign } from "#app/domain/design/design.server.ts";
import { asGiven } from "#app/domain/design/ids.ts";
import { restoreVersion } from "#app/domain/design/restore.server.ts";
import { designToGive, draftFromDesign } from "#app/domain/design/start.server.ts";
import {
  removeTemplate,
  renameTemplate,
  saveTemplate,
  templateFor,
  templatesOf,
} from "#app/domain/design/template.server.ts";
import { designAt, versionsOf } from "#app/domain/design/version.server.ts";
import { nobody } from "#app/domain/person/actor.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDesign, asks, onlyIf } from "#tests/support/designs.ts";
import {
  actsOf,
  aDraft,
  anOfficial,
  aPublished,
  aQuestion,
  authorityFor,
  consultationOf,
  winter,
} from "#tests/support/officials.ts";

const later = new Date(winter.getTime() + 3_600_000);
const asked = aDesign({
  sections: [{ id: "s", title: "Su barrio", text: "" }],
  questions: [asks("a"), asks("b", { sectionId: "s", condition: onlyIf("a") })],
});

async function designOf(db: Db, id: string) {
  return readDesign(db, (await consultationById(db, id))!);
}

test("a copy is a draft of its own, with other ids, no dates and the authority's own places", async () => {
  const db = await emptyDb();
  const original = await aPublished(db);
  await db.deleteFrom("question").execute();
  await writeDesign(db, original.id, asked);
  const other = await authorityFor(db, "cochrane");
  const official = await anOfficial(db, other.id);
  const design = await designToGive(db, await consultationOf(db, original.id));
  const drafted = await draftFromDesign(
    db,
    official,
    { authorityId: other.id, title: "¿Y en Cochrane?", origin: "design.copied" },
    design,
    later,
  );
  if (!drafted.ok) throw new Error(drafted.refusal);

  const copy = await consultationOf(db, drafted.id);
  expect(copy).toMatchObject({
    authorityId: other.id,
    publishedAt: null,
    opensAt: null,
    closesAt: null,
    answersBy: null,
  });
  expect((await territoriesAsked(db, drafted.id)).map((place) => place.id)).toEqual([other.territoryId]);
  const copied = await designOf(db, drafted.id);
  expect(asGiven(copied)).toEqual({ ...asGiven(await designOf(db, original.id)), title: "¿Y en Cochrane?" });
  const ids = (await designOf(db, original.id)).questions.map(({ id }) => id);
  expect(copied.questions.map(({ id }) => id).some((id) => ids.includes(id))).toBe(false);
  expect(await versionsOf(db, drafted.id)).toMatchObject([{ number: 1, change: "design.copied" }]);
  expect((await actsOf(db)).slice(-2)).toEqual(["consultation.drafted", "design.copied"]);
});

test("nobody begins a draft for an authority they do not work for", async () => {
  const db = await emptyDb();
  const { authority } = await aDraft(db);
  const where = { authorityId: authority.id, title: "¿Qué plazas?", origin: "design.imported" as const };
  expect(await draftFromDesign(db, nobody, where, asked, later)).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
});

test("an older version of a draft is restored and both stay to be read", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  await addQuestion(db, official, id, aQuestion("¿Qué plaza falta?"), winter);
  const before = await designOf(db, id);
  await addQuestion(db, official, id, aQuestion("¿Qué plaza sobra?"), later);
  expect(await restoreVersion(db, official, id, 2, later)).toEqual({ ok: true });
  expect(await designOf(db, id)).toEqual(before);
  expect((await versionsOf(db, id)).map(({ change }) => change)).toEqual([
    ...["design.restored", "question.added", "question.added", "consultation.drafted"],
  ]);
  expect((await designAt(db, id, 3))?.questions).toHaveLength(2);
  expect(await restoreVersion(db, official, id, 9, later)).toEqual({ ok: false, refusal: "no-such-version" });
  expect(await restoreVersion(db, nobody, id, 1, later)).toEqual({ ok: false, refusal: "not-allowed" });
});

test("what is published is not restored", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  expect(await restoreVersion(db, official, id, 1, later)).toEqual({
    ok: false,
    refusal: "already-published",
  });
});

test("an authority keeps templates, which its officials rename and remove", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  await writeDesign(db, id, asked);
  const saved = await saveTemplate(db, official, id, { name: "Plazas" }, later);
  if (!saved.ok) throw new Error(saved.refusal);
  expect(await templatesOf(db, official)).toMatchObject([
    {
      id: saved.subjectId,
      name: "Plazas",
      design: { questions: [{ id: "q1" }, { id: "q2", sectionId: "s1" }] },
    },
  ]);
  expect(await saveTemplate(db, official, id, { name: " plazas " }, later)).toMatchObject({
    refusal: "name-taken",
  });
  expect(await renameTemplate(db, official, saved.subjectId, { name: "Plazas y parques" })).toEqual({
    ok: true,
  });
  expect((await templateFor(db, official, saved.subjectId))?.name).toBe("Plazas y parques");
  expect(await removeTemplate(db, official, saved.subjectId)).toEqual({ ok: true });
  expect(await templatesOf(db, official)).toEqual([]);
});

test("officials of another authority neither see nor change a template", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  const saved = await saveTemplate(db, official, id, { name: "Plazas" }, later);
  if (!saved.ok) throw new Error(saved.refusal);
  const stranger = await anOfficial(db, (await authorityFor(db, "cochrane")).id);
  expect(await templatesOf(db, stranger)).toEqual([]);
  expect(await templateFor(db, stranger, saved.subjectId)).toBeNull();
  expect(await renameTemplate(db, stranger, saved.subjectId, { name: "Otra" })).toEqual({
    ok: false,
    refusal: "gone",
  });
  expect(await removeTemplate(db, stranger, saved.subjectId)).toEqual({ ok: false, refusal: "gone" });
  expect(await saveTemplate(db, stranger, id, { name: "Otra" })).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
});
