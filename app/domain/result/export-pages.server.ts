import { setImmediate } from "node:timers/promises";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { questionsAsked } from "#app/domain/question/condition.ts";
import { type Answer, type AnswerValue, isAnswered } from "#app/domain/question/value.ts";
import type { ExportedPlace, ExportedResponse, Said } from "#app/domain/result/export.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import type { Db, Schema } from "#db/schema.ts";

/** Few enough that no other request waits long, many enough that the questions to the database cost little. */
const responsesAtOnce = 500;

export interface Reading {
  consultationId: string;
  questions: readonly Question[];
  /** ISO instant: what was sent later is left out. */
  asOf: string;
  /** Territory ids that may be told. */
  places: ReadonlySet<string>;
  pseudonym: (responseId: string) => string;
  dayOf: (instant: string) => string;
  /** In place of words that moderation does not show. */
  withheld: string;
}

/**
 * Sent responses, a page at a time, in constant memory: by key, never by offset, each page a query of
 * its own, so that no transaction stays open and every other request has its turn in between. Within a
 * page they are in the order of their pseudonyms, for who answered after whom is nobody's business.
 */
export async function* exportPages(db: Db, reading: Reading): AsyncGenerator<ExportedResponse[]> {
  const known = new Map<string, ExportedPlace | null>();
  let after = "";
  for (;;) {
    const rows = await sentResponses(db, reading, after);
    if (rows.length === 0) return;
    const entries = await entriesOf(db, rows);
    await learnPlaces(db, known, placesIn(rows, entries, reading));
    yield rows
      .map((row) => exported(row, entries.get(row.id), reading, known))
      .sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
    if (rows.length < responsesAtOnce) return;
    after = rows.at(-1)!.id;
    await setImmediate();
  }
}

type ResponseRow = Awaited<ReturnType<typeof sentResponses>>[number];

function sentResponses(db: Db, { consultationId, asOf }: Reading, after: string) {
  return db
    .selectFrom("response")
    .select(["id", "territoryId", "channel", "language", "submittedAt", "changedAt"])
    .where("consultationId", "=", consultationId)
    .where("id", ">", after)
    .where("submittedAt", "<=", asOf)
    .orderBy("id")
    .limit(responsesAtOnce)
    .execute();
}

type EntryRow = Pick<Schema["entry"], "questionId" | "text" | "value" | "counted" | "visibility">;

/** By response, then by question; what was never sent is left out. */
async function entriesOf(db: Db, rows: readonly ResponseRow[]): Promise<Map<string, Map<string, EntryRow>>> {
  const entries = await db
    .selectFrom("entry")
    .select(["responseId", "questionId", "text", "value", "counted", "visibility"])
    .where(
      "responseId",
      "in",
      rows.map(({ id }) => id),
    )
    .where("submittedAt", "is not", null)
    .execute();
  const byResponse = new Map<string, Map<string, EntryRow>>();
  for (const entry of entries) {
    const own = byResponse.get(entry.responseId) ?? new Map<string, EntryRow>();
    byResponse.set(entry.responseId, own.set(entry.questionId, entry));
  }
  return byResponse;
}

function exported(
  row: ResponseRow,
  entries: ReadonlyMap<string, EntryRow> = new Map(),
  { questions, places, pseudonym, dayOf, withheld }: Reading,
  known: ReadonlyMap<string, ExportedPlace | null>,
): ExportedResponse {
  const answers = new Map<string, Answer>();
  for (const { id } of questions) {
    const entry = entries.get(id);
    if (entry) answers.set(id, { value: valueIn(entry), text: entry.text ?? "" });
  }
  const asked = new Set(askedOf(questions, answers));
  const { territoryId } = row;
  return {
    pseudonym: pseudonym(row.id),
    municipality: territoryId !== null && places.has(territoryId) ? (known.get(territoryId) ?? null) : null,
    channel: row.channel,
    language: row.language,
    day: dayOf(row.submittedAt!),
    changed: row.changedAt !== null,
    said: questions.map((question) => {
      const entry = entries.get(question.id);
      if (!asked.has(question) || entry?.counted === 0) return notAsked;
      return saidTo(answers.get(question.id), entry, known, withheld);
    }),
  };
}

/** As it was written by the acts, which checked it: to check each again would double the time. */
function valueIn(entry: EntryRow | undefined): AnswerValue | null {
  return entry?.value ? JSON.parse(entry.value) : null;
}

function askedOf(questions: readonly Question[], answers: ReadonlyMap<string, Answer>): readonly Question[] {
  return questions.some(({ condition }) => condition !== null)
    ? questionsAsked(questions, answers)
    : questions;
}

const notAsked: Said = { status: "not_asked", value: null, text: "", place: null };
const skipped: Said = { status: "skipped", value: null, text: "", place: null };

function saidTo(
  answer: Answer | undefined,
  entry: EntryRow | undefined,
  known: ReadonlyMap<string, ExportedPlace | null>,
  withheld: string,
): Said {
  if (!answer || !entry || !isAnswered(answer)) return skipped;
  const { value } = answer;
  const isFile = value !== null && "fileName" in value;
  const words = isFile ? value.fileName : answer.text;
  const isHidden = words !== "" && entry.visibility !== "published";
  return {
    status: isHidden && (value === null || isFile) ? "withheld" : "answered",
    value: isFile ? null : value,
    text: isHidden ? withheld : words,
    place: value !== null && "territoryId" in value ? (known.get(value.territoryId) ?? null) : null,
  };
}

function placesIn(
  rows: readonly ResponseRow[],
  entries: ReadonlyMap<string, ReadonlyMap<string, EntryRow>>,
  { questions, places }: Reading,
): Set<string> {
  const ids = new Set<string>();
  for (const { territoryId } of rows)
    if (territoryId !== null && places.has(territoryId)) ids.add(territoryId);
  const asking = questions.filter(({ kind }) => kind === "place");
  for (const own of asking.length > 0 ? entries.values() : []) {
    for (const { id } of asking) {
      const value = valueIn(own.get(id));
      if (value && "territoryId" in value) ids.add(value.territoryId);
    }
  }
  return ids;
}

/** There are as many as there are places, which is few beside the responses. */
async function learnPlaces(db: Db, known: Map<string, ExportedPlace | null>, ids: ReadonlySet<string>) {
  const unknown = [...ids].filter((id) => !known.has(id));
  const found = await territoriesByIds(db, unknown);
  for (const id of unknown) known.set(id, null);
  for (const { id, code, name } of found) known.set(id, { code, name });
}
