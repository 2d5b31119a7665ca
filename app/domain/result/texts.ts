import type { Language, Visibility } from "#db/schema.ts";

export const visibilities = ["published", "pending", "hidden"] as const satisfies readonly Visibility[];

/** Which texts are asked for. */
export interface TextFilter {
  questionId: string;
  /** Folded (`foldText`); "" for all. */
  words: string;
  /** null: everywhere. */
  territoryId: string | null;
  themeId: string | null;
  /** From this instant on, and before that one. */
  from: string | null;
  until: string | null;
  /** null: whatever a moderator decided. */
  visibility: Visibility | null;
}

export interface FoundText {
  id: string;
  text: string;
  language: Language;
  territoryId: string | null;
  place: string | null;
  visibility: Visibility;
  submittedAt: string;
}

/** Where to read on, "2026-11-22T08:00:00.000Z_<id>". */
export type Cursor = string;

export interface FoundTexts {
  texts: FoundText[];
  /** null: there are no more. */
  next: Cursor | null;
  /** How many were read, when the search stopped before a page was full. */
  searched: number | null;
}
