import { canBeReversed, namesRule } from "#app/domain/decision/decision.ts";
import type { ContributionKind, Outcome, Visibility } from "#db/schema.ts";

/** What a contribution is and where it stands, as far as it matters to what may be decided of it. */
export interface OpenCase {
  kind: ContributionKind;
  visibility: Visibility;
  takenBack: boolean;
  /** Reports and signals that nobody has dealt with. */
  waiting: number;
  threadClosed: boolean;
  /** Of the same consultation, that it could answer instead. */
  otherQuestions: number;
  /** Its author was asked to let it stand in another, and has not said. */
  mergeWaits: boolean;
  /** What some rule of the house allows. */
  sanctions: readonly Outcome[];
  /** What decisions in force did. */
  inForce: readonly Outcome[];
}

/** In the order in which a moderator reads them, the mildest first; "approve" before all. */
export const outcomesInOrder = [
  "approve",
  "label",
  "move",
  "merge",
  "hide-part",
  "hide",
  "close-thread",
  "suspend",
  "restore",
] as const satisfies Outcome[];

/** What may be decided of it now. */
export function openOutcomes(one: OpenCase): Outcome[] {
  return outcomesInOrder.filter(
    (outcome) => makesSense[outcome](one) && (!namesRule(outcome) || one.sanctions.includes(outcome)),
  );
}

const makesSense: Record<Outcome, (one: OpenCase) => boolean> = {
  approve: (one) => isRead(one) && (one.visibility === "pending" || one.waiting > 0),
  label: isRead,
  move: (one) => isRead(one) && one.kind === "entry" && one.otherQuestions > 0,
  merge: (one) => one.kind === "proposal" && one.visibility === "published" && isRead(one) && !one.mergeWaits,
  "hide-part": isRead,
  hide: ({ visibility }) => visibility === "published" || visibility === "pending",
  "close-thread": (one) =>
    one.kind !== "entry" && one.visibility === "published" && !one.takenBack && !one.threadClosed,
  suspend: ({ inForce }) => !inForce.includes("suspend"),
  // What was hidden where it was imported from was hidden by no decision of ours.
  restore: ({ inForce, visibility }) => visibility === "hidden" || inForce.some(canBeReversed),
};

function isRead({ visibility, takenBack }: OpenCase): boolean {
  return !takenBack && (visibility === "published" || visibility === "pending");
}
