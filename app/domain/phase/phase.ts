import type { PhaseKind } from "#db/schema.ts";

/** A dated part of a consultation, as kept in its `phases`. */
export interface Phase {
  kind: PhaseKind;
  /** null while it is a draft: opens with the publication. */
  opensAt: string | null;
  /** Not included; null: no end. */
  closesAt: string | null;
  /** What its own part of the page says: "" for the usual title and no words. */
  title: string;
  /** Markdown, and its sanitised HTML made on write. */
  text: string;
  html: string;
}

export function phase(kind: PhaseKind, opensAt: string | null, closesAt: string | null): Phase {
  return { kind, opensAt, closesAt, title: "", text: "", html: "" };
}
