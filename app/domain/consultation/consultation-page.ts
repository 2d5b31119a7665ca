import type { AnswerClock } from "#app/domain/answer/clock.ts";
import type { PublishedCount } from "#app/domain/consultation/participation.ts";
import type { ShownMeeting } from "#app/domain/meeting/shown-meeting.ts";
import type { PreModeratedKind, preModerationOf } from "#app/domain/moderation/pre-moderation.ts";
import type { Moment } from "#app/domain/phase/phase.ts";
import type { Doable, ShownPhase } from "#app/domain/phase/shown-phases.ts";
import type { Langs, LanguageNote, Spoken } from "#app/domain/translation/reading.ts";
import type { Access, Language, Schema, TerritoryKind } from "#db/schema.ts";

/** Everything a consultation's page says to everybody. */
export interface ConsultationPage {
  consultation: ShownConsultation;
  /** In which languages it is and may be read. */
  languages: LanguageNote;
  /** Who leads it. */
  authority: { slug: string; name: string; timeZone: string };
  /** The names of the other authorities that hold it. */
  partners: string[];
  moment: Moment;
  phases: ShownPhase[];
  doable: Doable;
  /** About how long answering takes. */
  minutes: number;
  asked: { code: string; name: string; kind: TerritoryKind }[];
  questions: ShownQuestion[];
  corrections: Pick<Schema["correction"], "id" | "questionId" | "text" | "writtenAt">[];
  scheduleChanges: Pick<
    Schema["scheduleChange"],
    "id" | "phase" | "kind" | "closesAfter" | "reason" | "changedAt"
  >[];
  meetings: ShownMeeting[];
  documents: Pick<Schema["document"], "id" | "title" | "mediaType" | "bytes">[];
  /** People, or proposals where the source of imported ones does not say whose they are. */
  counted: "people" | "proposals";
  total: PublishedCount;
  places: { shown: ShownPlace[]; more: number };
  proposals: { count: number; best: ShownProposal[] };
  quote: { id: string; text: string; language: Language; position: number; place: string | null } | null;
  summaries: { code: string; name: string }[];
  /** What the authority owes, and how many have to agree before a proposal is owed an answer. */
  answering: { clock: AnswerClock | null; threshold: number | null };
  /** Contributions hidden now, and reports no moderator has looked at. */
  moderation: { hidden: number; waiting: number };
}

export interface ShownConsultation
  extends Pick<
    Schema["consultation"],
    | "slug"
    | "title"
    | "purpose"
    | "promise"
    | "answersBy"
    | "opensAt"
    | "closesAt"
    | "closedReason"
    | "language"
    | "minimumCell"
    | "backgroundHtml"
    | "credit"
    | "publishedAt"
  > {
  access: Access;
  proposalsInvited: boolean;
  preModeration: ReturnType<typeof preModerationOf>;
  preModeratedWhen: PreModeratedKind[];
  langs: Langs;
}

export interface ShownQuestion extends Spoken {
  id: string;
  position: number;
  title: string;
  help: string;
  required: boolean;
  /** Published answers from everywhere. */
  entries: number;
  /** From the reader's municipality; null when not known, or too few to be counted. */
  here: number | null;
}

export interface ShownPlace {
  code: string;
  name: string;
  count: PublishedCount;
  /** Of its population, 0 to 1; null when one of the two is not known. */
  share: number | null;
  /** The reader's. */
  own: boolean;
}

export interface ShownProposal
  extends Pick<Schema["proposal"], "id" | "title" | "agrees" | "disagrees" | "passes" | "importedSupports"> {
  language: Language;
}
