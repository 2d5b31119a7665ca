import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import type { Choice, Language } from "#db/schema.ts";

/**
 * A conversation held elsewhere, as its reader gives it. Keys are the source's own ids: the same key
 * becomes the same row, so that importing twice adds nothing.
 */
export interface ImportedConversation {
  /** Also the slug and the beginning of every id. */
  key: string;
  authority: { name: string; territoryCode: string; timeZone: string };
  title: string;
  purpose: string;
  promise: string;
  /** Where it comes from, and under which licence. */
  credit: string;
  language: Language;
  territories: TerritoryRow[];
  /** The codes of the territories that were asked. */
  asked: string[];
  opensAt: string;
  closesAt: string;
  proposals: ImportedProposal[];
  arguments: ImportedArgument[];
  /** In the order they were cast; the last one of a participant on a proposal counts. */
  votes: ImportedVote[];
}

export interface ImportedProposal {
  key: string;
  authorKey: string;
  territoryCode: string | null;
  title: string;
  text: string;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  at: string;
  supports: number | null;
  sourceUrl: string | null;
  hiddenBecause: string | null;
}

export interface ImportedArgument {
  key: string;
  proposalKey: string;
  parentKey: string | null;
  authorKey: string;
  territoryCode: string | null;
  text: string;
  at: string;
  agrees: number | null;
  disagrees: number | null;
  hiddenBecause: string | null;
}

export interface ImportedVote {
  proposalKey: string;
  voterKey: string;
  territoryCode: string | null;
  choice: Choice;
  at: string;
}

/** What is wrong with a file that is being imported, for whoever runs the command. */
export class ImportRefusal extends Error {}
