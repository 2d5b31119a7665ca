import { expect, test } from "vitest";
import { describePurpose } from "#app/domain/consultation/authoring.server.ts";
import { readDesign, writeDesign } from "#app/domain/design/design.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { consultationIn, readingOf, readingsOf } from "#app/domain/translation/reading.server.ts";
import {
  chooseLanguages,
  markOf,
  pairsIn,
  progressOf,
  saveTranslations,
} from "#app/domain/translation/translation.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  actsOf,
  anOfficial,
  aPublished,
  aReadyDraft,
  authorityFor,
  consultationOf,
  winter,
} from "#tests/support/officials.ts";

test("translations are saved with who, when and what they translate, before and after the publication", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  await chooseLanguages(db, official, id, ["pt"], winter);

  expect(await save(db, official, id, { title: "Que praças queremos?" })).toEqual({
    ok: true,
    saved: 1,
    conflicts: [],
  });
  expect(await db.selectFrom("translation").selectAll().execute()).toEqual([
    {
      consultationId: id,
      language: "pt",
      key: "title",
      text: "Que praças queremos?",
      source: "¿Qué plazas queremos?",
      translatedBy: official.personId,
      translatedAt: winter.toISOString(),
    },
  ]);
  const said = await db
    .selectFrom("ledger")
    .select("detail")
    .where("act", "=", "translation.saved")
    .execute();
  expect(said).toEqual([{ detail: '{"language":"pt","texts":1}' }]);
});

test("a reader of that language reads them; a reader of another reads the original", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db, {
    background: JSON.stringify({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Hay tres plazas." }] }],
    }),
    backgroundHtml: "<p>Hay tres plazas.</p>",
  });
  await chooseLanguages(db, official, id, ["pt"], winter);
  await save(db, official, id, { title: "Que praças queremos?", background: "Há **três** praças." });
  const consultation = await consultationOf(db, id);

  expect(consultationIn(await readingOf(db, consultation, "pt"), consultation)).toMatchObject({
    title: "Que praças queremos?",
    backgroundHtml: "<p>Há <strong>três</strong> praças.</p>",
    langs: { title: "pt", purpose: "es", promise: "es", background: "pt" },
    outOfDate: false,
  });
  expect(consultationIn(await readingOf(db, consultation, "fr"), consultation)).toMatchObject({
    title: "¿Qué plazas queremos?",
    backgroundHtml: "<p>Hay tres plazas.</p>",
    langs: { title: "es", background: "es" },
  });
});

test("a language is offered once its title is translated", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  await chooseLanguages(db, official, id, ["pt", "fr"], winter);
  await save(db, official, id, { title: "Que praças queremos?" });
  const consultation = await consultationOf(db, id);

  expect(await readingOf(db, consultation, "es")).toMatchObject({ language: "es", offered: ["es", "pt"] });
  expect(await readingOf(db, consultation, "fr")).toMatchObject({ language: "es", offered: ["es", "pt"] });
});

test("a list of consultations is read in one language or the other, each as far as it goes", async () => {
  const db = await emptyDb();
  const [one, other] = [await aPublished(db), await aPublished(db)];
  await chooseLanguages(db, one.official, one.id, ["pt"], winter);
  await save(db, one.official, one.id, { title: "Que praças queremos?", purpose: "Saber." });
  const both = [await consultationOf(db, one.id), await consultationOf(db, other.id)];
  const readings = await readingsOf(db, both, "pt", ["title"]);

  expect(readings.get(one.id)).toMatchObject({ language: "pt", offered: ["es", "pt"] });
  expect([...readings.get(one.id)!.translations.keys()]).toEqual(["title"]);
  expect(readings.get(other.id)).toMatchObject({ language: "es", offered: ["es"] });
});

test("an original that changes leaves its translation out of date, until it is translated anew or found to hold", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  await chooseLanguages(db, official, id, ["pt"], winter);
  await save(db, official, id, { title: "Que praças queremos?", purpose: "Saber que praças faltam." });
  const { purpose, promise } = await consultationOf(db, id);
  const changed = { title: "¿Qué plazas necesitamos?", purpose, promise, answersBy: "2026-12-01" };
  await describePurpose(db, official, id, { ...changed, language: "es" }, winter);

  expect(await pair(db, id, "title")).toMatchObject({
    state: "out-of-date",
    formerText: "¿Qué plazas queremos?",
  });
  expect(await progressOf(db, await consultationOf(db, id))).toMatchObject([
    { language: "pt", outOfDate: 1 },
  ]);

  expect(await save(db, official, id, { title: "Que praças queremos?" })).toMatchObject({
    refusal: "nothing-changed",
  });
  expect(await save(db, official, id, { title: "Que praças queremos?" }, { holds: true })).toMatchObject({
    saved: 1,
  });
  expect(await pair(db, id, "title")).toMatchObject({ state: "translated", formerText: null });
});

