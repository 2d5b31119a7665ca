import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { fieldsOf } from "#app/domain/rule/rule-fields.ts";
import { beginHouse, changeRule, retireRule } from "#app/domain/rule/rule-house.server.ts";
import { aDebate, anEntry } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, granted } from "#tests/support/people.ts";

async function world() {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const boss = await aPerson(db);
  await granted(db, boss, "admin", debate.authorityId);
  const app = await anApp(db);
  const browser = await app.signedInAs(boss);
  const { slug } = await db.selectFrom("authority").select("slug").executeTakeFirstOrThrow();
  const here = `/administration/authorities/${debate.authorityId}/rules`;
  const own = () => houseOfRules(db, debate.authorityId);
  return { db, debate, app, browser, here, slug, own };
}

test("an administrator begins with the common rules, sees a change word by word, and then saves it", async () => {
  const { db, debate, app, browser, here, slug, own } = await world();
  expect((await browser.get(here)).text).toContain("Valen las normas comunes del portal");
  expect((await browser.post(`${here}/beginning`)).location).toBe(`${here}?saved`);
  expect((await browser.get(here)).text).toContain("Valen las normas de esta autoridad");

  const [insult] = await own();
  const page = `${here}/${insult!.id}`;
  expect((await browser.get(page)).html).toContain("Insultes et haine");
  const fields = fieldsOf({ ...insult!, titles: { ...insult!.titles, es: "Insultos, odio y burla" } });
  const checked = await browser.post(page, fields);
  expect(checked.status).toBe(200);
  expect(checked.text).toContain("Esto es lo que cambia");
  expect(checked.html).toContain("<ins>");
  expect((await own())[0]!.version).toBe(1);

  expect((await browser.post(page, { ...fields, confirmed: "on" })).location).toBe(`${here}?saved`);
  const [changed] = await own();
  expect(changed).toMatchObject({ version: 2, titles: { es: "Insultos, odio y burla" } });
  const late = await browser.post(page, { ...fields, titleEs: "Otra cosa", confirmed: "on" });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Otra persona cambió o retiró esta norma");
  expect(late.html).toContain("Otra cosa");

  const house = await app.get(`/authorities/${slug}/rules`);
  expect(house.text).toContain("se rige por normas propias");
  expect(house.text).toContain("Insultos, odio y burla");
  expect((await app.get("/rules")).html).toContain(`href="/authorities/${slug}/rules"`);
  const old = await app.get(`/rules/${insult!.id}`);
  expect(old.text).toContain("Esta versión ya no vale");
  expect(old.html).toContain(`href="/rules/${changed!.id}"`);
  expect((await app.get(`/rules/${changed!.id}`)).text).toContain("Qué cambió desde la versión 1");
  const entry = await anEntry(db, debate);
  const read = await app.get(`/entries/${entry.id}`);
  expect(read.html).toContain(`href="/authorities/${slug}/rules"`);
  expect((await app.get(`/report/entry/${entry.id}`)).text).toContain("Insultos, odio y burla");
});

test("what a rule lacks is said beside its field, and all that was written stays", async () => {
  const { browser, here, own } = await world();
  await browser.post(`${here}/beginning`);
  const [insult] = await own();
  const fields = { ...fieldsOf(insult!), titleFr: "", longestSuspension: "0" };
  const page = await browser.post(`${here}/${insult!.id}`, fields);
  expect(page.status).toBe(422);
  expect(page.text).toContain("Diga cuántos días puede durar una suspensión");
  expect(page.html).toMatch(/href="#[^"]*titleFr"/);
  const none = await browser.post(`${here}/new`, { titleEs: "Ruido y música fuerte" });
  expect(none.status).toBe(422);
  expect(none.text).toContain("Elija al menos una cosa");
  expect(none.html).toContain("Ruido y música fuerte");
  const same = await browser.post(`${here}/${insult!.id}`, fieldsOf(insult!));
  expect(same.text).toContain("la norma ya dice esto");
});

test("a rule is added, retired and taken up again, and the common rules come back", async () => {
  const { app, browser, here, slug, own } = await world();
  await browser.post(`${here}/beginning`);
  const [insult] = await own();
  const fields = fieldsOf({ ...insult!, titles: { ...insult!.titles, es: "Ruido" } });
  expect((await browser.post(`${here}/new`, fields)).location).toBe(`${here}?saved`);
  const added = (await own()).at(-1)!;
  expect(added.code).toBe("ruido");
  expect((await browser.get(`${here}/${added.id}/retirement`)).text).toContain("Ruido");
  expect((await browser.post(`${here}/${added.id}/retirement`)).location).toBe(`${here}?saved`);
  expect((await own()).some((rule) => rule.code === "ruido")).toBe(false);
  expect((await app.get(`/rules/${added.id}`)).text).toContain("La norma se retiró");
  expect((await browser.post(`${here}/${added.id}/retirement`)).text).toContain(
    "Otra persona cambió o retiró",
  );
  const again = `${here}/new?again=${added.id}`;
  expect((await browser.get(again)).html).toContain('value="Ruido"');
  await browser.post(again, fields);
  expect((await own()).at(-1)).toMatchObject({ code: "ruido", version: 2 });
  expect((await browser.post(`${here}/ending`)).location).toBe(`${here}?saved`);
  expect((await app.get(`/authorities/${slug}/rules`)).text).toContain("las normas comunes del portal");
});

test("the rules of one authority are changed by nobody else, by any address", async () => {
  const { db, debate, app, browser, here, own } = await world();
  await browser.post(`${here}/beginning`);
  const [rule] = await own();
  const moderator = await app.signedInAs(debate.moderator.personId);
  for (const path of ["", "/new", "/ending", `/${rule!.id}`, `/${rule!.id}/retirement`]) {
    expect((await moderator.get(here + path)).status, path).toBe(403);
    if (path) expect((await moderator.post(here + path, fieldsOf(rule!))).status, path).toBe(403);
  }
  const [usual] = await houseOfRules(db, null);
  expect((await browser.get(`${here}/${usual!.id}`)).status).toBe(404);
  expect((await app.get("/rules/of-nobody")).status).toBe(404);
  expect((await app.get("/authorities/nowhere/rules")).status).toBe(404);
});

test("every page of rules reads in the four languages", async () => {
  const { db, debate, browser, here, slug, own } = await world();
  await beginHouse(db, theSystem, debate.authorityId);
  const [insult, threat] = await own();
  const { examples, ...content } = insult!;
  await changeRule(db, theSystem, insult!.id, { ...content, examples: examples!, secondPerson: true });
  await retireRule(db, theSystem, threat!.id);
  const [now] = await own();
  for (const language of ["es", "pt", "en", "fr"]) {
    browser.language = language;
    const paths = ["", "/new", "/ending", "/beginning", `/${now!.id}`, `/${now!.id}/retirement`];
    for (const path of [
      ...paths.map((one) => here + one),
      ...["/rules", `/authorities/${slug}/rules`, `/rules/${insult!.id}`, `/rules/${now!.id}`],
    ]) {
      const page = await browser.get(path);
      expect(page.status, path).toBe(200);
    }
  }
});
