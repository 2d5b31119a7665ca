import { expect, test } from "vitest";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson } from "#tests/support/people.ts";

test("nobody signs with a name that is not to be seen or turns the page around", async () => {
  const app = await anApp(await emptyDb());
  const me = await app.signedInAs(await aPerson(app.db, { name: "Ana Soto" }));
  for (const name of [
    "\u200b\u200b\u200b",
    "\u3164\u3164",
    "Ana\u202eotoS",
    "Ana\nSoto",
    "...",
    "\u00ad\u00ad",
  ]) {
    expect([name, (await me.post("/account", { name, language: "es" })).status]).toEqual([name, 422]);
  }
  for (const name of ["José Ñandú O’Higgins", "Zoë 2", "<b>Ana</b>"]) {
    expect([name, (await me.post("/account", { name, language: "es" })).status]).toEqual([name, 302]);
  }
  expect((await me.get("/account")).html).not.toContain("<b>Ana</b>");
});

test("a text of nothing but blanks is no text", async () => {
  const { plainText, oneLine } = await import("#app/domain/text/plain.ts");
  expect(plainText("\u3164\u2800\u2060\u200b\u115f")).toBe("");
  expect(oneLine("Más\u3164\u3164árboles")).toBe("Más árboles");
});
