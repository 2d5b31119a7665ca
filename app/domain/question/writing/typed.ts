import { numberTyped } from "#app/domain/question/reading/numbers.ts";
import type { Asked, Line, Option } from "#app/domain/question/settings.ts";
import { blankRow, type Row, rowFields, type Typed } from "#app/domain/question/writing/rows.ts";
import type { Language, QuestionKind } from "#db/schema.ts";

type Written = { title: string; help: string; required: boolean } & Asked;

/** The fields of a question's form as they say what it is now. */
export function typedOf({ title, help, required, ...asked }: Written, language: Language): Typed {
  return { title, help, ...ticked("required", required), ...settingsTyped(asked as Asked, language) };
}

export function settingsTyped(asked: Asked, language: Language): Typed {
  const number = (value: number | null) => (value === null ? "" : numberTyped(value, language));
  switch (asked.kind) {
    case "open-text":
      return { length: asked.settings.length };
    case "single-choice":
      return { ...optionsTyped(asked.settings.options), ...ticked("other", asked.settings.other) };
    case "multiple-choice": {
      const { options, other, min, max } = asked.settings;
      return { ...optionsTyped(options), ...ticked("other", other), min: number(min), max: number(max) };
    }
    case "scale": {
      const { from, to, lowLabel, highLabel } = asked.settings;
      return { from: number(from), to: number(to), lowLabel, highLabel };
    }
    case "ranking":
      return { ...optionsTyped(asked.settings.options), most: number(asked.settings.most) };
    case "allocation": {
      const { options, total, unit } = asked.settings;
      return { ...optionsTyped(options), total: number(total), unit };
    }
    case "matrix": {
      const { rows, columns, several } = asked.settings;
      return Object.fromEntries([
        ...rowFields("row", rows.map(asRow)),
        ...rowFields("column", columns.map(asRow)),
        ...Object.entries(ticked("several", several)),
      ]);
    }
    case "number": {
      const { unit, min, max, decimals } = asked.settings;
      return { unit, min: number(min), max: number(max), decimals: number(decimals) };
    }
    case "date":
      return { earliest: asked.settings.earliest ?? "", latest: asked.settings.latest ?? "" };
    case "place":
      return { as: asked.settings.as };
    case "file":
      return { accepts: asked.settings.accepts };
    case "yes-no":
      return {};
  }
}

function optionsTyped(options: readonly Option[]): Typed {
  return Object.fromEntries(rowFields("option", options.map(asRow)));
}

function asRow(line: Line | Option): Row {
  return { description: "", ...line };
}

function ticked(name: string, isSo: boolean): Typed {
  return isSo ? { [name]: "on" } : {};
}

const blanks = (count: number) => Array.from({ length: count }, () => blankRow);
const threeOptions = Object.fromEntries(rowFields("option", blanks(3)));

/** The form of a question of this kind before anything is written. */
export const blankSettings: Record<QuestionKind, Typed> = {
  "open-text": { length: "long" },
  "single-choice": threeOptions,
  "multiple-choice": threeOptions,
  "yes-no": {},
  scale: { from: "1", to: "5" },
  ranking: threeOptions,
  allocation: { ...threeOptions, total: "100" },
  matrix: Object.fromEntries([...rowFields("row", blanks(3)), ...rowFields("column", blanks(3))]),
  number: { decimals: "0" },
  date: {},
  place: { as: "municipality" },
  file: { accepts: "any" },
};

/** The form of another kind, with all that it has in common with this one: options stay options. */
export function typedAs(kind: QuestionKind, question: Written, language: Language): Typed {
  const { title, help, required } = question;
  const old = settingsTyped(question, language);
  const blank = Object.entries(blankSettings[kind]);
  const hasOptions = "option-1-label" in old;
  const kept = blank.filter(([name]) => !(hasOptions && name.startsWith("option-")));
  const options = "option-1-label" in blankSettings[kind] ? optionFields(old) : [];
  const alike = kept.map(([name, value]): [string, string] => [name, old[name] || value]);
  const unit: Typed = old.unit && (kind === "number" || kind === "allocation") ? { unit: old.unit } : {};
  const other =
    kind === "single-choice" || kind === "multiple-choice" ? ticked("other", old.other === "on") : {};
  return {
    title,
    help,
    ...ticked("required", required),
    ...Object.fromEntries([...alike, ...options]),
    ...unit,
    ...other,
  };
}

function optionFields(typed: Typed): [string, string][] {
  return Object.entries(typed).filter(([name]) => name.startsWith("option-"));
}
