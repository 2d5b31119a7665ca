import { sql } from "kysely";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { atOnce, sentAfter, sentPages } from "#app/domain/result/sent-pages.server.ts";
import { tallierFor } from "#app/domain/result/tallier.ts";
import type { Counted, Tally } from "#app/domain/result/tally.ts";
import type { Db } from "#db/schema.ts";

/**
 * What the published answers to one question add up to: those that are sent, whose question was asked
 * after all that was answered elsewhere, and that no moderator keeps back. In constant memory.
 */
export async function tallyOf(db: Db, question: Pick<Question, "id" | "kind" | "settings">): Promise<Tally> {
  const tallier = tallierFor(question);
  for await (const rows of pagesOf(db, question)) for (const row of rows) tallier.add(row);
  return tallier.result();
}

/** Published answers of anything that is asked. */
export function publishedAnswers(db: Db) {
  return db
    .selectFrom("entry")
    .where("entry.visibility", "=", "published")
    .where("entry.counted", "=", 1)
    .where("entry.submittedAt", "is not", null)
    .where((on) => on.or([on("entry.value", "is not", null), on("entry.text", "is not", null)]));
}

async function* pagesOf(db: Db, { id, kind }: Pick<Question, "id" | "kind">): AsyncGenerator<Counted[]> {
  const letters = kind === "open-text" ? sql<number>`length(${sql.ref("entry.text")})` : sql<number>`0`;
  const pages = sentPages((after) =>
    publishedAnswers(db)
      .select(["entry.id", "entry.submittedAt", "entry.value", letters.as("letters")])
      .where("entry.questionId", "=", id)
      .$if(after !== null, (query) => query.where(sentAfter(after!)))
      .orderBy("entry.submittedAt")
      .orderBy("entry.id")
      .limit(atOnce)
      .execute(),
  );
  for await (const rows of pages) {
    yield rows.map(({ value, letters }) => ({ value, letters: Number(letters), times: 1 }));
  }
}
