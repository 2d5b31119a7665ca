import { expect, test } from "vitest";
import { answerSecondOpinion } from "#app/domain/decision/second-opinion.server.ts";
import { aCourt, answer, appealed, contested, notFollowed, reviewAsked } from "#tests/domain/appeal/world.ts";
import { allow, decideSo, seconds, secret } from "#tests/domain/moderation/deciding.ts";
import { aModerator } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";

const refused = { ok: false, refusal: "overturned" };

test("who an appeal proved wrong does not decide the same of the same words again; somebody else may", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { kind, id, decisionId, author } = await contested(db, debate);
  const appealId = await appealed(db, author, decisionId);
  expect(await answer(db, other, appealId, "overturned")).toMatchObject({ ok: true });

  const again = { at: seconds(1) };
  expect(await decideSo(db, debate, { kind, id }, "hide", {}, again)).toEqual(refused);
  expect(await decideSo(db, debate, { kind, id }, "label", { label: "sensitive" }, again)).toMatchObject({
    ok: true,
  });
  const third = await aModerator(db, debate.authorityId);
  expect(await decideSo(db, debate, { kind, id }, "hide", {}, { ...again, by: third })).toMatchObject({
    ok: true,
  });
});

test("nor do they agree to it as the second person", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { kind, id, decisionId, author } = await contested(db, debate);
  await answer(db, other, await appealed(db, author, decisionId), "overturned");
  await allow(db, { secondPerson: 1 });
  const third = await aModerator(db, debate.authorityId);
  const asked = await decideSo(db, debate, { kind, id }, "hide", {}, { at: seconds(1), by: third });
  if (!asked.ok || !asked.secondOpinionId) throw new Error("Nobody was asked");
  const agreed = { agrees: true, note: "", secret };
  const { moderator } = debate;
  expect(await answerSecondOpinion(db, moderator, asked.secondOpinionId, agreed, seconds(2))).toEqual(
    refused,
  );
});

test("who left what a review then hid does not bring it back", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { kind, id, reader, reportId } = await notFollowed(db, debate);
  const appealId = await reviewAsked(db, reader, reportId);
  const hidden = await answer(db, other, appealId, "overturned", {
    ruleId: debate.rules.spam,
    at: seconds(1),
  });
  expect(hidden).toMatchObject({ ok: true });
  expect(await decideSo(db, debate, { kind, id }, "restore", {}, { at: seconds(2) })).toEqual(refused);
});
