import { expect, test } from "vitest";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";
import { aDebate, anEntry, aProposal, type Debate, hide } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { nowIs } from "#tests/support/clock.ts";
import { countingQueries } from "#tests/support/counting-queries.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { aCitizen, during } from "#tests/support/taking-part.ts";

test("each finds what was decided on theirs, why, how to appeal and how to prove what it said; nobody else does", async () => {
  nowIs(during);
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const { id, title } = await aProposal(db, debate, author);
  await hide(db, debate, "proposal", id);
  const decision = await db.selectFrom("decision").selectAll().executeTakeFirstOrThrow();
  const app = await anApp(db);
  const page = await (await app.signedInAs(author.personId)).get("/account/contributions");
  expect(page.text).toContain(title);
  expect(page.text).toContain(
    "Norma: Publicidad y mensajes repetidos (versión 2) Razones: Es un aviso de venta.",
  );
  expect(page.text).toContain("Por iniciativa de moderación · una persona");
  expect(page.html).toContain(`/decisions/${decision.id}/appeal`);
  expect(page.html).toContain(decision.salt);
  expect(page.html).toContain(decision.textHash);
  expect(page.text).toContain("Todavía no está en ningún resumen publicado.");
  expect(page.html).not.toContain(debate.moderator.personId);
  for (const other of [app, await app.signedInAs(debate.moderator.personId)]) {
    const theirs = await other.get("/account/contributions");
    expect(theirs.html).not.toContain(decision.salt);
    expect(theirs.text).not.toContain(title);
  }
});

test("a suspension and a question about a merger are told first", async () => {
  nowIs(during);
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const own = await aProposal(db, debate, author);
  const details = { intoId: (await aProposal(db, debate)).id };
  await hide(db, debate, "proposal", own.id, { outcome: "merge", ruleId: debate.rules.duplicate, details });
  const { id } = await anEntry(db, debate, author);
  await hide(db, debate, "entry", id, {
    outcome: "suspend",
    ruleId: debate.rules.spam,
    details: { days: 30 },
  });
  const app = await anApp(db);
  const page = await (await app.signedInAs(author.personId)).get("/account/contributions");
  expect(page.html).toContain(`/proposals/${own.id}/merge`);
  expect(page.text).toMatch(/Suspensiones En vigor Municipalidad de Quilpué Del 15 de noviembre/);
});

test("many decisions take no more questions to the database than a few, and long lists have pages", async () => {
  const db = await emptyDb();
  const counter = countingQueries();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  await somethingHidden(db, debate, author);
  const app = await anApp(db.withPlugin(counter.plugin));
  const citizen = await app.signedInAs(author.personId);
  const measured = () => counter.during(() => citizen.get("/account/contributions"));
  const few = await measured();
  for (let number = 0; number < 4; number++) await somethingHidden(db, debate, author);
  expect(await measured()).toBe(few);
  expect(few).toBeLessThanOrEqual(24);
  const proposal = await db.selectFrom("proposal").selectAll().executeTakeFirstOrThrow();
  const more = Array.from({ length: 60 }, (_, number) => ({ ...proposal, id: `more-${number}` }));
  await db.insertInto("proposal").values(more).execute();
  const first = await citizen.get("/account/contributions");
  const next = await citizen.get(linkTo("next", first.html));
  expect(next.html.match(/as-written/g)!.length).toBeGreaterThan(20);
  expect(next.html).not.toContain('rel="next"');
  expect((await citizen.get(linkTo("prev", next.html))).text).toBe(first.text);
});

async function somethingHidden(db: Db, debate: Debate, author: Actor) {
  const { id } = await aProposal(db, debate, author);
  const details = { spans: [{ part: "text" as const, start: 0, end: 3 }] };
  const secret = "a secret that only the tests know, 32 long";
  const part = { outcome: "hide-part" as const, ruleId: debate.rules["personal-data"], details, secret };
  const hidden = await hide(db, debate, "proposal", id, part);
  expect(hidden.ok).toBe(true);
}
