import { z } from "zod";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { type Answer, valueSchemas } from "#app/domain/question/value.ts";
import { answerChecked } from "#app/domain/response/answer-checked.ts";

/** Answers as one text that a form carries from page to page, where nothing is kept. */
export function carried(answers: ReadonlyMap<string, Answer>): string {
  return JSON.stringify(Object.fromEntries(answers));
}

const Carried = z.record(z.string(), z.object({ value: z.unknown(), text: z.string() }));

/** What a form carried: answers that these questions take. Whatever else it says is left out. */
export function answersCarried(
  json: string | undefined,
  questions: readonly Question[],
): Map<string, Answer> {
  const all = Carried.safeParse(parsed(json));
  const answers = new Map<string, Answer>();
  if (!all.success) return answers;
  for (const question of questions) {
    const given = Object.hasOwn(all.data, question.id) ? all.data[question.id] : undefined;
    if (!given) continue;
    const value = question.kind === "open-text" ? null : readValue(question.kind, given.value);
    const answer = answerChecked(question, { value, text: given.text });
    if (answer.ok) answers.set(question.id, { value: answer.value, text: answer.text });
  }
  return answers;
}

function readValue(kind: keyof typeof valueSchemas, given: unknown) {
  const value = valueSchemas[kind].safeParse(given);
  return value.success ? value.data : null;
}

function parsed(json = "{}"): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
