import { expect, test } from "vitest";
import { sharedAddress } from "#app/http/page-cache/address.ts";
import { sharedPages } from "#app/http/page-cache/shared-pages.ts";
import type { Browser, Page } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { pageTemplates } from "#tests/support/every-page.ts";
import { origin } from "#tests/support/page-cache.ts";
import { aPerson } from "#tests/support/people.ts";
import { servedApp } from "#tests/support/served-app.ts";
import { aConsultation, openNow } from "#tests/support/taking-part.ts";

const name = "Wenceslada Ñancupil";
/** In the header of the pages of whoever is signed in. */
const accountLink = 'class="account" href="/account"';
const email = "wenceslada.nancupil@example.org";

test("what somebody signed in, proposed, voted and answered is given to nobody else", async () => {
  const { me, session, cache, other, anybody } = await somebodyWhoTookPart();
  const paths = await everythingLinked(me, ["/", "/account", "/account/contributions", "/sitemap.xml"]);
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    expectNotShared(path, await read(me, path));
    for (const reader of [anybody, other, anybody]) {
      const page = await read(reader, path);
      const said = `${page.html}\n${JSON.stringify([...page.headers])}`;
      expect([path, said.includes(email), said.includes(session)]).toEqual([path, false, false]);
      // Whoever proposes or argues signs it; nobody else's name is in the header of the page.
      if (!path.startsWith("/proposals/")) expect([path, said.includes(name)]).toEqual([path, false]);
      if (reader === anybody) expect([path, page.html.includes(accountLink)]).toEqual([path, false]);
      if (reader === other || page.headers.has("Set-Cookie")) expectNotShared(path, page);
    }
  }
  expect(cache.stats.hits).toBeGreaterThan(10);
}, 300_000);

test("whoever acted sees it at once, and others within about a second", async () => {
  const { me, anybody, here } = await somebodyWhoTookPart();
  const list = `${here}/proposals`;
  await anybody.get(list);
  const title = "Un paradero techado frente al consultorio";
  await me.post(`${here}/proposals/new`, { title, text: "", place: "", send: "on" });
  expect(me.cookies.has("cabildo-acted")).toBe(true);
  expect((await me.get(list)).text).toContain(title);
  me.cookies.delete("cabildo-session");
  expect((await me.get(list)).text).toContain(title);
  await expect.poll(async () => (await anybody.get(list)).text).toContain(title);
});

