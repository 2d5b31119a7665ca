import { expect, test } from "vitest";
import { beginSession } from "#app/http/session.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, granted } from "#tests/support/people.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

const origin = "http://localhost:3000";

test("field names that stand for lists, objects or orders are not read", async () => {
  const app = await anApp(await emptyDb());
  for (const name of [
    "email[4000000000]",
    "email.x",
    "__intent__",
    "__state__",
    "__proto__",
    "a[0".repeat(999),
  ]) {
    const page = await app.post("/sign-in", { [name]: "1" });
    expect([name, page.status]).toEqual([name, 422]);
  }
});

test("a form of half a million fields is no form, and takes no longer than another", async () => {
  const app = await anApp(await emptyDb());
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';
  const bodies: [string, string][] = [
    ["application/x-www-form-urlencoded", "a&".repeat(500_000)],
    ["application/x-www-form-urlencoded", `formKey=${"k".repeat(27)}&${"a&".repeat(500_000)}`],
    ["multipart/form-data; boundary=x", `${part.repeat(190_000)}--x--\r\n`],
  ];
  await app.post("/sign-in", { email: "a" });
  for (const [type, body] of bodies) {
    const headers = { Origin: origin, "Content-Type": type, "Content-Length": String(body.length) };
    const request = new Request(`${origin}/sign-in`, { method: "POST", headers, body });
    const took = await processorTimeOf(async () => {
      expect((await app.portal(request, "192.0.2.1")).status).toBe(400);
    });
    expect(took).toBeLessThan(300);
  }
});

test("an address with an empty name in it names nothing, however many there are", async () => {
  const app = await anApp(await emptyDb());
  await app.get("/nowhere");
  for (const path of ["//", "/%5C", "//.", "/consultations//", `/${"/".repeat(15_000)}a`]) {
    const took = await processorTimeOf(async () => {
      const page = await app.portal(new Request(`${origin}${path}`), "192.0.2.1");
      expect([path, page.status]).toEqual([path, 404]);
    });
    expect(took).toBeLessThan(200);
  }
});

test("of a field that is sent twice the first counts", async () => {
  const app = await anApp(await emptyDb());
  const me = await app.signedInAs(await aPerson(app.db));
  const page = await me.post("/account", { name: "Ana Soto", language: "es", place: ["", "Quilpué"] });
  expect(page.location).toBe("/account?saved");
});

test("what is no form gets a page that says so", async () => {
  const app = await anApp(await emptyDb());
  const bodies: [string, string][] = [
    ["text/plain", "email=a"],
    ["application/json", "{}"],
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=x", "garbage"],
  ];
  for (const path of ["/sign-in", "/municipality", "/account"]) {
    for (const [type, body] of bodies) {
      const headers = { Origin: origin, "Content-Type": type, "Content-Length": String(body.length) };
      const request = new Request(`${origin}${path}`, { method: "POST", headers, body });
      expect([path, type, (await app.portal(request, "192.0.2.1")).status]).toEqual([path, type, 400]);
    }
  }
});

test("another site's cookie that cannot be decoded signs nobody out and breaks no page", async () => {
  const app = await anApp(await emptyDb());
  const session = (await beginSession(app.db, await aPerson(app.db), origin)).split(";")[0]!;
  const headers = { Cookie: `rebate=50%; ${session}; __proto__=%E0%A4%A` };
  const page = await app.portal(new Request(`${origin}/account`, { headers }), "192.0.2.1");
  expect(page.status).toBe(200);
});

test("an address with a NUL in it names nothing, and one in a cookie no municipality", async () => {
  const app = await anApp(await emptyDb());
  for (const path of ["/consultations/%00", "/municipality?q=%00", "/entries/a%00"]) {
    expect((await app.get(path)).status).toBe(404);
  }
  app.cookies.set("cabildo-territory", btoa(JSON.stringify("\0")));
  expect((await app.get("/")).status).toBe(200);
});

test("a place that is none breaks no list of people", async () => {
  const app = await anApp(await emptyDb());
  const id = await aPerson(app.db);
  await granted(app.db, id, "admin", null);
  const admin = await app.signedInAs(id);
  for (const place of ["after=1e300", "before='", "after=&before=", "from=NaN", "after=%F0%9F", "page=-1"]) {
    expect((await admin.get(`/administration/people?${place}`)).status).toBe(200);
  }
});

test("nothing that loaders know is handed out beside the pages", async () => {
  const app = await anApp(await emptyDb());
  const { slug } = await aConsultation(app.db);
  for (const path of [
    "/_root",
    "/consultations",
    `/consultations/${slug}`,
    `/consultations/${slug}/proposals`,
  ]) {
    expect([path, (await app.get(`${path}.data`)).status]).toEqual([path, 404]);
    expect([path, (await app.get(`${path}?_data=root`)).status]).toEqual([path, 404]);
    const posted = await app.post(`${path}.data?_routes=root`);
    expect([path, posted.status]).toEqual([path, 404]);
  }
});

test("links that are over lead back under the portal's own name, whatever the request called it", async () => {
  const app = await anApp(await emptyDb());
  for (const path of [
    "/sign-in/over",
    "/password-reset/over",
    "/account/email/over",
    "/first-administrator/over",
  ]) {
    const body = "password=un+rio+azul&email=a@example.org&name=Ana";
    const headers = {
      Origin: origin,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
    };
    const request = new Request(`http://evil.example${path}`, { method: "POST", headers, body });
    const answer = await app.portal(request, "192.0.2.1");
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, path]);
  }
});

test("a form from the portal's own pages is taken behind a proxy that calls the portal by another name", async () => {
  const app = await anApp(await emptyDb());
  const fields = { email: "ana@example.org" };
  const renamed = await app.post("/sign-up", fields, { Host: "127.0.0.1:3000" });
  expect(renamed.location).toBe("/check-your-mail");
  const nameless = await app.post("/sign-up", fields, { Origin: "null", "Sec-Fetch-Site": "same-origin" });
  expect(nameless.location).toBe("/check-your-mail");
});
