import type { Condition } from "#app/domain/question/condition.ts";
import { newId } from "#db/id.ts";
import type { Db, QuestionKind, Schema } from "#db/schema.ts";
import { aConsultation, type ConsultationFacts } from "#tests/support/taking-part.ts";

export interface QuestionToAsk {
  kind: QuestionKind;
  /** As kept; what is not given is the kind's own. */
  settings?: object;
  title?: string;
  required?: boolean;
  condition?: Condition | null;
  sectionId?: string | null;
}

/** A published consultation that asks exactly these things, in this order. */
export async function asking(db: Db, questions: readonly QuestionToAsk[], facts: ConsultationFacts = {}) {
  const consultation = await aConsultation(db, { ...facts, questions: [] });
  const rows = questions.map(
    ({ kind, settings = {}, title, required = false, condition = null, sectionId = null }, index) => ({
      id: newId(),
      consultationId: consultation.id,
      position: index + 1,
      sectionId,
      kind,
      title: title ?? `¿Qué dice de ${kind}?`,
      help: "",
      required: Number(required),
      settings: JSON.stringify(settings),
      condition: condition === null ? null : JSON.stringify(condition),
    }),
  ) satisfies Schema["question"][];
  if (rows.length > 0) await db.insertInto("question").values(rows).execute();
  return { ...consultation, questions: rows };
}

/** Options with codes o1, o2 … */
export function options(...labels: string[]) {
  return labels.map((label, i) => ({ code: `o${i + 1}`, label, description: "" }));
}

const lines = (prefix: string, ...labels: string[]) =>
  labels.map((label, i) => ({ code: `${prefix}${i + 1}`, label }));

/** One question of every kind, with settings that ask for something. */
export const everyKind: readonly QuestionToAsk[] = [
  { kind: "open-text", settings: { length: "short" } },
  { kind: "single-choice", settings: { options: options("Plaza", "Sendero", "Huerto"), other: true } },
  {
    kind: "multiple-choice",
    settings: { options: options("Sombra", "Agua", "Juegos", "Luz"), other: true, min: 2, max: 3 },
  },
  { kind: "yes-no" },
  { kind: "scale", settings: { from: 0, to: 10, lowLabel: "Nada", highLabel: "Mucho" } },
  { kind: "ranking", settings: { options: options("Veredas", "Ciclovías", "Buses"), most: 2 } },
  {
    kind: "allocation",
    settings: { options: options("Escuelas", "Salud", "Parques"), total: 100, unit: "puntos" },
  },
  {
    kind: "matrix",
    settings: {
      rows: lines("r", "Limpieza", "Seguridad"),
      columns: lines("c", "Mal", "Bien", "Muy bien"),
      several: false,
    },
  },
  { kind: "number", settings: { unit: "km", min: 0, max: 500, decimals: 1 } },
  { kind: "date", settings: { earliest: "2026-01-01", latest: "2030-12-31" } },
  { kind: "place", settings: { as: "municipality" } },
  { kind: "place", settings: { as: "point" } },
  { kind: "file", settings: { accepts: "documents" } },
];
