import { expect, test } from "vitest";
import { tellFollowers } from "#app/domain/follower/tell.server.ts";
import { type Limits, memoryLimits } from "#app/http/limits.server.ts";
import { aClosedConsultation, answered, closedNow } from "#tests/support/answering.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, letterTo } from "#tests/support/people.ts";

const email = "rosa@example.org";
const secret = "a secret that only the tests know, 32 long";

async function aPage() {
  const db = await emptyDb();
  const closed = await aClosedConsultation(db, closedNow());
  const app = await anApp(db);
  return { db, ...closed, app, here: `/consultations/${closed.consultation.slug}/following` };
}

test("without an account one asks, confirms by post, is told, and ends it with one button", async () => {
  const { db, app, here, consultation, official, question } = await aPage();
  expect((await app.post(here, { email: "rosa" })).status).toBe(422);
  const asked = await app.post(here, { email: " Rosa@Example.org " });
  expect(asked.location).toBe(`${here}/asked`);
  expect((await app.follow(asked)).text).toContain("Revise su correo");

  const confirm = (await letterTo(db, email)).path!;
  expect((await app.get(confirm)).text).toContain("Confirme que quiere recibir novedades");
  const unconfirmed = await db.selectFrom("follower").select("confirmedAt").executeTakeFirstOrThrow();
  expect(unconfirmed.confirmedAt).toBeNull();
  const confirmed = await app.follow(await app.post(confirm));
  expect(confirmed.text).toContain("Usted recibirá novedades");

  await answered(db, official, consultation.id, question(0), new Date());
  await tellFollowers(
    db,
    { origin: "http://localhost:3000", secret },
    consultation.id,
    new Date(Date.now() + 1000),
  );
  const { text } = await letterTo(db, email);
  const end = new URL(/http\S+\/end/.exec(text)![0]).pathname;
  expect((await app.get(end)).text).toContain("Dejar de recibir novedades");
  expect(await db.selectFrom("follower").selectAll().execute()).toHaveLength(1);
  const ended = await app.follow(await app.post(end));
  expect(ended.text).toContain("Ya no recibirá novedades");
  expect(await db.selectFrom("follower").selectAll().execute()).toEqual([]);
  expect((await app.get(end)).status).toBe(200);
});

test("nobody fills another's mailbox by asking day and night in their name", async () => {
  const { db, consultation } = await aPage();
  const day = memoryLimits(1);
  const take: Limits["take"] = async (name, who) => (name === "following" ? day.take(name, who) : null);
  const app = await anApp(db, { limits: { ...day, take } });
  const here = `/consultations/${consultation.slug}/following`;
  const statuses: number[] = [];
  for (let i = 0; i < 11; i++) statuses.push((await app.another().post(here, { email })).status);
  expect(statuses.slice(0, 10)).toEqual(new Array(10).fill(302));
  expect(statuses[10]).toBe(429);
  expect((await app.post(here, { email: "luis@example.org" })).status).toBe(302);
});

test("links that were not made here open nothing", async () => {
  const { app } = await aPage();
  expect((await app.get("/following/0123456789abcdefghijklmnopq/confirmation")).status).toBe(410);
  expect((await app.get("/following/0190.forged/end")).status).toBe(404);
  expect((await app.post("/following/0190.forged/end")).status).toBe(404);
});

test("somebody signed in follows and stops with a button each", async () => {
  const { db, app, here } = await aPage();
  const rosa = await app.signedInAs(await aPerson(db, { email }));
  expect((await rosa.get(here)).text).toContain(email);
  const following = await rosa.follow(await rosa.post(here));
  expect(following.text).toContain("Usted recibirá novedades");
  const stopped = await rosa.follow(await rosa.post(`${here}/end`));
  expect(stopped.text).not.toContain("Usted recibirá novedades");
  expect((await app.get(`${here}/end`)).location).toBe(here);
  expect((await app.post(`${here}/end`)).location).toMatch(/^\/sign-in/);
});
