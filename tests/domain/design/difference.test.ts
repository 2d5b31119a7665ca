import fc from "fast-check";
import { expect, test } from "vitest";
import { designDifference } from "#app/domain/design/difference.ts";
import { anyDesign } from "#tests/support/arbitrary-design.ts";
import { aChoice, aDesign, asks, onlyIf } from "#tests/support/designs.ts";

const four = aDesign({ questions: [asks("a"), asks("b"), asks("c"), asks("e")] });

test("nothing is said of designs that are the same", () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      expect(designDifference(design, { ...design })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("any two designs that differ are told apart", () => {
  fc.assert(
    fc.property(anyDesign, anyDesign, (before, after) => {
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      expect(designDifference(before, after).length === 0).toBe(isSame);
    }),
    { numRuns: 60 },
  );
});

test("a question added, one removed and one moved are each named", () => {
  const after = aDesign({ questions: [asks("e"), asks("a"), asks("c"), asks("d", { required: true })] });
  expect(designDifference(four, after)).toMatchObject([
    { id: "e", subject: { number: 1, title: "¿Qué dice e?" }, state: "changed", isMoved: true, changes: [] },
    {
      id: "d",
      state: "added",
      isMoved: false,
      changes: [
        { field: "question", pieces: [{ kind: "added", text: "¿Qué dice d?" }] },
        { field: "kind", before: null, after: "yes-no" },
        { field: "required", before: false, after: true },
      ],
    },
    { id: "b", subject: { kind: "question", number: 2 }, state: "removed" },
  ]);
});

test("words are compared word by word, options by their label", () => {
  const before = aDesign({
    title: "¿Qué plazas queremos?",
    questions: [asks("a", aChoice("o1", "o2", "o3"))],
  });
  const changed = aChoice("o3", "o1", "o4");
  const after = aDesign({ title: "¿Qué parques queremos?", questions: [asks("a", changed)] });
  expect(designDifference(before, after)).toMatchObject([
    {
      subject: { kind: "consultation" },
      changes: [
        {
          kind: "text",
          field: "title",
          pieces: [
            { kind: "same", text: "¿Qué " },
            { kind: "removed", text: "plazas" },
            { kind: "added", text: "parques" },
            { kind: "same", text: " queremos?" },
          ],
        },
      ],
    },
    {
      changes: [
        { kind: "listed", list: "options", isAdded: true, label: "Opción o4" },
        { kind: "listed", list: "options", isAdded: false, label: "Opción o2" },
        { kind: "reordered", list: "options" },
      ],
    },
  ]);
});

test("settings, sections, conditions and translations are changes too", () => {
  const before = aDesign({ questions: [asks("a"), asks("b")] });
  const after = aDesign({
    minimumCell: 10,
    sections: [{ id: "s", title: "Su barrio", text: "" }],
    questions: [asks("a"), asks("b", { sectionId: "s", condition: onlyIf("a") })],
    translations: { en: { title: { text: "Which squares?", source: "x" } } },
  });
  expect(designDifference(before, after)).toMatchObject([
    {
      changes: [
        { field: "minimumCell", before: 5, after: 10 },
        { kind: "translations", language: "en", added: 1, changed: 0, removed: 0 },
      ],
    },
    { subject: { kind: "section", title: "Su barrio" }, state: "added" },
    {
      changes: [
        { kind: "section", before: "", after: "Su barrio" },
        { kind: "condition", before: null, after: { match: "all" } },
      ],
    },
  ]);
});
