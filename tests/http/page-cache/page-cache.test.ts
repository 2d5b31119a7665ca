import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { act } from "#app/domain/act.server.ts";
import { pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { frameTopic, portalTopic } from "#app/domain/page-change/page-change.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPageCache, countingPortal } from "#tests/support/page-cache.ts";
import { aBrowser, aConsultation, during, somePlaces } from "#tests/support/taking-part.ts";

// The clock stands still but when a test moves it: how long a page may be given away is not left to chance.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

function passing(ms: number) {
  vi.setSystemTime(Date.now() + ms);
}

test("a page is made once, however many ask for it at once", async () => {
  const { portal, requests } = countingPortal();
  const { get, cache } = await aPageCache({ db: await emptyDb(), portal });
  const answers = await Promise.all(Array.from({ length: 100 }, () => get("/about")));
  expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(["page 1"]));
  expect((await get("/about")).body).toBe("page 1");
  expect(requests).toHaveLength(1);
  expect(cache.stats).toMatchObject({ renders: 1, pages: 1 });
});

test("it is made from address, language and municipality alone", async () => {
  const db = await emptyDb();
  await somePlaces(db);
  const { portal, requests } = countingPortal();
  const { get } = await aPageCache({ db, portal });
  const chosen = `cabildo-territory=${encodeURIComponent(btoa('"limache"'))}`;
  await get("/authorities?page=2&fbclid=abc&country=CL", {
    Cookie: `other=1; ${chosen}`,
    "Accept-Language": "pt-BR,pt;q=0.9",
    Referer: "https://elsewhere.example/secret",
    "User-Agent": "somebody's own",
    "X-Forwarded-For": "203.0.113.9",
  });
  expect(requests[0]!.url).toBe("http://localhost:3000/authorities?country=CL&page=2");
  expect(Object.fromEntries(requests[0]!.headers)).toEqual({ "accept-language": "pt", cookie: chosen });
});

test("who is signed in, has taken part or has just acted is told apart", async () => {
  const { portal, requests } = countingPortal();
  const { get } = await aPageCache({ db: await emptyDb(), portal });
  await get("/about");
  for (const name of ["session", "browser", "acted", "anything"]) {
    expect((await get("/about", { Cookie: `x=y; cabildo-${name}=1` })).body).toBe("made for you");
  }
  expect(requests).toHaveLength(1);
});

test("nothing that is for one reader is kept, whatever the list of shared pages says", async () => {
  for (const headers of [
    { "Set-Cookie": "a=b" },
    { "Content-Security-Policy": "script-src 'nonce-abc' 'strict-dynamic'" },
  ]) {
    const made = new Response("mine", { headers: { "Content-Type": "text/html", ...headers } as never });
    const { get, cache } = await aPageCache({
      db: await emptyDb(),
      portal: async () => made.clone() as never,
    });
    expect((await get("/about")).body).toBe("made for you");
    expect(cache.stats.pages).toBe(0);
  }
  const { portal } = countingPortal(() => '<input type="hidden" name="formKey" value="abc">');
  const { get } = await aPageCache({ db: await emptyDb(), portal });
  expect((await get("/about")).body).toBe("made for you");
});

test("private pages, forms and unknown parameters are left to the portal", async () => {
  const { portal, requests } = countingPortal();
  const { get } = await aPageCache({ db: await emptyDb(), portal });
  for (const path of [
    "/account",
    "/desk",
    "/sign-in",
    "/about?held=abc",
    "/about?x=1",
    "/authorities?page=1&page=2",
    "/authorities?page=0",
    "/consultations?q=words",
    "/consultations?after=019c0a5e-3e0b-7c39-8c3c-0f1d2e3a4b5c",
    "/?language=pt",
    "/proposals/1?made",
    "//about",
    "/about/",
    "/%61bout",
  ]) {
    expect([path, (await get(path)).body]).toEqual([path, "made for you"]);
  }
  expect((await get("/about", {}, "POST")).body).toBe("made for you");
  expect(requests).toHaveLength(0);
});

