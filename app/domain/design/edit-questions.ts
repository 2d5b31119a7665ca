import type { Design, DesignQuestion } from "#app/domain/design/design.ts";
import type { Edited, Refused } from "#app/domain/design/edit.ts";
import { copiedTranslations } from "#app/domain/design/edit-translations.ts";
import { sectionRank } from "#app/domain/design/problems.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import { mostQuestions } from "#app/domain/question/limits.ts";
import type { Direction } from "#app/domain/question/question.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { foldText } from "#app/domain/text/fold.ts";

/** What an official writes of a question; its place and its condition are changed elsewhere. */
export type QuestionWords = { title: string; help: string; required: boolean } & Asked;

/** One step, or right after another question, or the first of a section (null: before all sections). */
export type NewPlace = Direction | { after: string } | { first: string | null };

const noSuchQuestion: Refused = { ok: false, refusal: "no-such-question" };

/** After the others of its section. */
export function addedQuestion(design: Design, question: DesignQuestion): Edited {
  const { questions } = design;
  if (isAsked(question.title, questions)) return { ok: false, refusal: "asked-already" };
  if (questions.length >= mostQuestions) return { ok: false, refusal: "too-many-questions" };
  const rank = sectionRank(design, question.sectionId);
  if (rank < 0) return { ok: false, refusal: "no-such-section" };
  const later = questions.findIndex(({ sectionId }) => sectionRank(design, sectionId) > rank);
  return { ok: true, design: inserted(design, question, later < 0 ? questions.length : later) };
}

export function changedQuestion(design: Design, questionId: string, words: QuestionWords): Edited {
  const own = design.questions.find(({ id }) => id === questionId);
  if (!own) return noSuchQuestion;
  const others = design.questions.filter((question) => question !== own);
  if (isAsked(words.title, others)) return { ok: false, refusal: "asked-already" };
  const { id, sectionId, condition } = own;
  return { ok: true, design: replaced(design, { ...words, id, sectionId, condition }) };
}

/** A copy right after it, asked under the same condition, with the translations of all but what differs. */
export function duplicatedQuestion(
  design: Design,
  { questionId, id, title }: { questionId: string; id: string; title: string },
): Edited {
  const { questions } = design;
  const index = questions.findIndex((question) => question.id === questionId);
  if (index < 0) return noSuchQuestion;
  if (isAsked(title, questions)) return { ok: false, refusal: "asked-already" };
  if (questions.length >= mostQuestions) return { ok: false, refusal: "too-many-questions" };
  const copy = inserted(design, { ...questions[index]!, id, title }, index + 1);
  return { ok: true, design: copiedTranslations(copy, questionId, id) };
}

/** The first stays first and the last last; a step out of a section is a step into the next. */
export function movedQuestion(design: Design, questionId: string, to: NewPlace): Edited {
  const index = design.questions.findIndex(({ id }) => id === questionId);
  if (index < 0) return noSuchQuestion;
  if (to === "up" || to === "down") return { ok: true, design: stepped(design, index, to) };
  const question = design.questions[index]!;
  const rest = { ...design, questions: design.questions.filter((one) => one !== question) };
  if ("after" in to) {
    if (to.after === questionId) return { ok: true, design };
    const before = rest.questions.findIndex(({ id }) => id === to.after);
    if (before < 0) return noSuchQuestion;
    const { sectionId } = rest.questions[before]!;
    return { ok: true, design: inserted(rest, { ...question, sectionId }, before + 1) };
  }
  const rank = sectionRank(design, to.first);
  if (rank < 0) return { ok: false, refusal: "no-such-section" };
  const next = rest.questions.findIndex(({ sectionId }) => sectionRank(design, sectionId) >= rank);
  const place = next < 0 ? rest.questions.length : next;
  return { ok: true, design: inserted(rest, { ...question, sectionId: to.first }, place) };
}

function stepped(design: Design, index: number, to: Direction): Design {
  const { sections, questions } = design;
  const question = questions[index]!;
  const neighbour = questions[to === "up" ? index - 1 : index + 1];
  if (neighbour && neighbour.sectionId === question.sectionId) {
    const order = questions.filter((one) => one !== question);
    order.splice(order.indexOf(neighbour) + (to === "up" ? 0 : 1), 0, question);
    return { ...design, questions: order };
  }
  const rank = sectionRank(design, question.sectionId) + (to === "up" ? -1 : 1);
  if (rank < 0 || rank > sections.length) return design;
  const sectionId = rank === 0 ? null : sections[rank - 1]!.id;
  return replaced(design, { ...question, sectionId });
}

export function withoutQuestions(design: Design, ids: readonly string[]): Edited {
  const questions = design.questions.filter(({ id }) => !ids.includes(id));
  if (questions.length !== design.questions.length - ids.length) return noSuchQuestion;
  return { ok: true, design: { ...design, questions } };
}

export function withCondition(design: Design, questionId: string, condition: Condition | null): Edited {
  const own = design.questions.find(({ id }) => id === questionId);
  return own ? { ok: true, design: replaced(design, { ...own, condition }) } : noSuchQuestion;
}

export function inserted(design: Design, question: DesignQuestion, index: number): Design {
  return { ...design, questions: design.questions.toSpliced(index, 0, question) };
}

function replaced(design: Design, question: DesignQuestion): Design {
  return { ...design, questions: design.questions.map((one) => (one.id === question.id ? question : one)) };
}

/** Whether this is asked already, however it is written. */
export function isAsked(title: string, questions: readonly { title: string }[]): boolean {
  return questions.some((question) => foldText(question.title) === foldText(title));
}
