import type { Insertable } from "kysely";
import { publishAnswer, saveAnswerDraft } from "#app/domain/answer/answer.server.ts";
import type { AnswerWords, Subject } from "#app/domain/answer/answer.ts";
import { makeCommitment } from "#app/domain/commitment/commitment.server.ts";
import type { CommitmentInput } from "#app/domain/commitment/commitment-input.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";
import { anOfficial } from "#tests/support/officials.ts";
import { aConsultation, type ConsultationFacts, closes } from "#tests/support/taking-part.ts";

/** Ten days after the usual closing: the authority may answer. */
export const afterwards = new Date("2026-12-14T15:00:00.000Z");

/** A consultation that has closed, and somebody who answers for the authority that leads it. */
export async function aClosedConsultation(db: Db, facts: ConsultationFacts = {}) {
  const consultation = await aConsultation(db, facts);
  const official = await anOfficial(db, consultation.authorityId);
  const question = (n: number): Subject => ({
    subject: "question",
    subjectId: consultation.questions[n]!.id,
  });
  return { consultation, official, question };
}

/** Closed a week ago by the machine's clock, for pages. */
export function closedNow(facts: ConsultationFacts = {}): ConsultationFacts {
  const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  return {
    opensAt: daysFromNow(-30),
    publishedAt: daysFromNow(-30),
    closesAt: daysFromNow(-7),
    answersBy: daysFromNow(20).slice(0, 10),
    ...facts,
  };
}

export function someWords(words: Partial<AnswerWords> = {}): AnswerWords {
  return {
    outcome: "accepted",
    reasons: "Se hará como lo pidieron los vecinos.",
    whose: "",
    note: "",
    ...words,
  };
}

/** Drafts and publishes; returns the answer's id. */
export async function answered(
  db: Db,
  official: Actor,
  consultationId: string,
  about: Subject,
  at: Date,
  words: Partial<AnswerWords> = {},
): Promise<string> {
  const saved = await saveAnswerDraft(db, official, consultationId, about, someWords(words), at);
  if (!saved.ok) throw new Error(saved.refusal);
  const published = await publishAnswer(db, official, consultationId, about, at);
  if (!published.ok) throw new Error(published.refusal);
  return published.subjectId;
}

export async function promised(
  db: Db,
  official: Actor,
  answerId: string,
  at: Date,
  input: Partial<CommitmentInput> = {},
): Promise<string> {
  const made = await makeCommitment(
    db,
    official,
    answerId,
    {
      title: "Doce bancas en la plaza",
      responsible: "Dirección de Obras",
      dueBy: "2027-01-31",
      budget: "",
      ...input,
    },
    at,
  );
  if (!made.ok) throw new Error(made.refusal);
  return made.subjectId;
}

/** A shown proposal with so many who agree. */
export async function aSupportedProposal(
  db: Db,
  consultationId: string,
  agrees: number,
  facts: Partial<Insertable<Schema["proposal"]>> = {},
): Promise<string> {
  const id = newId();
  const participantId = newId();
  await db
    .insertInto("participant")
    .values({ id: participantId, consultationId, channel: "web", createdAt: closes.toISOString() })
    .execute();
  await db
    .insertInto("proposal")
    .values({
      id,
      consultationId,
      participantId,
      territoryId: null,
      title: `Propuesta que apoyan ${agrees}`,
      text: "",
      place: null,
      latitude: null,
      longitude: null,
      language: "es",
      visibility: "published",
      createdAt: closes.toISOString(),
      withdrawnAt: null,
      agrees,
      disagrees: 0,
      passes: 0,
      argumentCount: 0,
      importedSupports: null,
      sourceUrl: null,
      searchText: `propuesta que apoyan ${agrees}`,
      ...facts,
    })
    .execute();
  return id;
}