test("a browser that has the page is told so; HEAD says as much without the page", async () => {
  const { portal } = countingPortal();
  const { get } = await aPageCache({ db: await emptyDb(), portal });
  for (const headers of [{}, { "Accept-Encoding": "gzip" }] as Record<string, string>[]) {
    const first = await get("/about", headers);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]{22}(-gzip)?"$/);
    const again = await get("/about", { ...headers, "If-None-Match": `"x", W/${etag}` });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, "", etag]);
    expect(again.headers["cache-control"]).toBe(first.headers["cache-control"]);
    expect(again.headers.vary).toBe("Accept-Encoding, Accept-Language, Cookie");
    expect((await get("/about", { ...headers, "If-None-Match": '"other"' })).status).toBe(200);
    const head = await get("/about", headers, "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(first.headers["content-length"]);
  }
});

test("gzip comes at once, brotli when somebody goes on asking, and plain to whoever takes neither", async () => {
  const { portal } = countingPortal(() => "agua ".repeat(500));
  const { get } = await aPageCache({ db: await emptyDb(), portal });
  const br = { "Accept-Encoding": "gzip, br" };
  expect((await get("/about", br)).headers["content-encoding"]).toBe("gzip");
  passing(1100);
  await get("/about", br);
  await expect.poll(async () => (await get("/about", br)).headers["content-encoding"]).toBe("br");
  const plain = await get("/about", { "Accept-Encoding": "br;q=0, gzip;q=0" });
  expect([plain.headers["content-encoding"], plain.body]).toEqual([undefined, "agua ".repeat(500)]);
});

test("what changed is made anew within a second, and others have the last copy meanwhile", async () => {
  const db = await emptyDb();
  const { id, slug } = await aConsultation(db);
  const other = await aConsultation(db);
  const { portal, requests } = countingPortal();
  const { get } = await aPageCache({ db, portal });
  const path = `/consultations/${slug}`;
  await get(path);
  pagesChanged(db, [other.id]);
  expect((await get(path)).body).toBe("page 1");
  expect(requests).toHaveLength(1);

  for (let vote = 0; vote < 100; vote++) {
    pagesChanged(db, [id]);
    expect((await get(path)).body).toBe("page 1");
    passing(10);
  }
  expect(requests).toHaveLength(1);
  expect((await get(path)).body).toBe("page 1");
  await expect.poll(async () => (await get(path)).body).toBe("page 2");
  for (let vote = 0; vote < 100; vote++) {
    pagesChanged(db, [id]);
    expect((await get(path)).body).toBe("page 2");
  }
  expect(requests).toHaveLength(2);
  passing(1001);
  expect((await get(path)).body).toBe("page 3");
});

test("a copy that nobody looked at since the change is not given away", async () => {
  const db = await emptyDb();
  const { id, slug } = await aConsultation(db);
  const { portal } = countingPortal();
  const { get } = await aPageCache({ db, portal });
  await get(`/consultations/${slug}`);
  passing(1100);
  pagesChanged(db, [id]);
  expect((await get(`/consultations/${slug}`)).body).toBe("page 2");
});

test("a page whose making began before a change is not taken for new", async () => {
  const db = await emptyDb();
  const { id, slug } = await aConsultation(db);
  const { portal } = countingPortal((_, count) => {
    if (count === 1) pagesChanged(db, [id]);
    return `page ${count}`;
  });
  const { get } = await aPageCache({ db, portal });
  await get(`/consultations/${slug}`);
  passing(1100);
  expect((await get(`/consultations/${slug}`)).body).toBe("page 2");
});

test("a published summary outlives votes, and nothing outlives the portal's own words", async () => {
  const db = await emptyDb();
  const { id, slug } = await aConsultation(db);
  const { portal, requests } = countingPortal();
  const { get } = await aPageCache({ db, portal });
  const path = `/consultations/${slug}/summaries/quilpue`;
  await get(path);
  passing(1100);
  pagesChanged(db, [id]);
  expect((await get(path)).body).toBe("page 1");
  pagesChanged(db, [id, frameTopic(id)]);
  await expect.poll(async () => (await get(path)).body).toBe("page 2");
  passing(1100);
  pagesChanged(db, [portalTopic]);
  await expect.poll(async () => (await get(path)).body).toBe("page 3");
  expect(requests).toHaveLength(3);
});

