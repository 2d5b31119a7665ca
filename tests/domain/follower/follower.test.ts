import { expect, test } from "vitest";
import { updateCommitment } from "#app/domain/commitment/commitment.server.ts";
import { endToken, followerOfToken } from "#app/domain/follower/end-token.server.ts";
import {
  askToFollow,
  confirmFollowing,
  dropUnconfirmedFollowers,
  endFollowing,
  follow,
  isFollowing,
  unfollow,
} from "#app/domain/follower/follower.server.ts";
import { tellFollowers } from "#app/domain/follower/tell.server.ts";
import type { Db } from "#db/schema.ts";
import { aClosedConsultation, afterwards, answered, promised } from "#tests/support/answering.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, aPerson, letterTo } from "#tests/support/people.ts";
import { during } from "#tests/support/taking-part.ts";

const secret = "a secret of thirty-two characters";
const from = { origin: "https://participa.example.cl", secret };
const email = "rosa@example.org";
const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

async function aConsultationToFollow() {
  const db = await emptyDb();
  const closed = await aClosedConsultation(db);
  const endPath = (id: string) => `/following/${endToken(secret, id)}/end`;
  const ask = (at = during, address = email, language: "es" | "en" = "es") =>
    askToFollow(db, closed.consultation, { email: address, language, origin: from.origin, endPath }, at);
  const confirmed = async (address = email, language: "es" | "en" = "es") => {
    await ask(during, address, language);
    return confirmFollowing(db, await tokenIn(db, address), during);
  };
  const tell = (at: Date) => tellFollowers(db, from, closed.consultation.id, at);
  return { db, ...closed, ask, confirmed, tell };
}

async function tokenIn(db: Db, address: string): Promise<string> {
  return /\/following\/([^/]+)\/confirmation/.exec((await letterTo(db, address)).text)![1]!;
}

async function lettersTo(db: Db, recipient: string) {
  return db.selectFrom("mail").selectAll().where("recipient", "=", recipient).orderBy("id").execute();
}

test("an address is told nothing until its owner confirms it, then once of each thing", async () => {
  const { db, consultation, official, question, ask, tell } = await aConsultationToFollow();
  await ask();
  await answered(db, official, consultation.id, question(0), afterwards);
  await tell(minutesAfter(afterwards, 10));
  expect(await lettersTo(db, email)).toHaveLength(1);

  const confirmedAt = minutesAfter(during, 60 * 24 * 6);
  expect(await confirmFollowing(db, await tokenIn(db, email), confirmedAt)).toMatchObject({ ok: true });
  await tell(minutesAfter(afterwards, 20));
  await tell(minutesAfter(afterwards, 30));
  const letters = await lettersTo(db, email);
  expect(letters).toHaveLength(2);
  expect(letters[1]!.text).toContain("La autoridad contestó sobre «¿Qué falta?». Se acepta.");
  expect(letters[1]!.text).toContain(`${from.origin}/consultations/${consultation.slug}/answers`);
});

test("answers and progress of one batch come in one letter, in the language of who gets it", async () => {
  const { db, consultation, official, question, confirmed, tell } = await aConsultationToFollow();
  await confirmed();
  await confirmed("john@example.org", "en");
  const answerId = await answered(db, official, consultation.id, question(0), afterwards);
  await answered(db, official, consultation.id, question(1), minutesAfter(afterwards, 3), {
    outcome: "rejected",
  });
  const id = await promised(db, official, answerId, minutesAfter(afterwards, 5));
  await tell(minutesAfter(afterwards, 15));
  const [, letter] = await lettersTo(db, email);
  expect(letter?.subject).toBe("3 novedades de la consulta que usted sigue");
  expect((await letterTo(db, "john@example.org")).text).toContain(
    "The authority has answered: “¿Qué estorba?”. Not accepted.",
  );

  const later = new Date("2027-01-20T12:00:00.000Z");
  await updateCommitment(db, official, id, { state: "done", text: "Ya están las doce bancas." }, later);
  await tell(minutesAfter(later, 10));
  const newest = await letterTo(db, email);
  expect(newest.text).toContain("«Doce bancas en la plaza». Hecho.");
  expect(newest.text).not.toContain("¿Qué falta?");
});

