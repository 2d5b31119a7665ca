import type { Design } from "#app/domain/design/design.ts";
import { minutesToAnswer } from "#app/domain/design/minutes.ts";
import type { Language } from "#db/schema.ts";

/** A template in a list. */
export interface TemplateCard {
  href: string;
  name: string;
  /** Of the name, and of what it asks. */
  language: Language;
  /** What it is for; of a saved one, whose it is. */
  summary: string;
  savedAt: string | null;
  questions: number;
  minutes: number;
}

export function builtInCard({
  template,
  name,
  summary,
  design,
}: {
  template: string;
  name: string;
  summary: string;
  design: Design;
}): TemplateCard {
  const href = `/desk/templates/${template}?in=${design.language}`;
  return { href, name, summary, savedAt: null, ...measures(design) };
}

export function savedCard({
  id,
  name,
  authorityName,
  savedAt,
  design,
}: {
  id: string;
  name: string;
  authorityName: string;
  savedAt: string;
  design: Design;
}): TemplateCard {
  return { href: `/desk/templates/${id}`, name, summary: authorityName, savedAt, ...measures(design) };
}

function measures({ language, questions, sections }: Design) {
  return { language, questions: questions.length, minutes: minutesToAnswer(questions, sections, language) };
}
