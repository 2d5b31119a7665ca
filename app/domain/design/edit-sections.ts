import type { Design, DesignSection } from "#app/domain/design/design.ts";
import type { Edited, Refused } from "#app/domain/design/edit.ts";
import { withoutQuestions } from "#app/domain/design/edit-questions.ts";
import { sectionRank } from "#app/domain/design/problems.ts";
import { mostSections } from "#app/domain/question/limits.ts";
import type { Direction } from "#app/domain/question/question.ts";

const noSuchSection: Refused = { ok: false, refusal: "no-such-section" };

/**
 * After the others and empty; or, with a question it starts with, right there: that question and those
 * that follow in its section become the new one's.
 */
export function addedSection(design: Design, section: DesignSection, startsWith?: string): Edited {
  const { sections, questions } = design;
  if (sections.length >= mostSections) return { ok: false, refusal: "too-many-sections" };
  if (!startsWith) return { ok: true, design: { ...design, sections: [...sections, section] } };
  const start = questions.findIndex(({ id }) => id === startsWith);
  if (start < 0) return { ok: false, refusal: "no-such-question" };
  const { sectionId } = questions[start]!;
  return {
    ok: true,
    design: {
      ...design,
      sections: sections.toSpliced(sectionRank(design, sectionId), 0, section),
      questions: questions.map((question, index) =>
        index >= start && question.sectionId === sectionId
          ? { ...question, sectionId: section.id }
          : question,
      ),
    },
  };
}

export function changedSection(
  design: Design,
  { sectionId, title, text }: { sectionId: string; title: string; text: string },
): Edited {
  if (!design.sections.some(({ id }) => id === sectionId)) return noSuchSection;
  const sections = design.sections.map((one) => (one.id === sectionId ? { id: one.id, title, text } : one));
  return { ok: true, design: { ...design, sections } };
}

/** With its questions. */
export function movedSection(design: Design, sectionId: string, to: Direction): Edited {
  const index = design.sections.findIndex(({ id }) => id === sectionId);
  if (index < 0) return noSuchSection;
  const target = to === "up" ? index - 1 : index + 1;
  if (target < 0 || target >= design.sections.length) return { ok: true, design };
  const section = design.sections[index]!;
  const sections = design.sections.toSpliced(index, 1).toSpliced(target, 0, section);
  return { ok: true, design: inOrder({ ...design, sections }) };
}

/** Its questions stay, at the end of the section before, unless they go as well. */
export function removedSection(design: Design, sectionId: string, kept: "keep" | "remove"): Edited {
  const index = design.sections.findIndex(({ id }) => id === sectionId);
  if (index < 0) return noSuchSection;
  const rest = { ...design, sections: design.sections.toSpliced(index, 1) };
  if (kept === "remove") {
    const own = design.questions.filter((question) => question.sectionId === sectionId);
    return withoutQuestions(
      rest,
      own.map(({ id }) => id),
    );
  }
  const before = design.sections[index - 1]?.id ?? null;
  const questions = design.questions.map((question) =>
    question.sectionId === sectionId ? { ...question, sectionId: before } : question,
  );
  return { ok: true, design: { ...rest, questions } };
}

/** Each section's questions together, the sections in their order. */
export function inOrder(design: Design): Design {
  const questions = design.questions.toSorted(
    (a, b) => sectionRank(design, a.sectionId) - sectionRank(design, b.sectionId),
  );
  return { ...design, questions };
}
