import { data } from "@remix-run/node";
import { readDesign } from "#app/domain/design/design.server.ts";
import type { Design, DesignQuestion } from "#app/domain/design/design.ts";
import type { DesignEdited } from "#app/domain/design/edit.server.ts";
import { lastDesignWith } from "#app/domain/design/undo.server.ts";
import type { Typed } from "#app/domain/question/writing/rows.ts";
import { type Desk, reasonFor } from "#app/http/desk.server.ts";
import { type FormAnswer, sentForm } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import type { Db } from "#db/schema.ts";

/** One question of a consultation's design, with its number. */
export async function questionOf(db: Db, { consultation }: Desk, questionId: string | undefined) {
  const design = await readDesign(db, consultation);
  const index = design.questions.findIndex(({ id }) => id === questionId);
  return { design, question: found<DesignQuestion>(design.questions[index]), number: index + 1 };
}

export async function sectionOf(db: Db, { consultation }: Desk, sectionId: string | undefined) {
  const design = await readDesign(db, consultation);
  return { design, section: found(design.sections.find(({ id }) => id === sectionId)) };
}

/** The fields of a form whose names follow from what is asked in it. */
export async function typedForm(request: Request): Promise<Typed> {
  return Object.fromEntries([...(await sentForm(request))].map(([name, value]) => [name, String(value)]));
}

/** Whether rules that would be left without sense may go as well. */
export async function clearingInput(request: Request): Promise<boolean> {
  return (await typedForm(request)).clears === "on";
}

/** The page again with what was typed: one row more or less, nothing refused. */
export function filledAgain(typed: Typed) {
  return data<FormAnswer>({ result: { initialValue: typed } });
}

/** 422 with what was typed. @param errors  message references by field, "" for the form as a whole */
export function refusedAgain(typed: Typed, errors: Record<string, string>) {
  const error = Object.fromEntries(Object.entries(errors).map(([name, message]) => [name, [message]]));
  return data<FormAnswer>({ result: { status: "error", initialValue: typed, error } }, 422);
}

type EditRefused = Extract<DesignEdited, { ok: false }>;

/** Why a change was refused, with the numbers of the questions that stand in its way. */
export function editReason(design: Design, { refusal, at = [] }: EditRefused): string {
  const numbers = at.map((id) => design.questions.findIndex((question) => question.id === id) + 1);
  const known = numbers.filter((number) => number > 0);
  return reasonFor(refusal, { questions: known.join(", "), count: known.length });
}

/** What a removal has just taken out of the design and a version still has; null when there is no such thing. */
export async function removedThing(
  db: Db,
  { consultation }: Desk,
  design: Design,
  id: string | null,
): Promise<RemovedThing | null> {
  if (!id || [...design.questions, ...design.sections].some((one) => one.id === id)) return null;
  const before = await lastDesignWith(db, consultation.id, id);
  const question = before?.questions.find((one) => one.id === id);
  if (question) return { concept: "question", id, title: question.title };
  const section = before?.sections.find((one) => one.id === id);
  return section ? { concept: "section", id, title: section.title } : null;
}

export interface RemovedThing {
  concept: "question" | "section";
  id: string;
  title: string;
}
