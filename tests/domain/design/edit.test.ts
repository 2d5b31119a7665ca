import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Design } from "#app/domain/design/design.ts";
import { type Edit, edit } from "#app/domain/design/edit.ts";
import { designProblems } from "#app/domain/design/problems.ts";
import { mostQuestions } from "#app/domain/question/limits.ts";
import { anyDesign } from "#tests/support/arbitrary-design.ts";
import { aChoice, aDesign, asks, onlyIf, someEdits } from "#tests/support/designs.ts";

/** The ids in order, each section's in brackets. */
function outline({ sections, questions }: Design): string {
  const of = (sectionId: string | null) =>
    questions
      .filter((question) => question.sectionId === sectionId)
      .map(({ id }) => id)
      .join(" ");
  return [of(null), ...sections.map(({ id }) => `${id}[${of(id)}]`)].join(" ").trim();
}

function edited(design: Design, ...changes: Edit[]): Design {
  return changes.reduce((before, change) => {
    const after = edit(before, change);
    if (!after.ok) throw new Error(after.refusal);
    expect(designProblems(after.design)).toEqual([]);
    return after.design;
  }, design);
}

const section = (id: string) => ({ id, title: `Parte ${id}`, text: "" });
const inSection = (id: string, sectionId: string | null) => asks(id, { sectionId });
const twoSections = aDesign({
  sections: [section("s1"), section("s2")],
  questions: [inSection("q1", null), inSection("q2", "s1"), inSection("q3", "s1"), inSection("q4", "s2")],
});
const dependent = aDesign({ questions: [asks("q1"), asks("q2", { condition: onlyIf("q1") }), asks("q3")] });

