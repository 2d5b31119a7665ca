import type { EditionDifference } from "#app/domain/summary/edition/edition-difference.ts";
import type { Foreword } from "#app/domain/summary/edition/foreword.ts";

export interface VersionListed {
  number: number;
  publishedAt: string;
  note: Foreword["note"];
  /** SHA-256 of its digest, hex. */
  digestHash: string;
  people: number | null;
  /** From the version before it; null for the first. */
  changed:
    | (Pick<EditionDifference, "people" | "themesIn" | "themesOut"> & {
        quotes: number;
        figures: number;
        sections: number;
      })
    | null;
}
