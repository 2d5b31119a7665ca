import { act } from "#app/domain/act.server.ts";
import {
  authoritiesOf,
  consultationById,
  questionsOf,
} from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { type AnswerCounts, codeBook, codeBookRows, countAnswers } from "#app/domain/result/code-book.ts";
import type { ExportedResponse, ExportFacts, ExportFormat } from "#app/domain/result/export.ts";
import { columnsOf } from "#app/domain/result/export-columns.ts";
import { byteOrderMark, cellsOf, csvOf, csvRow, headerOf } from "#app/domain/result/export-csv.ts";
import { jsonOf, readableResponse } from "#app/domain/result/export-json.ts";
import { exportPages } from "#app/domain/result/export-pages.server.ts";
import { placesToTell } from "#app/domain/result/export-places.server.ts";
import { pseudonyms } from "#app/domain/result/export-pseudonym.server.ts";
import { xlsxOf } from "#app/domain/result/export-xlsx.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Db, Language } from "#db/schema.ts";

export interface ExportOrder {
  format: ExportFormat;
  /** The installation's. */
  secret: string;
  /** Of whoever asks. */
  language: Language;
}

export type Exported =
  | { ok: true; subjectId: string; facts: ExportFacts; chunks: AsyncGenerator<Buffer> }
  | { ok: false; refusal: "gone" | "not-allowed" };

/** Every response sent up to now as a file that flows; nothing is read before somebody takes the first piece. */
export function exportResponses(
  db: Db,
  actor: Actor,
  consultationId: string,
  order: ExportOrder,
  now = new Date(),
): Promise<Exported> {
  const { format } = order;
  const what = { by: actor, at: now, name: "responses.exported", consultationId, detail: { format } };
  return act(db, what, async (trx): Promise<Exported> => {
    const consultation = await consultationById(trx, consultationId);
    if (!consultation) return { ok: false, refusal: "gone" };
    const authorityIds = (await authoritiesOf(trx, consultationId)).map(({ id }) => id);
    if (!mayExport(actor, authorityIds)) return { ok: false, refusal: "not-allowed" };
    const facts = await exportFacts(trx, consultation, order.language, now);
    return {
      ok: true,
      subjectId: consultationId,
      facts,
      chunks: exportChunks(db, consultation, facts, order),
    };
  });
}

/** Those who run the consultation, and those who work with its figures. */
export function mayExport(actor: Actor, authorityIds: readonly string[]): boolean {
  return can(actor, "official", authorityIds) || can(actor, "analyst", authorityIds);
}

export async function exportFacts(
  db: Db,
  consultation: Consultation,
  language: Language,
  now: Date,
): Promise<ExportFacts> {
  const asOf = now.toISOString();
  const counted = await db
    .selectFrom("response")
    .select((select) => select.fn.countAll().as("responses"))
    .where("consultationId", "=", consultation.id)
    .where("submittedAt", "<=", asOf)
    .executeTakeFirstOrThrow();
  const { title, minimumCell, credit } = consultation;
  return {
    consultation: { title, language: consultation.language, minimumCell, credit },
    authority: localeOf(language).list((await authoritiesOf(db, consultation.id)).map(({ name }) => name)),
    questions: await questionsOf(db, consultation.id),
    asOf,
    responses: Number(counted.responses),
    language,
  };
}

/**
 * The file in pieces, without an act: for the sizes of files and for measuring.
 * @param most  stops after so many responses; null: all
 */
export async function* exportChunks(
  db: Db,
  consultation: Pick<Consultation, "id" | "authorityId">,
  facts: ExportFacts,
  { format, secret }: Pick<ExportOrder, "format" | "secret">,
  most: number | null = null,
): AsyncGenerator<Buffer> {
  const counts: AnswerCounts = new Map();
  const pages = await responsesOf(db, consultation, facts, secret, most, counts);
  const { t } = localeOf(facts.language);
  const inIts = localeOf(facts.consultation.language).t;
  const { questions } = facts;
  const columns = questions.map((question) => columnsOf(question, inIts));
  if (format === "csv") return yield* bytes(csvOf(columns, pages));
  if (format === "json") {
    const head = { ...headOf(facts), codeBook: codeBook(facts) };
    const foot = () => ({ answersByQuestion: byCode(facts, counts), complete: true });
    return yield* bytes(jsonOf(head, pages, readableResponse(questions, inIts), foot));
  }
  yield* xlsxOf({
    nameOf: (number) => `${t("result.export.sheet")}${number > 1 ? ` ${number}` : ""}`,
    header: headerOf(columns),
    pages: rowsOf(pages, (response) => cellsOf(response, columns)),
    last: { name: t("result.export.code-book"), rows: () => codeBookRows(codeBook(facts), counts) },
  });
}

/** The code book as CSV, with its counts: it reads every response once. */
export async function* codeBookChunks(
  db: Db,
  consultation: Pick<Consultation, "id" | "authorityId">,
  facts: ExportFacts,
  secret: string,
): AsyncGenerator<Buffer> {
  const counts: AnswerCounts = new Map();
  for await (const _ of await responsesOf(db, consultation, facts, secret, null, counts));
  yield Buffer.from(byteOrderMark + codeBookRows(codeBook(facts), counts).map(csvRow).join(""));
}

async function responsesOf(
  db: Db,
  { id, authorityId }: Pick<Consultation, "id" | "authorityId">,
  facts: ExportFacts,
  secret: string,
  most: number | null,
  counts: AnswerCounts,
): Promise<AsyncGenerator<ExportedResponse[]>> {
  const { timeZone } = await db
    .selectFrom("authority")
    .select("timeZone")
    .where("id", "=", authorityId)
    .executeTakeFirstOrThrow();
  const pages = exportPages(db, {
    consultationId: id,
    questions: facts.questions,
    asOf: facts.asOf,
    places: await placesToTell(db, id, facts.asOf, facts.consultation.minimumCell),
    pseudonym: pseudonyms(secret, id),
    dayOf: daysIn(timeZone),
    withheld: localeOf(facts.language).t("result.export.withheld"),
  });
  return counting(pages, facts, most, counts);
}

/** Every time zone is whole quarters of an hour from UTC: one calendar reading is right for a quarter. */
function daysIn(timeZone: string): (instant: string) => string {
  const calendar = new Intl.DateTimeFormat("en-CA", { timeZone });
  const known = new BoundedMap<number, string>(10_000);
  return (instant) => {
    const quarter = Math.floor(Date.parse(instant) / (15 * 60_000));
    return known.getOrMake(quarter, () => calendar.format(new Date(instant)));
  };
}

async function* counting(
  pages: AsyncGenerator<ExportedResponse[]>,
  { questions }: ExportFacts,
  most: number | null,
  counts: AnswerCounts,
) {
  let left = most ?? Number.POSITIVE_INFINITY;
  for await (const page of pages) {
    const taken = page.length > left ? page.slice(0, left) : page;
    countAnswers(counts, questions, taken);
    yield taken;
    left -= taken.length;
    if (left === 0) return;
  }
}

async function* rowsOf<Row>(pages: AsyncIterable<ExportedResponse[]>, row: (one: ExportedResponse) => Row) {
  for await (const page of pages) yield page.map(row);
}

async function* bytes(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(text);
}

function headOf({ consultation, authority, asOf, responses }: ExportFacts) {
  return { consultation: consultation.title, authority, asOf, responseCount: responses };
}

function byCode({ questions }: ExportFacts, counts: AnswerCounts) {
  return Object.fromEntries(questions.map(({ id, position }) => [`q${position}`, counts.get(id) ?? {}]));
}
