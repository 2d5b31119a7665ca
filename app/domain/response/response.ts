import type { Question } from "#app/domain/consultation/consultation.ts";
import { questionsAsked } from "#app/domain/question/condition.ts";
import { type Answer, isAnswered, storedValue } from "#app/domain/question/value.ts";
import type { QuestionKind, Schema, Visibility } from "#db/schema.ts";

export type Response = Schema["response"];
export type Entry = Schema["entry"];

type Kept = Pick<Entry, "text" | "draft" | "value" | "draftValue">;

/** What its author has answered so far, sent or not. */
export function writtenAnswer(kind: QuestionKind, entry: Kept | undefined): Answer {
  return {
    value: storedValue(kind, entry?.draftValue ?? entry?.value ?? null),
    text: entry?.draft ?? entry?.text ?? "",
  };
}

/** Whether something of it has not been sent yet. */
export function isUnsent({ draft, draftValue }: Pick<Entry, "draft" | "draftValue">): boolean {
  return draft !== null || draftValue !== null;
}

/** What some answers make of the questions. */
export interface Standing<Asked> {
  answers: Map<string, Answer>;
  /** What these answers leave to be asked, in order. */
  asked: Asked[];
  /** Answered, and hidden by what was answered elsewhere: kept, not counted. */
  setAside: Asked[];
  /** Asked and required, without an answer. */
  missing: Asked[];
}

export function standingOf<Asked extends Pick<Question, "id" | "required" | "condition">>(
  questions: readonly Asked[],
  answers: Map<string, Answer>,
): Standing<Asked> {
  const hasAnswer = ({ id }: Asked) => isAnswered(answers.get(id) ?? { value: null, text: "" });
  const asked = questionsAsked(questions, answers);
  return {
    answers,
    asked,
    setAside: questions.filter((question) => !asked.includes(question) && hasAnswer(question)),
    missing: asked.filter((question) => question.required === 1 && !hasAnswer(question)),
  };
}

/** A response as its author has left it. */
export interface SoFar<Asked> extends Standing<Asked> {
  /** Something that is asked was answered, changed or taken back and not sent. */
  unsent: boolean;
}

export function soFar<Asked extends Pick<Question, "id" | "kind" | "required" | "condition">>(
  questions: readonly Asked[],
  entries: readonly (Kept & Pick<Entry, "questionId">)[],
): SoFar<Asked> {
  const entryTo = new Map(entries.map((entry) => [entry.questionId, entry]));
  const written = questions.map(({ id, kind }) => [id, writtenAnswer(kind, entryTo.get(id))] as const);
  const standing = standingOf(questions, new Map(written));
  const isChanged = ({ id }: Asked) => entryTo.has(id) && isUnsent(entryTo.get(id)!);
  return { ...standing, unsent: standing.asked.some(isChanged) };
}

/** Why these answers cannot be sent yet; null when they can. Positions are those of the questions, from 1. */
export function sendingRefusal({
  answers,
  asked,
  missing,
}: Pick<Standing<Pick<Question, "id" | "position">>, "answers" | "asked" | "missing">):
  | { refusal: "incomplete"; missing: number[] }
  | { refusal: "empty" }
  | null {
  if (missing.length > 0) {
    return { refusal: "incomplete", missing: missing.map(({ position }) => position) };
  }
  const hasAny = asked.some(({ id }) => answers.has(id) && isAnswered(answers.get(id)!));
  return hasAny ? null : { refusal: "empty" };
}

/**
 * Whether an answer is shown once it is sent. New words wait for a moderator where the authority
 * chose so, and always where a moderator had hidden (or not yet seen) what was there before.
 */
export function visibilityOnceSent(before: Pick<Entry, "visibility">, chosen: Visibility): Visibility {
  return before.visibility === "published" ? chosen : "pending";
}