test("a proposal's page outlives votes on others, and neither votes on it nor what is said", async () => {
  const db = await emptyDb();
  const { id, slug, place } = await aConsultation(db);
  const input = { text: "", place: "", territoryId: place.quilpue!, language: "es" as const };
  const [one, other] = await Promise.all(
    ["Bancos", "Sombra"].map(async (title) => {
      const made = await propose(db, aBrowser(), id, { ...input, title }, during);
      if (!made.ok) throw new Error(made.refusal);
      return made.proposal.id;
    }),
  );
  const { portal, requests } = countingPortal();
  const { get } = await aPageCache({ db, portal });
  const list = `/consultations/${slug}/proposals`;
  const vote = (proposalId: string) =>
    castVote(db, aBrowser(), proposalId, { choice: "agree", territoryId: place.quilpue! }, during);
  const bodies = async () => [(await get(`/proposals/${one}`)).body, (await get(list)).body];
  expect(await bodies()).toEqual(["page 1", "page 2"]);
  passing(1100);
  await vote(other!);
  await expect.poll(bodies).toEqual(["page 1", "page 3"]);
  await vote(one!);
  await expect.poll(bodies).toEqual(["page 4", "page 3"]);
  passing(1100);
  await act(db, { by: theSystem, at: during, name: "argument.made", consultationId: id }, async () => ({
    ok: true as const,
  }));
  await expect.poll(async () => (await get(`/proposals/${one}`)).body).toBe("page 5");
  expect(requests.map(pathOf)).toEqual([
    `/proposals/${one}`,
    list,
    list,
    `/proposals/${one}`,
    `/proposals/${one}`,
  ]);
});

function pathOf({ url }: Request): string {
  return new URL(url).pathname;
}

test("no address fills the memory: copies of one path, invented municipalities, large pages", async () => {
  const { portal } = countingPortal(({ url }) => url + "x".repeat(url.includes("page=7") ? 500_000 : 10));
  const { get, cache } = await aPageCache({ db: await emptyDb(), portal, mostBytes: 60_000 });
  for (let page = 10; page < 70; page++) await get(`/authorities?page=${page}`);
  expect(cache.stats.bytes).toBeLessThanOrEqual(60_000);
  expect(cache.stats.dropped).toBeGreaterThan(0);
  const { pages } = cache.stats;
  await get("/about");
  for (let place = 0; place < 20; place++) {
    await get("/about", { Cookie: `cabildo-territory=${encodeURIComponent(btoa(`"XX-${place}"`))}` });
  }
  expect(cache.stats.pages).toBeLessThanOrEqual(pages + 1);
  const random = countingPortal(() => Array.from({ length: 9000 }, () => Math.random()).join());
  const other = await aPageCache({ db: await emptyDb(), portal: random.portal, mostBytes: 100_000 });
  expect((await other.get("/about")).status).toBe(200);
  expect(other.cache.stats.pages).toBe(0);
});

test("what is not there is answered to all who wait for it, and not kept", async () => {
  let asked = 0;
  const portal = async () => {
    asked++;
    await pause(20);
    return new Response("not here", { status: 404, headers: { "Content-Type": "text/html" } });
  };
  const { get } = await aPageCache({ db: await emptyDb(), portal });
  const both = await Promise.all([get("/proposals/1"), get("/proposals/1")]);
  expect(both.map(({ status, headers }) => [status, headers["cache-control"]])).toEqual([
    [404, "private, no-cache"],
    [404, "private, no-cache"],
  ]);
  await get("/proposals/1");
  expect(asked).toBe(2);
});

test("an old page is given while none can be made", async () => {
  const db = await emptyDb();
  const { id, slug } = await aConsultation(db);
  let isAway = false;
  const portal = async () => {
    if (isAway) throw new Error("the database is away");
    return new Response("the page", { headers: { "Content-Type": "text/html" } });
  };
  const { get } = await aPageCache({ db, portal });
  await get(`/consultations/${slug}`);
  isAway = true;
  passing(1100);
  pagesChanged(db, [id]);
  expect((await get(`/consultations/${slug}`)).body).toBe("the page");
});
