import type { TemplateName } from "#app/domain/design/templates/shapes.ts";

/** A label, or a label and its description. */
export type Label = string | [label: string, description: string];

export interface QuestionWords {
  title: string;
  help?: string;
  options?: Label[];
  rows?: string[];
  columns?: string[];
  unit?: string;
  lowLabel?: string;
  highLabel?: string;
}

/** What a built-in template says in one language; its questions and sections stand as in its shape. */
export interface TemplateWords {
  name: string;
  /** What it is for, in a sentence. */
  summary: string;
  title: string;
  purpose: string;
  promise: string;
  sections?: [title: string, text: string][];
  questions: QuestionWords[];
}

export type Words = Record<TemplateName, TemplateWords>;
