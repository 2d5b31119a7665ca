import { sql } from "kysely";
import { participationByTerritory } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation, Question } from "#app/domain/consultation/consultation.ts";
import { mayNamePlace, publishedParticipation } from "#app/domain/consultation/participation.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { storedValue } from "#app/domain/question/value.ts";
import { optionsOf, yesAndNo } from "#app/domain/result/choice-sums.ts";
import { type Category, type Counts, type CrossTab, protectedTable } from "#app/domain/result/cross-tab.ts";
import { atOnce, sentAfter, sentPages } from "#app/domain/result/sent-pages.server.ts";
import { publishedAnswers } from "#app/domain/result/tally.server.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import type { Db } from "#db/schema.ts";

/** What makes the rows. */
export type By = "municipality" | "channel" | Question;

const channels = ["web", "assisted", "paper", "meeting"] as const;

/**
 * Answers to one question by place, channel, or the answers to another, as they may be shown to anybody:
 * the minimum cell size holds, also by subtraction. null when too few people answered for a table.
 */
export async function crossTab(
  db: Db,
  { id, minimumCell }: Pick<Consultation, "id" | "minimumCell">,
  question: Question,
  by: By,
): Promise<CrossTab | null> {
  const columns = categoriesOf(question);
  const known = new Set(columns.map(({ code }) => code));
  const counts = new Map<string, { base: number; byCode: Map<string, number> }>();
  for await (const rows of answersBy(db, question, by)) {
    for (const { key, value } of rows) {
      const codes = codesOf(question, value).filter((code) => known.has(code));
      const row = typeof by === "object" ? codesOf(by, key)[0] : (key ?? "");
      if (row === undefined || codes.length === 0) continue;
      const line = counts.get(row) ?? { base: 0, byCode: new Map<string, number>() };
      line.base += 1;
      for (const code of codes) line.byCode.set(code, (line.byCode.get(code) ?? 0) + 1);
      counts.set(row, line);
    }
  }
  const rows = typeof by === "object" ? categoriesOf(by) : await named(db, by, [...counts.keys()]);
  const table: Counts = {
    rows,
    columns,
    cells: rows.map((row) => columns.map(({ code }) => counts.get(row.code)?.byCode.get(code) ?? 0)),
    bases: rows.map(({ code }) => counts.get(code)?.base ?? 0),
    several: question.kind === "multiple-choice",
  };
  if (by !== "municipality") return protectedTable(table, minimumCell);
  const participation = publishedParticipation(await participationByTerritory(db, id), minimumCell);
  return protectedTable(table, minimumCell, ({ code }) => mayNamePlace(participation, code));
}

interface Row {
  /** Of the row: a territory's id, a channel, or the stored answer to the other question. */
  key: string | null;
  value: string | null;
}

function answersBy(db: Db, question: Question, by: By): AsyncGenerator<Row[]> {
  return sentPages((after) =>
    beside(db, by)
      .select(["entry.id", "entry.submittedAt", keyOf(by).as("key"), "entry.value"])
      .where("entry.questionId", "=", question.id)
      .where("entry.value", "is not", null)
      .$if(after !== null, (query) => query.where(sentAfter(after!)))
      .orderBy("entry.submittedAt")
      .orderBy("entry.id")
      .limit(atOnce)
      .execute(),
  );
}

function beside(db: Db, by: By) {
  const answers = publishedAnswers(db);
  if (by === "municipality") return answers;
  if (by === "channel")
    return answers.innerJoin("response", "response.id", "entry.responseId") as typeof answers;
  return answers.innerJoin("entry as other", (join) =>
    join
      .onRef("other.responseId", "=", "entry.responseId")
      .on("other.questionId", "=", by.id)
      .on("other.visibility", "=", "published")
      .on("other.counted", "=", 1)
      .on("other.submittedAt", "is not", null)
      .on("other.value", "is not", null),
  ) as unknown as typeof answers;
}

function keyOf(by: By) {
  if (by === "municipality") return sql.ref<string | null>("entry.territoryId");
  return sql.ref<string | null>(by === "channel" ? "response.channel" : "other.value");
}

/** The columns an answer falls in. */
function codesOf({ kind }: Pick<Question, "kind">, json: string | null): string[] {
  const value = storedValue(kind, json);
  if (value === null) return [];
  if ("choice" in value) return [value.choice];
  if ("choices" in value) return value.choices;
  return "rating" in value ? [String(value.rating)] : [];
}

function categoriesOf(question: Question): Category[] {
  const { kind, settings } = question as Asked;
  if (kind === "yes-no") return yesAndNo;
  if (kind === "single-choice" || kind === "multiple-choice") return optionsOf(settings);
  if (kind !== "scale") return [];
  return Array.from({ length: settings.to - settings.from + 1 }, (_, index) => ({
    code: String(settings.from + index),
    label: String(settings.from + index),
  }));
}

/** @param keys  of the rows; "" of those who said no place */
async function named(db: Db, by: "municipality" | "channel", keys: readonly string[]): Promise<Category[]> {
  if (by === "channel") return channels.map((code) => ({ code, label: null }));
  const places = await territoriesByIds(
    db,
    keys.filter((key) => key !== ""),
  );
  const rows: Category[] = places
    .map(({ id, name }) => ({ code: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "es") || (a.code < b.code ? -1 : 1));
  return keys.includes("") ? [...rows, { code: "", label: null }] : rows;
}
