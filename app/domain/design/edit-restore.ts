import type { Design } from "#app/domain/design/design.ts";
import type { Edited } from "#app/domain/design/edit.ts";
import { inserted } from "#app/domain/design/edit-questions.ts";
import { inOrder } from "#app/domain/design/edit-sections.ts";
import { withTranslationsFrom } from "#app/domain/design/edit-translations.ts";
import { conditionOf, sectionRank, withoutBrokenRules } from "#app/domain/design/problems.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import { mostQuestions, mostSections } from "#app/domain/question/limits.ts";

/** Puts a removed question back as and where it was; one that is there stays as it is. */
export function restoredQuestion(design: Design, before: Design, questionId: string): Edited {
  if (!before.questions.some(({ id }) => id === questionId))
    return { ok: false, refusal: "no-such-question" };
  return withQuestionsBack(design, before, [questionId]);
}

/** Puts a removed section back with the questions it had. */
export function restoredSection(design: Design, before: Design, sectionId: string): Edited {
  const was = before.sections.findIndex(({ id }) => id === sectionId);
  if (was < 0) return { ok: false, refusal: "no-such-section" };
  if (design.sections.some(({ id }) => id === sectionId)) return { ok: true, design };
  if (design.sections.length >= mostSections) return { ok: false, refusal: "too-many-sections" };
  const neighbour = before.sections
    .slice(0, was)
    .findLast(({ id }) => design.sections.some((section) => section.id === id));
  const rank = sectionRank(design, neighbour?.id ?? null);
  const keptIn = before.sections[was - 1]?.id ?? null;
  const own = before.questions.filter((question) => question.sectionId === sectionId).map(({ id }) => id);
  const back = inOrder({
    ...design,
    sections: design.sections.toSpliced(rank, 0, before.sections[was]!),
    questions: design.questions.map((question) =>
      own.includes(question.id) && question.sectionId === keptIn ? { ...question, sectionId } : question,
    ),
  });
  return withQuestionsBack(withTranslationsFrom(back, before, "section", sectionId), before, own);
}

function withQuestionsBack(design: Design, before: Design, ids: readonly string[]): Edited {
  const gone = ids.filter((id) => !design.questions.some((question) => question.id === id));
  if (design.questions.length + gone.length > mostQuestions) {
    return { ok: false, refusal: "too-many-questions" };
  }
  let back = design;
  for (const id of gone) {
    back = withTranslationsFrom(inserted(back, ...placeOf(back, before, id)), before, "question", id);
  }
  return { ok: true, design: withoutBrokenRules(withRulesBack(back, before, gone)) };
}

/** After the last of those before it that is still there, in its own section if that is. */
function placeOf(design: Design, before: Design, id: string) {
  const was = before.questions.findIndex((question) => question.id === id);
  const question = before.questions[was]!;
  const earlier = before.questions.slice(0, was).map((one) => one.id);
  const isThere = sectionRank(design, question.sectionId) >= 0;
  const neighbour = design.questions.findLastIndex(
    (one) => earlier.includes(one.id) && (!isThere || one.sectionId === question.sectionId),
  );
  if (neighbour >= 0) {
    return [{ ...question, sectionId: design.questions[neighbour]!.sectionId }, neighbour + 1] as const;
  }
  const sectionId = isThere ? question.sectionId : null;
  const rank = sectionRank(design, sectionId);
  const next = design.questions.findIndex((one) => sectionRank(design, one.sectionId) >= rank);
  return [{ ...question, sectionId }, next < 0 ? design.questions.length : next] as const;
}

/** The rules that went with the questions come back where nobody has changed the condition since. */
function withRulesBack(design: Design, before: Design, ids: readonly string[]): Design {
  const questions = design.questions.map((question) => {
    const old = before.questions.find(({ id }) => id === question.id)?.condition;
    const isAsLeft = old && isSame(question.condition, withoutRulesOn(old, ids));
    return isAsLeft ? { ...question, condition: old } : question;
  });
  return { ...design, questions };
}

function withoutRulesOn({ match, rules }: Condition, ids: readonly string[]): Condition | null {
  return conditionOf(
    match,
    rules.filter(({ questionId }) => !ids.includes(questionId)),
  );
}

function isSame(a: Condition | null, b: Condition | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
