import { territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { fieldsOf, readAnswer } from "#app/domain/question/answer-fields.ts";
import { largestAttachment } from "#app/domain/question/limits.ts";
import type { Answer } from "#app/domain/question/value.ts";
import { type AttachmentRefusal, largestFile } from "#app/domain/response/attachment.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { codesOf, isWithin } from "#app/domain/territory/territory.ts";
import { fieldsSent } from "#app/http/forms.ts";
import { type PlaceOption, placeChoice } from "#app/http/place-choice.server.ts";
import { plainForm, readForm } from "#app/http/uploads.server.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Db, Language } from "#db/schema.ts";

/** The form of one question as its page shows it. */
export interface FilledAnswer {
  values: Record<string, string>;
  errors: Record<string, string[]>;
  /** Places to choose among; null when nothing was looked for. */
  places: PlaceOption[] | null;
}

interface Where {
  db: Db;
  language: Language;
}

/** The form that says this answer. */
export async function filledAnswer(
  question: Question,
  answer: Answer,
  { db, language }: Where,
): Promise<FilledAnswer> {
  const values = fieldsOf(question, answer, language);
  const shown: FilledAnswer = { values, errors: {}, places: null };
  const [place] = values.territoryId ? await territoriesByIds(db, [values.territoryId]) : [];
  if (!place) return shown;
  const { name, code } = place;
  const typed = { place: name, placeLookedFor: name, territory: code, territoryName: name };
  return { ...shown, values: { ...values, ...typed }, places: [{ value: code, label: name, hint: "" }] };
}

/** What was sent of a question's form, files and all. */
export interface SentAnswer {
  values: Record<string, string>;
  /** null when none was chosen. */
  file: File | null;
  /** What could not even be read, a message reference. */
  unreadable: string | null;
}

/** What the reading of forms calls the file of a field in which none was chosen. */
const unnamed = ["", "file-upload"];

const oneFile = { ...plainForm, files: 1, fileBytes: largestFile };

export async function sentAnswer(request: Request): Promise<SentAnswer> {
  const read = await readForm(request, oneFile);
  if (!read.ok) return { values: {}, file: null, unreadable: read.error };
  const file = read.formData.get("file");
  const isFile = file instanceof File && (file.size > 0 || !unnamed.includes(file.name));
  return { values: fieldsSent(read.formData), file: isFile ? file : null, unreadable: null };
}

export type AnswerGiven =
  | { ok: true; answer: Answer }
  | { ok: false; shown: FilledAnswer; status: 200 | 422 };

/**
 * What a form says, once nothing is left to look for, add up or correct; else the form to be shown again
 * with everything typed.
 * @param before  what was answered until now: a file stays until another is chosen
 */
export async function answerGiven(
  question: Question,
  { values, unreadable }: SentAnswer,
  before: Answer,
  where: Where,
): Promise<AnswerGiven> {
  const again = (
    errors: Record<string, string>,
    status: 200 | 422 = 422,
    places: PlaceOption[] | null = null,
  ) => ({
    ok: false as const,
    shown: { values, errors: listed(errors), places },
    status,
  });
  if (unreadable) return again({ [question.kind === "file" ? "file" : ""]: unreadable });
  if (question.kind === "file")
    return { ok: true, answer: values.remove ? { value: null, text: "" } : before };
  if (question.kind === "allocation" && values.total) return again({}, 200);
  let fields: Record<string, string> = values;
  if (question.kind === "place" && question.settings.as === "municipality") {
    const within = await countriesAsked(where.db, question.consultationId);
    const choice = await placeChoice(values, {
      ...where,
      within: within.length === 1 ? within[0] : undefined,
    });
    if (!choice.settled || values.look) return lookedFor(values, choice.places);
    const { territory } = choice;
    const isOutside = territory && !within.some((country) => isWithin(territory.path, country));
    if (isOutside) return again({ place: "question.place.outside" });
    fields = territory ? { territoryId: territory.id } : {};
  }
  const read = readAnswer(question, fields, where.language);
  return read.ok ? { ok: true, answer: { value: read.value, text: read.text } } : again(read.errors);
}

/** The form with the places that were found; only one of them is chosen already. */
function lookedFor(values: Record<string, string>, places: PlaceOption[] | null): AnswerGiven {
  const errors: Record<string, string> =
    places?.length === 0 ? { place: "person.place.none" } : { territory: "person.place.choose" };
  const territory = places?.length === 1 ? places[0]!.value : (values.territory ?? "");
  const shown = { values: { ...values, territory }, errors: values.look ? {} : listed(errors), places };
  return { ok: false, shown, status: values.look ? 200 : 422 };
}

/** The paths of the countries in which the consultation asks: places elsewhere are no answer to it. */
async function countriesAsked(db: Db, consultationId: string): Promise<string[]> {
  const asked = await territoriesAsked(db, consultationId);
  return [...new Set(asked.map(({ path }) => `/${codesOf(path)[0]}/`))];
}

/** What to say of a file that is not taken. */
export function fileMessage(
  refusal: AttachmentRefusal,
  question: Extract<Question, { kind: "file" }>,
): string {
  if (refusal === "file-empty") return msg("question.wrong.file.empty");
  if (refusal === "file-too-large") return msg("form.file.too-large", largestAttachment);
  if (refusal === "file-too-many") return msg("question.wrong.file.too-many");
  return msg(`question.wrong.file.${question.settings.accepts}`);
}

export function listed(errors: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, [error]]));
}
