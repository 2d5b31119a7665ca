import { enqueue } from "#app/domain/job/job.server.ts";
import { askModel } from "#app/domain/summary/rewording/ask-model.server.ts";
import { rewordingFacts } from "#app/domain/summary/rewording/facts.ts";
import { judged } from "#app/domain/summary/rewording/judge.ts";
import type { LanguageModel } from "#app/domain/summary/rewording/language-model.ts";
import { rewordingPrompt, sentencesFrom } from "#app/domain/summary/rewording/prompt.ts";
import type { RewordedSentence } from "#app/domain/summary/rewording/reworded.ts";
import type { RewordingProblem } from "#app/domain/summary/rewording/rewording.server.ts";
import { draftSummary } from "#app/domain/summary/summary.server.ts";
import type { Db } from "#db/schema.ts";

/** In one request: few enough for a small model, and for other work not to wait long. */
export const sentencesAtOnce = 12;
/** Of one request. */
const mostTries = 4;
const waits = [5, 20, 60];

/**
 * One request for the next sentences of a rewording, then the next one is asked for: other jobs come in
 * between. What was checked is kept, so that it may be run again without harm.
 */
export async function workOnRewording(
  db: Db,
  { rewordingId, failures }: { rewordingId: string; failures: number },
  model: LanguageModel | null,
  now: Date,
  { timeoutMs }: { timeoutMs?: number } = {},
) {
  const row = await db
    .selectFrom("rewording")
    .innerJoin("summary", "summary.id", "rewording.summaryId")
    .select(["rewording.language", "rewording.digestHash", "rewording.sentences"])
    .select(["summary.consultationId", "summary.territoryId"])
    .where("rewording.id", "=", rewordingId)
    .where("rewording.state", "=", "asked")
    .where("rewording.discardedAt", "is", null)
    .executeTakeFirst();
  if (!row) return;
  if (!model) return end(db, rewordingId, "switched-off", now);
  const draft = await draftSummary(db, row);
  if (draft?.digestHash !== row.digestHash) return end(db, rewordingId, "out-of-date", now);

  const { language } = row;
  const facts = rewordingFacts(draft.digest, language);
  const kept: RewordedSentence[] = JSON.parse(row.sentences);
  const left = [...facts.originals.values()].slice(kept.length);
  const asked = left.slice(0, sentencesAtOnce);
  if (asked.length === 0) return end(db, rewordingId, null, now);

  const answer = await askModel(model, rewordingPrompt(asked, language), { timeoutMs });
  const sent = answer.ok ? sentencesFrom(answer.content) : null;
  if (sent) {
    await keep(db, rewordingId, kept, judged(asked, sent, facts, language), row.sentences);
    if (asked.length === left.length) return end(db, rewordingId, null, now);
    await enqueue(db, "reword", { rewordingId, failures: 0 }, { key: `reword:${rewordingId}`, now });
    return;
  }
  const problem = answer.ok ? "not-understood" : answer.problem;
  const mayTryAgain = answer.ok || answer.mayTryAgain;
  if (!mayTryAgain || failures + 1 >= mostTries) return end(db, rewordingId, problem, now);
  const again = { key: `reword:${rewordingId}`, after: waits[failures] ?? 60, now };
  await enqueue(db, "reword", { rewordingId, failures: failures + 1 }, again);
}

/** Not over what another run of the same job kept. */
async function keep(db: Db, id: string, kept: RewordedSentence[], more: RewordedSentence[], before: string) {
  await db
    .updateTable("rewording")
    .set({ sentences: JSON.stringify([...kept, ...more]) })
    .where("id", "=", id)
    .where("sentences", "=", before)
    .execute();
}

async function end(db: Db, id: string, problem: RewordingProblem | null, now: Date) {
  await db
    .updateTable("rewording")
    .set({ state: problem ? "failed" : "done", problem, doneAt: now.toISOString() })
    .where("id", "=", id)
    .where("state", "=", "asked")
    .execute();
}
