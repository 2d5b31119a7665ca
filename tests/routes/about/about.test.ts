import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  actedCookie,
  browserCookie,
  languageCookie,
  sessionCookieName,
  territoryCookie,
} from "#app/http/cookies.server.ts";
import { writtenCookie } from "#app/http/replica-choice.server.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

describe.each(languages)("in %s", (language) => {
  test("the pages about the portal are read by anybody, in their language, and set no cookie", async () => {
    const app = await anApp(await emptyDb());
    app.language = language;
    for (const path of ["/about", "/about/privacy", "/about/accessibility", "/about/data", "/summaries"]) {
      const page = await app.get(path);
      expect(page.status, path).toBe(200);
      expect(page.html, path).toContain(`<html lang="${language}"`);
    }
    expect([...app.cookies.keys()]).toEqual([]);
  });

  test("every page leads to them", async () => {
    const app = await anApp(await emptyDb());
    app.language = language;
    const { html } = await app.get("/nowhere");
    const footer = html.slice(html.indexOf("<footer"));
    for (const path of [
      "/about",
      "/rules",
      "/about/data",
      "/about/accessibility",
      "/about/privacy",
      "/about/data#source",
    ]) {
      expect(footer).toContain(`href="${path}"`);
    }
    expect(footer).toContain(localeOf(language).t("about.source"));
  });
});

test("the page on privacy names every cookie the portal has", async () => {
  const app = await anApp(await emptyDb());
  const { text } = await app.get("/about/privacy");
  const nameIn = (cookie: string) => cookie.split("=")[0]!;
  const names = [
    sessionCookieName,
    browserCookie("").name,
    territoryCookie.name,
    languageCookie.name,
    nameIn(actedCookie("")),
    nameIn(writtenCookie(null, "")),
  ];
  expect(text.match(/cabildo-[a-z]+/g)).toEqual(names);
});

test("whoever wrote what was imported is credited beside it", async () => {
  const db = await emptyDb();
  await aConsultation(db, { slug: "aldea", title: "Aldea Pucela", credit: "Ayuntamiento, CC BY 3.0 ES." });
  const { html, text } = await (await anApp(db)).get("/about/data");
  expect(html).toContain('href="/consultations/aldea"');
  expect(text).toContain("Ayuntamiento, CC BY 3.0 ES.");
  expect(text).toContain("GeoNames");
  expect(html).toContain('id="source"');
});

test("a page says which address is its own, whatever was asked of it", async () => {
  const app = await anApp(await emptyDb());
  const { html } = await app.get("/summaries?language=fr&municipality=quilpue&after=an-edition");
  expect(html).toContain('<link rel="canonical" href="http://localhost:3000/summaries?after=an-edition"/>');
  expect(html).toContain('<meta property="og:title" content="Résultats"/>');
  expect((await app.get("/authorities?page=3&country=CL")).html).toContain(
    'rel="canonical" href="http://localhost:3000/authorities?page=3"',
  );
  expect((await app.get("/about?page=1&after=%3Cb%3E")).html).toContain(
    'rel="canonical" href="http://localhost:3000/about"',
  );
  expect((await app.get("/nowhere")).html).not.toContain('rel="canonical"');
});

test("the browser's own frame has the colour of the paper, light and dark", async () => {
  const { html } = await (await anApp(await emptyDb())).get("/about");
  const colours = [...html.matchAll(/name="theme-color" content="([^"]+)"/g)].map((match) => match[1]);
  const tokens = readFileSync("app/styles/tokens.css", "utf8");
  expect(tokens).toContain(`--paper: light-dark(${colours.join(", ")})`);
});
