import type { Condition } from "#app/domain/question/condition.ts";
import type { AnswerValue } from "#app/domain/question/value.ts";
import { newId } from "#db/id.ts";
import type { QuestionKind, Schema } from "#db/schema.ts";

const option = (code: string, label: string) => ({ code, label, description: "" });
const routes = [option("o1", "Ciclovía"), option("o2", "Vereda; más ancha"), option("o3", '"Luminarias"')];
const lines = [
  { code: "r1", label: "Plaza" },
  { code: "r2", label: "Feria" },
];
const grades = [
  { code: "c1", label: "Mal" },
  { code: "c2", label: "Bien" },
];

interface Kind {
  kind: QuestionKind;
  settings: unknown;
  /** An answer by its number, so that not all are the same. */
  value: (n: number) => AnswerValue | null;
  text?: (n: number) => string;
}

const pick = <Thing>(things: readonly Thing[], n: number): Thing => things[n % things.length]!;

/** A question of every kind, and answers to it. */
export const everyKind: readonly Kind[] = [
  {
    kind: "open-text",
    settings: { length: "long" },
    value: () => null,
    text: (n) => `En la calle ${n} faltan árboles, y "sombra" en verano.\nTambién bancas.`,
  },
  {
    kind: "single-choice",
    settings: { options: routes, other: true },
    value: (n) => ({ choice: pick(["o1", "o2", "o3", "other"], n) }),
    text: (n) => (n % 4 === 3 ? `Un puente ${n}` : ""),
  },
  {
    kind: "multiple-choice",
    settings: { options: routes, other: true, min: null, max: null },
    value: (n) => ({ choices: pick([["o1"], ["o1", "o3"], ["o2", "other"]], n) }),
    text: (n) => (n % 3 === 2 ? `Basureros ${n}` : ""),
  },
  { kind: "yes-no", settings: {}, value: (n) => ({ choice: n % 2 === 0 ? "yes" : "no" }) },
  {
    kind: "scale",
    settings: { from: -2, to: 2, lowLabel: "Peor", highLabel: "Mejor" },
    value: (n) => ({ rating: (n % 5) - 2 }),
  },
  {
    kind: "ranking",
    settings: { options: routes, most: null },
    value: (n) => ({ ranking: pick([["o1", "o2", "o3"], ["o3", "o1"], ["o2"]], n) }),
  },
  {
    kind: "allocation",
    settings: { options: routes, total: 100, unit: "puntos" },
    value: (n) => ({
      amounts: pick<Record<string, number>>([{ o1: 60, o2: 40 }, { o3: 100 }, { o1: 20, o2: 30, o3: 50 }], n),
    }),
  },
  {
    kind: "matrix",
    settings: { rows: lines, columns: grades, several: false },
    value: (n) => ({
      cells: pick<Record<string, string[]>>([{ r1: ["c1"], r2: ["c2"] }, { r1: ["c2"] }], n),
    }),
  },
  {
    kind: "matrix",
    settings: { rows: lines, columns: grades, several: true },
    value: (n) => ({
      cells: pick<Record<string, string[]>>([{ r1: ["c1", "c2"] }, { r1: ["c2"], r2: ["c1"] }], n),
    }),
  },
  {
    kind: "number",
    settings: { unit: "metros", min: null, max: null, decimals: 2 },
    value: (n) => ({ number: (n % 1000) / 4 - 50 }),
  },
  {
    kind: "date",
    settings: { earliest: null, latest: null },
    value: (n) => ({ date: `2026-11-${String((n % 28) + 1).padStart(2, "0")}` }),
  },
  {
    kind: "place",
    settings: { as: "point" },
    value: (n) => ({ latitude: -33.0456789 - (n % 100) / 1000, longitude: -71.4423456 }),
  },
  {
    kind: "file",
    settings: { accepts: "any" },
    value: (n) => ({ attachmentId: `attachment-${n}`, fileName: `foto-${n}.jpg` }),
  },
];

/** As rows of the table; the last is asked only of whoever said yes to the fourth. */
export function questionsOfEveryKind(consultationId: string): Schema["question"][] {
  const ids = everyKind.map(() => newId());
  const onlyAfterYes: Condition = {
    match: "all",
    rules: [{ questionId: ids[3]!, test: "equals", value: "yes", not: false }],
  };
  return everyKind.map(({ kind, settings }, index) => ({
    id: ids[index]!,
    consultationId,
    position: index + 1,
    sectionId: null,
    kind,
    title: `Pregunta ${index + 1}: ¿qué dice?`,
    help: "",
    required: 0,
    settings: JSON.stringify(settings),
    condition: index === everyKind.length - 1 ? JSON.stringify(onlyAfterYes) : null,
  }));
}
