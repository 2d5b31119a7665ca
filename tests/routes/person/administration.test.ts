import { expect, test } from "vitest";
import { firstAdministratorLink } from "#app/domain/person/first-administrator.server.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { anAuthority, aPerson, aTerritory, granted, radiosOf } from "#tests/support/people.ts";

const password = "un río azul";

test("the first administrator makes their account by the link printed at the start", async () => {
  const app = await anApp(await emptyDb());
  const path = (await firstAdministratorLink(app.db))!;
  expect((await app.get(path)).text).toContain("La primera persona que administra");
  expect((await app.post(path, { email: "jefa@example.org", name: "Jefa", password: "corta" })).status).toBe(
    422,
  );
  const made = await app.post(path, { email: "jefa@example.org", name: "Jefa", password });
  expect(made.location).toBe("/administration");
  expect((await app.get("/administration")).text).toContain("Buzón de salida");
  const over = await app.another().get(path);
  expect(over.status).toBe(410);
  expect(over.text).toContain("alguien administra ya este portal");
});

test("somebody signed in may become the first administrator with the account they have", async () => {
  const app = await anApp(await emptyDb());
  const browser = await app.signedInAs(await aPerson(app.db, { name: "Jefa" }));
  const path = (await firstAdministratorLink(app.db))!;
  expect((await browser.get(path)).text).toContain("como Jefa");
  expect((await browser.post(path)).location).toBe("/administration");
});

test("administration is open to administrators alone, also by post", async () => {
  const app = await anApp(await emptyDb());
  const authorityId = await anAuthority(app.db);
  const official = await aPerson(app.db);
  const grantId = await granted(app.db, official, "official", authorityId);
  const browser = await app.signedInAs(official);
  const pages = [
    "/administration",
    "/administration/people",
    `/administration/people/${official}`,
    `/administration/people/${official}/grant`,
    `/administration/grants/${grantId}/revocation`,
    "/administration/authorities",
    "/administration/authorities/new",
    `/administration/authorities/${authorityId}`,
    "/dev/mailbox",
    "/dev/mailbox/x",
  ];
  for (const page of pages) {
    expect((await browser.get(page)).status, page).toBe(403);
    expect((await app.get(page)).location, page).toContain("/sign-in?next=");
  }
  const grant = { role: "admin", authority: "everywhere" };
  expect((await browser.post(`/administration/people/${official}/grant`, grant)).status).toBe(403);
  expect((await browser.post(`/administration/grants/${grantId}/revocation`)).status).toBe(403);
  expect((await browser.post(`/administration/authorities/${authorityId}`, {})).status).toBe(403);
});

test("a role is given and taken back, each with its page, and the history stays", async () => {
  const app = await anApp(await emptyDb());
  const { browser } = await administrator(app);
  const authorityId = await anAuthority(app.db, "Municipalidad de Cochrane");
  const eva = await aPerson(app.db, { name: "Eva Ñuñez" });
  expect((await browser.get("/administration/people?q=nunez")).text).toContain("1 persona");

  expect((await browser.get(`/administration/people/${eva}`)).text).toContain("No tiene ningún permiso");
  const grant = `/administration/people/${eva}/grant`;
  expect((await browser.get(grant)).text).toContain("Dar un permiso a Eva Ñuñez");
  expect((await browser.post(grant, {})).status).toBe(422);
  const everywhere = await browser.post(grant, { role: "official", authority: "everywhere" });
  expect(everywhere.text).toContain("Para todo el portal solo se puede dar administración");
  const given = await browser.follow(await browser.post(grant, { role: "official", authority: authorityId }));
  expect(given.text).toContain("Personal municipal, Municipalidad de Cochrane");
  expect(given.text).toContain("por Jefa");

  const revocation = /href="(\/administration\/grants\/[^"]+)"/.exec(given.html)![1]!;
  expect((await browser.get(revocation)).text).toContain("Eva Ñuñez dejará de tener este permiso");
  const taken = await browser.follow(await browser.post(revocation));
  expect(taken.text).toContain("Permisos que tuvo");
  expect((await browser.get(revocation)).status).toBe(404);
});

test("the last administrator stays, and is told why", async () => {
  const app = await anApp(await emptyDb());
  const { browser, grantId } = await administrator(app);
  const refused = await browser.post(`/administration/grants/${grantId}/revocation`);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Es la última persona que administra el portal");
});

