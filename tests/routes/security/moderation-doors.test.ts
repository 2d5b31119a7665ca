import { expect, test } from "vitest";
import { assign } from "#app/domain/moderation/assignment.server.ts";
import { memoryLimits } from "#app/http/limits.server.ts";
import { aCourt, appealed, contested } from "#tests/domain/appeal/world.ts";
import { aDebate, aModerator, aProposal, hide, report } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

test("a proposal that is hidden leads nobody to where else its words stand", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await aProposal(db, debate);
  const sourceUrl = "https://debates.example/propuestas/7";
  await db.updateTable("proposal").set({ sourceUrl }).where("id", "=", id).execute();
  const app = await anApp(db);
  expect((await app.get(`/proposals/${id}`)).html).toContain(sourceUrl);
  await hide(db, debate, "proposal", id);
  expect((await app.get(`/proposals/${id}`)).html).not.toContain(sourceUrl);
});

test("who answers appeals and mergers does so only so often", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const { id, decisionId } = await contested(db, debate, { author });
  const appealId = await appealed(db, author, decisionId);
  const app = await anApp(db, { limits: memoryLimits(0.02) });
  const moderator = await app.signedInAs(other.personId);
  const citizen = await app.signedInAs(author.personId);
  const statuses = async (post: () => Promise<{ status: number }>) => {
    const all = [];
    for (let i = 0; i < 5; i++) all.push((await post()).status);
    return all;
  };
  expect(await statuses(() => moderator.post(`/moderation/appeals/${appealId}`))).toContain(429);
  expect(await statuses(() => moderator.post(`/moderation/appeals/${appealId}/words`))).toContain(429);
  expect(await statuses(() => citizen.post(`/proposals/${id}/merge`))).toContain(429);
});

test("a moderator does not learn on any page who looks at what they wrote themselves", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aModerator(db, debate.authorityId);
  const { id } = await aProposal(db, debate, author);
  await report(db, debate, "proposal", id);
  const { personId } = debate.moderator;
  await db.updateTable("person").set({ name: "Rosario Cáceres" }).where("id", "=", personId).execute();
  expect(await assign(db, debate.moderator, "proposal", id)).toMatchObject({ ok: true });
  const app = await (await anApp(db)).signedInAs(author.personId);
  for (const page of ["", "/assignment", "/notes"]) {
    expect((await app.get(`/moderation/proposal/${id}${page}`)).text).not.toContain("Rosario");
  }
});
