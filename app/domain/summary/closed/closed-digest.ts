import {
  allocationGiven,
  numberGiven,
  rankingGiven,
  scaleGiven,
} from "#app/domain/summary/closed/closed-figures.ts";
import type { ClosedDigest, Given } from "#app/domain/summary/closed/closed-format.ts";
import { baseTold, choicesGiven, matrixGiven, type Told } from "#app/domain/summary/closed/closed-tables.ts";
import type { ClosedQuestionRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";

/** What the questions gave that ask for more or other than words, in their order. */
export function closedDigests(scope: Scope): ClosedDigest[] {
  return scope.survey.rows.closed.map((question) => {
    const { told, given } = givenTo(scope, question);
    const { id, position, title, kind } = question;
    return { id, position, title, kind, base: told.base, atLeast: told.atLeast, given };
  });
}

function givenTo(scope: Scope, question: ClosedQuestionRow): { told: Told; given: Given | null } {
  if (question.kind === "matrix") return matrixGiven(scope, question);
  if (
    question.kind === "single-choice" ||
    question.kind === "yes-no" ||
    question.kind === "multiple-choice"
  ) {
    return choicesGiven(scope, question);
  }
  const told = baseTold(scope, question);
  return { told, given: told.base ? figuresGiven(scope, question) : null };
}

function figuresGiven(scope: Scope, question: ClosedQuestionRow): Given | null {
  switch (question.kind) {
    case "scale":
      return scaleGiven(scope, question);
    case "ranking":
      return rankingGiven(scope, question);
    case "allocation":
      return allocationGiven(scope, question);
    case "number":
      return numberGiven(scope, question);
    default:
      return null;
  }
}
