import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { describe, expect, test } from "vitest";
import { linkLetter } from "#app/domain/mail/letter.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { openLog } from "#app/http/log.ts";
import { workOnce } from "#app/jobs/loop.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { testEnvironment } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";
import { aPerson, letterTo, radiosOf } from "#tests/support/people.ts";
import { servedApp } from "#tests/support/served-app.ts";
import { aStorage } from "#tests/support/storage.ts";
import { aConsultation, openNow } from "#tests/support/taking-part.ts";

const email = "zoraida.quispe@correo-privado.example";
const name = "Zoraida Quispe";
const password = "un secreto inconfundible";
const words = "Zapallo inconfundible en la plaza";
const address = "203.0.113.77";
const personal = [/zoraida/i, /quispe/i, /correo-privado/i, /inconfundible/i, /zapallo/i, /203\.0\.113/];

describe.each([
  ["SQLite", async () => ({ db: await emptyDb(), databaseUrl: undefined })],
  ["PostgreSQL", freshPostgres],
])("no line of the log on %s", (_, opened) => {
  test("says who did what, whether it went well or not", { timeout: 300_000 }, async () => {
    const { db, databaseUrl } = await opened();
    const lines: string[] = [];
    const log = openLog("debug", { write: (line: string) => void lines.push(line) });
    const secrets = await everyKindOfAct(db, log, databaseUrl);
    await whatGoesWrong(db, log, databaseUrl);

    const all = lines.join("");
    for (const one of personal) expect(all.match(one), String(one)).toBeNull();
    for (const one of secrets) expect(all).not.toContain(one);
    const told = lines.map((line) => JSON.parse(line));
    const answered = told.filter((line) => line.msg === "answered");
    expect(answered.length).toBeGreaterThan(12);
    for (const line of answered) {
      expect(line).toMatchObject({
        requestId: expect.stringMatching(/^[\w-]{8,64}$/),
        ms: expect.any(Number),
      });
      expect(line.route).toMatch(/^(\/[\w:.-]*)+$|^\(none\)$/);
    }
    expect(answered.map((line) => line.route)).toContain("/proposals/:id/vote");
    expect(told.filter((line) => line.level >= 50).length).toBeGreaterThan(0);
    expect(told.some((line) => line.msg === "unexpected" && line.requestId)).toBe(true);
  });
});

type Log = ReturnType<typeof openLog>;

/** @returns the tokens that were used on the way */
async function everyKindOfAct(db: Db, log: Log, databaseUrl?: string): Promise<string[]> {
  const consultation = await aConsultation(db, openNow());
  const here = `/consultations/${consultation.slug}`;
  const { browser } = await servedApp(db, { log, databaseUrl, from: address });

  await browser.post("/sign-up", { email });
  const { path } = await letterTo(db, email);
  const looked = await browser.post(path!, { name, password, place: "quilpue", look: "on" });
  const code = radiosOf(looked)[0] ?? "quilpue";
  await browser.post(path!, { name, password, place: "quilpue", placeLookedFor: "quilpue", territory: code });
  await browser.post("/sign-in", { email, password: `${password}, pero otro` });
  await browser.post("/sign-in", { email, password });
  await browser.post("/municipality", { code: "quilpue" });
  await browser.get(`${here}/proposals?q=${encodeURIComponent(words)}`);
  await browser.get(`/${encodeURIComponent(name)}/${email}`);
  const sent = await browser.post(`${here}/proposals/new`, { title: words, text: words, send: "on" });
  const id = /\/proposals\/([^?]+)/.exec(sent.location ?? "")![1]!;
  await browser.post(`/proposals/${id}/vote`, { choice: "agree" });
  await browser.post(`/proposals/${id}/vote`, { choice: words });
  await browser.post(`/proposals/${id}/arguments/new`, { stance: "for", text: words });
  await browser.post(`/report/proposal/${id}`, { why: words });
  await browser.post("/about", { text: words });
  await browser.post("/account", { name: `${name} otra vez`, language: "es" });
  return [path!.split("/").at(-1)!.split("?")[0]!, id, ...browser.cookies.values()].filter(
    (value) => value.length > 8,
  );
}

/** What a database, a mail server and a page say of what they could not do. */
async function whatGoesWrong(db: Db, log: Log, databaseUrl?: string) {
  const id = await aPerson(db, { email: `otra-${email}`, name });
  await aPerson(db, { email: `tercera-${email}`, name });
  const twice = db
    .updateTable("person")
    .set({ email: `otra-${email}` })
    .where("id", "!=", id)
    .execute();
  await twice.then(
    () => expect.fail("two people have one address"),
    (error) => log.error({ err: error, note: `of ${email} from ${address}` }, "unexpected kind"),
  );

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address: to }, _session, answer) =>
      answer(Object.assign(new Error(`${name} <${to}> is not here`), { responseCode: 450 })),
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const smtpUrl = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  await post(db, email, linkLetter("sign-in", "es", "http://localhost/sign-in/x", 20), new Date());
  const place = { db, log, storage: aStorage(), environment: testEnvironment({ smtpUrl }) };
  while (await workOnce(place));
  await new Promise<void>((done) => server.close(done));

  await db.schema
    .dropTable("report")
    .cascade()
    .execute()
    .catch(() => db.schema.dropTable("report").execute());
  const { browser } = await servedApp(db, { log, databaseUrl, from: address });
  const proposal = await db.selectFrom("proposal").select("id").executeTakeFirstOrThrow();
  const broken = await browser.post(`/report/proposal/${proposal.id}`, {
    why: words,
    rule: words,
    text: words,
  });
  const page = broken.status < 500 ? await browser.get("/account/reports") : broken;
  expect(page.status).toBe(500);
  expect(page.text).toContain(page.headers.get("X-Request-Id")!);
}

async function freshPostgres(): Promise<{ db: Db; databaseUrl: string }> {
  const { url, stop } = await anEmbeddedPostgres([]);
  const db = openDatabase(`${url}/postgres`);
  afterThisFile(async () => {
    await db.destroy();
    await stop();
  });
  await migrate(db);
  return { db, databaseUrl: `${url}/postgres` };
}
