import type { QuestionKind } from "#db/schema.ts";

export const templateNames = ["debate", "survey", "budget", "regulation", "neighbourhood"] as const;
export type TemplateName = (typeof templateNames)[number];

/** A question without its words. */
export interface QuestionShape {
  kind: QuestionKind;
  /** Counted from 1; before the first when there is none. */
  section?: number;
  required?: boolean;
  settings?: Record<string, string | number | boolean | null>;
  /** Asked only when an earlier one, counted from 1, was answered with one of these. */
  when?: { question: number; is?: string[]; isNot?: string };
}

export interface Shape {
  proposalsInvited: boolean;
  questions: QuestionShape[];
}

const hasAnIdea = { question: 3, is: ["yes"] };
const usesThem = { question: 1, isNot: "o4" };

export const shapes: Record<TemplateName, Shape> = {
  debate: {
    proposalsInvited: true,
    questions: [
      { kind: "open-text", required: true },
      { kind: "open-text" },
      { kind: "open-text" },
      { kind: "open-text" },
    ],
  },
  survey: {
    proposalsInvited: false,
    questions: [
      { kind: "single-choice", section: 1, required: true },
      { kind: "multiple-choice", section: 1, settings: { other: true }, when: usesThem },
      { kind: "matrix", section: 2, when: usesThem },
      { kind: "scale", section: 2, required: true, settings: { from: 0, to: 10 } },
      { kind: "open-text", section: 2 },
      { kind: "single-choice", section: 3 },
    ],
  },
  budget: {
    proposalsInvited: true,
    questions: [
      { kind: "allocation", section: 1, required: true, settings: { total: 100 } },
      { kind: "open-text", section: 1 },
      { kind: "yes-no", section: 2, required: true },
      { kind: "open-text", section: 2, when: hasAnIdea },
      { kind: "place", section: 2, settings: { as: "point" }, when: hasAnIdea },
      { kind: "file", section: 2, when: hasAnIdea },
    ],
  },
  regulation: {
    proposalsInvited: false,
    questions: [
      { kind: "single-choice", settings: { other: true } },
      { kind: "single-choice", section: 1 },
      { kind: "open-text", section: 1, when: { question: 2, is: ["o2", "o3"] } },
      { kind: "single-choice", section: 2 },
      { kind: "open-text", section: 2, when: { question: 4, is: ["o2", "o3"] } },
      { kind: "single-choice", section: 3 },
      { kind: "open-text", section: 3, when: { question: 6, is: ["o2", "o3"] } },
      { kind: "open-text", section: 4 },
      { kind: "file", section: 4, settings: { accepts: "documents" } },
    ],
  },
  neighbourhood: {
    proposalsInvited: true,
    questions: [
      { kind: "ranking", section: 1, required: true, settings: { most: 3 } },
      { kind: "matrix", section: 1 },
      { kind: "place", section: 2, settings: { as: "point" } },
      { kind: "open-text", section: 2 },
      { kind: "file", section: 2, settings: { accepts: "images" } },
      { kind: "number", section: 3, settings: { min: 0, max: 120 } },
      { kind: "yes-no", section: 3 },
    ],
  },
};
