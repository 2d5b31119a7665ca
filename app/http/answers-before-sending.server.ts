import type { Consultation, Question } from "#app/domain/consultation/consultation.ts";
import type { WaitingReason } from "#app/domain/moderation/pre-moderation.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Entry, isUnsent, type SoFar } from "#app/domain/response/response.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";
import { beforeSending } from "#app/http/before-sending.server.ts";
import type { Db } from "#db/schema.ts";

/** What somebody should know of the words in their answers before they send them. */
export interface AnswersBeforeSending {
  /** What looks like personal data, by question. */
  personal: Record<string, Found[]>;
  /** Of the answers in words that are to be sent, those that a moderator reads first, and why. */
  waiting: { count: number; all: boolean; reasons: Exclude<WaitingReason, "everything">[] };
}

export async function answersBeforeSending(
  db: Db,
  consultation: Consultation,
  actor: Actor,
  { answers, asked }: Pick<SoFar<Question>, "answers" | "asked">,
  entries: readonly Entry[],
): Promise<AnswersBeforeSending> {
  const personal: Record<string, Found[]> = {};
  const reasons: WaitingReason[] = [];
  let words = 0;
  for (const { id } of asked) {
    const text = answers.get(id)?.text ?? "";
    const entry = entries.find(({ questionId }) => questionId === id);
    if (text === "" || !entry || !isUnsent(entry)) continue;
    words++;
    const before = await beforeSending(db, consultation, actor, {
      title: null,
      text,
      language: entry.language,
    });
    if (before.inText.length > 0) personal[id] = before.inText;
    // What stood there before was hidden, or nobody has read it yet.
    const waits = before.waits ?? (entry.visibility === "published" ? null : "everything");
    if (waits !== null) reasons.push(waits);
  }
  return {
    personal,
    waiting: {
      count: reasons.length,
      all: reasons.length === words,
      reasons: [...new Set(reasons)].filter((reason) => reason !== "everything"),
    },
  };
}
