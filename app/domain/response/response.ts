import { z } from "zod";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Schema, Visibility } from "#db/schema.ts";

export type Response = Schema["response"];
export type Entry = Schema["entry"];

/** Characters in one answer. */
export const longestAnswer = 5000;

export const AnswerInput = z.object({
  text: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(longestAnswer, msg("form.too-long", { max: longestAnswer })))
    .default(""),
});

/** What its author has written to a question so far, sent or not. */
export function writtenAnswer(entry: Pick<Entry, "text" | "draft"> | undefined): string {
  return entry?.draft ?? entry?.text ?? "";
}

/** Whether something written has not been sent yet. */
export function hasUnsentWords(entries: readonly Pick<Entry, "draft">[]): boolean {
  return entries.some((entry) => entry.draft !== null);
}

/** Why these answers cannot be sent yet; null when they can. Positions are those of the questions, from 1. */
export function sendingRefusal(
  questions: readonly Pick<Question, "id" | "position" | "required">[],
  entries: readonly Pick<Entry, "questionId" | "text" | "draft">[],
): { refusal: "incomplete"; missing: number[] } | { refusal: "empty" } | null {
  const answered = new Set(
    entries.filter((entry) => writtenAnswer(entry) !== "").map((entry) => entry.questionId),
  );
  const missing = questions
    .filter((question) => question.required === 1 && !answered.has(question.id))
    .map((question) => question.position);
  if (missing.length > 0) return { refusal: "incomplete", missing };
  return answered.size === 0 ? { refusal: "empty" } : null;
}

/**
 * Whether an answer is shown once it is sent. New words wait for a moderator where the authority
 * chose so, and always where a moderator had hidden (or not yet seen) what was there before.
 */
export function visibilityOnceSent(before: Pick<Entry, "visibility">, preModerated: boolean): Visibility {
  return preModerated || before.visibility !== "published" ? "pending" : "published";
}
