import { expect, test } from "vitest";
import { memoryLimits } from "#app/http/limits.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";

test("no password is kept with a form that is held until somebody signs in", async () => {
  const app = await anApp(await emptyDb());
  await app.post("/account/password", { current: "el viejo secreto", password: "el nuevo secreto" });
  await app.post("/account/email", { email: "ana@example.org", current: "el viejo secreto" });
  const held = await app.db.selectFrom("heldForm").select("body").execute();
  expect(held).toHaveLength(2);
  expect(JSON.stringify(held)).not.toContain("secreto");
});

test("nobody fills the database with forms that are held", async () => {
  const app = await anApp(await emptyDb(), { limits: memoryLimits(1) });
  const long = await app.post("/account", { name: "x".repeat(200_000) });
  expect(long.status).toBe(413);
  const held = () => app.post("/account", { name: "Ana" });
  let last = await held();
  for (let i = 0; i < 130 && last.status === 302; i++) last = await held();
  expect(last.status).toBe(429);
  expect(await app.db.selectFrom("heldForm").select("path").execute()).toHaveLength(119);
});
