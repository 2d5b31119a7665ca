import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { linkLetter } from "#app/domain/mail/letter.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { openLog } from "#app/http/log.ts";
import { diskStorage } from "#app/http/storage.server.ts";
import { workOnce } from "#app/jobs/loop.ts";
import { sendMail } from "#app/jobs/send-mail.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { letterTo } from "#tests/support/people.ts";

const from = { mailFrom: "Cabildo <portal@participa.example>", origin: "https://participa.example" };
const letter = linkLetter("sign-in", "es", "https://participa.example/sign-in/abc", 30);

const servers: SMTPServer[] = [];
afterEach(() =>
  Promise.all(servers.splice(0).map((server) => new Promise<void>((done) => server.close(done)))),
);

test("an accepted letter arrives in text and HTML, and the outbox forgets what it said", async () => {
  const db = await emptyDb();
  const { url, received } = await aMailServer();
  await written(db);
  await sendMail(db, { ...from, smtpUrl: url }, (await theLetter(db)).id);

  const [mail = ""] = received;
  expect(mail).toMatch(/^From: Cabildo <portal@participa\.example>/m);
  expect(mail).toMatch(/^To: ana@example\.org/m);
  expect(mail).toContain("Content-Type: text/plain");
  expect(mail).toContain("Content-Type: text/html");
  expect(mail).toContain("https://participa.example/sign-in/abc");
  expect(await theLetter(db)).toMatchObject({ sentAt: expect.any(String), error: null, text: "", html: "" });
});

test("a letter that comes regularly says to mail programs where it can be ended", async () => {
  const db = await emptyDb();
  const { url, received } = await aMailServer();
  const unsubscribe = "https://participa.example/following/abc/end";
  await post(db, "ana@example.org", { ...letter, unsubscribe }, new Date("2027-01-01T12:00:00Z"));
  await sendMail(db, { ...from, smtpUrl: url }, (await theLetter(db)).id);
  expect(received[0]).toContain(`List-Unsubscribe: <${unsubscribe}>`);
  expect((await theLetter(db)).unsubscribe).toBeNull();
});

test("a letter is sent once, however often its job runs", async () => {
  const db = await emptyDb();
  const { url, received } = await aMailServer();
  await written(db);
  const { id } = await theLetter(db);
  await sendMail(db, { ...from, smtpUrl: url }, id);
  await sendMail(db, { ...from, smtpUrl: url }, id);
  expect(received).toHaveLength(1);
});

test("an address refused for good is not tried again, and the outbox says why", async () => {
  const db = await emptyDb();
  const { url } = await aMailServer([550]);
  await written(db);
  expect(await work(db, url, "2027-01-01T12:00:00Z")).toBe(true);

  expect(await theLetter(db)).toMatchObject({ sentAt: null, error: expect.stringContaining("550") });
  expect(await work(db, url, "2027-01-02T12:00:00Z")).toBe(false);
});

test("a server that is busy is asked again some minutes later", async () => {
  const db = await emptyDb();
  const { url, received } = await aMailServer([451]);
  await written(db);
  await work(db, url, "2027-01-01T12:00:00Z");
  expect(await theLetter(db)).toMatchObject({ sentAt: null, error: expect.stringContaining("451") });
  expect(await work(db, url, "2027-01-01T12:01:00Z")).toBe(false);

  expect(await work(db, url, "2027-01-01T12:02:00Z")).toBe(true);
  expect(received).toHaveLength(1);
  expect(await theLetter(db)).toMatchObject({ sentAt: expect.any(String), error: null });
});

test("a server that is not there is asked again too", async () => {
  const db = await emptyDb();
  const { url } = await aMailServer();
  await new Promise<void>((done) => servers.pop()!.close(done));
  await written(db);
  await work(db, url, "2027-01-01T12:00:00Z");
  expect(await theLetter(db)).toMatchObject({ sentAt: null, error: expect.stringContaining("ECONNREFUSED") });
  expect(await work(db, url, "2027-01-01T12:02:00Z")).toBe(true);
});

test("without a mail server a letter stays in the outbox to be read", async () => {
  const db = await emptyDb();
  await written(db);
  await sendMail(db, { ...from, smtpUrl: null }, (await theLetter(db)).id);
  expect(await theLetter(db)).toMatchObject({ sentAt: null, error: null, text: letter.text });
});

/** @param refusals  how it answers the first recipients; it accepts the ones after */
async function aMailServer(refusals: number[] = []) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, answer) {
      const code = refusals.shift();
      answer(code ? Object.assign(new Error("not now"), { responseCode: code }) : null);
    },
    onData(stream, _session, answer) {
      text(stream).then((mail) => {
        received.push(mail.replace(/=\r\n/g, ""));
        answer();
      });
    },
  });
  servers.push(server);
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return { url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, received };
}

async function written(db: Db) {
  await post(db, "ana@example.org", letter, new Date("2027-01-01T12:00:00Z"));
}

function theLetter(db: Db) {
  return letterTo(db, "ana@example.org");
}

function work(db: Db, smtpUrl: string, at: string) {
  const environment = { ...from, smtpUrl } as Parameters<typeof workOnce>[0]["environment"];
  const storage = diskStorage(tmpdir());
  return workOnce({ db, environment, storage, log: openLog("fatal") }, new Date(at));
}
