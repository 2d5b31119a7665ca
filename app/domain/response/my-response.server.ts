import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { participantOf } from "#app/domain/participant/participant.server.ts";
import type { Participant } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { entriesOf, responseOf } from "#app/domain/response/draft.server.ts";
import { type Entry, isUnsent, type Response, soFar } from "#app/domain/response/response.ts";
import type { Db } from "#db/schema.ts";

export interface MyResponse {
  participant: Participant | null;
  response: Response | null;
  entries: Entry[];
  /** Begun and not sent, or sent and changed since without sending the change. */
  unfinished: boolean;
}

/** The reader's own response, sent or not. */
export async function myResponse(db: Db, actor: Actor, consultationId: string): Promise<MyResponse> {
  const participant = await participantOf(db, actor, consultationId);
  const response = participant ? ((await responseOf(db, participant.id)) ?? null) : null;
  const entries = response ? await entriesOf(db, response.id) : [];
  const unfinished = response !== null && (response.submittedAt === null || (await hasUnsent(db, entries)));
  return { participant, response, entries, unfinished };
}

/** Asks for the questions only where there is a draft that one of them may hide. */
async function hasUnsent(db: Db, entries: Entry[]): Promise<boolean> {
  const draft = entries.find(isUnsent);
  return draft !== undefined && soFar(await questionsOf(db, draft.consultationId), entries).unsent;
}
