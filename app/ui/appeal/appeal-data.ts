import type { Decided } from "#app/ui/appeal/decided.tsx";
import type { DecisionLine } from "#app/ui/moderation/decision-list.tsx";
import type { ReportLine } from "#app/ui/moderation/report-list.tsx";
import type { AppealOutcome, ContributionKind, Language, Stance } from "#db/schema.ts";

export type WhyNot =
  | "not-allowed"
  | "already-decided"
  | "own-decision"
  | "own-contribution"
  | "own-report"
  | "administrators-only";

/** All that the page of one appeal shows, in the reader's language where there is a choice. */
export interface AppealData {
  id: string;
  by: "author" | "reader";
  /** Null for the author of what a reader asks a review of. */
  said: string | null;
  madeAt: string;
  dueAt: string;
  late: boolean;
  withAdministrators: boolean;
  answer: { outcome: AppealOutcome; reason: string; decidedAt: string; resultId: string | null } | null;
  decided: Decided;
  about: {
    kind: ContributionKind;
    id: string;
    title: string | null;
    text: string;
    stance: Stance | null;
    language: Language;
  };
  context: {
    question: { position: number; title: string; language: Language } | null;
    proposal: { title: string; language: Language } | null;
    parent: { text: string; language: Language } | null;
  };
  sealed: boolean;
  changed: boolean;
  reports: ReportLine[];
  history: DecisionLine[];
  whyNot: WhyNot | null;
  authority: { timeZone: string };
  consultation: { slug: string; title: string };
  rules: { id: string; title: string; text: string }[];
  held: Record<string, string> | null;
  answered: string | null;
}
