import { answerAppeal, type ToAnswer } from "#app/domain/appeal/answer.server.ts";
import { appealDecision, askForReview } from "#app/domain/appeal/make.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { ContributionKind, Db, Outcome, Role } from "#db/schema.ts";
import { aFreeDebate, decided, origin, secret } from "#tests/domain/moderation/deciding.ts";
import { aModerator, approve, type Debate, report, writers } from "#tests/domain/moderation/world.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

export const words = "No vendo nada: es un pedido de verdad.";
export const because = "Se leyó de nuevo con calma.";
export const dayMs = 24 * 60 * 60_000;

/** So many days after most tests' moment, and seconds. */
export function after(days: number, seconds = 0): Date {
  return new Date(during.getTime() + days * dayMs + seconds * 1000);
}

/** A consultation with a moderator who decides and another who had no part in it. */
export async function aCourt(db: Db) {
  const debate = await aFreeDebate(db);
  return { debate, other: await aModerator(db, debate.authorityId) };
}

/** Somebody wrote it, a moderator decided this about it. */
export async function contested(
  db: Db,
  debate: Debate,
  {
    kind = "proposal" as ContributionKind,
    outcome = "hide" as Outcome,
    author = aBrowser(),
    details = {},
  } = {},
) {
  const written = await writers[kind](db, debate, author);
  const decisionId = await decided(db, debate, { kind, id: written.id }, outcome, details);
  return { kind, id: written.id, decisionId, author };
}

/** Somebody reported it and a moderator left it. */
export async function notFollowed(db: Db, debate: Debate, reader: Actor = aBrowser()) {
  const { id } = await writers.entry(db, debate, await aCitizen(db));
  const made = await report(db, debate, "entry", id, { by: reader });
  if (!made.ok) throw new Error(made.refusal);
  const left = await approve(db, debate, "entry", id);
  if (!left.ok) throw new Error(left.refusal);
  return { kind: "entry" as const, id, reportId: made.subjectId, decisionId: left.decisionId!, reader };
}

export async function appealed(db: Db, by: Actor, decisionId: string, at = during): Promise<string> {
  const made = await appealDecision(db, by, { decisionId, words, origin }, at);
  if (!made.ok) throw new Error(made.refusal);
  return made.subjectId;
}

export async function reviewAsked(db: Db, by: Actor, reportId: string, at = during): Promise<string> {
  const made = await askForReview(db, by, { reportId, words, origin }, at);
  if (!made.ok) throw new Error(made.refusal);
  return made.subjectId;
}

export function answer(
  db: Db,
  by: Actor,
  appealId: string,
  outcome: ToAnswer["outcome"],
  { at = during, ...changes }: Partial<ToAnswer> & { at?: Date } = {},
) {
  return answerAppeal(db, by, { appealId, outcome, reason: because, origin, secret, ...changes }, at);
}

export async function refusalOf(answered: ReturnType<typeof answer>): Promise<string | null> {
  const result = await answered;
  return result.ok ? null : result.refusal;
}

/** Somebody with this role for this authority; null: everywhere. */
export async function withRole(db: Db, role: Role, authorityId: string | null) {
  const person = await aCitizen(db);
  await db
    .insertInto("roleGrant")
    .values({
      id: `grant-${person.personId}`,
      personId: person.personId,
      role,
      authorityId,
      grantedAt: during.toISOString(),
    })
    .execute();
  return { ...person, grants: [{ role, authorityId }] };
}

export function appealRow(db: Db, id: string) {
  return db.selectFrom("appeal").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

export async function lettersTo(db: Db, person: { personId: string }) {
  const letters = await db
    .selectFrom("mail")
    .select(["subject", "text"])
    .where("recipient", "=", `${person.personId}@example.org`)
    .orderBy("id")
    .execute();
  return letters;
}
