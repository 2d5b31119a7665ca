import { describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/person/password.server.ts";
import { memoryLimits } from "#app/http/limits.server.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, aTerritory, letterTo, radiosOf } from "#tests/support/people.ts";

const password = "un río azul";

describe("signing up", () => {
  test("leads by a letter to an account with a name and a municipality found by its name", async () => {
    const app = await anApp(await emptyDb());
    await aTerritory(app.db, "Quilpué");
    expect((await app.get("/sign-up")).text).toContain("Crear una cuenta");
    const sent = await app.follow(await app.post("/sign-up?next=/account", { email: "Ana@example.org" }));
    expect(sent.text).toContain("Revise su correo");

    const { path } = await letterTo(app.db, "ana@example.org");
    expect((await app.get(path!)).text).toContain("Para la dirección ana@example.org");
    const looked = await app.post(path!, { name: "Ana", password, place: "quilpue", look: "on" });
    expect(looked.status).toBe(200);
    expect(looked.html).toContain('value="Ana"');
    expect(looked.html).not.toContain(password);
    const code = radiosOf(looked)[0];

    const made = await app.post(path!, {
      name: "Ana",
      password,
      place: "quilpue",
      placeLookedFor: "quilpue",
      territory: code!,
    });
    expect(made.location).toBe("/account");
    const account = await app.get("/account");
    expect(account.text).toContain("Ahora es Quilpué");
    expect(account.text).toContain("Su cuenta: Ana");
  });

  test("answers the same whether the address has an account or not", async () => {
    const app = await anApp(await emptyDb());
    await aPerson(app.db, { email: "ana@example.org" });
    for (const path of ["/sign-up", "/sign-in-link", "/password-reset"]) {
      const known = await app.post(path, { email: "ana@example.org" });
      const unknown = await app.post(path, { email: "eva@example.org" });
      expect([known.status, known.location, known.html]).toEqual([
        unknown.status,
        unknown.location,
        unknown.html,
      ]);
    }
  });

  test("says what is wrong beside each field and keeps what was typed", async () => {
    const app = await anApp(await emptyDb());
    const wrong = await app.post("/sign-up", { email: "ana@" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Escriba una dirección de correo completa");
    expect(wrong.html).toContain('value="ana@"');

    await app.post("/sign-up", { email: "ana@example.org" });
    const { path } = await letterTo(app.db, "ana@example.org");
    const nothing = await app.post(path!, { name: "" });
    expect(nothing.status).toBe(422);
    const common = await app.post(path!, { name: "Ana", password: "contraseña123" });
    expect(common.text).toContain("la usa mucha gente");
    const nowhere = await app.post(path!, { name: "Ana", place: "Atlantis" });
    expect(nowhere.text).toContain("No encontramos ningún lugar con ese nombre");
    expect((await app.post(path!, { name: "Ana" })).location).toBe("/");
  });
});

describe("signing in", () => {
  test("with address and password goes back to where one came from", async () => {
    const app = await anApp(await emptyDb());
    await ana(app);
    const asked = await app.get("/account");
    expect(asked.location).toBe("/sign-in?next=%2Faccount");
    const signedIn = await app.post(asked.location!, { email: "ANA@example.org", password });
    expect(signedIn.location).toBe("/account");
    expect((await app.get("/account")).status).toBe(200);
    expect((await app.get("/sign-in")).location).toBe("/");
  });

  test("never leads to another site", async () => {
    const app = await anApp(await emptyDb());
    await ana(app);
    for (const next of ["//evil.example", "/\\evil.example", "https://evil.example/", "/.//evil.example"]) {
      const query = new URLSearchParams({ next });
      const signedIn = await app.another().post(`/sign-in?${query}`, { email: "ana@example.org", password });
      expect(signedIn.location, next).toBe("/");
    }
  });

  test("with a wrong password or an unknown address says the same, and not the password", async () => {
    const app = await anApp(await emptyDb());
    await ana(app);
    const wrong = await app.post("/sign-in", { email: "ana@example.org", password: "no es esta" });
    const unknown = await app.post("/sign-in", { email: "eva@example.org", password: "no es esta" });
    expect(wrong.status).toBe(422);
    expect(wrong.html.replaceAll("ana@", "eva@")).toBe(unknown.html);
    expect(wrong.html).not.toContain("no es esta");
  });

  test("can be tried only so often for one account, from wherever", async () => {
    const app = await anApp(await emptyDb(), { limits: memoryLimits(1) });
    await ana(app);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      statuses.push(
        (await app.post("/sign-in", { email: "ana@example.org", password: `wrong ${i}` })).status,
      );
    }
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(422));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  test("a form that was being sent when the session was over is kept through signing in", async () => {
    const app = await anApp(await emptyDb());
    await ana(app);
    const sent = await app.post("/account", { name: "Ana María", language: "es" });
    expect(sent.location).toMatch(/^\/sign-in\?next=%2Faccount&held=[\w-]+$/);
    expect((await app.get(sent.location!)).text).toContain("Lo que escribió está guardado");
    const signedIn = await app.post(sent.location!, { email: "ana@example.org", password });
    expect(signedIn.location).toMatch(/^\/account\?held=[\w-]+$/);
    expect((await app.get(signedIn.location!)).html).toContain('value="Ana María"');
  });

  test("the letters lead back too, with the form that was held", async () => {
    const app = await anApp(await emptyDb());
    await ana(app);
    const held = "h".repeat(27);
    await app.post(`/sign-in-link?next=/account&held=${held}`, { email: "ana@example.org" });
    const { path } = await letterTo(app.db, "ana@example.org");
    expect((await app.post(path!)).location).toBe(`/account?held=${held}`);
  });
});

describe("a mailed link", () => {
  test("is not used up by looking at it, and works once", async () => {
    const app = await anApp(await emptyDb());
    await ana(app);
    await app.post("/sign-in-link", { email: "ana@example.org" });
    const { path } = await letterTo(app.db, "ana@example.org");
    expect((await app.get(path!)).text).toContain("Va a entrar a la cuenta de ana@example.org");
    await app.get(path!);
    expect((await app.post(path!)).location).toBe("/");
    expect((await app.get("/account")).status).toBe(200);

    const again = await app.follow(await app.another().post(path!));
    expect(again.status).toBe(410);
    expect(again.text).toContain("Este enlace ya no sirve");
  });

  test("for a new password ends the other sessions and begins one here", async () => {
    const app = await anApp(await emptyDb());
    const elsewhere = await app.signedInAs(await ana(app));
    await app.post("/password-reset", { email: "ana@example.org" });
    const { path } = await letterTo(app.db, "ana@example.org");
    expect((await app.get(path!)).text).toContain("Elija una contraseña nueva");
    expect((await app.post(path!, { password: "corta" })).text).toContain("al menos 10 caracteres");
    expect((await app.post(path!, { password: "dos ríos azules" })).location).toBe("/");
    expect((await app.get("/account")).status).toBe(200);
    expect((await elsewhere.get("/account")).location).toBe("/sign-in?next=%2Faccount");
    expect((await app.another().get(path!)).status).toBe(410);
  });
});

test("signing out ends the session, not only the cookie", async () => {
  const app = await anApp(await emptyDb());
  const browser = await app.signedInAs(await ana(app));
  const session = new Map(browser.cookies);
  expect((await browser.get("/sign-out")).text).toContain("Salir");
  expect((await browser.get("/account")).status).toBe(200);
  expect((await browser.post("/sign-out")).location).toBe("/");
  expect(browser.cookies.size).toBe(0);

  const thief = app.another();
  for (const [name, value] of session) thief.cookies.set(name, value);
  expect((await thief.get("/account")).location).toBe("/sign-in?next=%2Faccount");
});

test("the cookie of a session that was never there is just taken away", async () => {
  const app = await anApp(await emptyDb());
  app.cookies.set("cabildo-session", "a".repeat(40));
  expect((await app.get("/sign-in")).status).toBe(200);
  expect(app.cookies.has("cabildo-session")).toBe(false);
});

async function ana(app: Browser): Promise<string> {
  return aPerson(app.db, { email: "ana@example.org", passwordHash: await hashPassword(password) });
}
