import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { post } from "#app/domain/mail/mail.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { type Act, actsOf, perform, send } from "#tests/faults/support/crowd.ts";
import { expectWhole } from "#tests/faults/support/expect-whole.ts";
import { aWorld, citizens, secret, type World } from "#tests/faults/support/world.ts";
import { anEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";
import { aFolderFor, type PortalProcess, startPortal } from "#tests/support/portal-process.ts";

const letters = 60;

test("two servers and a worker over one PostgreSQL lose nothing when a server and the worker are killed", async () => {
  const folder = aFolderFor("processes");
  const postgres = await anEmbeddedPostgres(["max_connections=200"]);
  const db = openDatabase(`${postgres.url}/postgres`);
  await migrate(db);
  const world = await aWorld(db);
  const mail = await aMailServer();
  const start = (ROLE: string) =>
    startPortal({
      folder,
      variables: {
        ...{ ROLE, DATABASE_URL: `${postgres.url}/postgres`, CABILDO_DEMO: "off", CABILDO_SECRET: secret },
        ...{ TRUST_PROXY: "on", SMTP_URL: mail.url, ORIGIN: "http://localhost" },
      },
    });
  // At once: each finds the tables, rules and themes that another has just made.
  const [first, second, worker] = await Promise.all([start("web"), start("web"), start("worker")]);

  await expectSharedLimits(first, second);
  await expectFreshElsewhere(db, first, second, world);
  expect((await fetch(`${worker.url}/healthz`)).status).toBe(200);
  expect((await fetch(worker.url)).status).toBe(404);

  for (let i = 0; i < letters; i++) await aLetter(db, i);
  const people = await citizens(db, 24);
  const scripts = people.map((one) => actsOf(one, world));
  const acts = scripts.flat();
  const acknowledged = () => acts.filter(({ state }) => state === "acknowledged").length;
  const crowd = Promise.all(scripts.map((script, i) => takePart(script, [first, second], i)));
  await expect.poll(acknowledged, { timeout: 120_000 }).toBeGreaterThan(acts.length / 4);
  await first.stop("SIGKILL");
  await expect.poll(() => mail.received.length, { timeout: 120_000 }).toBeGreaterThan(letters / 3);
  await worker.stop("SIGKILL");
  await crowd;
  expect(acknowledged()).toBe(acts.length);

  // What the killed worker was at is another's after a minute without a word: let that have passed.
  const past = new Date(Date.now() - 1000).toISOString();
  const abandoned = await db
    .updateTable("job")
    .set({ lockedUntil: past })
    .where("lockedAt", "is not", null)
    .where("doneAt", "is", null)
    .executeTakeFirst();
  const other = await start("worker");
  const left = () => due(db);
  await expect.poll(left, { timeout: 180_000, interval: 200 }).toBe(0);

  const kept = await expectWhole(db, world, acts.concat(probe));
  const twice = mail.received.length - new Set(mail.received).size;
  expect(new Set(mail.received).size).toBe(letters);
  expect(twice).toBeLessThanOrEqual(2);
  expect(await db.selectFrom("job").select("error").where("error", "is not", null).execute()).toEqual([]);
  const workers = await db
    .selectFrom("job")
    .select("lockedBy")
    .distinct()
    .where("doneAt", "is not", null)
    .execute();
  expect(workers).toHaveLength(2);
  const prints = await db.selectFrom("textPrint").select("contributionId").execute();
  const texts = kept.proposals + acts.filter(({ kind, fields }) => kind === "answer" && fields.text).length;
  expect(prints).toHaveLength(texts);
  console.log(
    `two servers and a worker: ${acts.length} acts acknowledged, ${Number(abandoned.numUpdatedRows)} jobs taken over, ${letters} letters, ${twice} of them twice, ${JSON.stringify(kept)}`,
  );

  for (const one of [second, other]) expect(await one.stop()).toBe(0);
  await mail.stop();
  await db.destroy();
  await postgres.stop();
}, 600_000);

/** What was posted before the crowd came. */
const probe: Act[] = [];

/** One post after another, by one server and the other in turn; what gets no answer is sent again by the other. */
async function takePart(script: Act[], servers: PortalProcess[], offset: number) {
  for (const [i, one] of script.entries()) {
    for (let at = i + offset; one.state !== "acknowledged"; at++) {
      await perform(servers[at % servers.length]!.url, [one], () => false);
    }
  }
}

async function expectSharedLimits(first: PortalProcess, second: PortalProcess) {
  const by = { cookie: "none=1", personId: null, browserHash: null };
  const attempt = { by, path: "/sign-in", fields: { email: "nobody@example.org", password: "un río azul" } };
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) statuses.push((await send([first, second][i % 2]!.url, attempt))!.status);
  expect(statuses.slice(0, 10)).not.toContain(429);
  expect(statuses.slice(10)).toEqual([429, 429]);
}

/** A proposal made by one server is on the page that another one keeps, after about a second. */
async function expectFreshElsewhere(db: Db, first: PortalProcess, second: PortalProcess, world: World) {
  const [somebody] = await citizens(db, 1);
  const proposal = actsOf(somebody!, world).find(({ kind }) => kind === "proposal")!;
  const list = async () => (await fetch(`${second.url}/consultations/${world.slug}/proposals`)).text();
  for (let i = 0; i < 3; i++) expect(await list()).not.toContain(proposal.fields.title);
  await perform(first.url, [proposal], () => false);
  expect(proposal.state).toBe("acknowledged");
  probe.push(proposal);
  const began = Date.now();
  await expect.poll(list, { timeout: 60_000, interval: 50 }).toContain(proposal.fields.title);
  console.log(`another server's page was fresh after ${Date.now() - began} ms`);
}

function aLetter(db: Db, i: number) {
  const letter = { subject: `Carta ${i}`, text: "Hola", html: "<p>Hola</p>", unsubscribe: null };
  return post(db, `ana-${i}@example.org`, letter as Parameters<typeof post>[2], new Date());
}

/** Jobs that are to be done by now. */
async function due(db: Db): Promise<number> {
  const rows = await db
    .selectFrom("job")
    .select("id")
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("runAt", "<=", new Date().toISOString())
    .execute();
  return rows.length;
}

/** Keeps the Message-ID of each letter that it took. */
async function aMailServer() {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, answer) {
      const keep = (mail: string) => {
        received.push(/^Message-ID: (.*)$/im.exec(mail)![1]!.trim());
        setTimeout(answer, 50);
      };
      // Whoever is killed in the middle of a letter has sent none.
      text(stream).then(keep, () => {});
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const url = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return { url, received, stop: () => new Promise<void>((done) => server.close(done)) };
}
