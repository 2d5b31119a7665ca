import type { Figure } from "#app/domain/summary/source/sentence-figures.ts";
import type { Label, Language } from "#db/schema.ts";

export interface ThemedEntry {
  id: string;
  text: string;
  language: Language;
  label: Label | null;
  place: string | null;
}

/** What one sentence of a published summary rests on. */
export interface SourcePage {
  consultation: { slug: string; title: string; language: Language };
  code: string;
  place: string;
  /** The edition read, and the newest. */
  number: number;
  newest: number;
  section: string;
  sentence: number;
  text: string;
  edited: boolean;
  hasOpinions: boolean;
  /** false: the summary is of several places. */
  isPart: boolean;
  figures: Figure[];
  /** text: null where it may no longer be shown. */
  quoted: {
    kind: "entry" | "proposal";
    id: string;
    text: string | null;
    language: Language;
    from: string | null;
  }[];
  themed: {
    theme: string;
    entries: ThemedEntry[];
    before: string | null;
    after: string | null;
  } | null;
  themes: { code: string; name: string }[];
  /** Positions. */
  questions: number[];
  places: { name: string; code: string | null }[];
}
