import type { Condition } from "#app/domain/question/condition.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Schema } from "#db/schema.ts";

export type Consultation = Schema["consultation"];
/** One thing asked, with what its kind needs. */
export type Question = Omit<Schema["question"], "kind" | "settings" | "condition"> &
  Asked & { condition: Condition | null };
export type Section = Schema["section"];

export function isPublished(consultation: Pick<Consultation, "publishedAt">): boolean {
  return consultation.publishedAt !== null;
}
