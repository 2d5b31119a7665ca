import { expect, test } from "vitest";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { aDebate, anArgument, aProposal, hide } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, openNow } from "#tests/support/taking-part.ts";

const reason = "Las dos piden bancos en la misma plaza.";

test("its author reads both proposals and why, and merges theirs with one press", async () => {
  const { db, proposal, into, author, reader } = await asked();
  const own = await author.get(`/proposals/${proposal.id}`);
  expect(own.html).toContain(`href="/proposals/${proposal.id}/merge"`);
  expect((await reader.get(`/proposals/${proposal.id}`)).html).not.toContain("/merge");
  const page = await author.get(`/proposals/${proposal.id}/merge`);
  for (const words of [proposal.title, into.title, reason, "Los votos que recibió se quedan con ella"]) {
    expect(page.text).toContain(words);
  }
  const unsaid = await author.post(`/proposals/${proposal.id}/merge`, {});
  expect(unsaid.status).toBe(422);
  expect(unsaid.text).toContain("Responda sí o no");
  const sent = await author.post(`/proposals/${proposal.id}/merge`, { consents: "yes" });
  expect(sent.location).toBe(`/proposals/${proposal.id}`);
  expect((await author.follow(sent)).text).toContain("se unió a otra el");
  expect((await reader.get(`/proposals/${into.id}`)).text).toContain("Se le unió otra propuesta");
  const { agrees } = await db
    .selectFrom("proposal")
    .select("agrees")
    .where("id", "=", into.id)
    .executeTakeFirstOrThrow();
  expect(agrees).toBe(0);
  const again = await author.post(`/proposals/${proposal.id}/merge`, { consents: "no" });
  expect(again.status).toBe(422);
  expect((await author.get(`/proposals/${proposal.id}/merge`)).text).toContain("No hay nada que responder");
});

test("an author who does not want it leaves everything as it was", async () => {
  const { db, proposal, author, reader } = await asked();
  const before = await db.selectFrom("proposal").selectAll().orderBy("id").execute();
  const sent = await author.post(`/proposals/${proposal.id}/merge`, { consents: "no" });
  expect((await author.follow(sent)).text).toContain("Su propuesta queda como estaba");
  expect(await db.selectFrom("proposal").selectAll().orderBy("id").execute()).toEqual(before);
  expect((await reader.get(`/proposals/${proposal.id}`)).html).toContain('name="choice"');
});

test("nobody but its author answers", async () => {
  const { db, proposal, reader } = await asked();
  const other = await reader.signedInAs((await aCitizen(db)).personId);
  const path = `/proposals/${proposal.id}/merge`;
  expect((await other.get(path)).status).toBe(403);
  expect((await other.post(path, { consents: "yes" })).status).toBe(403);
  expect((await reader.get(path)).location).toMatch(/^\/sign-in\?/);
  expect((await reader.post(path, { consents: "yes" })).location).toMatch(/^\/sign-in\?/);
  expect(await db.selectFrom("mergeRequest").select("answeredAt").execute()).toEqual([{ answeredAt: null }]);
  expect((await reader.get("/proposals/nothing/merge")).status).toBe(404);
});

/** A moderator asked the author of a proposal that somebody voted on whether it may be merged into another. */
async function asked() {
  const db = await emptyDb();
  const { closesAt } = openNow();
  const debate = await aDebate(db, { opensAt: "2026-11-01T12:00:00.000Z", closesAt });
  const writer = await aCitizen(db);
  const proposal = await aProposal(db, debate, writer);
  const into = await aProposal(db, debate);
  await anArgument(db, debate, proposal.id);
  const vote = { choice: "agree", territoryId: debate.place.quilpue! } as const;
  await castVote(db, await aCitizen(db), proposal.id, vote);
  const merge = { outcome: "merge", ruleId: debate.rules.duplicate, details: { intoId: into.id } } as const;
  const decided = await hide(db, debate, "proposal", proposal.id, { ...merge, reason, at: new Date() });
  expect(decided).toMatchObject({ ok: true });
  const reader = await anApp(db);
  return { db, debate, proposal, into, reader, author: await reader.signedInAs(writer.personId) };
}
