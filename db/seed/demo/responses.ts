import type { Actor } from "#app/domain/person/actor.ts";
import { saveAnswer, sendResponse, startResponse } from "#app/domain/response/response.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Channel, Db, Language } from "#db/schema.ts";
import type { SeededConsultation } from "#db/seed/demo/consultation.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";
import type { DemoModeration, MunicipalityKey } from "#db/seed/demo/proposals/types.ts";

export interface ResponseToSeed {
  municipality: MunicipalityKey;
  language: Language;
  answers: (string | null)[];
  channel?: Channel;
  moderation?: DemoModeration & { question: number };
  at: Date;
}

/** Somebody who answered, from whom votes can come too. */
export interface Respondent {
  actor: Actor;
  municipality: MunicipalityKey;
  at: Date;
}

/** Sends every response as a browser of its own would have, at its time. */
export async function seedResponses(
  trx: Db,
  world: DemoWorld,
  consultation: SeededConsultation,
  responses: ResponseToSeed[],
): Promise<Respondent[]> {
  const respondents: Respondent[] = [];
  for (const [index, response] of responses.entries()) {
    const actor: Actor = {
      personId: null,
      browserHash: sha256(`demo ${consultation.id} ${index}`),
      grants: [],
      residenceId: null,
    };
    await seedResponse(trx, world, consultation, actor, response);
    respondents.push({ actor, municipality: response.municipality, at: response.at });
  }
  return respondents;
}

async function seedResponse(
  trx: Db,
  world: DemoWorld,
  { id, questionIds }: SeededConsultation,
  actor: Actor,
  { municipality, language, answers, channel, at }: ResponseToSeed,
) {
  const territoryId = world.territoryIds[municipality];
  const started = await startResponse(trx, actor, id, { territoryId, language }, at);
  if (!started.ok) throw new Error(started.refusal);
  for (const [index, text] of answers.entries()) {
    if (text) await saveAnswer(trx, actor, id, { questionId: questionIds[index]!, text, language }, at);
  }
  const sent = await sendResponse(trx, actor, id, at);
  if (!sent.ok) throw new Error(sent.refusal);
  if (!channel || channel === "web") return;
  // Typed in by staff from paper or a meeting: the same response through another channel.
  const response = await trx
    .updateTable("response")
    .set({ channel })
    .where("id", "=", sent.subjectId)
    .returning("participantId")
    .executeTakeFirstOrThrow();
  await trx.updateTable("participant").set({ channel }).where("id", "=", response.participantId).execute();
}

/** The entries that a moderator has to deal with, with the rule and the reason they gave. */
export async function entriesToModerate(
  db: Db,
  { id, questionIds }: SeededConsultation,
  responses: ResponseToSeed[],
): Promise<{ entryId: string; moderation: DemoModeration }[]> {
  const found = [];
  for (const { moderation, answers } of responses) {
    if (!moderation) continue;
    const { id: entryId } = await db
      .selectFrom("entry")
      .select("id")
      .where("consultationId", "=", id)
      .where("questionId", "=", questionIds[moderation.question - 1]!)
      .where("text", "=", answers[moderation.question - 1]!)
      .executeTakeFirstOrThrow();
    found.push({ entryId, moderation });
  }
  return found;
}
