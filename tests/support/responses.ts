import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";
import { everyKind, questionsOfEveryKind } from "#tests/support/every-kind.ts";
import { aConsultation, type ConsultationFacts, during } from "#tests/support/taking-part.ts";

/** A consultation with a question of every kind. */
export async function askingEveryKind(db: Db, facts: ConsultationFacts = {}) {
  const consultation = await aConsultation(db, { ...facts, questions: [] });
  const questions = questionsOfEveryKind(consultation.id);
  await db.insertInto("question").values(questions).execute();
  return { ...consultation, questions };
}

export type Asking = Awaited<ReturnType<typeof askingEveryKind>>;

export interface SentFacts {
  /** Which of the answers of `everyKind`; also tells the texts apart. */
  n?: number;
  from?: string;
  sentAt?: Date;
  response?: Partial<Schema["response"]>;
  /** Changes to the entry at a position, from 1; null: nothing was answered. */
  entries?: Record<number, Partial<Schema["entry"]> | null>;
}

/** The rows of one response that answers everything that it is asked. */
export function sentRows(asking: Pick<Asking, "id" | "questions" | "place">, facts: SentFacts = {}) {
  const { n = 0, from = "quilpue", sentAt = during, entries: changes = {} } = facts;
  const at = sentAt.toISOString();
  const participantId = newId();
  const shared = { consultationId: asking.id, territoryId: asking.place[from]!, language: "es" as const };
  const response: Schema["response"] = {
    ...shared,
    id: newId(),
    participantId,
    channel: "web",
    reference: null,
    startedAt: at,
    submittedAt: at,
    changedAt: null,
    furthest: everyKind.length,
    ...facts.response,
  };
  const entries = everyKind.flatMap(({ value, text }, index): Schema["entry"][] => {
    const change = changes[index + 1];
    if (change === null) return [];
    const said = value(n);
    return [
      {
        ...shared,
        id: newId(),
        responseId: response.id,
        questionId: asking.questions[index]!.id,
        participantId,
        text: text?.(n) || null,
        draft: null,
        value: said && JSON.stringify(said),
        draftValue: null,
        counted: index === everyKind.length - 1 && n % 2 === 1 ? 0 : 1,
        visibility: "published",
        label: null,
        movedFrom: null,
        submittedAt: at,
        changedAt: null,
        ...change,
      },
    ];
  });
  return { response, entries };
}

export async function sent(db: Db, asking: Asking, facts: SentFacts = {}) {
  const { response, entries } = sentRows(asking, facts);
  await db.insertInto("response").values(response).execute();
  if (entries.length > 0) await db.insertInto("entry").values(entries).execute();
  return response;
}
