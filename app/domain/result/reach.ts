import { type Conditional, questionsAsked } from "#app/domain/question/condition.ts";
import type { Answer } from "#app/domain/question/value.ts";

export interface Asked extends Conditional {
  position: number;
}

/** How many came to each question, were asked it in what they sent, and stopped at it; by position. */
export interface Reach {
  started: number;
  sent: number;
  reached: Map<number, number>;
  asked: Map<number, number>;
  /** At a question by its position; `atReview` for those who only did not send. */
  stopped: Map<number, number>;
}

export const atReview = Number.POSITIVE_INFINITY;

export function noReach(): Reach {
  return { started: 0, sent: 0, reached: new Map(), asked: new Map(), stopped: new Map() };
}

/**
 * Adds responses that came equally far. Somebody who saved up to one question was shown the next that
 * their answers ask.
 */
export function addReach(
  reach: Reach,
  questions: readonly Asked[],
  response: { isSent: boolean; furthest: number; answers: ReadonlyMap<string, Answer> },
  times = 1,
) {
  const asked = questionsAsked(questions, response.answers);
  reach.started += times;
  if (response.isSent) {
    reach.sent += times;
    for (const { position } of asked) {
      more(reach.asked, position, times);
      more(reach.reached, position, times);
    }
    return;
  }
  const next = asked.find(({ position }) => position > response.furthest)?.position ?? atReview;
  for (const { position } of asked) if (position <= next) more(reach.reached, position, times);
  if (next === atReview) more(reach.reached, atReview, times);
  more(reach.stopped, next, times);
}

/** The questions that some condition rests on, and those on which these rest. */
export function questionsConditionsRestOn(questions: readonly Conditional[]): Set<string> {
  return new Set(
    questions.flatMap(({ condition }) => (condition?.rules ?? []).map(({ questionId }) => questionId)),
  );
}

function more(counts: Map<number, number>, key: number, times: number) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
