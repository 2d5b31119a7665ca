import type { DecisionLine } from "#app/ui/moderation/decision-list.tsx";
import type { ReportLine } from "#app/ui/moderation/report-list.tsx";
import type {
  ContributionKind,
  Label,
  Language,
  Outcome,
  SignalCode,
  Stance,
  Visibility,
} from "#db/schema.ts";

/** All that the pages of a case show, in the reader's language where there is a choice. */
export interface CaseData {
  kind: ContributionKind;
  id: string;
  words: {
    title: string | null;
    text: string;
    language: Language;
    stance: Stance | null;
    place: string | null;
    visibility: Visibility;
    sentAt: string;
    takenBack: boolean;
  };
  question: { position: number; title: string; language: Language } | null;
  proposal: { title: string; language: Language } | null;
  parent: { text: string; language: Language; stance: Stance } | null;
  territory: string | null;
  label: Label | null;
  threadClosed: boolean;
  authority: { timeZone: string };
  consultation: { slug: string; title: string };
  /** Where readers find it. */
  href: string;
  /** Lawyers read what was handed to them, and decide nothing. */
  as: "moderator" | "lawyer";
  /** The moderator wrote it. */
  own: boolean;
  reports: ReportLine[];
  signals: SignalLine[];
  /** Of the author, under this authority; null for the author. */
  history: HistoryData | null;
  decisions: DecisionLine[];
  /** Reports that wait. */
  waiting: number;
  rules: RuleLine[];
  seen: { seenDecision: string | null; seenReports: number; seenWords: string };
  open: Outcome[];
  otherQuestions: { id: string; position: number; title: string; language: Language }[];
  /** What a restoring could take back. */
  standing: { id: string; outcome: Outcome; decidedAt: string; rule: string | null }[];
  merge: { into: { id: string; title: string; language: Language }; askedAt: string } | null;
  second: SecondData | null;
  undo: { outcome: Outcome; decisionId: string; until: string } | null;
}

export interface SignalLine {
  code: SignalCode;
  detail: string;
  foundAt: string;
  waiting: boolean;
}

export interface RuleLine {
  id: string;
  code: string;
  title: string;
  text: string;
  sanctions: Outcome[];
  secondPerson: boolean;
  /** Days. */
  longestSuspension: number;
}

export interface HistoryData {
  sent: number;
  counts: { outcome: Outcome; count: number }[];
  latest: {
    outcome: Outcome;
    rule: string | null;
    decidedAt: string;
    kind: ContributionKind;
    reversed: boolean;
  }[];
}

/** A decision that waits for another moderator to agree. */
export interface SecondData {
  id: string;
  outcome: Outcome;
  rule: string | null;
  reason: string;
  askedAt: string;
  /** Who reads this asked for it. */
  mine: boolean;
  label: Label | null;
  days: number | null;
  question: string | null;
  /** "hide-part": what readers would see. */
  preview: { title: string | null; text: string } | null;
}
