import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anAuthority, aPerson, granted } from "#tests/support/people.ts";

test("an administrator reads what to look at, since when, and where to go on", async () => {
  const app = await anApp(await emptyDb());
  const person = await aPerson(app.db);
  await granted(app.db, person, "admin", null);
  const browser = await app.signedInAs(person);
  expect((await browser.get("/administration/operation")).text).toContain(
    "El portal no hace copias de seguridad",
  );

  const at = { startedAt: "2026-01-05T03:00:00.000Z", finishedAt: "2026-01-05T03:01:00.000Z" };
  await app.db
    .insertInto("backup")
    .values({ id: newId(), file: "a.tar.zst", bytes: 2_500_000, ...at } as never)
    .execute();
  const job = { name: "summarise", payload: "{}", dedupeKey: null, tries: 0, runAt: at.startedAt };
  await app.db
    .insertInto("job")
    .values({ id: newId(), ...job })
    .execute();
  const page = await browser.get("/administration/operation");

  const since = "5 de enero de 2026 a las 03:00 (UTC)";
  expect(page.text).toContain(`La última copia de seguridad es del ${since}`);
  expect(page.text).toContain(`Hay tareas pendientes desde el ${since}`);
  expect(page.html).toContain('href="/administration/jobs"');
  expect(page.text).toContain("2,5 MB");
  expect((await browser.get("/administration")).text).toContain("Ver qué hay que atender");
});

test("only who administers the whole installation reads it", async () => {
  const app = await anApp(await emptyDb());
  const person = await aPerson(app.db);
  await granted(app.db, person, "admin", await anAuthority(app.db));
  expect((await (await app.signedInAs(person)).get("/administration/operation")).status).toBe(403);
  expect((await app.get("/administration/operation")).location).toContain("/sign-in?next=");
});
