import { expect, test } from "vitest";
import { type Admission, openAdmission } from "#app/http/admission/admission.ts";
import { Lane } from "#app/http/admission/lane.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, aConsultation, openNow } from "#tests/support/taking-part.ts";

const none = { working: 0, waiting: 0, budgetMs: 0 };
const bus = { title: 'Un bus "eléctrico" <hasta> Colliguay & La Retuca', text: "Uno.\nDos.", place: "" };

test("who cannot be let in is told when to come again, in their language, and the machine's questions are answered", async () => {
  const { browser } = await begin(full());
  for (const [language, words] of Object.entries(said)) {
    const other = browser.another();
    other.language = language;
    const page = await other.get("/consultations?state=open");
    expect(page.status).toBe(503);
    expect(Number(page.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(page.headers.get("Cache-Control")).toBe("no-store");
    expect(page.text).toContain(words);
  }
  expect((await browser.get("/healthz")).status).toBe(200);
  expect((await browser.get("/readyz")).status).toBe(200);
});

const said = {
  es: "El portal no puede atenderle en este momento",
  pt: "O portal não pode atender você neste momento",
  en: "The site cannot answer you right now",
  fr: "Le portail ne peut pas vous répondre pour le moment",
};

test("a form that is refused comes back with what was typed, and sends it again", async () => {
  const admission = { ...full() };
  const { browser, db, path } = await begin(admission);
  const person = await browser.signedInAs((await aCitizen(db, { livesIn: "quilpue" })).personId);
  const refused = await person.post(path, { ...bus, send: "on" });
  expect(refused.status).toBe(503);
  const again = formIn(refused.html);
  expect(again.action).toBe(path);
  expect(again.fields).toEqual({ ...bus, send: "on" });

  Object.assign(admission, openAdmission());
  const sent = await person.post(again.action, again.fields);
  expect(sent.location).toMatch(/^\/proposals\//);
  const { title, text } = await db.selectFrom("proposal").selectAll().executeTakeFirstOrThrow();
  expect({ title, text }).toEqual({ title: bus.title, text: bus.text });
});

test("no password and no file is ever in that page", async () => {
  const { browser } = await begin(full());
  const password = await browser.post("/sign-in", { email: "a@example.org", password: "correct horse" });
  expect(password.status).toBe(503);
  expect(password.html).not.toContain("horse");
  expect(password.text).toContain("vuelva atrás");
  const file = new File(["%PDF"], "plan.pdf", { type: "application/pdf" });
  expect((await browser.post("/desk/consultations/new/file", { file })).text).toContain("vuelva atrás");
  const long = await browser.post("/sign-up", { email: "x".repeat(200_000) });
  expect(long.html.length).toBeLessThan(20_000);
});

test("readers get in while writers are sent away, and writers while readers are", async () => {
  const open = openAdmission();
  const writersWait = await begin({ ...open, post: new Lane(none) });
  expect((await writersWait.browser.get("/sign-in")).status).toBe(200);
  expect((await writersWait.browser.post("/sign-up", { email: "a@example.org" })).status).toBe(503);
  const readersWait = await begin({ ...open, page: new Lane(none) });
  expect((await readersWait.browser.get("/sign-in")).status).toBe(503);
  expect((await readersWait.browser.post("/sign-up", { email: "a@example.org" })).status).toBe(302);
});

function full(): Admission {
  return { page: new Lane(none), post: new Lane(none), upload: new Lane(none) };
}

async function begin(admission: Admission) {
  const db = await emptyDb();
  const consultation = await aConsultation(db, openNow());
  const browser: Browser = await anApp(db, { admission });
  return { db, browser, path: `/consultations/${consultation.slug}/proposals/new` };
}

function formIn(html: string) {
  const form = /<form method="post" action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(html)!;
  const fields = [...form[2]!.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: plain(form[1]!),
    fields: Object.fromEntries(fields.map(([, name, value]) => [plain(name!), plain(value!)])),
  };
}

function plain(text: string): string {
  return text
    .replaceAll("&#10;", "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
