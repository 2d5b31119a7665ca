import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import type { PublishedChoice, PublishedRewording } from "#app/domain/summary/edition/editorial.ts";
import type { History } from "#app/domain/summary/figure/history.ts";
import type { Levels } from "#app/domain/summary/figure/levels.ts";
import type { ShownSection } from "#app/domain/summary/summary.ts";
import type { MapDrawing } from "#app/domain/territory/territory-map.ts";
import type { Language } from "#db/schema.ts";

/** What people said and did beside the figures, in a reader's language. */
export interface EditorialShown {
  foreword: { text: string; lang: Language; by: string } | null;
  note: { text: string; lang: Language } | null;
  quoteChoices: PublishedChoice[];
  rewording: (PublishedRewording & { authority: string }) | null;
}

/** A summary as its page shows it, published or in preview. */
export interface SummaryShown {
  /** With the language of its title. */
  consultation: { slug: string; title: string; language: Language; credit: string | null };
  /** The titles of its questions where they are read translated, by their ids. */
  titles?: Record<string, { text: string; lang: Language }>;
  code: string;
  digest: Digest;
  sections: ShownSection[];
  withdrawn: string[];
  /** Summaries of larger and smaller places; a preview has no such links. */
  levels?: Levels;
  /** What earlier editions said; null where there is one only. */
  history?: History | null;
}

export interface PublishedSummaryPage extends SummaryShown, EditorialShown {
  number: number;
  newest: number;
  publishedAt: string;
  map: MapDrawing | null;
  /** Other places with a published summary. */
  others: { code: string; name: string }[];
}
