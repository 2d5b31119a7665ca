import { expect, test } from "vitest";
import { assign, lockRefusal, release, stayAt } from "#app/domain/moderation/assignment.server.ts";
import { openCase, readerOfCase } from "#app/domain/moderation/case-desk.server.ts";
import { colleaguesOf, handOver } from "#app/domain/moderation/hand-over.server.ts";
import { takeNext } from "#app/domain/moderation/next-case.server.ts";
import { addNote, notesOf } from "#app/domain/moderation/note.server.ts";
import { noFilter } from "#app/domain/moderation/queue.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, during } from "#tests/support/taking-part.ts";
import { aDebate, aModerator, anEntry, aProposal, approve, type Debate, hide, report } from "./world.ts";

test("a case that a moderator took is theirs for a quarter of an hour, and longer while they open it", async () => {
  const db = await emptyDb();
  const { debate, id } = await aCase(db);
  const other = await aModerator(db, debate.authorityId);
  expect(await assign(db, debate.moderator, "entry", id, at(0))).toMatchObject({ ok: true });
  expect(await assign(db, other, "entry", id, at(14))).toEqual({ ok: false, refusal: "assigned" });
  expect(await lockRefusal(db, other, id, at(14))).toBe("assigned");
  expect(await lockRefusal(db, debate.moderator, id, at(14))).toBeNull();
  await stayAt(db, other, id, at(14));
  await stayAt(db, debate.moderator, id, at(14));
  expect(await lockRefusal(db, other, id, at(28))).toBe("assigned");
  expect(await lockRefusal(db, other, id, at(29))).toBeNull();
  await stayAt(db, debate.moderator, id, at(30));
  expect(await assign(db, other, "entry", id, at(31))).toMatchObject({ ok: true });
  expect(await assign(db, debate.moderator, "entry", id, at(32), { over: true })).toMatchObject({ ok: true });
  expect(await release(db, other, "entry", id, at(33))).toEqual({ ok: false, refusal: "not-yours" });
  expect(await release(db, debate.moderator, "entry", id, at(33))).toMatchObject({ ok: true });
  expect(await openCase(db, id)).toMatchObject({ assignedTo: null, assignedUntil: null });
});

test("nobody decides while somebody else is at it, and whoever decides is done with it", async () => {
  const db = await emptyDb();
  const { debate, id } = await aCase(db);
  const other = await aModerator(db, debate.authorityId);
  await assign(db, other, "entry", id, at(1));
  expect(await hide(db, debate, "entry", id, { at: at(2) })).toEqual({ ok: false, refusal: "assigned" });
  expect(await hide(db, debate, "entry", id, { by: other, at: at(3) })).toMatchObject({ ok: true });
  expect(await openCase(db, id)).toBeNull();
  expect(await assign(db, debate.moderator, "entry", id, at(4))).toEqual({
    ok: false,
    refusal: "not-waiting",
  });
});

test("of two moderators who take a case at once one has it and the other is told", async () => {
  const db = await emptyDb();
  const { debate, id } = await aCase(db);
  const people = [debate.moderator, await aModerator(db, debate.authorityId)];
  const taken = await Promise.all(people.map((one) => assign(db, one, "entry", id, at(1))));
  expect(taken.map((one) => one.ok).sort()).toEqual([false, true]);
});

test("nobody takes what they wrote, nor what they do not moderate", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const own = await aProposal(db, debate, debate.moderator);
  await report(db, debate, "proposal", own.id);
  const take = (by: Actor) => assign(db, by, "proposal", own.id, at(1));
  expect(await take(debate.moderator)).toEqual({ ok: false, refusal: "own-contribution" });
  expect(await take(await aModerator(db, "another"))).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await take(await aLawyer(db, debate))).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await assign(db, debate.moderator, "proposal", "nothing", at(1))).toEqual({
    ok: false,
    refusal: "no-such-contribution",
  });
});

test("the next case is the most urgent that nobody has and that is not one's own", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { moderator } = debate;
  const own = await aProposal(db, debate, moderator);
  const [calm, urgent, handed] = [
    await anEntry(db, debate),
    await anEntry(db, debate),
    await anEntry(db, debate),
  ];
  await report(db, debate, "proposal", own.id, { rule: "threat" });
  await report(db, debate, "entry", handed.id, { rule: "threat" });
  await report(db, debate, "entry", calm.id);
  await report(db, debate, "entry", urgent.id, { rule: "threat", at: at(1) });
  const other = await aModerator(db, debate.authorityId);
  const note = "¿Lo ve usted?";
  await handOver(db, moderator, "entry", handed.id, { to: other.personId, note }, at(2));
  const next = (minutes: number) => {
    const scope = { consultationIds: [debate.id], personId: moderator.personId };
    return takeNext(db, moderator, scope, { filter: noFilter, order: "urgent", now: at(minutes) });
  };
  expect(await next(3)).toMatchObject({ contributionId: urgent.id });
  expect(await next(4)).toMatchObject({ contributionId: calm.id });
  expect(await next(5)).toBeNull();
  expect(await openCase(db, urgent.id)).toMatchObject({ assignedTo: moderator.personId });
});

