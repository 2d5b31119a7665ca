import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { readConsultation } from "#app/domain/summary/digest/read-consultation.server.ts";
import { addTheme } from "#app/domain/theme/add-theme.server.ts";
import { correctThemes, themesToCorrect } from "#app/domain/theme/correction.server.ts";
import { correctedContributions } from "#app/domain/theme/corrections.server.ts";
import { previewTheme } from "#app/domain/theme/preview.server.ts";
import { assignThemes, rethemeAll, themes } from "#app/domain/theme/theme.server.ts";
import { ThemeInput } from "#app/domain/theme/theme.ts";
import { themedContributions } from "#app/domain/theme/themed-list.server.ts";
import type { Db } from "#db/schema.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { during } from "#tests/support/taking-part.ts";

async function answered() {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { quilpue: 1 });
  const { id } = await anAnswer(db, consultation, {
    place: "quilpue",
    text: "Falta un hospital con médicos",
  });
  return { db, consultation, id };
}

async function codesOf(db: Db, contributionId: string) {
  const { themes: all } = await themesToCorrect(db, contributionId);
  return all.filter(({ applies }) => applies).map(({ code }) => code);
}

function formOf(changes: Partial<Record<string, string>>) {
  const names = { nameEs: "Uno", namePt: "Um", nameEn: "One", nameFr: "Un" };
  return ThemeInput.parse({ ...names, active: "on", ...changes });
}

const correction = { kind: "entry" as const, note: "Habla del camino" };

test("a moderator's correction stands, also when everything is read again", async () => {
  const { db, consultation, id } = await answered();
  expect(await codesOf(db, id)).toEqual(["health"]);
  const corrected = await correctThemes(
    db,
    theSystem,
    { ...correction, contributionId: id, codes: ["mobility"] },
    during,
  );
  expect(corrected).toMatchObject({ ok: true, changed: 2 });
  expect(await codesOf(db, id)).toEqual(["mobility"]);

  await db.updateTable("theme").set({ changedAt: "2027-01-01" }).where("code", "=", "sport").execute();
  await rethemeAll(db);
  expect(await codesOf(db, id)).toEqual(["mobility"]);
  expect(await correctedContributions(db, consultation.id)).toBe(1);
  expect((await readConsultation(db, consultation.id, during))?.corrected).toBe(1);
  expect((await themesToCorrect(db, id)).history.map(({ applies, note }) => [applies, note]).sort()).toEqual([
    [false, "Habla del camino"],
    [true, "Habla del camino"],
  ]);
});

test("a correction can be taken back by another", async () => {
  const { db, id } = await answered();
  const of = (codes: string[]) =>
    correctThemes(db, theSystem, { ...correction, contributionId: id, codes }, during);
  await of([]);
  expect(await codesOf(db, id)).toEqual([]);
  await of(["health"]);
  expect(await codesOf(db, id)).toEqual(["health"]);
  expect(await of(["health"])).toEqual({ ok: false, refusal: "nothing-changed" });
});

test("only moderators of the consultation correct, and only what is there", async () => {
  const { db, consultation, id } = await answered();
  const nobody = { ...theSystem, grants: [] };
  const what = { ...correction, contributionId: id, codes: [] };
  expect(await correctThemes(db, nobody, what, during)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await correctThemes(db, theSystem, { ...what, contributionId: "none" }, during)).toEqual({
    ok: false,
    refusal: "no-such-contribution",
  });
  expect(await correctedContributions(db, consultation.id)).toBe(0);
});

test("moderators find what has a theme, what has none and what was corrected", async () => {
  const { db, consultation, id } = await answered();
  const listed = async (theme: string | null) => {
    const filter = { consultationId: consultation.id, kind: "entry" as const, theme };
    return (await themedContributions(db, filter, null)).texts.map((text) => text.id);
  };
  const health = (await themes(db)).find(({ code }) => code === "health")!;
  expect(await listed(health.id)).toEqual([id]);
  expect(await listed("none")).toEqual([]);
  await correctThemes(db, theSystem, { ...correction, contributionId: id, codes: [] }, during);
  expect(await listed("none")).toEqual([id]);
  expect(await listed("corrected")).toEqual([id]);
  expect(await listed(null)).toHaveLength(2);
});

test("a long list is read page by page, nothing twice", async () => {
  const { db, consultation } = await answered();
  for (let n = 0; n < 21; n++)
    await anAnswer(db, consultation, { place: "quilpue", text: `Una plaza más, la ${n}` });
  const filter = { consultationId: consultation.id, kind: "entry" as const, theme: null };
  const first = await themedContributions(db, filter, null);
  const second = await themedContributions(db, filter, first.next);
  expect(first.texts).toHaveLength(20);
  expect(second).toMatchObject({ next: null, texts: { length: 3 } });
  expect(new Set([...first.texts, ...second.texts].map(({ id }) => id)).size).toBe(23);
});

test("a preview says what new words would catch and what they would lose, and changes nothing", async () => {
  const { db, id } = await answered();
  const before = await codesOf(db, id);
  const preview = await previewTheme(db, "health", formOf({ wordsEs: "agua potable" }));
  expect(preview).toMatchObject({ read: 2, before: 1, after: 1, gained: { count: 1 }, lost: { count: 1 } });
  expect(preview.lost.texts.map((text) => text.id)).toEqual([id]);
  expect(await codesOf(db, id)).toEqual(before);
  expect(await previewTheme(db, null, formOf({ wordsEs: "médico*" }))).toMatchObject({ before: 0, after: 1 });
  expect(await previewTheme(db, "health", { ...formOf({}), active: false })).toMatchObject({ after: 0 });
});

test("an administrator of the installation adds a theme, once", async () => {
  const { db, id } = await answered();
  const input = formOf({ nameEn: "Doctors & Nurses", wordsEs: "médico*" });
  expect(await addTheme(db, { ...theSystem, grants: [] }, input)).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
  expect(await addTheme(db, theSystem, input)).toMatchObject({ ok: true, code: "doctors-nurses" });
  expect(await addTheme(db, theSystem, input)).toEqual({ ok: false, refusal: "twice" });
  await rethemeAll(db);
  expect(await codesOf(db, id)).toContain("doctors-nurses");
});

test("what moderators correct teaches how later texts are read", async () => {
  const { db, consultation } = await answered();
  const said = (text: string) => anAnswer(db, consultation, { place: "quilpue", text });
  const before = await said("Que arreglen el zarpo cuanto antes");
  expect(await codesOf(db, before.id)).toEqual([]);
  for (let n = 0; n < 20; n++) {
    for (const [text, code] of [
      [`El zarpo número ${n} se rompió`, "mobility"],
      [`Nos falta el tilgo del sector ${n}`, "sport"],
    ] as const) {
      const { id } = await said(text);
      await correctThemes(db, theSystem, { ...correction, contributionId: id, codes: [code] }, during);
    }
  }
  const jobs = await db.selectFrom("job").select("name").where("name", "=", "retheme").execute();
  expect(jobs).toHaveLength(1);
  await rethemeAll(db);
  expect(await codesOf(db, before.id)).toEqual(["mobility"]);
  const later = { kind: "entry", contributionId: "later", consultationId: consultation.id } as const;
  await assignThemes(db, { ...later, language: "es", text: "El tilgo está cerrado" });
  expect(await codesOf(db, "later")).toEqual(["sport"]);
});
