import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { passagesOf, quotesPassage } from "#app/domain/erasure/passages.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { plainText } from "#app/domain/text/plain.ts";
import type { ContributionKind } from "#db/schema.ts";

export const basisLength = { min: 20, max: 1000 };

export const ErasureInput = z.object({
  basis: words(plainText, basisLength),
  /** The word that whoever erases types, so that nobody does so by a slip. */
  word: z.string().trim().max(40).default(""),
});
export type ErasureInput = z.infer<typeof ErasureInput>;

export interface Erasure {
  id: string;
  kind: ContributionKind;
  contributionId: string;
  consultationId: string;
  basis: string;
  erasedAt: string;
}

/** A published edition that has words of the contribution in it. */
export interface QuotingEdition {
  id: string;
  number: number;
  territory: string;
  code: string;
  publishedAt: string;
}

/** What erasing something takes away, counted, and where its words were carried to. */
export interface Erasable {
  /** Versions before the one that stands. */
  earlier: number;
  files: number;
  /** Encrypted copies of what was hidden in part. */
  sealed: number;
  signals: number;
  /** They stay. */
  votes: number;
  editions: QuotingEdition[];
  /** Ids of the authority's answers that quote it. */
  answers: string[];
}

/** Why this basis, which everybody may read, cannot stand; null when it can. */
export function basisRefusal(basis: string, erased: readonly (string | null)[]): "basis-quotes" | null {
  const passages = passagesOf(erased, shortestInBasis).map(foldText);
  return quotesPassage(foldText(basis), passages) ? "basis-quotes" : null;
}

/** It has no need to say even little of what is erased. */
const shortestInBasis = 10;

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** The id that an address of a contribution ends in, or that was typed itself; null without any. */
export function idNamed(typed: string): string | null {
  return typed.match(ids)?.at(-1)?.toLowerCase() ?? null;
}
