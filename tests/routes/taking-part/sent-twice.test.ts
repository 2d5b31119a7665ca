import { expect, test } from "vitest";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, aConsultation, openNow } from "#tests/support/taking-part.ts";

const bus = { title: "Un bus eléctrico hasta Colliguay", text: "Los fines de semana.", place: "" };
const form = { ...bus, send: "on" };

test("a proposal sent twice at once by a browser not seen before is one proposal of one browser", async () => {
  const { db, browser, path } = await begin();
  const formKey = keyIn((await (await fromQuilpue(browser)).post(path, bus)).html);
  const first = await fromQuilpue(browser);
  const second = await fromQuilpue(browser);
  const [one, two] = await Promise.all([
    first.post(path, { ...form, formKey }),
    second.post(path, { ...form, formKey }),
  ]);
  expect(one.location).toMatch(/^\/proposals\/[\w-]+\?made$/);
  expect(two.location).toBe(one.location);
  expect(second.cookies).toEqual(first.cookies);
  expect(await db.selectFrom("proposal").select("id").execute()).toHaveLength(1);
  expect(await db.selectFrom("participant").select("id").execute()).toHaveLength(1);
  const retried = await first.post(path, { ...form, formKey });
  expect(retried.location).toBe(one.location);
});

test("another person with the same key, and other words with it, are forms of their own", async () => {
  const { db, browser, path } = await begin();
  const rosa = await browser.signedInAs((await aCitizen(db, { livesIn: "quilpue" })).personId);
  const pedro = await browser.signedInAs((await aCitizen(db, { livesIn: "quilpue" })).personId);
  const formKey = keyIn((await rosa.post(path, bus)).html);
  const hers = await rosa.post(path, { ...form, formKey });
  const his = await pedro.post(path, { ...form, formKey });
  const corrected = await rosa.post(path, { ...form, title: "Un bus eléctrico hasta La Retuca", formKey });
  expect(new Set([hers.location, his.location, corrected.location]).size).toBe(3);
  expect(await db.selectFrom("proposal").select("id").execute()).toHaveLength(3);
});

test("every page has a key of its own, and what is no key is none", async () => {
  const { db, browser, path } = await begin();
  const person = await browser.signedInAs((await aCitizen(db, { livesIn: "quilpue" })).personId);
  const keys = [keyIn((await person.post(path, bus)).html), keyIn((await person.post(path, bus)).html)];
  expect(keys[0]).not.toBe(keys[1]);
  await person.post(path, { ...form, formKey: "x" });
  expect(await db.selectFrom("sentForm").selectAll().execute()).toEqual([]);
});

test("an argument sent twice is one argument", async () => {
  const { db, browser, path } = await begin();
  const person = await browser.signedInAs((await aCitizen(db, { livesIn: "quilpue" })).personId);
  const made = await person.post(path, form);
  const argue = `${made.location!.split("?")[0]}/arguments/new`;
  const formKey = keyIn((await person.get(argue)).html);
  const argument = { stance: "for", text: "Dan sombra.", formKey };
  const first = await person.post(argue, argument);
  expect((await person.post(argue, argument)).location).toBe(first.location);
  expect(await db.selectFrom("argument").select("id").execute()).toHaveLength(1);
});

async function fromQuilpue(browser: Browser): Promise<Browser> {
  const one = browser.another();
  await one.post("/municipality", { code: "quilpue", next: "/" });
  return one;
}

function keyIn(html: string): string {
  return /name="formKey" value="([^"]+)"|value="([^"]+)" name="formKey"/.exec(html)!.slice(1).find(Boolean)!;
}

async function begin() {
  const db = await emptyDb();
  const consultation = await aConsultation(db, openNow());
  const browser: Browser = await anApp(db);
  return { db, browser, path: `/consultations/${consultation.slug}/proposals/new` };
}