test("each answer asks for one job, however many are published meanwhile", async () => {
  const { db, consultation, official, question } = await aConsultationToFollow();
  await answered(db, official, consultation.id, question(0), afterwards);
  await answered(db, official, consultation.id, question(1), minutesAfter(afterwards, 2));
  const jobs = await db
    .selectFrom("job")
    .select(["name", "runAt"])
    .where("name", "=", "tell-followers")
    .execute();
  expect(jobs).toEqual([{ name: "tell-followers", runAt: minutesAfter(afterwards, 10).toISOString() }]);
});

test("every letter carries the one link that ends them, and after it nothing is kept or sent", async () => {
  const { db, consultation, official, question, confirmed, tell } = await aConsultationToFollow();
  await confirmed();
  await answered(db, official, consultation.id, question(0), afterwards);
  await tell(minutesAfter(afterwards, 10));
  const letter = await letterTo(db, email);
  const token = /\/following\/([^/]+)\/end/.exec(letter.text)![1]!;
  expect(letter.unsubscribe).toBe(`${from.origin}/following/${token}/end`);

  const id = followerOfToken(secret, token)!;
  expect(followerOfToken(secret, `${id}.x`)).toBeNull();
  expect(followerOfToken("another secret", token)).toBeNull();
  await endFollowing(db, id, minutesAfter(afterwards, 11));
  await endFollowing(db, id, minutesAfter(afterwards, 12));
  expect(await db.selectFrom("follower").selectAll().execute()).toEqual([]);
  await answered(db, official, consultation.id, question(1), minutesAfter(afterwards, 20));
  await tell(minutesAfter(afterwards, 30));
  expect(await lettersTo(db, email)).toHaveLength(2);
});

test("asking again gives nobody away: a letter goes out either way, and nothing changes", async () => {
  const { db, ask, confirmed } = await aConsultationToFollow();
  await confirmed();
  expect(await ask()).toEqual({ ok: true });
  expect((await letterTo(db, email)).subject).toBe("Ya recibe novedades de esta consulta");
  expect(await db.selectFrom("follower").selectAll().execute()).toHaveLength(1);
});

test("a link to confirm works for a week; then the address is erased", async () => {
  const { db, ask } = await aConsultationToFollow();
  await ask();
  const token = await tokenIn(db, email);
  const eightDays = minutesAfter(during, 8 * 24 * 60);
  expect(await confirmFollowing(db, token, eightDays)).toEqual({ ok: false, refusal: "link-over" });
  await dropUnconfirmedFollowers(db, minutesAfter(during, 6 * 24 * 60));
  expect(await db.selectFrom("follower").selectAll().execute()).toHaveLength(1);
  await dropUnconfirmedFollowers(db, eightDays);
  expect(await db.selectFrom("follower").selectAll().execute()).toEqual([]);
});

test("only hashes of tokens are kept, and nothing says who asked", async () => {
  const { db, ask } = await aConsultationToFollow();
  await ask();
  const token = await tokenIn(db, email);
  const kept = JSON.stringify(await db.selectFrom("follower").selectAll().execute());
  expect(kept).not.toContain(token);
  const ledger = await db.selectFrom("ledger").selectAll().where("act", "=", "follower.asked").execute();
  expect(ledger).toMatchObject([{ personId: null, subjectId: null, detail: "{}" }]);
});

test("somebody with an account follows with one button, and is told at the address of the account", async () => {
  const { db, consultation, official, question, confirmed, tell } = await aConsultationToFollow();
  const personId = await aPerson(db, { email, language: "fr" });
  const actor = await actorOf(db, personId);
  await follow(db, actor, consultation, "es", during);
  await follow(db, actor, consultation, "es", during);
  expect(await isFollowing(db, actor, consultation.id)).toBe(true);
  // The same address followed without the account too: one letter is enough.
  await confirmed();
  await answered(db, official, consultation.id, question(0), afterwards);
  await tell(minutesAfter(afterwards, 10));
  const letters = (await lettersTo(db, email)).filter(({ unsubscribe }) => unsubscribe !== null);
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain("L’autorité a répondu");

  await unfollow(db, actor, consultation.id, afterwards);
  expect(await isFollowing(db, actor, consultation.id)).toBe(false);
});
