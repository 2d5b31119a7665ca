import { expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import {
  aCourt,
  after,
  appealed,
  because,
  notFollowed,
  reviewAsked,
  withRole,
  words,
} from "#tests/domain/appeal/world.ts";
import { decided, passage, rowOf } from "#tests/domain/moderation/deciding.ts";
import { aModerator, anEntry, aProposal, report } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { aBrowser, aCitizen } from "#tests/support/taking-part.ts";

const secret = "a secret that only the tests know, 32 long";

test("another moderator finds the appeal, reads all of it, and overturns it: it is shown again", async () => {
  const { db, debate, app, path, id, author } = await aDesk();
  const list = await app.get("/moderation/appeals");
  expect(list.text).toContain("1 espera que usted decida.");
  expect(list.html).toContain(`href="${path}"`);
  const page = await app.get(path);
  for (const said of [words, "Es un aviso de venta.", "Vende bancos.", "Debe decidirse a más tardar el"]) {
    expect(page.text).toContain(said);
  }
  expect(page.html).not.toContain(author.personId);
  expect(page.html).not.toContain("example.org");

  const empty = await app.post(path, {});
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Elija qué decide");
  const short = await app.post(path, { outcome: "overturned", reason: "No." });
  expect(short.text).toContain("al menos 10 caracteres");

  const answered = await app.post(path, { outcome: "overturned", reason: because });
  expect(answered.location).toBe(`${path}?answered=overturned`);
  const after = await app.follow(answered);
  expect(after.text).toContain("Usted cambió lo decidido");
  expect(after.html).not.toContain('name="outcome"');
  expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "published" });
  expect((await app.get("/moderation/appeals")).text).toContain("No hay nada que usted deba decidir");
  expect((await app.get("/moderation/appeals?view=decided")).text).toContain("Se cambió lo decidido");
  const own = await app.signedInAs(author.personId);
  expect((await own.get(`/decisions/${await decisionOf(db)}/appeal`)).text).toContain("Le dieron la razón");
  const late = await (await app.signedInAs((await aModerator(db, debate.authorityId)).personId)).post(path, {
    outcome: "upheld",
    reason: "Sigue siendo una venta.",
  });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Otra persona la decidió mientras usted leía");
  expect(late.text).toContain("Sigue siendo una venta.");
});

