import { expect, test } from "vitest";
import { assign } from "#app/domain/moderation/assignment.server.ts";
import { handOver } from "#app/domain/moderation/hand-over.server.ts";
import type { Db } from "#db/schema.ts";
import { aDebate, aModerator, anEntry, approve, report } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

test("a moderator takes the next case, leaves a note, lets go of it, and finds none when none is left", async () => {
  const db = await emptyDb();
  const { debate, id, here } = await aCase(db);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  expect((await app.get("/moderation")).text).toContain("Tomar el siguiente caso");
  expect((await app.post("/moderation/next")).location).toBe(here);
  expect((await app.get(here)).text).toMatch(/Usted está en esto hasta las \d\d:\d\d/);
  expect((await app.get("/moderation?whose=mine")).html).toContain(id);
  const nothing = await app.follow(await app.post("/moderation/next"));
  expect(nothing.text).toContain("No queda ningún caso libre");
  const empty = await app.post(`${here}/notes`, { text: " " });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Escriba la nota");
  expect((await app.post(`${here}/notes`, { text: "Pregunté al municipio." })).location).toBe(here);
  expect((await app.get(here)).text).toContain("Pregunté al municipio.");
  expect((await app.post(`${here}/release`)).location).toBe("/moderation");
  expect((await app.get("/moderation?whose=free")).html).toContain(id);
});

test("of a case somebody else is at one is told so, may not decide it, and may take it over", async () => {
  const db = await emptyDb();
  const { debate, id, here } = await aCase(db);
  const other = await aModerator(db, debate.authorityId);
  await assign(db, other, "entry", id);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  expect((await app.get("/moderation")).text).toContain("Rosa Huenchumán está en esto hasta las");
  const refused = await app.post(`${here}/assignment`);
  expect(refused.text).toContain("Otra persona está en este caso");
  const decided = await app.post(`${here}/decision/approve`, { outcome: "approve" });
  expect(decided.status).toBe(422);
  expect(decided.text).toContain("tómelo usted primero");
  expect((await app.post(`${here}/assignment`, { over: "on" })).location).toBe(here);
  expect((await app.get(here)).text).toContain("Usted está en esto");
});

test("a lawyer sees the cases in their hands and no other, and hands them back", async () => {
  const db = await emptyDb();
  const { debate, id, here } = await aCase(db);
  const other = await anEntry(db, debate);
  await report(db, debate, "entry", other.id);
  const lawyer = await aCitizen(db);
  const grant = { id: "grant", personId: lawyer.personId, role: "lawyer" as const };
  await db
    .insertInto("roleGrant")
    .values({ ...grant, authorityId: debate.authorityId, grantedAt: new Date().toISOString() })
    .execute();
  const app = await (await anApp(db)).signedInAs(lawyer.personId);
  expect((await app.get("/moderation")).text).toContain("No hay casos en sus manos");
  expect((await app.get(here)).status).toBe(403);
  await handOver(db, debate.moderator, "entry", id, { to: lawyer.personId, note: "¿Es ilegal?" });
  const queue = await app.get("/moderation?whose=free");
  expect(queue.html).toContain(id);
  expect(queue.html).not.toContain(other.id);
  const page = await app.get(here);
  expect(page.text).toContain("¿Es ilegal?");
  expect(page.text).not.toContain("Su decisión");
  for (const path of ["/moderation/load", "/moderation/bulk", "/moderation/decisions"]) {
    expect((await app.get(path)).status).toBe(403);
  }
  expect((await app.post("/moderation/next")).status).toBe(403);
  expect((await app.post(`${here}/decision/approve`, { outcome: "approve" })).status).toBe(403);
  expect((await app.get(`${here}/hand-over`)).text).toContain("¿A quién?");
  const incomplete = await app.post(`${here}/hand-over`, { to: debate.moderator.personId });
  expect(incomplete.status).toBe(422);
  const back = { to: debate.moderator.personId, note: "No lo es." };
  expect((await app.post(`${here}/hand-over`, back)).location).toBe("/moderation");
  expect((await app.get(here)).status).toBe(403);
});

test("the workload says what waits, since when, and who decided how much", async () => {
  const db = await emptyDb();
  const { debate } = await aCase(db);
  const now = new Date();
  const decided = await anEntry(db, debate);
  await report(db, debate, "entry", decided.id, { at: new Date(now.getTime() - 5 * 60 * 60_000) });
  await approve(db, debate, "entry", decided.id, now);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  const page = await app.get("/moderation/load");
  expect(page.text).toMatch(/Esperan ahora\s+1/);
  expect(page.text).toContain("5 horas");
  expect(page.text).toMatch(/Rosa Huenchumán\s+1/);
});

test("the desk's pages load one small script, which the policy lets through, and work without it", async () => {
  const db = await emptyDb();
  const { debate, here } = await aCase(db);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  for (const path of ["/moderation", here]) {
    const page = await app.get(path);
    const [, src, nonce] = page.html.match(/<script type="module" src="([^"]+)" nonce="([^"]+)">/)!;
    expect(src).toContain("desk-keys");
    expect(page.headers.get("Content-Security-Policy")).toContain(`'nonce-${nonce}'`);
    expect(page.html.match(/<script/g)).toHaveLength(1);
    expect(page.html).toContain('<section id="keys" hidden="">');
  }
  expect((await app.get("/moderation/load")).html).not.toContain("<script");
});

async function aCase(db: Db) {
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await report(db, debate, "entry", id);
  return { debate, id, here: `/moderation/entry/${id}` };
}
