import { expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aCitizen,
  aConsultation,
  type ConsultationFacts,
  closeAt,
  openNow,
} from "#tests/support/taking-part.ts";

const bus = { title: "Un bus eléctrico hasta Colliguay", text: "Los fines de semana.", place: "Colliguay" };

test("a proposal is written, reviewed, sent and listed", async () => {
  const { browser, here } = await begin();
  const review = await browser.post(`${here}/proposals/new`, bus);
  expect(review.text).toContain("Revise su propuesta");
  expect((await browser.get(`${here}/proposals`)).text).toContain("Todavía no hay propuestas");

  const made = await browser.follow(await browser.post(`${here}/proposals/new`, { ...bus, send: "on" }));
  expect(made.text).toContain("Su propuesta está publicada");
  expect((await browser.another().get(`${here}/proposals`)).text).toContain(bus.title);
});

test("what others proposed that is like it is shown before sending", async () => {
  const { browser, here } = await begin();
  await proposed(browser, here, bus);
  const other = await neighbour(browser);
  const review = await other.post(`${here}/proposals/new`, {
    title: "Bus hasta Colliguay los domingos",
    text: "",
    place: "",
  });
  expect(review.text).toContain("Hay una propuesta parecida");
  expect(review.text).toContain(bus.title);
  const edit = await other.post(`${here}/proposals/new`, {
    title: "Bus hasta Colliguay los domingos",
    edit: "on",
  });
  expect(edit.html).toContain('value="Bus hasta Colliguay los domingos"');
});

test("bad input comes back filled, beside its field; the same title twice is refused", async () => {
  const { browser, here } = await begin();
  const short = await browser.post(`${here}/proposals/new`, { ...bus, title: "Corto" });
  expect(short.status).toBe(422);
  expect(short.html).toContain('value="Corto"');
  expect(short.text).toContain("Escriba al menos 10 caracteres");
  const long = await browser.post(`${here}/proposals/new`, { ...bus, text: "x".repeat(2001) });
  expect(long.text).toContain("Escriba como máximo 2.000 caracteres");
  await proposed(browser, here, bus);
  const twice = await browser.post(`${here}/proposals/new`, { ...bus, send: "on" });
  expect(twice.status).toBe(422);
  expect(twice.text).toContain("Ya escribió lo mismo");
});

test("one votes from the list and from the page, changes it and takes it back", async () => {
  const { browser, here } = await begin();
  const id = await proposed(browser, here, bus);
  const back = `${here}/proposals?sort=needs-votes`;
  const voted = await browser.post(`/proposals/${id}/vote`, { choice: "agree", back });
  expect(voted.location).toBe(`${back}#p-${id}`);
  const list = await browser.get(back);
  expect(list.html).toMatch(/value="agree"[^>]*aria-pressed="true"|aria-pressed="true"[^>]*value="agree"/);

  await browser.post(`/proposals/${id}/vote`, { choice: "disagree" });
  expect((await browser.get(`/proposals/${id}`)).text).toContain("100% en desacuerdo");
  await browser.post(`/proposals/${id}/vote/withdrawal`);
  expect((await browser.get(`/proposals/${id}`)).text).toContain("Todavía sin votos");
  expect((await browser.post(`/proposals/${id}/vote`, { choice: "yes" })).status).toBe(422);
});

test("a vote leads to no other site", async () => {
  const { browser, here } = await begin();
  const id = await proposed(browser, here, bus);
  const voted = await browser.post(`/proposals/${id}/vote`, {
    choice: "agree",
    back: "https://evil.example/",
  });
  expect(voted.location).toBe(`/proposals/${id}`);
});

test("who has chosen no municipality yet does so and then confirms the vote", async () => {
  const { browser, here } = await begin();
  const id = await proposed(browser, here, bus);
  const somebody = browser.another();
  const first = await somebody.post(`/proposals/${id}/vote`, { choice: "agree" });
  expect(first.location).toMatch(/^\/municipality\?/);
  const query = new URL(first.location!, "http://x").search;
  const confirm = await somebody.follow(await somebody.post(`/municipality${query}`, { code: "quilpue" }));
  expect(confirm.text).toContain("Usted eligió «De acuerdo»");
});

test("where the authority chose so, results and their order are hidden until one has voted", async () => {
  const { browser, here, db, consultation } = await begin({ votesHiddenUntilVoted: 1 });
  const id = await proposed(browser, here, bus);
  const voter = await neighbour(browser);
  await voter.post(`/proposals/${id}/vote`, { choice: "agree" });
  const reader = await browser.another().get(`/proposals/${id}`);
  expect(reader.text).toContain("Los resultados se ven después de votar");
  expect(reader.text).not.toContain("100% de acuerdo");
  expect((await browser.get(`${here}/proposals`)).html).not.toContain('value="most-agreed"');
  expect((await voter.get(`/proposals/${id}`)).text).toContain("100% de acuerdo");
  await closeAt(db, consultation.id, new Date(Date.now() - 1));
  expect((await browser.another().get(`/proposals/${id}`)).text).toContain("100% de acuerdo");
});

