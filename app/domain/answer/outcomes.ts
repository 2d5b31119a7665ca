import type { AnswerOutcome, AnswerSubject } from "#db/schema.ts";

export const answerSubjects = ["question", "theme", "proposal"] as const satisfies readonly AnswerSubject[];
export const answerOutcomes = [
  "accepted",
  "accepted-in-part",
  "rejected",
  "already-done",
  "not-ours",
] as const satisfies readonly AnswerOutcome[];

export const reasonsLength = { min: 20, max: 20_000 };
export const whoseLength = { min: 3, max: 200 };
export const noteLength = { min: 10, max: 1000 };
