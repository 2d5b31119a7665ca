import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anAuthority, aPerson, granted } from "#tests/support/people.ts";

test("an administrator sees what waits, what runs and what was given up, and deals with it", async () => {
  const { db, browser } = await aDesk("everywhere");
  const empty = await browser.get("/administration/jobs");
  expect(empty.text).toContain("No hay ninguna por resolver");
  expect(empty.text).toContain("No hay tareas pendientes");

  const [first, second] = [
    await aJob(db, { failedAt: "2027-01-02" }),
    await aJob(db, { failedAt: "2027-01-01" }),
  ];
  await aJob(db, {});
  await aJob(db, { lockedAt: "2027-01-03T00:00:00.000Z" });
  const page = await browser.get("/administration/jobs");
  expect(page.text).toContain("550 5.1.1 […]");
  expect(page.text).toContain("Enviar un mensaje de correo");

  const again = await browser.post(`/administration/jobs/${first}/again`);
  expect((await browser.follow(again)).text).toContain("La tarea se intentará otra vez.");
  expect((await browser.get(`/administration/jobs/${second}/dismissal`)).text).toContain(
    "no se puede deshacer",
  );
  const dismissed = await browser.post(`/administration/jobs/${second}/dismissal`);
  expect((await browser.follow(dismissed)).text).toContain("No hay ninguna por resolver");

  const row = (id: string) => db.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst();
  expect(await row(first)).toMatchObject({ failedAt: null, tries: 0, doneAt: null, error: null });
  expect(await row(second)).toMatchObject({ doneAt: expect.any(String) });
  expect((await browser.post(`/administration/jobs/${second}/again`)).status).toBe(404);
  const acts = await db
    .selectFrom("ledger")
    .select(["act", "subjectId"])
    .where("act", "like", "job.%")
    .execute();
  expect(acts).toEqual([
    { act: "job.tried-again", subjectId: first },
    { act: "job.dismissed", subjectId: second },
  ]);
});

test("jobs that were given up are read page by page", async () => {
  const { db, browser } = await aDesk("everywhere");
  for (let i = 0; i < 45; i++) await aJob(db, { failedAt: "2027-01-01" });
  let seen = 0;
  for (let path: string | undefined = "/administration/jobs"; path; ) {
    const { html } = await browser.get(path);
    seen += [...html.matchAll(/\/dismissal"/g)].length;
    path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  }
  expect(seen).toBe(45);
});

test("who administers one authority only does not see the installation's jobs", async () => {
  const { db, browser } = await aDesk("one authority");
  const id = await aJob(db, { failedAt: "2027-01-01" });
  for (const path of ["", `/${id}/again`, `/${id}/dismissal`]) {
    expect((await browser.get(`/administration/jobs${path}`)).status).toBe(403);
  }
  expect((await browser.post(`/administration/jobs/${id}/dismissal`)).status).toBe(403);
  expect((await browser.another().get("/administration/jobs")).location).toContain("/sign-in");
});

async function aDesk(where: "everywhere" | "one authority") {
  const db = await emptyDb();
  const app = await anApp(db);
  const person = await aPerson(db);
  await granted(db, person, "admin", where === "everywhere" ? null : await anAuthority(db));
  return { db, browser: await app.signedInAs(person) };
}

async function aJob(db: Db, state: { failedAt?: string; lockedAt?: string }): Promise<string> {
  const id = newId();
  const error = state.failedAt ? "550 5.1.1 […]" : null;
  const job = { id, name: "send-mail", payload: "{}", dedupeKey: null, runAt: "2027-01-01T00:00:00.000Z" };
  await db
    .insertInto("job")
    .values({ ...job, tries: 8, error, ...state })
    .execute();
  return id;
}
