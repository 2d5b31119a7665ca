import type { Rule } from "#app/domain/question/condition.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { otherCode } from "#app/domain/question/value.ts";

export type Test = Rule["test"];

const testsByKind: Record<Asked["kind"], readonly Test[]> = {
  "open-text": ["answered", "contains", "equals"],
  "single-choice": ["equals", "answered"],
  "multiple-choice": ["contains", "equals", "answered"],
  "yes-no": ["equals", "answered"],
  scale: ["equals", "answered"],
  ranking: ["contains", "answered"],
  allocation: ["contains", "answered"],
  matrix: ["contains", "answered"],
  number: ["equals", "answered"],
  date: ["equals", "answered"],
  place: ["answered"],
  file: ["answered"],
};

/** What a rule may ask of an answer to such a question; the likeliest first. */
export function testsOf({ kind }: Pick<Asked, "kind">): readonly Test[] {
  return testsByKind[kind];
}

/** The values among which a rule on such a question chooses; null when any number, day or words will do. */
export function valuesOf({ kind, settings }: Asked): string[] | null {
  switch (kind) {
    case "single-choice":
    case "multiple-choice":
      return [...settings.options.map(({ code }) => code), ...(settings.other ? [otherCode] : [])];
    case "ranking":
    case "allocation":
      return settings.options.map(({ code }) => code);
    case "yes-no":
      return ["yes", "no"];
    case "scale":
      return Array.from({ length: Math.max(0, settings.to - settings.from + 1) }, (_, step) =>
        String(settings.from + step),
      );
    case "matrix":
      return settings.rows.flatMap((row) => settings.columns.map((column) => `${row.code}.${column.code}`));
    case "place":
    case "file":
      return [];
    default:
      return null;
  }
}

/** What is wrong with a rule on such a question; null when it makes sense. */
export function ruleProblem(asked: Asked, { test, value }: Rule): "test" | "value" | null {
  if (!testsOf(asked).includes(test)) return "test";
  if (test === "answered") return null;
  const values = valuesOf(asked);
  if (values) return values.includes(value) ? null : "value";
  if (asked.kind === "number") return value.trim() !== "" && String(Number(value)) === value ? null : "value";
  if (asked.kind === "date") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : "value";
  return value.trim() === "" ? "value" : null;
}
