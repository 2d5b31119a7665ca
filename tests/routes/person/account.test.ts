import { expect, test } from "vitest";
import { hashPassword } from "#app/domain/person/password.server.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, aTerritory, letterTo, radiosOf } from "#tests/support/people.ts";

const password = "un río azul";

test("a person changes their name and language, and reads on in it", async () => {
  const { browser } = await signedIn();
  expect((await browser.post("/account", { name: "A", language: "pt" })).text).toContain(
    "al menos 2 caracteres",
  );
  const saved = await browser.follow(await browser.post("/account", { name: "Ana María", language: "pt" }));
  expect(saved.text).toContain("As mudanças foram salvas");
  expect(saved.html).toContain('value="Ana María"');
});

test("a municipality is chosen among its namesakes, and moving is told apart from staying", async () => {
  const { browser } = await signedIn();
  await aTerritory(browser.db, "Providencia");
  await aTerritory(browser.db, "Providencia");
  const fields = { name: "Ana", language: "es", place: "providencia" };
  const unchosen = await browser.post("/account", fields);
  expect(unchosen.status).toBe(422);
  expect(unchosen.text).toContain("Elija el lugar de la lista");
  const codes = radiosOf(unchosen);
  expect(codes).toHaveLength(2);

  const chosen = { ...fields, placeLookedFor: "providencia", territory: codes[1]! };
  const elsewhere = await browser.post("/account", { ...chosen, place: "Atlantis" });
  expect(elsewhere.text).toContain("No encontramos ningún lugar");
  await browser.post("/account", chosen);
  expect((await browser.get("/account")).text).toContain("Ahora es Providencia");
  await browser.post("/account", { name: "Ana", language: "es" });
  expect((await browser.get("/account")).text).toContain("Ahora es Providencia");
});

test("a new password needs the one before, and signs out the other devices only", async () => {
  const { browser, personId } = await signedIn();
  const elsewhere = await browser.signedInAs(personId);
  expect((await browser.get("/account/password")).text).toContain("Su contraseña actual");
  const wrong = await browser.post("/account/password", {
    current: "no es esta",
    password: "dos ríos azules",
  });
  expect(wrong.text).toContain("Esa no es su contraseña actual");
  const changed = await browser.post("/account/password", { current: password, password: "dos ríos azules" });
  expect(changed.location).toBe("/account?saved");
  expect((await browser.get("/account")).status).toBe(200);
  expect((await elsewhere.get("/account")).status).toBe(302);
});

test("a new address is confirmed from where it is read, without being signed in there", async () => {
  const { browser } = await signedIn();
  expect((await browser.get("/account/email")).text).toContain("Ahora es ana@example.org");
  const same = await browser.post("/account/email", { email: "Ana@example.org", current: password });
  expect(same.text).toContain("Esa ya es su dirección");
  const asked = await browser.post("/account/email", { email: "nueva@example.org", current: password });
  expect(asked.location).toBe("/check-your-mail");

  const { path } = await letterTo(browser.db, "nueva@example.org");
  const phone = browser.another();
  expect((await phone.get(path!)).text).toContain("Desde ahora su cuenta usará nueva@example.org");
  expect((await browser.get("/account")).text).toContain("ana@example.org");
  expect((await phone.post(path!)).location).toBe("/sign-in");
  expect((await browser.get("/account")).text).toContain("nueva@example.org");
  expect((await phone.get(path!)).status).toBe(410);
});

test("an address that got an account meanwhile is not taken from it", async () => {
  const { browser } = await signedIn();
  await browser.post("/account/email", { email: "eva@example.org", current: password });
  const { path } = await letterTo(browser.db, "eva@example.org");
  await aPerson(browser.db, { email: "eva@example.org" });
  const taken = await browser.post(path!);
  expect(taken.status).toBe(409);
  expect(taken.text).toContain("se creó otra cuenta con esta dirección");
});

test("signing out everywhere ends this session too", async () => {
  const { browser, personId } = await signedIn();
  const elsewhere = await browser.signedInAs(personId);
  expect((await browser.get("/account/sessions")).text).toContain("este dispositivo");
  expect((await browser.post("/account/sessions")).location).toBe("/sign-in");
  for (const one of [browser, elsewhere]) expect((await one.get("/account")).status).toBe(302);
});

async function signedIn(): Promise<{ browser: Browser; personId: string }> {
  const app = await anApp(await emptyDb());
  const personId = await aPerson(app.db, {
    email: "ana@example.org",
    passwordHash: await hashPassword(password),
  });
  return { browser: await app.signedInAs(personId), personId };
}
