import type { Insertable } from "kysely";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import { type Asked, settingsSchemas } from "#app/domain/question/settings.ts";
import type { AnswerValue } from "#app/domain/question/value.ts";
import { newId } from "#db/id.ts";
import type { Channel, Db, QuestionKind, Schema, Visibility } from "#db/schema.ts";
import { aConsultation, type ConsultationFacts, during } from "#tests/support/taking-part.ts";

export function options(...labels: string[]) {
  return labels.map((label, index) => ({ code: `o${index + 1}`, label, description: "" }));
}

export function lines(prefix: string, ...labels: string[]) {
  return labels.map((label, index) => ({ code: `${prefix}${index + 1}`, label }));
}

export type AskedHere = { kind: QuestionKind; settings?: object; title?: string; condition?: Condition };

/** A question's kind and settings, with what its kind takes when nothing is said. */
export function asked({ kind, settings = {} }: AskedHere): Asked {
  return { kind, settings: settingsSchemas[kind].parse(settings) } as Asked;
}

/** One of every kind. */
export const everyKind: AskedHere[] = [
  { kind: "open-text", title: "¿Qué le falta al barrio?" },
  {
    kind: "single-choice",
    title: "¿Qué arreglamos primero?",
    settings: { options: options("La plaza", "La calle", "El puente"), other: true },
  },
  {
    kind: "multiple-choice",
    title: "¿Qué usa usted de la plaza?",
    settings: { options: options("Juegos", "Bancos", "Cancha") },
  },
  { kind: "yes-no", title: "¿Viene usted a la plaza?" },
  {
    kind: "scale",
    title: "¿Cómo está la plaza?",
    settings: { from: 1, to: 5, lowLabel: "Muy mal", highLabel: "Muy bien" },
  },
  {
    kind: "ranking",
    title: "Ordene los trabajos",
    settings: { options: options("Árboles", "Luces", "Riego") },
  },
  {
    kind: "allocation",
    title: "Reparta cien puntos",
    settings: { options: options("Parques", "Calles", "Salud"), total: 100, unit: "puntos" },
  },
  {
    kind: "matrix",
    title: "¿Cómo están los servicios?",
    settings: { rows: lines("r", "Agua", "Luz"), columns: lines("c", "Mal", "Regular", "Bien") },
  },
  { kind: "number", title: "¿Cuántas personas viven en su casa?", settings: { unit: "personas", min: 0 } },
  { kind: "date", title: "¿Desde cuándo vive aquí?" },
  { kind: "place", title: "¿Dónde trabaja usted?" },
  { kind: "file", title: "Agregue una foto", settings: { accepts: "images" } },
];

export async function aConsultationAsking(db: Db, all: AskedHere[], facts: ConsultationFacts = {}) {
  const consultation = await aConsultation(db, { ...facts, questions: [] });
  const rows: Schema["question"][] = all.map((one, index) => ({
    id: newId(),
    consultationId: consultation.id,
    position: index + 1,
    sectionId: null,
    kind: one.kind,
    title: one.title ?? `¿Pregunta ${index + 1}?`,
    help: "",
    required: 0,
    settings: JSON.stringify(asked(one).settings),
    condition: one.condition ? JSON.stringify(one.condition) : null,
  }));
  if (rows.length > 0) await db.insertInto("question").values(rows).execute();
  return { ...consultation, questions: await questionsOf(db, consultation.id) };
}

type Said = AnswerValue | string | { value: AnswerValue; text: string } | null;

export interface Given {
  /** By question; null and nothing: not answered. */
  answers: Said[];
  from?: string;
  channel?: Channel;
  isSent?: boolean;
  furthest?: number;
  at?: Date;
  visibility?: Visibility;
  /** Positions of questions that what was answered elsewhere hides. */
  notCounted?: number[];
}

/** Responses written as the acts of a response leave them, many at once. */
export async function responded(
  db: Db,
  consultation: Awaited<ReturnType<typeof aConsultationAsking>>,
  all: Given[],
) {
  const { id: consultationId, place, questions } = consultation;
  const participants: Insertable<Schema["participant"]>[] = [];
  const responses: Schema["response"][] = [];
  const entries: Schema["entry"][] = [];
  for (const given of all) {
    const { answers, from = "quilpue", channel = "web", isSent = true } = given;
    const at = (given.at ?? during).toISOString();
    const territoryId = place[from]!;
    const whose = { id: newId(), consultationId, territoryId, channel };
    participants.push({ ...whose, personId: null, browserHash: newId(), createdAt: at });
    const response: Schema["response"] = {
      ...{ ...whose, id: newId() },
      participantId: whose.id,
      reference: null,
      language: "es",
      startedAt: at,
      submittedAt: isSent ? at : null,
      changedAt: null,
      furthest: given.furthest ?? (isSent ? questions.length : answers.length),
    };
    responses.push(response);
    for (const [index, said] of answers.entries()) {
      if (said === null) continue;
      const { text, value } = wordsOf(said);
      entries.push({
        id: newId(),
        responseId: response.id,
        consultationId,
        questionId: questions[index]!.id,
        participantId: whose.id,
        territoryId,
        language: "es",
        text: isSent ? text : null,
        draft: isSent ? null : (text ?? ""),
        value: isSent ? value : null,
        draftValue: isSent ? null : value,
        counted: given.notCounted?.includes(index + 1) ? 0 : 1,
        visibility: given.visibility ?? "published",
        label: null,
        movedFrom: null,
        submittedAt: isSent ? at : null,
        changedAt: null,
      });
    }
  }
  await inParts(participants, (rows) => db.insertInto("participant").values(rows).execute());
  await inParts(responses, (rows) => db.insertInto("response").values(rows).execute());
  await inParts(entries, (rows) => db.insertInto("entry").values(rows).execute());
  return { participants, responses, entries };
}

function wordsOf(said: NonNullable<Said>): { text: string | null; value: string | null } {
  if (typeof said === "string") return { text: said, value: null };
  if ("value" in said) return { text: said.text, value: JSON.stringify(said.value) };
  return { text: null, value: JSON.stringify(said) };
}

async function inParts<Row>(rows: Row[], insert: (some: Row[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += 1000) await insert(rows.slice(from, from + 1000));
}
