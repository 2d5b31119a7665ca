import { describe, expect, test } from "vitest";
import { memoryLimits } from "#app/http/limits.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";

test("an address that does not exist gets a page that helps, in the reader's language", async () => {
  const app = await anApp(await emptyDb());
  const page = await app.get("/nowhere");
  expect(page.status).toBe(404);
  expect(page.text).toContain("Esta página no existe");
  app.language = "pt-BR,pt;q=0.9";
  expect((await app.get("/nowhere")).html).toContain('<html lang="pt"');
});

test("no page runs a script, may be framed, or loads anything from elsewhere", async () => {
  const app = await anApp(await emptyDb());
  const { headers, html } = await app.get("/nowhere");
  expect(headers.get("Content-Security-Policy")).toContain("script-src 'none'");
  expect(headers.get("Content-Security-Policy")).not.toContain("unsafe-inline");
  expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  expect(html).not.toContain("<script");
});

describe("what is refused before any page is asked", () => {
  test("a form sent from another site", async () => {
    const app = await anApp(await emptyDb());
    const crossSite = await app.post("/sign-in", {}, { Origin: "https://evil.example" });
    expect(crossSite.status).toBe(403);
    const told = await app.post("/sign-in", {}, { "Sec-Fetch-Site": "cross-site" });
    expect(told.status).toBe(403);
  });

  test("a form that says nothing of where it comes from", async () => {
    const app = await anApp(await emptyDb());
    expect((await app.post("/sign-in", {}, { Origin: "" })).status).toBe(403);
  });

  test("a form of more than a megabyte", async () => {
    const app = await anApp(await emptyDb());
    const page = await app.post("/sign-in", { email: "x".repeat(1024 * 1024 + 1) });
    expect(page.status).toBe(413);
    expect(page.text).toContain("demasiado grande");
  });

  test("methods that no page has", async () => {
    const app = await anApp(await emptyDb());
    const response = await app.portal(
      new Request("http://localhost:3000/", { method: "DELETE" }),
      "192.0.2.1",
    );
    expect(response.status).toBe(405);
  });

  test("too many posts from one address, saying how long to wait", async () => {
    const app = await anApp(await emptyDb(), { limits: memoryLimits(1) });
    let last = await app.post("/nowhere");
    for (let i = 0; i < 130 && last.status !== 429; i++) last = await app.post("/nowhere");
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await app.get("/nowhere")).status).toBe(404);
  });
});

test("the health page tells whether the database answers", async () => {
  const db = await emptyDb();
  const app = await anApp(db);
  expect((await app.get("/healthz")).status).toBe(200);
  expect((await app.get("/readyz")).status).toBe(200);
  await db.schema.dropTable("territory").execute();
  const sick = await anApp(db);
  expect((await sick.get("/healthz")).status).toBe(503);
});

test("a language that was chosen is remembered", async () => {
  const app = await anApp(await emptyDb());
  await app.get("/nowhere?language=fr");
  expect((await app.get("/nowhere")).html).toContain('<html lang="fr"');
  await app.get("/nowhere?language=tlh");
  expect((await app.get("/nowhere")).html).toContain('<html lang="fr"');
});