test("a public page says to proxies that it may be shared, a personal one that it may not", async () => {
  const { me, anybody } = await somebodyWhoTookPart();
  const shared = await anybody.get("/consultations");
  expect(shared.headers.get("Cache-Control")).toMatch(/^public, max-age=0, s-maxage=1\b/);
  expect(shared.headers.get("Vary")).toBe("Accept-Encoding, Accept-Language, Cookie");
  expect(shared.headers.get("ETag")).not.toBeNull();
  for (const page of [await me.get("/consultations"), await anybody.get("/sign-in")]) {
    expect(page.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(page.headers.get("ETag")).toBeNull();
  }
});

test("every page is either shared or known to be for one reader", () => {
  const shared = new Set(sharedPages.map(({ path }) => path.replace(/:\w+/g, ":")));
  const pages = pageTemplates().map(({ file }) => addressOf(file));
  const unknown = pages.filter(
    (path) => !shared.has(path.replace(/:\w+/g, ":")) && !forOneReader.some((one) => one.test(path)),
  );
  expect(unknown).toEqual([]);
  const both = [...shared].filter((path) => forOneReader.some((one) => one.test(path)));
  expect(both).toEqual([]);
  for (const path of [
    "/account",
    "/desk",
    "/sign-in/abc",
    "/proposals/1/vote",
    "/consultations/a/response",
  ]) {
    expect([path, sharedAddress(path)]).toEqual([path, null]);
  }
});

/** Why pages are made for one reader. */
const forOneReader = [
  // People's own places, and those of work.
  /^\/(account|administration|desk|moderation|dev)(\/|$)/,
  // Ways in, with where one came from or what one was about to send; links for one person.
  /^\/(sign-in|sign-in-link|sign-up|sign-out|password-reset|check-your-mail|first-administrator)(\/|$)/,
  /^\/(following|consultations\/:slug\/following)(\/|$)/,
  // Forms that make something carry a key of their own, and some give a browser its cookie.
  /^\/consultations\/:slug\/(response|proposals\/new)(\/|$)/,
  /^\/proposals\/:id\/(arguments|merge|vote|withdrawal)(\/|$)/,
  /^\/(report|decisions\/:id\/appeal)(\/|$)/,
  // Of a decision its author sees more, and it has a form that is not kept.
  /^\/decisions\/:id$/,
  // What it says depends on where one came from.
  /^\/municipality$/,
  // Answers to what was refused.
  /^\/errors\//,
];

function addressOf(file: string): string {
  const parts = file
    .replace(/\.tsx$/, "")
    .split(/\.(?![^[]*\])/)
    .map((part) => part.replace(/_$/, "").replace(/^\$/, ":"))
    .filter((part) => part !== "_index");
  return `/${parts.join("/")}`;
}

function expectNotShared(path: string, { headers }: Pick<Page, "headers">) {
  const isFile = !headers.get("Content-Type")?.startsWith("text/html");
  if (isFile && !headers.has("Set-Cookie")) return;
  expect([path, headers.get("Cache-Control") ?? "private"]).toEqual([
    path,
    expect.stringMatching(/^private|^no-store/),
  ]);
}

/** Somebody with an account who did everything that a citizen does; others who read the same portal. */
async function somebodyWhoTookPart() {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { ...openNow(), questions: ["¿Qué falta?"] });
  const { browser, cache } = await servedApp(db, { mostBytes: 64e6 });
  const here = `/consultations/${consultation.slug}`;
  const me = await signedIn(browser, await aPerson(db, { name, email }));
  const other = await signedIn(browser, await aPerson(db, { name: "Benito" }));
  await me.post("/municipality", { code: "quilpue" });
  const title = "Un bus eléctrico hasta Colliguay";
  const made = await me.post(`${here}/proposals/new`, { title, text: "", place: "", send: "on" });
  const id = /\/proposals\/([\w-]+)/.exec(made.location!)![1]!;
  await me.post(`/proposals/${id}/vote`, { choice: "agree" });
  await me.post(`${here}/response/questions/1`, { text: "Una feria los domingos, con sombra." });
  await me.post(`${here}/response/review`, {});
  const session = me.cookies.get("cabildo-session")!;
  return { me, session, other, anybody: browser, cache, here };
}

async function signedIn(browser: Browser, personId: string): Promise<Browser> {
  return browser.signedInAs(personId);
}

/** The page as it comes, without a look at whether it is a good one. */
async function read({ portal, cookies }: Browser, path: string) {
  const Cookie = [...cookies].map(([cookie, value]) => `${cookie}=${value}`).join("; ");
  const response = await portal(new Request(`${origin}${path}`, { headers: { Cookie } }), "");
  return { headers: response.headers, html: await response.text() };
}

/** Every address of the portal that somebody comes to by links, one of each kind. */
async function everythingLinked(browser: Browser, from: string[]): Promise<string[]> {
  const found = new Set(from);
  const ofKind = new Map<string, number>();
  for (const path of found) {
    const page = await read(browser, path);
    for (const [, href] of page.html.matchAll(/href="(\/[^"#]*)/g)) {
      const next = href!.replaceAll("&amp;", "&");
      if (found.has(next) || /^\/(assets|sign-out)|language=/.test(next)) continue;
      const kind = next.replace(/[\w-]{36}|\d+/g, "…").replace(/=[^&]*/g, "");
      const count = (ofKind.get(kind) ?? 0) + 1;
      ofKind.set(kind, count);
      if (count <= 1) found.add(next);
    }
  }
  return [...found];
}
