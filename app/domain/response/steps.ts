import type { Question, Section } from "#app/domain/consultation/consultation.ts";

/** Where one question stands among those that are asked. */
export interface Step<Asked, Part> {
  question: Asked;
  /** From 1, among those asked. */
  place: number;
  steps: number;
  previous: Asked | null;
  next: Asked | null;
  section: Part | null;
  /** Whether it is the first one asked of its section. */
  opensSection: boolean;
}

/** The step of a question that is asked; null for one that is not. */
export function stepTo<Asked extends Pick<Question, "id" | "sectionId">, Part extends Pick<Section, "id">>(
  asked: readonly Asked[],
  sections: readonly Part[],
  questionId: string,
): Step<Asked, Part> | null {
  const index = asked.findIndex(({ id }) => id === questionId);
  const question = asked[index];
  if (!question) return null;
  const previous = asked[index - 1] ?? null;
  return {
    question,
    place: index + 1,
    steps: asked.length,
    previous,
    next: asked[index + 1] ?? null,
    section: sections.find(({ id }) => id === question.sectionId) ?? null,
    opensSection: previous?.sectionId !== question.sectionId,
  };
}

/** The next one asked after this position; null when the review comes. */
export function nextAsked<Asked extends Pick<Question, "position">>(
  asked: readonly Asked[],
  position: number,
): Asked | null {
  return asked.find((question) => question.position > position) ?? null;
}
