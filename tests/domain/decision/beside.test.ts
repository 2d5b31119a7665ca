import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { argumentPage } from "#app/domain/argument/argument-reads.server.ts";
import { decisionsBeside } from "#app/domain/decision/beside.server.ts";
import { ownSuspension } from "#app/domain/decision/own-suspension.server.ts";
import { mergedInto, standsFor } from "#app/domain/proposal/merged.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { aDebate, anArgument, aProposal, type Debate, hide, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

test("readers are told the rule of a decision that stands, and its author the reasons too", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await aProposal(db, debate);
  await hide(db, debate, "proposal", id);
  const readers = await decisionsBeside(db, "proposal", id, { own: false, language: "en" });
  expect(readers.hide).toMatchObject({ reason: null, decidedAt: during.toISOString() });
  expect(readers.hide!.rule).toMatch(/advertis/i);
  const own = await decisionsBeside(db, "proposal", id, { own: true, language: "es" });
  expect(own.hide!.reason).toBe("Es un aviso de venta.");
  await db.updateTable("decision").set({ undoneAt: during.toISOString() }).execute();
  expect(await decisionsBeside(db, "proposal", id, { own: true, language: "es" })).toEqual({});
});

test("a closed thread takes no arguments: of a proposal, of an argument and of what is below it", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const proposal = await aProposal(db, debate);
  const root = await anArgument(db, debate, proposal.id);
  const reply = await anArgument(db, debate, proposal.id, aBrowser(), root.id);
  const open = await anArgument(db, debate, proposal.id);
  await db
    .updateTable("argument")
    .set({ threadClosedAt: during.toISOString() })
    .where("id", "=", root.id)
    .execute();
  const closed = { ok: false, refusal: "thread-closed" };
  expect(await say(db, debate, proposal.id, root.id)).toEqual(closed);
  expect(await say(db, debate, proposal.id, reply.id)).toEqual(closed);
  expect(await say(db, debate, proposal.id, open.id)).toMatchObject({ ok: true });
  const { items } = await argumentPage(db, proposal, { stance: null, beside: {} });
  const isClosed = new Map(items.map((item) => [item.id, item.isClosed]));
  expect([root, reply, open].map(({ id }) => isClosed.get(id))).toEqual([true, true, false]);
  await db.updateTable("proposal").set({ threadClosedAt: during.toISOString() }).execute();
  expect(await say(db, debate, proposal.id, null)).toEqual(closed);
});

test("who is suspended sends no proposals, arguments or reports to that authority, until then", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const other = await aDebate(db);
  const author = await aCitizen(db);
  const proposal = await aProposal(db, debate);
  const until = new Date(during.getTime() + 60_000);
  await db
    .insertInto("suspension")
    .values({
      id: newId(),
      decisionId: "a decision",
      authorityId: debate.authorityId,
      personId: author.personId,
      browserHash: null,
      startsAt: during.toISOString(),
      endsAt: until.toISOString(),
      liftedAt: null,
    })
    .execute();
  const refused = { ok: false, refusal: "suspended" };
  expect(await suggest(db, debate, author)).toEqual(refused);
  expect(await say(db, debate, proposal.id, null, author)).toEqual(refused);
  expect(await report(db, debate, "proposal", proposal.id, { by: author })).toEqual(refused);
  expect(await suggest(db, other, author)).toMatchObject({ ok: true });
  expect(await suggest(db, debate, aBrowser())).toMatchObject({ ok: true });
  const told = await ownSuspension(db, author, [debate.authorityId], during);
  expect(told).toEqual({ endsAt: until.toISOString(), decisionId: "a decision" });
  expect(await ownSuspension(db, author, [debate.authorityId], until)).toBe(null);
  expect(await suggest(db, debate, author, until)).toMatchObject({ ok: true });
});

test("a merged proposal stands where its last one does, and takes no arguments", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const [first, second, last] = [
    await aProposal(db, debate),
    await aProposal(db, debate),
    await aProposal(db, debate),
  ];
  for (const [merged, into] of [
    [first, second],
    [second, last],
  ]) {
    const columns = { visibility: "merged", mergedIntoId: into!.id } as const;
    await db.updateTable("proposal").set(columns).where("id", "=", merged!.id).execute();
  }
  const rows = await db.selectFrom("proposal").selectAll().orderBy("id").execute();
  expect((await standsFor(db, rows.find((row) => row.id === first.id)!))?.id).toBe(last.id);
  expect(await standsFor(db, rows.find((row) => row.id === last.id)!)).toBe(null);
  expect((await mergedInto(db, last.id)).map((one) => one.id)).toEqual([second.id]);
  expect(await say(db, debate, first.id, null)).toEqual({ ok: false, refusal: "merged" });
});

function say(db: Db, { place }: Debate, proposalId: string, parentId: string | null, by = aBrowser()) {
  const input = { stance: "question" as const, text: "¿Desde cuándo?", parentId };
  return argue(db, by, proposalId, { ...input, territoryId: place.quilpue!, language: "es" }, during);
}

function suggest(db: Db, { id, place }: Debate, by: Parameters<typeof propose>[1], at = during) {
  const input = { title: `Más sombra en la plaza ${newId()}`, text: "", place: "" };
  return propose(db, by, id, { ...input, territoryId: place.quilpue!, language: "es" }, at);
}
