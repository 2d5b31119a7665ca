import type { QuestionKind } from "#db/schema.ts";
import { leaflet } from "#tests/e2e/journey/words.ts";

/** A file, by what it is called. */
export const plan = { name: "plano.pdf", mimeType: "application/pdf", buffer: leaflet };

export interface KindOfQuestion {
  kind: QuestionKind;
  title: string;
  /** What is typed into the form that writes it, by field; "" for a radio button means it is chosen by `picks`. */
  types?: Record<string, string>;
  /** Rows of options, rows or columns in the order they are added. */
  lists?: Partial<Record<"option" | "row" | "column", string[]>>;
  /** Boxes and buttons that are ticked. */
  ticks?: string[];
  /** How it is answered: what is typed and what is ticked. */
  answer: { types?: Record<string, string>; ticks?: string[]; file?: true };
  /** What the review says was answered. */
  reads: string | RegExp;
}

/** One of every kind. The third is asked of whoever says no to the second, the last of whoever helps to water. */
export const questions: KindOfQuestion[] = [
  {
    kind: "single-choice",
    title: "¿En qué sector vive usted?",
    lists: { option: ["Centro", "El Belloto", "Colliguay"] },
    ticks: ["other=on"],
    answer: { ticks: ["choice=o2"] },
    reads: "El Belloto",
  },
  {
    kind: "yes-no",
    title: "¿Hay una plaza cerca de su casa?",
    answer: { ticks: ["choice=no"] },
    reads: "No",
  },
  {
    kind: "open-text",
    title: "¿Dónde haría falta una plaza?",
    ticks: ["length=short"],
    answer: { types: { text: "Frente al consultorio" } },
    reads: "Frente al consultorio",
  },
  {
    kind: "scale",
    title: "¿Qué tan segura es su calle de noche?",
    types: { from: "1", to: "5", lowLabel: "Nada", highLabel: "Mucho" },
    answer: { ticks: ["rating=2"] },
    reads: /2 de 5|2/,
  },
  {
    kind: "allocation",
    title: "¿Cómo repartiría usted cien millones?",
    lists: { option: ["Plazas", "Veredas"] },
    types: { total: "100", unit: "millones" },
    answer: { types: { "amount-o1": "60", "amount-o2": "40" } },
    reads: /Plazas.*60/,
  },
  {
    kind: "ranking",
    title: "¿Qué debería hacerse primero?",
    lists: { option: ["Luces", "Árboles", "Baños"] },
    answer: { types: { "rank-o1": "2", "rank-o2": "1", "rank-o3": "3" } },
    reads: /Árboles.*Luces.*Baños/,
  },
  {
    kind: "matrix",
    title: "¿Cómo están hoy estas cosas?",
    lists: { row: ["Veredas", "Luces"], column: ["Mal", "Bien"] },
    answer: { ticks: ["cell-r1=c1", "cell-r2=c2"] },
    reads: /Veredas.*Mal/,
  },
  {
    kind: "multiple-choice",
    title: "¿En qué ayudaría usted?",
    lists: { option: ["Regar", "Prestar herramientas", "Avisar a los vecinos"] },
    types: { max: "2" },
    answer: { ticks: ["choice-o1=on", "choice-o3=on"] },
    reads: /Regar.*Avisar a los vecinos/,
  },
  {
    kind: "number",
    title: "¿Cuántas personas viven con usted?",
    types: { unit: "personas", min: "0", max: "20" },
    answer: { types: { number: "3" } },
    reads: /3 personas/,
  },
  {
    kind: "date",
    title: "¿Qué día podría venir a una reunión?",
    answer: { types: { date: "2027-03-14" } },
    reads: /14 de marzo de 2027/,
  },
  {
    kind: "place",
    title: "¿En qué punto pondría usted la obra?",
    ticks: ["as=point"],
    answer: { types: { latitude: "-33,0472", longitude: "-71,4425" } },
    reads: /33[,.]0472/,
  },
  {
    kind: "file",
    title: "¿Tiene un plano del lugar?",
    answer: { file: true },
    reads: plan.name,
  },
  {
    kind: "open-text",
    title: "¿Qué árboles regaría usted?",
    answer: { types: { text: "Los quillayes de la avenida." } },
    reads: "Los quillayes de la avenida.",
  },
];

/** Which question is asked only when another was answered so; numbers from 1. */
export const conditions = [
  { question: 3, about: 2, test: "equals", value: "no" },
  { question: 13, about: 8, test: "contains", value: "o1" },
] as const;