test("the list is searched without accents, filtered, sorted and paged", async () => {
  const { browser, here, db, consultation } = await begin({ asks: ["quilpue", "limache"] });
  await proposed(browser, here, bus);
  const other = browser.another();
  await other.post("/municipality", { code: "limache" });
  for (let i = 0; i < 20; i++)
    await proposed(other, here, { title: `Más árboles en la plaza ${i}`, text: "", place: "" });
  await proposed(await neighbour(browser), here, {
    title: "Trámites en línea 100 % desde casa",
    text: "",
    place: "",
  });
  const get = (query: string) => browser.get(`${here}/proposals?${query}`);

  expect((await get("q=ELECTRICO+colliguay")).text).toContain("1 propuesta");
  expect((await get("q=arboles")).text).toContain("20 propuestas");
  expect((await get("q=100+%25")).text).toContain("1 propuesta");
  expect((await get("q=nada+de+eso")).text).toContain("Ninguna propuesta coincide");
  expect((await get("municipality=quilpue")).text).toContain("2 propuestas");
  expect((await get("")).text).toContain("22 propuestas");
  const [, next] = /href="[^"]*\?(after=[^"]+)" rel="next"/.exec((await get("")).html)!;
  const last = await get(next!);
  expect(last.text).toContain(bus.title);
  expect(last.html).not.toContain('rel="next"');
  expect(last.html).toContain('rel="prev"');
  // An address of when pages had numbers begins at the beginning.
  expect((await get("page=2")).text).toContain("22 propuestas");
  expect((await get("sort=most-agreed&theme=x&municipality=y")).text).toContain("22 propuestas");

  const [first, second] = await db.selectFrom("proposal").select("id").orderBy("id").limit(2).execute();
  await db.updateTable("proposal").set({ agrees: 9, disagrees: 1 }).where("id", "=", first!.id).execute();
  await db
    .updateTable("proposal")
    .set({ agrees: 1, argumentCount: 3 })
    .where("id", "=", second!.id)
    .execute();
  const order = async (sort: string) =>
    [...(await get(`sort=${sort}`)).html.matchAll(/id="p-([^"]+)"/g)].map((m) => m[1]);
  expect((await order("most-agreed")).slice(0, 2)).toEqual([first!.id, second!.id]);
  expect((await order("most-discussed"))[0]).toBe(second!.id);
  expect((await order("needs-votes")).slice(0, 18)).not.toContain(first!.id);
  expect(consultation.minimumCell).toBe(5);
});

test("arguments and replies are read in their place, and filtered by stance", async () => {
  const { browser, here } = await begin();
  const id = await proposed(browser, here, bus);
  const page = await argued(browser, `/proposals/${id}/arguments/new`, "for", "Llega poca gente en auto");
  expect(page.text).toContain("Su argumento está publicado");
  const thread = await browser.get(`/proposals/${id}`);
  expect(thread.text).toContain("Llega poca gente en auto");
  const reply = thread.html.match(/href="(\/proposals\/[^"]+\/arguments\/new\?to=[^"]+)"/)![1]!;
  expect((await browser.get(reply)).text).toContain("Llega poca gente en auto");
  await argued(browser, reply, "against", "Pero cuesta caro");
  const whole = (await browser.get(`/proposals/${id}`)).text;
  expect(whole.indexOf("Llega poca")).toBeLessThan(whole.indexOf("Pero cuesta"));
  expect((await browser.get(`/proposals/${id}?stance=question`)).text).toContain("Todavía no hay argumentos");
  const empty = await browser.post(`/proposals/${id}/arguments/new`, { text: "" });
  expect(empty.status).toBe(422);
});

test("its author withdraws a proposal; it stays, marked; others may not", async () => {
  const { browser, here } = await begin();
  const id = await proposed(browser, here, bus);
  expect((await browser.another().get(`/proposals/${id}/withdrawal`)).status).toBe(403);
  expect((await browser.another().post(`/proposals/${id}/withdrawal`)).status).toBe(422);
  expect((await browser.get(`/proposals/${id}/withdrawal`)).text).toContain(bus.title);
  const page = await browser.follow(await browser.post(`/proposals/${id}/withdrawal`));
  expect(page.text).toContain("la retiró el");
  expect((await browser.get(`${here}/proposals`)).text).not.toContain(bus.title);
  expect((await browser.post(`/proposals/${id}/vote`, { choice: "agree" })).status).toBe(404);
});

test("in a consultation moderated first, a proposal is seen by its author alone until it is approved", async () => {
  const { browser, here } = await begin({ preModerated: 1 });
  const id = await proposed(browser, here, bus);
  expect((await browser.get(`/proposals/${id}`)).text).toContain("Espera la revisión");
  expect((await browser.another().get(`/proposals/${id}`)).status).toBe(404);
  expect((await browser.get(`${here}/proposals`)).text).not.toContain(bus.title);
});

test("what one wrote is found again with its state and the reason, by nobody else", async () => {
  const { browser, here, db, consultation } = await begin({ access: "signed-in" });
  const person = await aCitizen(db, { livesIn: "quilpue" });
  const author = await browser.signedInAs(person.personId);
  const id = await proposed(author, here, bus);
  await argued(author, `/proposals/${id}/arguments/new`, "for", "Llega poca gente");
  await author.post(`${here}/response/questions/1`, { text: "Que llegue internet", next: "on" });
  await author.post(`${here}/response/review`);
  await db.updateTable("proposal").set({ visibility: "hidden" }).execute();
  await db
    .insertInto("decision")
    .values({
      id: "d",
      consultationId: consultation.id,
      kind: "proposal",
      contributionId: id,
      outcome: "hide",
      ruleId: null,
      reason: "Es publicidad.",
      details: "{}",
      before: "{}",
      prompt: "moderator",
      signals: "[]",
      decidedBy: null,
      decidedAt: new Date().toISOString(),
    })
    .execute();
  const own = await author.get("/account/contributions");
  for (const words of [
    bus.title,
    "Es publicidad.",
    "Oculto por moderación",
    "Llega poca gente",
    "Que llegue internet",
  ]) {
    expect(own.text).toContain(words);
  }
  expect((await browser.get("/account/contributions")).text).not.toContain(bus.title);
  const others = await browser.get(`/proposals/${id}`);
  expect(others.text).toContain("oculta por moderación");
  expect(others.text).not.toMatch(/Es publicidad|eléctrico/);
});

test("signing in in the middle of a proposal or an argument loses nothing", async () => {
  const { browser, here, db } = await begin({ access: "signed-in" });
  const person = await aCitizen(db, { livesIn: "quilpue" });
  const author = await browser.signedInAs(person.personId);
  const id = await proposed(author, here, bus);
  const held = async (path: string, fields: Record<string, string>) => {
    const to = (await browser.post(path, fields)).location!;
    const token = new URL(to, "http://x").searchParams.get("held");
    return author.get(`${path}?held=${token}`);
  };
  expect((await held(`${here}/proposals/new`, { ...bus, title: "Otra propuesta" })).html).toContain(
    "Otra propuesta",
  );
  expect(
    (await held(`/proposals/${id}/arguments/new`, { stance: "against", text: "Cuesta caro" })).html,
  ).toContain("Cuesta caro</textarea>");
});

test.each(["es", "pt", "en", "fr"])("every page of proposing can be read in %s", async (language) => {
  const { browser, here } = await begin();
  browser.language = language;
  const id = await proposed(browser, here, bus);
  const one = await argued(browser, `/proposals/${id}/arguments/new`, "question", "¿Cuánto cuesta?");
  expect(one.status).toBe(200);
  await browser.post(`${here}/proposals/new`, { ...bus, title: "Un bus hasta Colliguay" });
  const paths = [`${here}/proposals`, `${here}/proposals/new`, `/proposals/${id}`, `/proposals/${id}/vote`];
  for (const path of [...paths, `/proposals/${id}/withdrawal`, "/account/contributions"]) {
    expect((await browser.get(path)).html, path).toContain(`<html lang="${language}"`);
  }
});

async function begin(facts: ConsultationFacts = {}) {
  const db: Db = await emptyDb();
  const consultation = await aConsultation(db, { ...openNow(), ...facts });
  const browser = await anApp(db);
  await browser.post("/municipality", { code: "quilpue" });
  return { db, browser, consultation, here: `/consultations/${consultation.slug}` };
}

async function neighbour(browser: Browser): Promise<Browser> {
  const other = browser.another();
  await other.post("/municipality", { code: "quilpue" });
  return other;
}

async function proposed(browser: Browser, here: string, fields: Record<string, string>): Promise<string> {
  const sent = await browser.post(`${here}/proposals/new`, { ...fields, send: "on" });
  expect(sent.status, sent.text).toBe(302);
  return /\/proposals\/([^?]+)/.exec(sent.location!)![1]!;
}

async function argued(browser: Browser, path: string, stance: string, text: string) {
  return browser.follow(await browser.post(path, { stance, text }));
}
