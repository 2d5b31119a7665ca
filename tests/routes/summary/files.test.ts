import { beforeAll, describe, expect, test } from "vitest";
import { aPublishedSummary } from "#tests/domain/summary/file/published.ts";
import { anApp, type Browser } from "#tests/support/app.ts";

let app: Browser;
let here: string;
let summaries: string;

beforeAll(async () => {
  const { db, consultation } = await aPublishedSummary();
  app = await anApp(db);
  summaries = `/consultations/${consultation.slug}/summaries`;
  here = `${summaries}/quilpue`;
});

const types = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
};

describe.each(Object.entries(types))("the %s of a summary", (kind, type) => {
  test("says what it is, which edition, and since when", async () => {
    const file = await app.another().get(`${here}/${kind}?edition=1&language=pt`);
    expect(file.status).toBe(200);
    expect(file.headers.get("Content-Type")).toBe(type);
    expect(file.headers.get("Content-Disposition")).toMatch(
      new RegExp(`filename="quilpue-.+-v1(-pt)?\\.${kind}"$`),
    );
    expect(file.headers.get("Last-Modified")).toBe("Sun, 15 Nov 2026 12:00:00 GMT");
    expect(file.headers.get("Set-Cookie")).toBeNull();
  });

  test("is not sent again to who has it", async () => {
    const browser = app.another();
    const path = `${here}/${kind}`;
    const etag = (await browser.get(path)).headers.get("ETag")!;
    const again = await browser.portal(
      new Request(`http://localhost:3000${path}`, {
        headers: { "If-None-Match": `"other", ${etag}`, "Accept-Language": "es" },
      }),
      "192.0.2.1",
    );
    expect(again.status).toBe(304);
    expect(again.headers.get("ETag")).toBe(etag);
  });

  test.each(["cochrane/KIND", "quilpue/KIND?edition=7", "nowhere/KIND"])(
    "is a page that says so where there is none: %s",
    async (path) => {
      const page = await app.another().get(`${summaries}/${path.replace("KIND", kind)}`);
      expect(page.status).toBe(404);
      expect(page.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    },
  );
});

test("files are in the language that is asked for, else in the reader's", async () => {
  const browser = app.another();
  browser.language = "fr";
  expect((await browser.get(`${here}/pdf`)).headers.get("Content-Disposition")).toContain("-fr.pdf");
  expect((await browser.get(`${here}/pdf?language=en`)).headers.get("Content-Disposition")).toContain(
    "-en.pdf",
  );
  expect(browser.cookies.size).toBe(0);
});

test("programs of other sites may read the data and its schema, and nothing else", async () => {
  const open = async (path: string) =>
    (await app.another().get(path)).headers.get("Access-Control-Allow-Origin");
  const schema = await app.another().get("/schemas/summary-digest.json");
  const file = JSON.parse((await app.another().get(`${here}/json`)).html);
  expect(file.$schema).toBe(JSON.parse(schema.html).$id);
  const all = JSON.parse((await app.another().get(`${summaries}/json`)).html);
  expect(all.summaries).toHaveLength(2);
  for (const path of [`${here}/json`, `${summaries}/json`, "/schemas/summary-digest.json"]) {
    expect(await open(path), path).toBe("*");
  }
  for (const path of [here, `${here}/share`, `${here}/fragment`, `${here}/pdf`]) {
    expect(await open(path), path).toBeNull();
  }
});

test.each(["es", "pt", "en", "fr"])("the page to share and download is read in %s", async (language) => {
  const browser = app.another();
  browser.language = language;
  const page = await browser.get(`${here}/share`);
  expect(page.status).toBe(200);
  for (const kind of Object.keys(types)) expect(page.html).toContain(`${here}/${kind}?`);
  expect(page.html).toContain(
    `&lt;iframe src=&quot;http://localhost:3000${here}/fragment?language=${language}`,
  );
  expect(page.text).toMatch(/\d k[Bo]/);
});

test("a place without a published summary has no page to share it", async () => {
  expect((await app.another().get(`${summaries}/cochrane/share`)).status).toBe(404);
  expect((await app.another().get(`${summaries}/cochrane/fragment`)).status).toBe(404);
});

test.each(["es", "pt", "en", "fr"])("others may frame the fragment in %s", async (language) => {
  const browser = app.another();
  browser.cookies.set("language", "never-read");
  const page = await browser.get(`${here}/fragment?language=${language}`);
  expect(page.status).toBe(200);
  expect(page.html).toContain(`<html lang="${language}">`);
  expect(page.headers.get("Content-Security-Policy")).toMatch(/frame-ancestors \*$/);
  expect(page.headers.get("Content-Security-Policy")).not.toContain("script");
  expect(page.headers.get("Set-Cookie")).toBeNull();
  expect(page.html).not.toContain("<script");
  expect(page.html).toContain(`http://localhost:3000${here}?language=${language}`);
});

test("nothing else may be framed", async () => {
  for (const path of [
    "/",
    "/sign-in",
    here,
    `${here}/share`,
    `${here}/fragment/x`,
    `${here}/pdf`,
    summaries,
  ]) {
    const page = await app.another().get(path);
    expect(page.headers.get("Content-Security-Policy"), path).toContain("frame-ancestors 'none'");
  }
});

test("a table says where its figures come from", async () => {
  const { html } = await app.another().get(`${here}/csv?language=en`);
  expect(html).toContain(`about,address,http://localhost:3000${here}?edition=1,`);
  expect(html).toContain("about,edition,2026-11-15T12:00:00.000Z,1,");
  expect(html).toContain("about,reuse,");
});

test("a link to a summary comes with its picture", async () => {
  const page = await app.another().get(here);
  const picture = /property="og:image" content="([^"]+)"/.exec(page.html)![1]!.replaceAll("&amp;", "&");
  expect(picture).toBe(`http://localhost:3000${here}/png?edition=1&language=es`);
  expect(page.html).toContain('name="twitter:card" content="summary_large_image"');
  expect((await app.another().get(picture.replace("http://localhost:3000", ""))).status).toBe(200);
  expect((await app.another().get("/")).html).not.toContain("og:image");
});

test("one address has only so many files drawn, and those that are drawn cost it nothing", async () => {
  const { db, consultation } = await aPublishedSummary();
  let left = 1;
  const limits = {
    take: async (name: string) => (name === "drawing" && --left < 0 ? 60 : null),
    giveBack: async () => {},
  };
  const reader = await anApp(db, { limits });
  const png = `/consultations/${consultation.slug}/summaries/quilpue/png`;
  const statuses: number[] = [];
  for (const language of ["es", "es", "pt"]) {
    statuses.push((await reader.get(`${png}?language=${language}`)).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
});
