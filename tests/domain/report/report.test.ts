import { expect, test } from "vitest";
import { nobody } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { hasReported } from "#app/domain/report/report.server.ts";
import { aDebate, anEntry, aProposal, approve, hide, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

test("a reader reports once, also after signing in on the same browser; others may too", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const browser = aBrowser();
  const person = { ...(await aCitizen(db)), browserHash: browser.browserHash };
  expect(await hasReported(db, browser, id)).toBe(false);
  expect(await report(db, debate, "entry", id, { by: browser })).toMatchObject({ ok: true });
  expect(await hasReported(db, browser, id)).toBe(true);
  for (const by of [browser, person]) {
    const again = await report(db, debate, "entry", id, { by, rule: "insult" });
    expect(again).toEqual({ ok: false, refusal: "already-reported" });
  }
  expect(await report(db, debate, "entry", id, { by: await aCitizen(db) })).toMatchObject({ ok: true });
});

test("two reports of one reader at once are one", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const by = await aCitizen(db);
  const both = await Promise.all([
    report(db, debate, "entry", id, { by }),
    report(db, debate, "entry", id, { by }),
  ]);
  expect(both.map((one) => one.ok || one.refusal).sort()).toEqual(["already-reported", true]);
});

test("a report that was not followed may be made again by somebody else, and waits again", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await report(db, debate, "entry", id);
  await approve(db, debate, "entry", id);
  expect(await report(db, debate, "entry", id)).toMatchObject({ ok: true });
  expect(await approve(db, debate, "entry", id)).toMatchObject({ ok: true });
});

test("the row says nothing of who reported", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const by = await aCitizen(db);
  await report(db, debate, "entry", (await anEntry(db, debate)).id, { by, words: "Vende cosas." });
  const row = await db.selectFrom("report").selectAll().executeTakeFirstOrThrow();
  expect(row.reporterHash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain(by.personId);
});

test("what readers do not see is not reported, nor under a rule that is not in force", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const hidden = await anEntry(db, debate);
  await hide(db, debate, "entry", hidden.id);
  const author = aBrowser();
  const withdrawn = await aProposal(db, debate, author);
  await withdrawProposal(db, author, withdrawn.id, during);
  const shown = await aProposal(db, debate);
  const notShown = { ok: false, refusal: "not-shown" };
  expect(await report(db, debate, "entry", hidden.id)).toEqual(notShown);
  expect(await report(db, debate, "proposal", withdrawn.id)).toEqual(notShown);
  expect(await report(db, debate, "argument", shown.id)).toEqual({
    ok: false,
    refusal: "no-such-contribution",
  });
  expect(await report(db, debate, "proposal", shown.id, { by: nobody })).toEqual({
    ok: false,
    refusal: "browser-needed",
  });
  expect(await report(db, debate, "proposal", shown.id, { words: "x".repeat(1001) })).toEqual({
    ok: false,
    refusal: "too-long",
  });
  await db
    .updateTable("rule")
    .set({ validUntil: "2020-01-01T00:00:00.000Z" })
    .where("code", "=", "spam")
    .execute();
  expect(await report(db, debate, "proposal", shown.id)).toEqual({ ok: false, refusal: "no-such-rule" });
});
