import { expect, test } from "vitest";
import { reasonTemplatesOf } from "#app/domain/rule/reason-template.server.ts";
import { aDebate } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anAuthority, aPerson, granted } from "#tests/support/people.ts";

async function world() {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const app = await anApp(db);
  const browser = await app.signedInAs(debate.moderator.personId);
  const { slug } = await db.selectFrom("authority").select("slug").executeTakeFirstOrThrow();
  const here = `/moderation/reasons?authority=${slug}`;
  return { db, debate, app, browser, slug, here };
}

const fields = { name: "Vende cosas", ruleCode: "spam", textEs: "Su texto ofrece algo a la venta." };

test("a moderator writes, changes and removes reasons, without JavaScript", async () => {
  const { db, debate, browser, slug, here } = await world();
  expect((await browser.get("/moderation/reasons")).text).toContain("Todavía no hay ninguna");
  const empty = await browser.post(`/moderation/reasons/new?authority=${slug}`, { name: "Vende cosas" });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Escriba las razones en al menos un idioma");
  expect(empty.html).toContain('value="Vende cosas"');
  const made = await browser.post(`/moderation/reasons/new?authority=${slug}`, fields);
  expect(made.location).toBe(`${here}&saved`);
  const list = await browser.follow(made);
  expect(list.text).toContain("Vende cosas");
  expect(list.text).toContain("Publicidad y mensajes repetidos");

  const [template] = await reasonTemplatesOf(db, [debate.authorityId]);
  const page = `/moderation/reasons/${template!.id}`;
  const seen = /name="seen" value="([^"]+)"/.exec((await browser.get(page)).html)![1]!;
  const change = { ...fields, textFr: "Votre texte vend quelque chose.", seen };
  expect((await browser.post(page, change)).location).toBe(`${here}&saved`);
  const late = await browser.post(page, { ...change, textFr: "", seen: "2000-01-01T00:00:00.000Z" });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Otra persona las cambió");
  const taken = await browser.post(`/moderation/reasons/new?authority=${slug}`, fields);
  expect(taken.text).toContain("Ya hay otras con este nombre");

  expect((await browser.get(`${page}/removal`)).text).toContain("Vende cosas");
  expect((await browser.post(`${page}/removal`)).location).toBe(`${here}&saved`);
  expect((await browser.post(`${page}/removal`)).location).toBe("/moderation/reasons");
});

test("the examples are shown before they are copied, in any language", async () => {
  const { db, debate, browser, slug } = await world();
  const page = `/moderation/reasons/examples?authority=${slug}`;
  for (const language of ["pt", "en", "fr", "es"]) {
    browser.language = language;
    expect((await browser.get(page)).status).toBe(200);
    expect((await browser.get(`/moderation/reasons/new?authority=${slug}`)).status).toBe(200);
  }
  await browser.post(page);
  expect((await reasonTemplatesOf(db, [debate.authorityId])).length).toBeGreaterThan(5);
});

test("reasons of one authority are out of reach of another's moderators and of everybody else", async () => {
  const { db, debate, app, slug, browser } = await world();
  await browser.post(`/moderation/reasons/new?authority=${slug}`, fields);
  const [template] = await reasonTemplatesOf(db, [debate.authorityId]);
  const other = await aPerson(db);
  await granted(db, other, "moderator", await anAuthority(db));
  const stranger = await app.signedInAs(other);
  const citizen = await app.signedInAs(await aPerson(db));
  for (const [path, status] of [
    [`/moderation/reasons?authority=${slug}`, 404],
    [`/moderation/reasons/new?authority=${slug}`, 404],
    [`/moderation/reasons/examples?authority=${slug}`, 404],
    [`/moderation/reasons/${template!.id}`, 404],
    [`/moderation/reasons/${template!.id}/removal`, 404],
  ] as const) {
    expect((await stranger.get(path)).status, path).toBe(status);
    expect((await citizen.get(path)).status, path).toBe(403);
    expect((await citizen.post(path, fields)).status, path).toBeGreaterThanOrEqual(403);
  }
  await stranger.post(`/moderation/reasons/${template!.id}/removal`);
  expect(await reasonTemplatesOf(db, [debate.authorityId])).toHaveLength(1);
});
