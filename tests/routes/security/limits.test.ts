import { expect, test } from "vitest";
import { hashPassword } from "#app/domain/person/password.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { type Limits, memoryLimits } from "#app/http/limits.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson } from "#tests/support/people.ts";
import { asking } from "#tests/support/questions-to-ask.ts";
import { aBrowser, aConsultation, openNow } from "#tests/support/taking-part.ts";

const password = "un río azul";
/** Of every browser of the tests. */
const address = "192.0.2.1";

test("those who know their password do not use up each other's tries", async () => {
  const app = await anApp(await emptyDb(), { limits: memoryLimits(1) });
  const passwordHash = await hashPassword(password);
  for (let i = 0; i < 12; i++) {
    await aPerson(app.db, { email: `ana-${i}@example.org`, passwordHash });
    const entered = await app.another().post("/sign-in", { email: `ana-${i}@example.org`, password });
    expect([i, entered.status]).toEqual([i, 302]);
  }
});

test("signing in to an account of one's own gives no tries at another's", async () => {
  const app = await anApp(await emptyDb(), { limits: memoryLimits(1) });
  await aPerson(app.db, { email: "eve@example.org", passwordHash: await hashPassword(password) });
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) {
    statuses.push(
      (await app.post("/sign-in", { email: "ana@example.org", password: `intento ${i}` })).status,
    );
    await app.another().post("/sign-in", { email: "eve@example.org", password });
  }
  expect(statuses.filter((status) => status === 422)).toHaveLength(10);
  expect(statuses.at(-1)).toBe(429);
});

test("wrong tries from one address do not keep somebody out of their account elsewhere", async () => {
  const app = await anApp(await emptyDb(), { limits: memoryLimits(1) });
  await aPerson(app.db, { email: "ana@example.org", passwordHash: await hashPassword(password) });
  for (let i = 0; i < 12; i++)
    await app.post("/sign-in", { email: "ana@example.org", password: "no es este" });

  const body = new URLSearchParams({ email: "ana@example.org", password }).toString();
  const headers = {
    Origin: "http://localhost:3000",
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(body.length),
  };
  const request = new Request("http://localhost:3000/sign-in", { method: "POST", headers, body });
  expect((await app.portal(request, "198.51.100.7")).status).toBe(302);
});

test("throwing the cookie away gives only so many votes", async () => {
  const app = await anApp(await emptyDb(), { limits: patientWithPosts() });
  const { id, place } = await aConsultation(app.db, openNow());
  const idea = { title: "Más árboles en la plaza", text: "", place: "", language: "es" as const };
  const made = await propose(app.db, aBrowser(), id, { ...idea, territoryId: place.quilpue! });
  const path = `/proposals/${made.ok && made.proposal.id}/vote`;
  const keeps = app.another();
  let last = await keeps.post(path, { choice: "agree" });
  for (let i = 0; i < 130 && last.status === 302; i++)
    last = await app.another().post(path, { choice: "agree" });
  expect(last.status).toBe(429);
  expect((await keeps.post(path, { choice: "agree" })).status).toBe(302);
});

test("reporting gives no more browsers to vote with than voting does", async () => {
  const app = await anApp(await emptyDb(), { limits: patientWithPosts() });
  const { id, place } = await aConsultation(app.db, openNow());
  const idea = { title: "Más árboles en la plaza", text: "", place: "", language: "es" as const };
  const made = await propose(app.db, aBrowser(), id, { ...idea, territoryId: place.quilpue! });
  let browsers = 0;
  for (let i = 0; i < 130; i++) {
    const browser = app.another();
    await browser.post(`/report/proposal/${made.ok && made.proposal.id}`, { ruleId: "none" });
    if (browser.cookies.has("cabildo-browser")) browsers++;
  }
  expect(browsers).toBe(120);
});

test("throwing the cookie away gives no more room for files", async () => {
  let room = 2;
  const take: Limits["take"] = async (name, who) =>
    name === "file" && who === address && --room < 0 ? 60 : null;
  const app = await anApp(await emptyDb(), { limits: { ...memoryLimits(1), take } });
  const { slug } = await asking(app.db, [{ kind: "file" }], openNow());
  const here = `/consultations/${slug}/response`;
  const sent: number[] = [];
  for (const name of ["uno.pdf", "dos.pdf", "tres.pdf"]) {
    const browser = app.another();
    await browser.post("/municipality", { code: "quilpue" });
    const file = new File(["%PDF-1.4\n%%EOF\n"], name, { type: "application/pdf" });
    sent.push((await browser.post(`${here}/questions/1`, { file, next: "on" })).status);
  }
  expect(sent).toEqual([302, 302, 429]);
});

/** As one address has it, but for how fast it may send anything at all. */
function patientWithPosts(): Limits {
  const limits = memoryLimits(1);
  return {
    ...limits,
    take: async (name, who) => (name === "post" || name === "held" ? null : limits.take(name, who)),
  };
}