test("a lawyer reads a case while it is in their hands, advises, hands it back and decides nothing", async () => {
  const db = await emptyDb();
  const { debate, id } = await aCase(db);
  const lawyer = await aLawyer(db, debate);
  const contribution = { id, consultationId: debate.id };
  expect(await readerOfCase(db, lawyer, contribution)).toBeNull();
  expect(await addNote(db, lawyer, "entry", id, { text: "Sin verlo." }, at(0))).toMatchObject({
    refusal: "not-allowed",
  });
  const known = await colleaguesOf(db, debate.moderator, debate.id);
  expect(known).toEqual([{ personId: lawyer.personId, name: "Rosa Huenchumán", isLawyer: true }]);
  const ask = { to: lawyer.personId, note: "¿Es una amenaza?" };
  expect(await handOver(db, debate.moderator, "entry", id, ask, at(1))).toMatchObject({ ok: true });
  expect(await readerOfCase(db, lawyer, contribution)).toBe("lawyer");
  expect(await hide(db, debate, "entry", id, { by: lawyer, at: at(2) })).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
  expect(await addNote(db, lawyer, "entry", id, { text: "No lo es." }, at(3))).toMatchObject({ ok: true });
  const back = { to: debate.moderator.personId, note: "Basta con dejarlo." };
  expect(await handOver(db, lawyer, "entry", id, back, at(4))).toMatchObject({ ok: true });
  expect(await readerOfCase(db, lawyer, contribution)).toBeNull();
  expect(await openCase(db, id)).toMatchObject({ handedTo: debate.moderator.personId });
  expect((await notesOf(db, id)).map((one) => [one.text, one.handedTo])).toEqual([
    ["¿Es una amenaza?", "Rosa Huenchumán"],
    ["No lo es.", null],
    ["Basta con dejarlo.", "Rosa Huenchumán"],
  ]);
  const ledger = await db.selectFrom("ledger").select("detail").execute();
  expect(JSON.stringify(ledger)).not.toMatch(/amenaza|dejarlo|No lo es/);
  await approve(db, debate, "entry", id, at(5));
  expect(await openCase(db, id)).toBeNull();
});

test("a case is handed to a colleague, with a note", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aModerator(db, debate.authorityId);
  const { id } = await aProposal(db, debate, author);
  await report(db, debate, "proposal", id);
  const hand = (to: string, note = "Vea esto.", by: Actor = debate.moderator) =>
    handOver(db, by, "proposal", id, { to, note }, at(1));
  const other = await aModerator(db, debate.authorityId);
  expect(await hand((await aCitizen(db)).personId)).toMatchObject({ refusal: "no-such-colleague" });
  expect(await hand(debate.moderator.personId)).toMatchObject({ refusal: "no-such-colleague" });
  expect(await hand(other.personId, " ")).toMatchObject({ refusal: "note-needed" });
  expect(await hand(other.personId, "a".repeat(2001))).toMatchObject({ refusal: "too-long" });
  expect(await hand(other.personId, "Vea esto.", author)).toMatchObject({ refusal: "own-contribution" });
  await assign(db, other, "proposal", id, at(0));
  expect(await hand(other.personId)).toMatchObject({ refusal: "assigned" });
  expect(await notesOf(db, id)).toEqual([]);
});

test("no refusal tells a moderator which colleague wrote it, and who did can only leave it to others", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aModerator(db, debate.authorityId);
  const { id } = await aProposal(db, debate, author);
  await report(db, debate, "proposal", id);
  const { moderator } = debate;
  const handed = await handOver(
    db,
    moderator,
    "proposal",
    id,
    { to: author.personId, note: "¿Y esto?" },
    at(1),
  );
  expect(handed).toMatchObject({ ok: true });
  expect(await assign(db, author, "proposal", id, at(2))).toMatchObject({ refusal: "own-contribution" });
  expect(await assign(db, moderator, "proposal", id, at(3), { over: true })).toMatchObject({ ok: true });
});

async function aCase(db: Db) {
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await report(db, debate, "entry", id);
  return { debate, id };
}

async function aLawyer(db: Db, { authorityId }: Debate) {
  const person = await aCitizen(db);
  const grants = [{ role: "lawyer" as const, authorityId }];
  await db
    .insertInto("roleGrant")
    .values({
      id: `grant-${person.personId}`,
      personId: person.personId,
      ...grants[0]!,
      grantedAt: during.toISOString(),
    })
    .execute();
  return { ...person, grants };
}

function at(minutes: number): Date {
  return new Date(during.getTime() + minutes * 60_000);
}