test("an authority is created and changed, with its territory found by name and its colour checked", async () => {
  const app = await anApp(await emptyDb());
  const { browser } = await administrator(app);
  await aTerritory(app.db, "Chile Chico");
  const fields = {
    name: "Municipalidad de Chile Chico",
    slug: "chile-chico",
    place: "chile chico",
    timeZone: "America/Santiago",
    language: "es",
    accent: "#ffcc00",
    appealDays: "45",
    appealAnswerDays: "10",
  };
  expect((await browser.get("/administration/authorities/new")).status).toBe(200);
  const looked = await browser.post("/administration/authorities/new", { ...fields, look: "on" });
  expect(looked.status).toBe(200);
  const territory = radiosOf(looked)[0]!;
  const whole = { ...fields, placeLookedFor: "chile chico", territory };
  const light = await browser.post("/administration/authorities/new", whole);
  expect(light.text).toContain("Ese color es demasiado claro");
  expect(light.html).toContain('value="chile-chico"');
  const nowhere = await browser.post("/administration/authorities/new", {
    ...fields,
    place: "",
    accent: "#004080",
  });
  expect(nowhere.text).toContain("Busque el territorio y elíjalo");

  const saved = await browser.follow(
    await browser.post("/administration/authorities/new", { ...whole, accent: "#004080" }),
  );
  expect(saved.text).toContain("La autoridad quedó guardada");
  const page = /href="(\/administration\/authorities\/[0-9a-f-]{36})"/.exec(saved.html)![1]!;
  expect((await browser.get(page)).html).toContain('value="#004080"');
  const { place: _, ...others } = fields;
  const changed = await browser.post(page, { ...others, name: "Chile Chico", accent: "#004080" });
  expect(changed.location).toBe("/administration/authorities?saved");
  const twice = await browser.post("/administration/authorities/new", { ...whole, accent: "#004080" });
  expect(twice.text).toContain("Otra autoridad ya usa ese nombre corto");
});

test("an authority's administrator sees to that authority and the roles in it, and no others", async () => {
  const app = await anApp(await emptyDb());
  const [own, other] = [await anAuthority(app.db, "Propia"), await anAuthority(app.db, "Ajena")];
  const boss = await aPerson(app.db, { name: "Jefa" });
  await granted(app.db, boss, "admin", own);
  const eva = await aPerson(app.db, { name: "Eva", email: "eva@example.org" });
  const foreign = await granted(app.db, eva, "official", other);
  const browser = await app.signedInAs(boss);

  const list = await browser.get("/administration/authorities");
  expect(list.text).toContain("Propia");
  expect(list.text).not.toContain("Ajena");
  expect((await browser.get(`/administration/authorities/${other}`)).status).toBe(403);
  expect((await browser.get("/administration/people")).text).not.toContain("Eva");
  expect((await browser.get("/administration/people?q=eva@example.org")).text).toContain("Eva");
  expect((await browser.get(`/administration/people/${eva}`)).text).not.toContain("Ajena");
  expect((await browser.get(`/administration/grants/${foreign}/revocation`)).status).toBe(403);
  const grant = { role: "official", authority: other };
  const refused = await browser.post(`/administration/people/${eva}/grant`, grant);
  expect(refused.text).toContain("Usted no administra esa autoridad");
  expect((await browser.get("/dev/mailbox")).status).toBe(403);
});

test("people come by pages", async () => {
  const app = await anApp(await emptyDb());
  const { browser } = await administrator(app);
  for (let i = 10; i < 40; i++) await aPerson(app.db, { name: `Rosa ${i}`, email: `r${i}@example.org` });
  const list = await browser.get("/administration/people?q=rosa");
  expect(list.text).not.toContain("Rosa 35");
  const next = linkTo("next", list.html);
  expect(next).toMatch(/^\/administration\/people\?q=rosa&after=/);
  const rest = await browser.get(next);
  expect(rest.text).toContain("Rosa 35");
  expect(rest.text).not.toContain("Rosa 34");
  expect(rest.html).toContain('href="/administration/people?q=rosa"');
  const back = await browser.get(linkTo("prev", rest.html));
  expect(back.text).toContain("Rosa 34");
  expect((await browser.get("/administration/people?q=rosa&page=2")).text).toContain("Rosa 10");
  expect((await browser.get("/administration/people?q=rosa+1")).text).toContain("10 personas");
});

test("the outbox is read by an administrator, by anybody in the demo, and keeps quiet once mail is sent", async () => {
  const app = await anApp(await emptyDb());
  const { browser } = await administrator(app);
  expect((await browser.get("/dev/mailbox")).text).toContain("Todavía no se ha escrito nada");
  await app.post("/sign-in-link", { email: "eva@example.org" });
  const list = await browser.get("/dev/mailbox");
  expect(list.text).toContain("eva@example.org");
  const letter = /href="(\/dev\/mailbox\/[^"]+)"/.exec(list.html)![1]!;
  expect((await browser.get(letter)).html).toMatch(/<a href="http:\/\/localhost:3000\/sign-in\/[\w-]{27}">/);

  const demo = await anApp(app.db, { environment: { demo: true } });
  expect((await demo.get(letter)).text).toContain("Todavía no tiene una cuenta");
  const sending = await anApp(app.db, { environment: { smtpUrl: "smtp://127.0.0.1:1" } });
  for (const [name, value] of browser.cookies) sending.cookies.set(name, value);
  const quiet = await sending.get(letter);
  expect(quiet.html).not.toContain("/sign-in/");
  expect(quiet.text).toContain("Solo quien lo recibe lee");
});

async function administrator(app: Browser) {
  const id = await aPerson(app.db, { name: "Jefa" });
  const grantId = await granted(app.db, id, "admin", null);
  return { browser: await app.signedInAs(id), grantId };
}
