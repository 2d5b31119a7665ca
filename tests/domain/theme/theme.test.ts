import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { changeTheme } from "#app/domain/theme/change-theme.server.ts";
import { assignThemes, findTheme, rethemeAll, themes } from "#app/domain/theme/theme.server.ts";
import { ThemeInput, wordList } from "#app/domain/theme/theme.ts";
import type { Db } from "#db/schema.ts";
import { seedThemes } from "#db/seed/themes.ts";
import { emptyDb } from "#tests/support/db.ts";

async function themedDb(): Promise<Db> {
  const db = await emptyDb();
  await seedThemes(db);
  return db;
}

async function themesOf(db: Db, contributionId: string) {
  const rows = await db
    .selectFrom("contributionTheme")
    .innerJoin("theme", "theme.id", "contributionTheme.themeId")
    .select("theme.code")
    .where("contributionId", "=", contributionId)
    .orderBy("theme.code")
    .execute();
  return rows.map((row) => row.code);
}

function entry(text: string) {
  return { kind: "entry", contributionId: "e1", consultationId: "c1", language: "es", text } as const;
}

function formOf(changes: Partial<Record<string, string>>) {
  const names = { nameEs: "Uno", namePt: "Um", nameEn: "One", nameFr: "Un" };
  return ThemeInput.parse({ ...names, active: "on", ...changes });
}

test("seeding twice plants each theme once and leaves what was changed", async () => {
  const db = await themedDb();
  await changeTheme(db, theSystem, "health", formOf({ nameEs: "Sanidad" }));
  await seedThemes(db);

  const all = await themes(db);
  expect(all.map(({ code }) => code)).toEqual([...new Set(all.map(({ code }) => code))]);
  expect((await findTheme(db, "health"))?.names.es).toBe("Sanidad");
});

test("assigning again replaces what was assigned", async () => {
  const db = await themedDb();
  await assignThemes(db, entry("Falta un hospital"));
  await assignThemes(db, entry("Faltan autobuses"));
  expect(await themesOf(db, "e1")).toEqual(["mobility"]);
});

test("only an administrator of the installation changes a theme", async () => {
  const db = await themedDb();
  const official = { ...theSystem, grants: [{ role: "admin" as const, authorityId: "a1" }] };
  expect(await changeTheme(db, official, "health", formOf({}))).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
  expect(await changeTheme(db, theSystem, "nothing", formOf({}))).toEqual({
    ok: false,
    refusal: "no-such-theme",
  });
});

test("new words are asked of everything already written", async () => {
  const db = await themedDb();
  await db
    .insertInto("proposal")
    .values({
      id: "p1",
      consultationId: "c1",
      participantId: "x",
      title: "Más guaguas",
      text: "Que pase la chiva los domingos",
      language: "es",
      visibility: "published",
      createdAt: "2026-01-01",
      agrees: 0,
      disagrees: 0,
      passes: 0,
      argumentCount: 0,
      searchText: "",
    })
    .execute();
  await rethemeAll(db);
  expect(await themesOf(db, "p1")).toEqual(["mobility"]);

  await changeTheme(db, theSystem, "mobility", formOf({ wordsEs: "bus" }));
  await changeTheme(db, theSystem, "culture", formOf({ wordsEs: "chiva*" }));
  expect(await db.selectFrom("job").select("name").where("name", "=", "retheme").execute()).toHaveLength(1);
  await rethemeAll(db);
  expect(await themesOf(db, "p1")).toEqual(["culture"]);
});

test("words are read as typed, by commas or lines, each once", () => {
  expect(wordList(" bus, buses\nbus ;; línea*   de bus,, ? ")).toEqual(["bus", "buses", "línea* de bus"]);
});