test("the list is turned to the next and back, and stays in the view that was chosen", async () => {
  const { db, app } = await aDesk();
  const like = await db.selectFrom("appeal").selectAll().executeTakeFirstOrThrow();
  const rows = Array.from({ length: 29 }, (_, n) => ({ ...like, id: `a${10 + n}`, reportId: `r${n}` }));
  await db.insertInto("appeal").values(rows).execute();
  await db.updateTable("appeal").set({ decidedAt: like.madeAt, outcome: "upheld" }).execute();

  const list = await app.get("/moderation/appeals?view=decided");
  expect(list.html).toContain("/moderation/appeals/a38");
  const next = linkTo("next", list.html);
  expect(next).toMatch(/^\/moderation\/appeals\?view=decided&after=/);
  const rest = await app.get(next);
  expect(rest.html.match(/href="\/moderation\/appeals\/[^"]+"/g)).toHaveLength(5);
  expect(rest.html).not.toContain("/moderation/appeals/a38");
  expect((await app.get(linkTo("prev", rest.html))).html).toContain("/moderation/appeals/a38");
  expect((await app.get("/moderation/appeals?view=decided&page=2")).html).toContain(
    "/moderation/appeals/a38",
  );
});

test("who had a part in it is told why they do not decide, and a direct post does nothing", async () => {
  const { db, debate, app, path, author } = await aDesk();
  const reader = await aModerator(db, debate.authorityId);
  const { contributionId } = await db
    .selectFrom("decision")
    .select("contributionId")
    .executeTakeFirstOrThrow();
  await db.updateTable("proposal").set({ visibility: "published" }).execute();
  await report(db, debate, "proposal", contributionId, { by: reader });
  await db.updateTable("proposal").set({ visibility: "hidden" }).execute();
  await db
    .insertInto("roleGrant")
    .values({
      ...{ id: "g", personId: author.personId, role: "moderator", authorityId: debate.authorityId },
      grantedAt: new Date().toISOString(),
    })
    .execute();
  const whys = [
    [debate.moderator, "Usted tomó esta decisión o tuvo parte en ella"],
    [author, "Esto lo escribió usted"],
    [reader, "Usted avisó de esto a moderación"],
  ] as const;
  for (const [person, why] of whys) {
    const browser = await app.signedInAs(person.personId);
    const page = await browser.get(path);
    expect(page.text).toContain(why);
    expect(page.html).not.toContain('name="outcome"');
    for (const outcome of ["upheld", "overturned"]) {
      const posted = await browser.post(path, { outcome, reason: because });
      expect(posted.status).toBe(422);
      expect(posted.text).toContain(why);
    }
    expect((await browser.get("/moderation/appeals")).text).toContain("Ninguna espera que usted decida");
  }
  expect((await (await app.signedInAs(author.personId)).get(path)).text).not.toContain("Vende bancos.");
  expect(await db.selectFrom("appeal").select("decidedAt").execute()).toEqual([{ decidedAt: null }]);
});

test("others than its moderators do not see it", async () => {
  const { db, debate, app, path } = await aDesk();
  for (const person of [
    await aModerator(db, "another"),
    await withRole(db, "official", debate.authorityId),
    await aCitizen(db),
  ]) {
    const browser = await app.signedInAs(person.personId);
    expect((await browser.get(path)).status).toBe(403);
    expect((await browser.post(path, { outcome: "overturned", reason: because })).status).toBe(403);
    expect((await browser.post(`${path}/words`)).status).toBe(403);
  }
  expect((await app.another().get(path)).location).toMatch(/^\/sign-in/);
  expect((await app.get("/moderation/appeals/none")).status).toBe(404);
});

test("once it is late only an administrator decides, and the desk says so", async () => {
  const { db, debate, app, path } = await aDesk();
  await db.updateTable("appeal").set({ dueAt: "2026-01-01T00:00:00.000Z" }).execute();
  const page = await app.get(path);
  expect(page.text).toContain("Ahora decide la administración");
  expect(page.text).toContain("Con atraso");
  const posted = await app.post(path, { outcome: "overturned", reason: because });
  expect(posted.text).toContain("usted no la administra");
  const administrator = await withRole(db, "admin", debate.authorityId);
  const admin = await app.signedInAs(administrator.personId);
  expect((await admin.post(path, { outcome: "overturned", reason: because })).status).toBe(302);
});

test("what was hidden in part is opened with a button, and each opening is noted", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
  const spans = [{ part: "text" as const, ...passage.oficina }];
  const decisionId = await decided(db, debate, entry, "hide-part", { spans }, { at: new Date(), secret });
  const path = `/moderation/appeals/${await appealed(db, author, decisionId, new Date())}`;
  const app = await (await anApp(db)).signedInAs(other.personId);
  const page = await app.get(path);
  expect(page.text).not.toContain("oficina");
  expect(page.html).toContain(`href="${path}/words"`);
  expect((await app.get(`${path}/words`)).text).not.toContain("oficina");
  expect(await opened(db)).toBe(0);
  expect((await app.post(`${path}/words`)).text).toContain("Falta una oficina cerca.");
  expect(await opened(db)).toBe(1);
  const decider = await app.signedInAs(debate.moderator.personId);
  expect((await decider.get(`${path}/words`)).status).toBe(403);
  expect((await decider.post(`${path}/words`)).status).toBe(403);
  expect(await opened(db)).toBe(1);
});

test("a review that is granted hides what was reported under a rule", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { id, reportId, reader } = await notFollowed(db, debate, aBrowser());
  const path = `/moderation/appeals/${await reviewAsked(db, reader, reportId, after(1))}`;
  await db
    .updateTable("appeal")
    .set({ dueAt: new Date(Date.now() + 1e9).toISOString() })
    .execute();
  const app = await (await anApp(db)).signedInAs(other.personId);
  expect((await app.get(path)).text).toContain("Lo que dice quien avisó");
  const without = await app.post(path, { outcome: "overturned", reason: because });
  expect(without.text).toContain("Elija la norma que no se cumple");
  const done = await app.post(path, { outcome: "overturned", reason: because, ruleId: debate.rules.spam });
  expect(done.location).toBe(`${path}?answered=overturned`);
  expect((await app.follow(done)).text).toContain("Ver la decisión que siguió");
  expect(await rowOf(db, "entry", id)).toMatchObject({ visibility: "hidden" });
});

async function aDesk() {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const { id } = await aProposal(db, debate, author);
  await report(db, debate, "proposal", id, { words: "Vende bancos." });
  const decisionId = await decided(
    db,
    debate,
    { kind: "proposal", id },
    "hide",
    {},
    { at: new Date(), secret },
  );
  const appeal = await appealed(db, author, decisionId, new Date());
  const app = await (await anApp(db)).signedInAs(other.personId);
  return { db, debate, other, author, app, id, path: `/moderation/appeals/${appeal}` };
}

async function decisionOf(db: Db) {
  return (await db.selectFrom("decision").select("id").executeTakeFirstOrThrow()).id;
}

async function opened(db: Db): Promise<number> {
  const rows = db.selectFrom("ledger").select("id").where("act", "=", "appeal.words-opened");
  return (await rows.execute()).length;
}