test("any sequence of edits leaves a design that can be asked", () => {
  fc.assert(
    fc.property(someEdits, (changes) => {
      let design = aDesign();
      const seen = [design];
      for (const change of changes) {
        const after = edit(design, change);
        if (after.ok) design = after.design;
        expect(designProblems(design)).toEqual([]);
        seen.push(design);
      }
      for (const before of seen) {
        for (const { id } of before.questions) {
          const back = edit(design, { name: "question.restored", questionId: id, before });
          expect(back.ok && designProblems(back.design)).toEqual([]);
        }
        for (const { id } of before.sections) {
          const back = edit(design, { name: "section.restored", sectionId: id, before });
          expect(back.ok && designProblems(back.design)).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a removal that is undone leaves everything as it was", () => {
  fc.assert(
    fc.property(someEdits, fc.nat(), fc.constantFrom("keep", "remove"), (changes, pick, questions) => {
      const before = changes.reduce((design, change) => {
        const after = edit(design, change);
        return after.ok ? after.design : design;
      }, aDesign());
      const things = [...before.questions, ...before.sections];
      if (things.length === 0) return;
      const { id } = things[pick % things.length]!;
      const isSection = id.startsWith("s");
      const after = edited(
        before,
        isSection
          ? { name: "section.removed", sectionId: id, questions, clears: true }
          : { name: "question.removed", questionId: id, clears: true },
        isSection
          ? { name: "section.restored", sectionId: id, before }
          : { name: "question.restored", questionId: id, before },
      );
      expect(after).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("nor is anything lost of a design with every kind, conditions and translations", () => {
  fc.assert(
    fc.property(anyDesign, fc.nat(), fc.constantFrom("keep", "remove"), (before, pick, questions) => {
      expect(designProblems(before)).toEqual([]);
      const things = [...before.questions, ...before.sections];
      if (things.length === 0) return;
      const { id } = things[pick % things.length]!;
      const isSection = before.sections.some((section) => section.id === id);
      const [removal, undo]: Edit[] = isSection
        ? [
            { name: "section.removed", sectionId: id, questions, clears: true },
            { name: "section.restored", sectionId: id, before },
          ]
        : [
            { name: "question.removed", questionId: id, clears: true },
            { name: "question.restored", questionId: id, before },
          ];
      const after = edited(before, removal!, undo!);
      expect(after).toEqual(before);
    }),
  );
});

describe("a question", () => {
  test("is added after the others of its section", () => {
    const question = inSection("q5", "s1");
    expect(outline(edited(twoSections, { name: "question.added", question }))).toBe("q1 s1[q2 q3 q5] s2[q4]");
    const nowhere = inSection("q5", "s9");
    expect(edit(twoSections, { name: "question.added", question: nowhere })).toMatchObject({
      refusal: "no-such-section",
    });
  });

  test("is moved by a step within its section, then into the next, which keeps the order", () => {
    const step = (design: Design, questionId: string, to: "up" | "down") =>
      edited(design, { name: "question.moved", questionId, to });
    expect(outline(step(twoSections, "q3", "up"))).toBe("q1 s1[q3 q2] s2[q4]");
    expect(outline(step(twoSections, "q2", "up"))).toBe("q1 q2 s1[q3] s2[q4]");
    expect(outline(step(twoSections, "q3", "down"))).toBe("q1 s1[q2] s2[q3 q4]");
    expect(step(twoSections, "q4", "down")).toEqual(twoSections);
    expect(step(twoSections, "q1", "up")).toEqual(twoSections);
  });

  test("is moved after any other, or to the beginning of any section", () => {
    const move = (questionId: string, to: { after: string } | { first: string | null }) =>
      outline(edited(twoSections, { name: "question.moved", questionId, to }));
    expect(move("q4", { after: "q1" })).toBe("q1 q4 s1[q2 q3] s2[]");
    expect(move("q1", { after: "q2" })).toBe("s1[q2 q1 q3] s2[q4]");
    expect(move("q4", { first: "s1" })).toBe("q1 s1[q4 q2 q3] s2[]");
    expect(move("q3", { first: null })).toBe("q3 q1 s1[q2] s2[q4]");
    expect(move("q3", { after: "q3" })).toBe(outline(twoSections));
  });

  test("is not moved before one that its condition rests on, nor that one after it", () => {
    const late = { ok: false, refusal: "condition-order", at: ["q2"] };
    expect(edit(dependent, { name: "question.moved", questionId: "q2", to: "up" })).toEqual(late);
    expect(edit(dependent, { name: "question.moved", questionId: "q1", to: { after: "q3" } })).toEqual(late);
  });

  test("on which a condition rests is removed only with that rule", () => {
    const remove: Edit = { name: "question.removed", questionId: "q1" };
    expect(edit(dependent, remove)).toEqual({ ok: false, refusal: "condition-rests", at: ["q2"] });
    const after = edited(dependent, { ...remove, clears: true });
    expect(after.questions).toMatchObject([{ id: "q2", condition: null }, { id: "q3" }]);
  });

  test("keeps the rules that rest on something else", () => {
    const design = aDesign({
      questions: [
        asks("q1"),
        asks("q2"),
        asks("q3", {
          condition: { match: "any", rules: [...onlyIf("q1").rules, ...onlyIf("q2", "no").rules] },
        }),
      ],
    });
    const after = edited(design, { name: "question.removed", questionId: "q1", clears: true });
    expect(after.questions[1]!.condition).toEqual({ match: "any", rules: onlyIf("q2", "no").rules });
  });

  test("loses neither a chosen option nor its kind while a condition rests on it", () => {
    const design = aDesign({
      questions: [asks("q1", aChoice("o1", "o2", "o3")), asks("q2", { condition: onlyIf("q1", "o3") })],
    });
    const { title, help, required } = design.questions[0]!;
    const change = (asked: ReturnType<typeof aChoice>, clears = false) =>
      edit(design, {
        name: "question.changed",
        questionId: "q1",
        words: { title, help, required, ...asked },
        clears,
      });
    const rests = { ok: false, refusal: "condition-rests", at: ["q2"] };
    expect(change(aChoice("o1", "o2"))).toEqual(rests);
    expect(change({ kind: "file", settings: { accepts: "any" } })).toEqual(rests);
    expect(change(aChoice("o3", "o4"))).toMatchObject({ ok: true });
    expect(change(aChoice("o1", "o2"), true)).toMatchObject({
      ok: true,
      design: { questions: [{}, { condition: null }] },
    });
  });

  test("is not asked with settings that make no sense", () => {
    const words = { title: "¿Cuántos?", help: "", required: false };
    const settings = { unit: "", min: 5, max: 1, decimals: 0 };
    const change: Edit = {
      name: "question.changed",
      questionId: "q1",
      words: { ...words, kind: "number", settings },
    };
    expect(edit(dependent, change)).toMatchObject({ refusal: "settings-wrong", at: ["q1"] });
  });

  test("is copied right after itself with its condition and translations", () => {
    const texts = { "question.q2.title": { text: "What?", source: "¿Qué dice q2?" } };
    const design = { ...dependent, translations: { en: texts } };
    const copy = edited(design, {
      name: "question.duplicated",
      questionId: "q2",
      id: "q9",
      title: "¿Otra vez?",
    });
    expect(outline(copy)).toBe("q1 q2 q9 q3");
    expect(copy.questions[2]).toMatchObject({ title: "¿Otra vez?", condition: onlyIf("q1") });
    expect(copy.translations.en).toEqual({
      ...texts,
      "question.q9.title": texts["question.q2.title"],
    });
  });

  test("takes its translations with it, and brings them back", () => {
    const translations = { en: { "question.q3.title": { text: "What?", source: "¿Qué?" } } };
    const design = { ...dependent, languages: ["en" as const], translations };
    const after = edited(design, { name: "question.removed", questionId: "q3" });
    expect(after.translations.en).toEqual({});
    expect(edited(after, { name: "question.restored", questionId: "q3", before: design })).toEqual(design);
  });

  test("is one of a hundred at most, and none is asked twice", () => {
    const questions = Array.from({ length: mostQuestions }, (_, index) => asks(`q${index}`));
    const one: Edit = { name: "question.added", question: asks("more") };
    expect(edit(aDesign({ questions }), one)).toMatchObject({ refusal: "too-many-questions" });
    const twice: Edit = { name: "question.added", question: asks("more", { title: "¿Que DICE q1?" }) };
    expect(edit(dependent, twice)).toMatchObject({ refusal: "asked-already" });
  });
});

describe("a condition", () => {
  const set = (rule: object) =>
    edit(dependent, {
      name: "condition.set",
      questionId: "q2",
      condition: {
        match: "all",
        rules: [{ questionId: "q1", test: "equals", value: "yes", not: false, ...rule }],
      },
    });

  test("asks about an earlier question what can be asked of it", () => {
    expect(set({ value: "no" }).ok).toBe(true);
    expect(set({ test: "answered", value: "", not: true }).ok).toBe(true);
    const wrong = { ok: false, refusal: "condition-wrong", at: ["q2"] };
    expect(set({ value: "o1" })).toEqual(wrong);
    expect(set({ test: "contains" })).toEqual(wrong);
    expect(set({ questionId: "q3" })).toEqual(wrong);
    expect(set({ questionId: "q2" })).toEqual(wrong);
    expect(set({ questionId: "q9" })).toEqual(wrong);
  });

  test("is cleared", () => {
    const after = edited(dependent, { name: "condition.cleared", questionId: "q2" });
    expect(after.questions[1]!.condition).toBeNull();
  });
});

describe("a section", () => {
  test("begins with a question and takes those after it", () => {
    const after = edited(twoSections, { name: "section.added", section: section("s3"), startsWith: "q3" });
    expect(outline(after)).toBe("q1 s1[q2] s3[q3] s2[q4]");
    const empty = edited(twoSections, { name: "section.added", section: section("s3") });
    expect(outline(empty)).toBe("q1 s1[q2 q3] s2[q4] s3[]");
  });

  test("is moved with its questions", () => {
    const after = edited(twoSections, { name: "section.moved", sectionId: "s2", to: "up" });
    expect(outline(after)).toBe("q1 s2[q4] s1[q2 q3]");
  });

  test("leaves its questions to the one before, or takes them along", () => {
    const remove = (questions: "keep" | "remove") =>
      outline(edited(twoSections, { name: "section.removed", sectionId: "s1", questions }));
    expect(remove("keep")).toBe("q1 q2 q3 s2[q4]");
    expect(remove("remove")).toBe("q1 s2[q4]");
  });
});
