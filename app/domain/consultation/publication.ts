import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { liesWithinAny } from "#app/domain/consultation/places.ts";
import { answersAfter, type ScheduleRefusal } from "#app/domain/consultation/schedule.ts";
import { withAnswerDay } from "#app/domain/phase/answer-day.ts";
import { phasesOf, windowOf } from "#app/domain/phase/phase.ts";
import { phasesProblem } from "#app/domain/phase/phases-problem.ts";

/** What an official fills in, each on a page of its own, in this order. */
export const parts = [
  "purpose",
  "places",
  "schedule",
  "questions",
  "participation",
  "background",
  "documents",
] as const;
export type Part = (typeof parts)[number];

/** Everything that can stand between a draft and its publication, with the part in which to mend it. */
export const problemParts = {
  "purpose-missing": "purpose",
  "promise-missing": "purpose",
  "answer-day-missing": "purpose",
  "answers-before-closing": "purpose",
  "places-missing": "places",
  "place-outside": "places",
  "agreement-missing": "places",
  "closing-missing": "schedule",
  "opens-in-the-past": "schedule",
  "opens-too-far": "schedule",
  "closes-in-the-past": "schedule",
  "closes-before-opening": "schedule",
  "too-short": "schedule",
  "too-long": "schedule",
  "phase-needed": "schedule",
  "phases-overlap": "schedule",
  "questions-missing": "questions",
  "questions-wrong": "questions",
} as const satisfies Record<ScheduleRefusal | string, Part>;
export type Problem = keyof typeof problemParts;

interface Draft extends Pick<Consultation, "purpose" | "promise" | "answersBy" | "phases"> {
  /** Of the leading authority. */
  timeZone: string;
  questions: number;
  /** How many things in what is asked have to be mended; the page of the questions says which. */
  wrong: number;
  asked: readonly { path: string }[];
  /** The territories of the authorities that hold it. */
  holders: readonly { path: string }[];
  /** Whether every joint authority has agreed to it as it is. */
  isAgreed: boolean;
}

/** Everything that has to be mended before it can be published, in the order of the parts. */
export function publicationProblems(draft: Draft, now: Date): Problem[] {
  const { answersBy, timeZone } = draft;
  const phases = withAnswerDay(phasesOf(draft), answersBy, timeZone);
  const { closesAt } = windowOf(phases);
  const schedule = phases.length === 0 ? "closing-missing" : (phasesProblem(phases, now)?.refusal ?? null);
  const answersTooSoon =
    answersBy !== null && closesAt !== null && !answersAfter(answersBy, closesAt, timeZone);
  const found: (Problem | false | null)[] = [
    draft.purpose === "" && "purpose-missing",
    draft.promise === "" && "promise-missing",
    answersBy === null && "answer-day-missing",
    answersTooSoon && "answers-before-closing",
    draft.asked.length === 0 && "places-missing",
    draft.asked.some((territory) => !liesWithinAny(territory, draft.holders)) && "place-outside",
    !draft.isAgreed && "agreement-missing",
    schedule,
    draft.questions === 0 && "questions-missing",
    draft.wrong > 0 && "questions-wrong",
  ];
  return [...new Set(found.filter((problem) => typeof problem === "string"))];
}
