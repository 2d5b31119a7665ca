/** The shapes of what the demo's citizens propose, argue and answer. */
import type { Channel, Language, Stance } from "#db/schema.ts";

export type MunicipalityKey =
  | "quilpue"
  | "cochrane"
  | "cayambe"
  | "solola"
  | "registro"
  | "medellin"
  | "providencia"
  | "jacmel";

/** What people are like who see things one way; each has its opposite. */
export type Side = "urban" | "rural" | "young" | "old" | "trusting" | "wary";

/** Why a moderator hid a contribution; the reason is what its author reads. */
export interface DemoModeration {
  rule: "insult" | "spam" | "personal-data" | "off-topic";
  reason: string;
}

export interface DemoArgument {
  stance: Exclude<Stance, "comment">;
  municipality: MunicipalityKey;
  language: Language;
  text: string;
  replies?: DemoArgument[];
  moderation?: DemoModeration;
}

export interface DemoProposal {
  municipality: MunicipalityKey;
  language: Language;
  title: string;
  text?: string;
  place?: string;
  /** From -1 (most disagree) to 1 (most agree). */
  appeal: number;
  /** Who agrees with it more than the others do. */
  divides?: Side;
  arguments: DemoArgument[];
  moderation?: DemoModeration;
}

export interface DemoResponse {
  municipality: MunicipalityKey;
  language: Language;
  /** One per question, in order; null where the person left it blank. */
  answers: (string | null)[];
  /** Web when not given. */
  channel?: Channel;
}
