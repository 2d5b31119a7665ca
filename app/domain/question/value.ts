import { z } from "zod";
import { Day } from "#app/domain/consultation/schedule.ts";
import { Code, otherCode } from "#app/domain/question/settings.ts";
import type { QuestionKind } from "#db/schema.ts";

export { otherCode };

/**
 * What was answered, by the kind of the question. An open text has words alone (the entry's text) and no
 * value; a choice of `otherCode` has both. Nothing answered is no value.
 */
export const valueSchemas = {
  "single-choice": z.object({ choice: Code }),
  "multiple-choice": z.object({ choices: z.array(Code).min(1) }),
  "yes-no": z.object({ choice: z.enum(["yes", "no"]) }),
  scale: z.object({ rating: z.number().int() }),
  /** The first first; those left out were not ranked. */
  ranking: z.object({ ranking: z.array(Code).min(1) }),
  /** By option; those left out got nothing. */
  allocation: z.object({ amounts: z.record(Code, z.number().int().min(0)) }),
  /** Columns chosen, by row; rows left out were not answered. */
  matrix: z.object({ cells: z.record(Code, z.array(Code).min(1)) }),
  number: z.object({ number: z.number() }),
  date: z.object({ date: Day }),
  place: z.union([
    z.object({ territoryId: z.string() }),
    /** WGS 84, decimal degrees. */
    z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  ]),
  file: z.object({ attachmentId: z.string(), fileName: z.string() }),
} as const satisfies Record<Exclude<QuestionKind, "open-text">, z.ZodType>;

export type ValueKind = keyof typeof valueSchemas;
export type AnswerValue<Kind extends ValueKind = ValueKind> = z.infer<(typeof valueSchemas)[Kind]>;

/** One question's answer as conditions, reviews and results read it; null value and "" when nothing was answered. */
export interface Answer {
  value: AnswerValue | null;
  text: string;
}

/** Reads a stored value; null for none. */
export function storedValue(kind: QuestionKind, json: string | null): AnswerValue | null {
  if (json === null || json === "" || kind === "open-text") return null;
  return valueSchemas[kind].parse(JSON.parse(json));
}

export function isAnswered({ value, text }: Answer): boolean {
  return value !== null || text !== "";
}
