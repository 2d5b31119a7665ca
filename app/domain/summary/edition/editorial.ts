import { type Foreword, forewordFrom } from "#app/domain/summary/edition/foreword.ts";
import type { Language } from "#db/schema.ts";

/** Why a quote is shown or not, as an edition says it: never what was written, nor by whom it was chosen. */
export interface PublishedChoice {
  choice: "pin" | "exclude";
  reason: string;
  /** Of a pinned one that the edition shows, else null: who is left out is not pointed at. */
  contributionId: string | null;
}

/** Which model reworded a language's sentences, and when a moderator approved of it. */
export interface PublishedRewording {
  model: string;
  approvedAt: string;
  /** How many sentences are the model's; the others are the template's or moderators'. */
  sentences: number;
}

/** What people did to an edition beside its figures. */
export interface Editorial {
  foreword: Foreword;
  quoteChoices: PublishedChoice[];
  rewording: Partial<Record<Language, PublishedRewording>>;
}

export function editorialFrom(row: { foreword: string; quoteChoices: string; rewording: string }): Editorial {
  return {
    foreword: forewordFrom(row.foreword),
    quoteChoices: JSON.parse(row.quoteChoices),
    rewording: JSON.parse(row.rewording),
  };
}
