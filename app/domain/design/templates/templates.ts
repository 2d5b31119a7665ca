import { Design, type DesignQuestion } from "#app/domain/design/design.ts";
import en from "#app/domain/design/templates/en.ts";
import es from "#app/domain/design/templates/es.ts";
import fr from "#app/domain/design/templates/fr.ts";
import pt from "#app/domain/design/templates/pt.ts";
import {
  type QuestionShape,
  shapes,
  type TemplateName,
  templateNames,
} from "#app/domain/design/templates/shapes.ts";
import type { Label, QuestionWords, TemplateWords, Words } from "#app/domain/design/templates/words.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import type { Language } from "#db/schema.ts";

const words: Record<Language, Words> = { es, pt, en, fr };

/** A template that every authority has. */
export interface BuiltIn {
  template: TemplateName;
  name: string;
  /** What it is for, in a sentence. */
  summary: string;
  design: Design;
}

export function builtInTemplates(language: Language): BuiltIn[] {
  return templateNames.map((template) => builtInTemplate(template, language));
}

export function builtInTemplate(template: TemplateName, language: Language): BuiltIn {
  const said = words[language][template];
  return { template, name: said.name, summary: said.summary, design: designOf(template, said, language) };
}

function designOf(template: TemplateName, said: TemplateWords, language: Language): Design {
  const { proposalsInvited, questions } = shapes[template];
  const { title, purpose, promise, sections = [] } = said;
  return Design.parse({
    title,
    purpose,
    promise,
    background: "",
    language,
    languages: [],
    access: "open",
    preModerated: false,
    preModeratedWhen: [],
    proposalsInvited,
    votesHiddenUntilVoted: false,
    minimumCell: 5,
    answerThreshold: null,
    sections: sections.map(([title, text], index) => ({ id: `s${index + 1}`, title, text })),
    questions: questions.map((shape, index) => questionOf(shape, said.questions[index]!, index)),
    translations: {},
  });
}

/** The settings' schema adds what neither the shape nor the words say. */
function questionOf(shape: QuestionShape, said: QuestionWords, index: number): unknown {
  const { title, help = "", options, rows, columns, ...labels } = said;
  return {
    id: `q${index + 1}`,
    sectionId: shape.section ? `s${shape.section}` : null,
    kind: shape.kind,
    title,
    help,
    required: shape.required ?? false,
    condition: conditionOf(shape),
    settings: {
      ...shape.settings,
      ...labels,
      ...(options && { options: listed(options, "o") }),
      ...(rows && { rows: listed(rows, "r") }),
      ...(columns && { columns: listed(columns, "c") }),
    },
  } satisfies Record<keyof DesignQuestion, unknown>;
}

function listed(labels: readonly Label[], letter: string) {
  return labels.map((one, index) => {
    const [label, description = ""] = typeof one === "string" ? [one] : one;
    return { code: `${letter}${index + 1}`, label, description };
  });
}

function conditionOf({ when }: QuestionShape): Condition | null {
  if (!when) return null;
  const rule = (value: string, not: boolean) =>
    ({ questionId: `q${when.question}`, test: "equals", value, not }) as const;
  if (when.isNot === undefined)
    return { match: "any", rules: (when.is ?? []).map((value) => rule(value, false)) };
  const answered = { questionId: `q${when.question}`, test: "answered", value: "", not: false } as const;
  return { match: "all", rules: [answered, rule(when.isNot, true)] };
}
