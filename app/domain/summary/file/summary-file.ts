import type { PublishedRewording } from "#app/domain/summary/edition/editorial.ts";
import type { SummaryShown } from "#app/domain/summary/summary-page.ts";
import type { Language } from "#db/schema.ts";

/** One edition of a summary as somebody takes it away, in one language. */
export interface SummaryFile extends SummaryShown {
  language: Language;
  number: number;
  newest: number;
  publishedAt: string;
  /** What an authority says before the summary, and why there is this edition; null where none does. */
  foreword: { by: string; words: Spoken | null; note: Spoken | null } | null;
  /** Where a language model reworded sentences in this language. */
  rewording: PublishedRewording | null;
  /** The one that leads the consultation. */
  authority: { slug: string; name: string; accent: string };
}

interface Spoken {
  text: string;
  lang: Language;
}

/** The page of this edition. @param origin  "https://participa.example.gob", or "" for a path */
export function editionAddress(
  origin: string,
  { consultation: { slug }, code, number }: { consultation: { slug: string }; code: string; number: number },
): string {
  return `${summaryAddress(origin, slug, code)}?edition=${number}`;
}

/** The page of whichever edition is the newest. */
export function summaryAddress(origin: string, slug: string, code: string): string {
  return `${origin}/consultations/${slug}/summaries/${encodeURIComponent(code)}`;
}