test("of two who translate at once the second sees the first one's words before replacing them", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  const colleague = await anOfficial(db, (await consultationOf(db, id)).authorityId);
  await chooseLanguages(db, official, id, ["pt"], winter);
  const before = await seen(db, id);
  await save(db, official, id, { title: "Que praças queremos?" });

  const late = await save(
    db,
    colleague,
    id,
    { title: "Quais praças desejamos?", purpose: "Saber." },
    { seen: before },
  );
  expect(late).toEqual({ ok: true, saved: 1, conflicts: [{ key: "title", reason: "translated-meanwhile" }] });
  expect(await pair(db, id, "title")).toMatchObject({ translation: "Que praças queremos?" });

  await save(db, colleague, id, { title: "Quais praças desejamos?" });
  expect(await pair(db, id, "title")).toMatchObject({ translation: "Quais praças desejamos?" });
});

test("a field that nobody touched takes nothing back from a colleague who filled it meanwhile", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  await chooseLanguages(db, official, id, ["pt"], winter);
  const before = await seen(db, id);
  await save(db, official, id, { title: "Que praças queremos?" });

  expect(await save(db, official, id, { title: "", purpose: "Saber." }, { seen: before })).toMatchObject({
    saved: 1,
    conflicts: [],
  });
  expect(await pair(db, id, "title")).toMatchObject({ translation: "Que praças queremos?" });
});

test("what was translated of an original that changes meanwhile is not saved unseen", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  await chooseLanguages(db, official, id, ["pt"], winter);
  const before = await seen(db, id);
  await db.updateTable("consultation").set({ title: "¿Cuántas plazas queremos?" }).execute();

  expect(await save(db, official, id, { title: "Que praças queremos?" }, { seen: before })).toEqual({
    ok: false,
    refusal: "nothing-changed",
    conflicts: [{ key: "title", reason: "original-changed" }],
  });
});

test("a language that is taken away hides its translations and keeps them", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  await chooseLanguages(db, official, id, ["pt", "fr"], winter);
  await save(db, official, id, { title: "Que praças queremos?" });
  await chooseLanguages(db, official, id, ["fr"], winter);
  const without = await consultationOf(db, id);

  expect(consultationIn(await readingOf(db, without, "pt"), without).title).toBe("¿Qué plazas queremos?");
  expect(await save(db, official, id, { title: "Outra" })).toEqual({
    ok: false,
    refusal: "no-such-language",
  });

  await chooseLanguages(db, official, id, ["pt"], winter);
  const again = await consultationOf(db, id);
  expect(consultationIn(await readingOf(db, again, "pt"), again).title).toBe("Que praças queremos?");
});

test("officials of a joint authority translate, only those of the lead choose the languages, others do neither", async () => {
  const db = await emptyDb();
  const { id, official } = await aPublished(db);
  const joint = await authorityFor(db, "limache");
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: id, authorityId: joint.id, agreedAt: winter.toISOString() })
    .execute();
  const partner = await anOfficial(db, joint.id);
  const stranger = await anOfficial(db, (await authorityFor(db, "cochrane")).id);
  const refused = { ok: false, refusal: "not-allowed" };

  expect(await chooseLanguages(db, partner, id, ["pt"], winter)).toEqual(refused);
  await chooseLanguages(db, official, id, ["pt"], winter);
  expect(await save(db, stranger, id, { title: "Que praças?" })).toEqual(refused);
  expect(await save(db, partner, id, { title: "Que praças?" })).toMatchObject({ ok: true });
  expect((await actsOf(db)).slice(-2)).toEqual(["consultation.languages-chosen", "translation.saved"]);
});

test("a design read and written again keeps what was translated and by whom", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  await chooseLanguages(db, official, id, ["pt"], winter);
  await save(db, official, id, { title: "Que praças queremos?" });
  const before = await db.selectFrom("translation").selectAll().execute();
  await writeDesign(db, id, await readDesign(db, await consultationOf(db, id)));

  expect(await db.selectFrom("translation").selectAll().execute()).toEqual(before);
});

async function pair(db: Db, id: string, key: string) {
  return (await pairsIn(db, await consultationOf(db, id), "pt")).find((one) => one.key === key);
}

/** The marks of every text, as a page shown now would have them. */
async function seen(db: Db, id: string): Promise<Map<string, string>> {
  return new Map(
    (await pairsIn(db, await consultationOf(db, id), "pt")).map((one) => [one.key, markOf(one)]),
  );
}

async function save(
  db: Db,
  actor: Actor,
  id: string,
  texts: Record<string, string>,
  { holds = false, seen: marks }: { holds?: boolean; seen?: Map<string, string> } = {},
) {
  const shown = marks ?? (await seen(db, id));
  const fields = Object.entries(texts).map(([key, text]) => ({ key, text, seen: shown.get(key)!, holds }));
  return saveTranslations(db, actor, { consultationId: id, language: "pt" }, fields, winter);
}
