import type { Design, DesignQuestion, DesignSection } from "#app/domain/design/design.ts";
import {
  addedQuestion,
  changedQuestion,
  duplicatedQuestion,
  movedQuestion,
  type NewPlace,
  type QuestionWords,
  withCondition,
  withoutQuestions,
} from "#app/domain/design/edit-questions.ts";
import { restoredQuestion, restoredSection } from "#app/domain/design/edit-restore.ts";
import {
  addedSection,
  changedSection,
  movedSection,
  removedSection,
} from "#app/domain/design/edit-sections.ts";
import { withoutOrphans } from "#app/domain/design/edit-translations.ts";
import { type DesignProblem, designProblems, withoutBrokenRules } from "#app/domain/design/problems.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import type { Direction } from "#app/domain/question/question.ts";

/**
 * One change to what is asked, by the name under which the ledger keeps it.
 * @property clears  whether rules of other questions that it leaves without sense go as well; without
 *                   it such a change is refused
 */
export type Edit =
  | { name: "question.added"; question: DesignQuestion }
  | { name: "question.changed"; questionId: string; words: QuestionWords; clears?: boolean }
  | { name: "question.duplicated"; questionId: string; id: string; title: string }
  | { name: "question.moved"; questionId: string; to: NewPlace }
  | { name: "question.removed"; questionId: string; clears?: boolean }
  | { name: "question.restored"; questionId: string; before: Design }
  | { name: "condition.set"; questionId: string; condition: Condition }
  | { name: "condition.cleared"; questionId: string }
  | { name: "section.added"; section: DesignSection; startsWith?: string }
  | { name: "section.changed"; sectionId: string; title: string; text: string }
  | { name: "section.moved"; sectionId: string; to: Direction }
  | { name: "section.removed"; sectionId: string; questions: "keep" | "remove"; clears?: boolean }
  | { name: "section.restored"; sectionId: string; before: Design };

export type EditRefusal =
  | "no-such-question"
  | "no-such-section"
  | "asked-already"
  | "too-many-questions"
  | "too-many-sections"
  | "settings-wrong"
  | "condition-wrong"
  | "condition-order"
  | "condition-rests";

/** @property at  the ids of the questions that stand in its way */
export type Refused = { ok: false; refusal: EditRefusal; at?: string[] };
export type Edited = { ok: true; design: Design } | Refused;

/** The design after a change; what would leave it with problems it did not have is refused. */
export function edit(design: Design, change: Edit): Edited {
  const edited = applied(design, change);
  if (!edited.ok) return edited;
  const clears = "clears" in change && change.clears;
  const after = withoutOrphans(clears ? withoutBrokenRules(edited.design) : edited.design);
  const refused = refusalFor(change, problemsBrought(design, after));
  return refused ?? { ok: true, design: after };
}

function applied(design: Design, change: Edit): Edited {
  switch (change.name) {
    case "question.added":
      return addedQuestion(design, change.question);
    case "question.changed":
      return changedQuestion(design, change.questionId, change.words);
    case "question.duplicated":
      return duplicatedQuestion(design, change);
    case "question.moved":
      return movedQuestion(design, change.questionId, change.to);
    case "question.removed":
      return withoutQuestions(design, [change.questionId]);
    case "question.restored":
      return restoredQuestion(design, change.before, change.questionId);
    case "condition.set":
      return withCondition(design, change.questionId, change.condition);
    case "condition.cleared":
      return withCondition(design, change.questionId, null);
    case "section.added":
      return addedSection(design, change.section, change.startsWith);
    case "section.changed":
      return changedSection(design, change);
    case "section.moved":
      return movedSection(design, change.sectionId, change.to);
    case "section.removed":
      return removedSection(design, change.sectionId, change.questions);
    case "section.restored":
      return restoredSection(design, change.before, change.sectionId);
  }
}

function problemsBrought(before: Design, after: Design): DesignProblem[] {
  const known = new Set(designProblems(before).map((problem) => JSON.stringify(problem)));
  return designProblems(after).filter((problem) => !known.has(JSON.stringify(problem)));
}

function refusalFor({ name }: Edit, problems: readonly DesignProblem[]): Refused | null {
  if (problems.length === 0) return null;
  const own = problems.filter(({ kind }) => kind === "settings-wrong" || kind === "title-missing");
  if (own.length > 0) return { ok: false, refusal: "settings-wrong", at: own.map(({ at }) => at) };
  const at = [...new Set(problems.map((problem) => problem.at))];
  if (name === "condition.set" || name === "question.added") {
    return { ok: false, refusal: "condition-wrong", at };
  }
  const isOrder = problems.every(({ kind }) => kind === "rule-later");
  return { ok: false, refusal: isOrder ? "condition-order" : "condition-rests", at };
}
