import type { Design, DesignQuestion } from "#app/domain/design/design.ts";
import type { Condition, Rule } from "#app/domain/question/condition.ts";
import { ruleProblem } from "#app/domain/question/rule-fit.ts";
import { type Asked, settingsProblems, settingsSchemas } from "#app/domain/question/settings.ts";
import { foldText } from "#app/domain/text/fold.ts";

export type ProblemKind =
  | "id-twice"
  | "title-missing"
  | "section-unknown"
  | "out-of-order"
  | "settings-wrong"
  | "rule-unknown"
  | "rule-later"
  | "rule-wrong";

/** As much of a design as can have problems. */
export interface Outline {
  sections: readonly { id: string; title: string }[];
  questions: readonly OutlineQuestion[];
}
type OutlineQuestion = Pick<DesignQuestion, "id" | "sectionId" | "title" | "condition"> & Asked;

export interface DesignProblem {
  kind: ProblemKind;
  /** The question or section in which it is mended. */
  at: string;
  /** For a rule: the question it asks about. */
  about?: string;
}

/**
 * Everything that a design's types cannot say; [] for one that can be asked. Ids differ, each section's
 * questions stand together and the sections in their order, settings make sense, and conditions ask only
 * about earlier questions what these can be asked.
 */
export function designProblems(design: Outline): DesignProblem[] {
  const ids = [...design.sections, ...design.questions].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((at) => ({ kind: "id-twice" as const, at })),
    ...design.sections
      .filter(({ title }) => title === "")
      .map(({ id }) => ({ kind: "title-missing" as const, at: id })),
    ...design.questions.flatMap((question, index) => [
      ...ownProblems(question),
      ...placeProblems(design, index),
      ...ruleProblems(design, index),
    ]),
  ];
}

/** Where a question's section comes: 0 before the first section, -1 for one that does not exist. */
export function sectionRank({ sections }: Pick<Outline, "sections">, sectionId: string | null): number {
  if (sectionId === null) return 0;
  const index = sections.findIndex(({ id }) => id === sectionId);
  return index < 0 ? -1 : index + 1;
}

function ownProblems(question: OutlineQuestion): DesignProblem[] {
  const { id: at, title, kind, settings } = question;
  const isReadable = settingsSchemas[kind].safeParse(settings).success;
  const isWrong = !isReadable || Object.keys(settingsProblems(question)).length > 0;
  return [
    ...(title === "" ? [{ kind: "title-missing" as const, at }] : []),
    ...(isWrong ? [{ kind: "settings-wrong" as const, at }] : []),
  ];
}

function placeProblems(design: Outline, index: number): DesignProblem[] {
  const { id: at, sectionId } = design.questions[index]!;
  const rank = sectionRank(design, sectionId);
  if (rank < 0) return [{ kind: "section-unknown", at }];
  const before = design.questions[index - 1];
  return before && sectionRank(design, before.sectionId) > rank ? [{ kind: "out-of-order", at }] : [];
}

function ruleProblems({ questions }: Outline, index: number): DesignProblem[] {
  const { id: at, condition } = questions[index]!;
  return (condition?.rules ?? []).flatMap((rule) => {
    const kind = problemOfRule(questions, index, rule);
    return kind ? [{ kind, at, about: rule.questionId }] : [];
  });
}

function problemOfRule(
  questions: readonly OutlineQuestion[],
  index: number,
  rule: Rule,
): "rule-unknown" | "rule-later" | "rule-wrong" | null {
  const other = questions.findIndex(({ id }) => id === rule.questionId);
  if (other < 0) return "rule-unknown";
  if (other >= index) return "rule-later";
  return ruleProblem(questions[other]!, rule) ? "rule-wrong" : null;
}

/** What has to be mended before publication, by the page on which it is. */
export interface StandingProblem {
  kind: "title" | "settings" | "condition" | "place" | "twice" | "section-title" | "section-empty";
  id: string;
  /** Of the question or the section, from 1. */
  number: number;
}

/** Every problem of what is asked, and what can be written but not published: an empty section, one question twice. */
export function standingProblems(design: Outline): StandingProblem[] {
  const { sections, questions } = design;
  const found = designProblems(design).map(({ kind, at }) => ({ kind: standingKind[kind], id: at }));
  for (const { id } of sections) {
    if (!questions.some(({ sectionId }) => sectionId === id)) found.push({ kind: "section-empty", id });
  }
  const titles = questions.map(({ title }) => foldText(title));
  for (const [index, { id }] of questions.entries()) {
    if (titles.indexOf(titles[index]!) < index) found.push({ kind: "twice", id });
  }
  const seen = new Map(found.map((problem) => [`${problem.kind} ${problem.id}`, problem]));
  return [...seen.values()].map(({ kind, id }) => {
    const section = sections.findIndex((one) => one.id === id);
    return section < 0
      ? { kind, id, number: questions.findIndex((one) => one.id === id) + 1 }
      : { kind: kind === "title" ? "section-title" : kind, id, number: section + 1 };
  });
}

const standingKind: Record<ProblemKind, StandingProblem["kind"]> = {
  "id-twice": "place",
  "title-missing": "title",
  "section-unknown": "place",
  "out-of-order": "place",
  "settings-wrong": "settings",
  "rule-unknown": "condition",
  "rule-later": "condition",
  "rule-wrong": "condition",
};

/** The numbers of the other questions whose conditions rest on one of these. */
export function dependentNumbers(
  { questions }: Pick<Outline, "questions">,
  ids: readonly string[],
): number[] {
  return questions.flatMap(({ id, condition }, index) => {
    const rests = condition?.rules.some(({ questionId }) => ids.includes(questionId));
    return rests && !ids.includes(id) ? [index + 1] : [];
  });
}

/** Without the rules that make no sense where they stand; a condition that has none left is gone. */
export function withoutBrokenRules(design: Design): Design {
  const questions = design.questions.map((question, index) => {
    const { condition } = question;
    if (!condition) return question;
    const rules = condition.rules.filter((rule) => !problemOfRule(design.questions, index, rule));
    if (rules.length === condition.rules.length) return question;
    return { ...question, condition: conditionOf(condition.match, rules) };
  });
  return { ...design, questions };
}

export function conditionOf(match: Condition["match"], rules: Rule[]): Condition | null {
  return rules.length === 0 ? null : { match, rules };
}
