import { expect, test } from "vitest";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { straightLinerChoice } from "#app/domain/summary/group/straight-liner-choice.server.ts";
import { anApp } from "#tests/support/app.ts";
import { nowIs } from "#tests/support/clock.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aPerson, granted } from "#tests/support/people.ts";
import { during } from "#tests/support/taking-part.ts";
import { aVotedConsultation } from "#tests/support/voted.ts";

async function atOpinions({ each = 14, closed = false } = {}) {
  const db = await emptyDb();
  const consultation = await aVotedConsultation(db, each, closed ? { votesHiddenUntilVoted: 1 } : {});
  const moderator = await aPerson(db, { name: "Inés" });
  await granted(db, moderator, "moderator", consultation.authorityId);
  const app = await anApp(db);
  return {
    db,
    consultation,
    app,
    browser: await app.signedInAs(moderator),
    here: `/moderation/summaries/opinions/${consultation.slug}`,
  };
}

test.each(["es", "pt", "en", "fr"])("a moderator sees the groups and names one, in %s", async (language) => {
  const { db, consultation, browser, here } = await atOpinions();
  browser.language = language;
  expect((await browser.get(here)).status).toBe(200);
  await summariseAll(db, consultation.id, during);
  const page = await browser.get(here);
  expect(page.text).toContain("Propuesta número");
  const naming = await browser.get(`${here}/groups/a`);
  expect(naming.status).toBe(200);
  const sent = await browser.post(`${here}/groups/a`, { es: "Más transporte", pt: "", en: "", fr: "" });
  expect(sent.location).toBe(`${here}?saved`);
  browser.language = "es";
  expect((await browser.get(`${here}?saved`)).text).toContain("Más transporte");
});

test("a name that is too long comes back, and a group that is not there is no page", async () => {
  const { db, consultation, browser, here } = await atOpinions();
  await summariseAll(db, consultation.id, during);
  const refused = await browser.post(`${here}/groups/a`, { es: "x".repeat(61), pt: "", en: "", fr: "" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("x".repeat(61));
  expect((await browser.get(`${here}/groups/z`)).status).toBe(404);
});

test.each(["es", "pt", "en", "fr"])(
  "a moderator leaves out who always votes the same, in %s",
  async (language) => {
    const { db, consultation, browser, here } = await atOpinions();
    const always = consultation.people.slice(0, 3).map(({ id }) => id);
    await db.updateTable("vote").set({ choice: "agree" }).where("participantId", "in", always).execute();
    await summariseAll(db, consultation.id, during);
    browser.language = language;
    const path = `${here}/straight-liners`;
    expect((await browser.get(path)).status).toBe(200);
    const empty = await browser.post(path, { leaveOut: "yes", reason: "" });
    expect(empty.status).toBe(422);
    const reason = "Una campaña pidió votar a favor de todo.";
    const same = await browser.post(path, { leaveOut: "no", reason });
    expect(same.status).toBe(422);
    const sent = await browser.post(path, { leaveOut: "yes", reason });
    expect(sent.location).toBe(`${here}?saved`);
    expect(await straightLinerChoice(db, consultation.id)).toMatchObject({ leaveOut: true, reason });
    const shown = await browser.get(here);
    expect(shown.text).toContain(reason);
    for (const id of always) expect(shown.html).not.toContain(id);
  },
);

test("nobody but the consultation's moderators reads or changes any of it", async () => {
  const { db, consultation, app, here } = await atOpinions();
  await summariseAll(db, consultation.id, during);
  const stranger = await aPerson(db);
  await granted(db, stranger, "official", consultation.authorityId);
  const official = await app.signedInAs(stranger);
  for (const path of [here, `${here}/groups/a`, `${here}/straight-liners`]) {
    expect((await app.get(path)).location).toMatch(/^\/sign-in/);
    expect((await official.get(path)).status).toBe(403);
    expect((await official.post(path, { leaveOut: "yes", reason: "Porque sí, sin más." })).status).not.toBe(
      302,
    );
  }
  expect(await straightLinerChoice(db, consultation.id)).toBeNull();
});

test("what to vote on next is an order of the list, but not while votes are hidden", async () => {
  nowIs(during);
  const { app, consultation } = await atOpinions();
  const list = `/consultations/${consultation.slug}/proposals`;
  expect((await app.get(`${list}?sort=most-useful`)).text).toContain("Donde su voto ayuda más");
  const hidden = await atOpinions({ closed: true });
  const page = await hidden.app.get(`/consultations/${hidden.consultation.slug}/proposals?sort=most-useful`);
  expect(page.text).not.toContain("Donde su voto ayuda más");
});
