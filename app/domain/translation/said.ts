import type { Asked } from "#app/domain/question/settings.ts";

/** Given the key and the words of a text, the words to put in its place. */
export type Say = (key: string, text: string) => string;

interface Described {
  id: string;
  title: string;
  help: string;
}

/** A question with each of its texts said by `say`, under keys such as "title" and "option.o1.label". */
export function questionSaid<Question extends Described & Asked>(question: Question, say: Say): Question {
  return {
    ...question,
    title: say("title", question.title),
    help: say("help", question.help),
    settings: settingsSaid(question, say),
  };
}

/** The settings of a question with the words in them said by `say`; codes, bounds and sums stay. */
function settingsSaid(asked: Asked, say: Say): Asked["settings"] {
  switch (asked.kind) {
    case "single-choice":
    case "multiple-choice":
    case "ranking":
      return { ...asked.settings, options: optionsSaid(asked.settings.options, say) };
    case "allocation": {
      const options = optionsSaid(asked.settings.options, say);
      return { ...asked.settings, options, unit: say("unit", asked.settings.unit) };
    }
    case "scale": {
      const lowLabel = say("lowLabel", asked.settings.lowLabel);
      const highLabel = say("highLabel", asked.settings.highLabel);
      return { ...asked.settings, lowLabel, highLabel };
    }
    case "matrix": {
      const rows = linesSaid("row", asked.settings.rows, say);
      const columns = linesSaid("column", asked.settings.columns, say);
      return { ...asked.settings, rows, columns };
    }
    case "number":
      return { ...asked.settings, unit: say("unit", asked.settings.unit) };
    default:
      return asked.settings;
  }
}

function optionsSaid<Option extends { code: string; label: string; description: string }>(
  options: readonly Option[],
  say: Say,
): Option[] {
  return options.map((option) => ({
    ...option,
    label: say(`option.${option.code}.label`, option.label),
    description: say(`option.${option.code}.description`, option.description),
  }));
}

function linesSaid<Line extends { code: string; label: string }>(
  of: "row" | "column",
  lines: readonly Line[],
  say: Say,
): Line[] {
  return lines.map((line) => ({ ...line, label: say(`${of}.${line.code}.label`, line.label) }));
}
