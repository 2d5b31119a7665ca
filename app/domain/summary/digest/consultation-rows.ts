import type { Asked } from "#app/domain/question/settings.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";
import type { Channel, Label, Language, TerritoryKind } from "#db/schema.ts";

/**
 * Everything of one consultation that its summaries rest on, as plain rows in any order: only what is
 * published, sent and not hidden or withdrawn.
 */
export interface ConsultationRows {
  consultation: {
    id: string;
    language: Language;
    /** Figures of fewer people than this are not published. */
    minimumCell: number;
    /** Results of votes are not shown yet. */
    votesHidden: boolean;
  };
  /** Those answered in words. */
  questions: QuestionRow[];
  /** Those answered otherwise: choices, numbers and so on; not files. */
  closed: ClosedQuestionRow[];
  /** Those asked and those people take part from. */
  territories: TerritoryRow[];
  themes: ThemeRow[];
  /** Whoever sent a response, proposal or argument that is published, or voted. */
  participants: { id: string; territoryId: string | null; channel: Channel }[];
  /** How many answered anything at all, in words or otherwise, by the place they take part from. */
  respondents: { territoryId: string | null; people: number }[];
  entries: EntryRow[];
  given: GivenRow[];
  proposals: ProposalRow[];
  /** How the people of each territory voted on each proposal. */
  votes: {
    proposalId: string;
    territoryId: string | null;
    agrees: number;
    disagrees: number;
    passes: number;
  }[];
  /** What the votes say of groups; null where nobody voted. */
  opinion?: OpinionAnalysis | null;
  /** Names that moderators gave to groups, by code. */
  groupNames?: Record<string, Partial<Record<Language, string>>>;
  /** Contributions that say alike, over the whole consultation. */
  subthemes?: SubthemeRow[];
  /** The population table, and the age and sex that people said, by participant. */
  population?: PopulationRows | null;
  /** Days on which people took part first: "2026-11-02", by place. */
  days?: { day: string; territoryId: string | null; people: number }[];
  /** How many contributions moderators corrected the themes of. */
  corrected?: number;
  /** Quotes that moderators want or do not want, by the territory of the summary. */
  quoteChoices?: { territoryId: string; contributionId: string; choice: "pin" | "exclude" }[];
}

export interface SubthemeRow {
  /** The theme it is a part of; null: of what no theme caught. */
  theme: string | null;
  language: Language;
  terms: string[];
  /** Most central first. */
  contributionIds: string[];
}

export interface PopulationRows {
  source: string;
  byPlace: boolean;
  byAge: boolean;
  bySex: boolean;
  cells: { territoryId: string | null; age: string | null; sex: string | null; people: number }[];
  /** Codes in the order of the options. */
  ages?: string[];
  people: {
    participantId: string;
    age: string | null;
    sex: string | null;
    /** Codes of the options they chose, by question. */
    chosen?: Record<string, string[]>;
  }[];
}

export interface QuestionRow {
  id: string;
  position: number;
  title: string;
}

export type ClosedQuestionRow = QuestionRow & Asked;

/** So many people of one place answered exactly this. */
export interface GivenRow {
  questionId: string;
  territoryId: string | null;
  /** As stored; null where only how many answered is counted. */
  value: string | null;
  times: number;
}

export interface TerritoryRow {
  id: string;
  name: string;
  kind: TerritoryKind;
  path: string;
  population: number | null;
  /** Asked by name, not only as a part of a territory that is. */
  asked: boolean;
}

export interface ThemeRow {
  code: string;
  position: number;
  names: Record<Language, string>;
}

export interface EntryRow {
  id: string;
  questionId: string;
  participantId: string;
  language: Language;
  text: string;
  label?: Label | null;
  /** Codes. */
  themes: string[];
}

export interface ProposalRow {
  id: string;
  participantId: string;
  territoryId: string | null;
  language: Language;
  title: string;
  text: string;
  label?: Label | null;
  /** Votes of everybody, as on the proposal's own page. */
  agrees: number;
  disagrees: number;
  passes: number;
  /** Counted elsewhere before an import. */
  importedSupports: number | null;
  themes: string[];
}
