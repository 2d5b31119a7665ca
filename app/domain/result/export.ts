import type { Question } from "#app/domain/consultation/consultation.ts";
import type { AnswerValue } from "#app/domain/question/value.ts";
import type { Channel, Language } from "#db/schema.ts";

export const exportFormats = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a cell of a table holds; null for nothing. */
export type Cell = string | number | null;

/**
 * Why a question has, or has not, something to read: "not_asked" when what was answered elsewhere hides
 * it; "withheld" when words alone were answered and moderation does not show them.
 */
export const statuses = ["answered", "skipped", "not_asked", "withheld"] as const;
export type Status = (typeof statuses)[number];

export interface ExportedPlace {
  code: string;
  name: string;
}

/** What one response says to one question. */
export interface Said {
  status: Status;
  value: AnswerValue | null;
  /** Published words, a mark in place of words that are not, "" for none. */
  text: string;
  /** The municipality that a value names. */
  place: ExportedPlace | null;
}

export interface ExportedResponse {
  pseudonym: string;
  /** null when it is not known, or when too few responses came from there. */
  municipality: ExportedPlace | null;
  channel: Channel;
  language: Language;
  /** The calendar day it was sent, where the authority is; the time could single somebody out. */
  day: string;
  changed: boolean;
  /** In the order of the questions. */
  said: Said[];
}

/** Everything a writer of a file needs beside the responses. */
export interface ExportFacts {
  consultation: { title: string; language: Language; minimumCell: number; credit: string | null };
  authority: string;
  questions: readonly Question[];
  /** Responses sent up to here are in it. */
  asOf: string;
  /** How many those are. */
  responses: number;
  /** Of whoever asked for it. */
  language: Language;
}

/** About 100 m: what a citizen typed to more places would point at a door. */
const decimalsOfPoints = 3;

export function roundedDegrees(degrees: number): number {
  return Number(degrees.toFixed(decimalsOfPoints));
}

/** "q3": stays with a question from its publication on, for its position does. */
export function codeOf(question: Pick<Question, "position">): string {
  return `q${question.position}`;
}
