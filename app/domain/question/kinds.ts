import type { QuestionKind } from "#db/schema.ts";

export const questionKinds = [
  "open-text",
  "single-choice",
  "multiple-choice",
  "yes-no",
  "scale",
  "ranking",
  "allocation",
  "matrix",
  "number",
  "date",
  "place",
  "file",
] as const satisfies readonly QuestionKind[];

/** The kind of this name, as an address or a form says it; null for none. */
export function kindNamed(name: unknown): QuestionKind | null {
  return questionKinds.find((kind) => kind === name) ?? null;
}
