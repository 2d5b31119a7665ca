import { z } from "zod";
import { type DayMoved, daysBetween, dayThatCounts } from "#app/domain/answer/clock.ts";
import { words } from "#app/domain/consultation/authoring.ts";
import { Day, localTimeOf } from "#app/domain/consultation/schedule.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { CommitmentState, Schema } from "#db/schema.ts";

export type Commitment = Schema["commitment"];

export const commitmentStates = [
  "not-started",
  "under-way",
  "done",
  "dropped",
] as const satisfies readonly CommitmentState[];

export const commitmentTitleLength = { min: 10, max: 200 };
export const responsibleLength = { min: 3, max: 150 };
export const longestBudget = 200;
export const updateLength = { min: 10, max: 2000 };
export const longestEvidence = 500;
/** How many in one answer. */
export const mostCommitments = 20;

export const CommitmentInput = z.object({
  title: words(oneLine, commitmentTitleLength),
  responsible: words(oneLine, responsibleLength),
  dueBy: Day,
  budget: z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(longestBudget, msg("form.too-long", { max: longestBudget })))
    .default(""),
});
export type CommitmentInput = z.infer<typeof CommitmentInput>;

/** What happened to a commitment; words may be left out only of one that is done, where evidence speaks. */
export const UpdateInput = z
  .object({
    state: z.enum(commitmentStates, msg("form.choose")),
    dueBy: Day.optional(),
    text: z
      .string()
      .transform(plainText)
      .pipe(z.string().max(updateLength.max, msg("form.too-long", { max: updateLength.max })))
      .default(""),
    evidence: z
      .string()
      .trim()
      .max(longestEvidence, msg("form.too-long", { max: longestEvidence }))
      .refine(isAddress, { message: "answer.update.evidence.wrong" })
      .optional(),
  })
  .superRefine(({ state, text, evidence }, context) => {
    if (text.length >= updateLength.min || (text === "" && state === "done" && evidence)) return;
    const message = state === "done" ? "answer.update.text.done" : "answer.update.text.missing";
    context.addIssue({ code: "custom", path: ["text"], message });
  });
export type UpdateInput = z.infer<typeof UpdateInput>;

/** A page elsewhere, encrypted, or a document of this portal. */
function isAddress(address: string): boolean {
  if (/^\/documents\/[\w-]+$/.test(address)) return true;
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address);
}

type Update = Pick<Schema["commitmentUpdate"], "state" | "dueBy" | "writtenAt">;

/** Where a commitment stands, judged from its dated rows alone. */
export interface Standing {
  state: CommitmentState;
  /** The day it is judged by: the last one named in time. */
  due: string;
  firstPromised: string;
  /** The newest one; another than `due` when that had passed before it was moved. */
  named: string;
  /** How often its day was moved. */
  moved: number;
  /** Neither done nor dropped, and its day has passed. */
  isOverdue: boolean;
  /** Done by its day. */
  isKept: boolean;
  /** Days late, when overdue or done late; else 0. */
  daysLate: number;
  /** Days until its day; null when settled or overdue. */
  daysLeft: number | null;
  /** The day it was done or dropped. */
  settledOn: string | null;
}

/** @param timeZone  of the authority that made it */
export function standingOfCommitment(
  commitment: Pick<Commitment, "dueBy" | "state" | "settledAt">,
  updates: readonly Update[],
  timeZone: string,
  now: Date,
): Standing {
  const { state, settledAt } = commitment;
  const moves = movesOf(commitment.dueBy, updates);
  const due = dayThatCounts(commitment.dueBy, moves, timeZone);
  const settledOn = settledAt === null ? null : localTimeOf(settledAt, timeZone).day;
  const past = daysBetween(due, settledOn ?? localTimeOf(now, timeZone).day);
  const isOpen = settledOn === null;
  const isDropped = state === "dropped";
  return {
    state,
    due,
    firstPromised: commitment.dueBy,
    named: moves.at(-1)?.dayAfter ?? commitment.dueBy,
    moved: moves.length,
    isOverdue: isOpen && past > 0,
    isKept: state === "done" && past <= 0,
    daysLate: isDropped ? 0 : Math.max(0, past),
    daysLeft: isOpen && past <= 0 ? -past : null,
    settledOn,
  };
}

function movesOf(first: string, updates: readonly Update[]): DayMoved[] {
  let before = first;
  return updates
    .toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt))
    .flatMap(({ dueBy, writtenAt }) => {
      if (dueBy === null || dueBy === before) return [];
      const move = { dayBefore: before, dayAfter: dueBy, changedAt: writtenAt };
      before = dueBy;
      return [move];
    });
}

/** In the order a board shows them. */
export const boardStates = ["overdue", "under-way", "not-started", "done", "dropped"] as const;
export type BoardState = (typeof boardStates)[number];

export function boardStateOf({ state, isOverdue }: Pick<Standing, "state" | "isOverdue">): BoardState {
  return isOverdue ? "overdue" : state;
}
