import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { type Contribution, contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import { postingBurst } from "#app/domain/signal/burst.server.ts";
import { expectedLanguages } from "#app/domain/signal/expected-languages.server.ts";
import { dropSignals, keepSignal } from "#app/domain/signal/keep.server.ts";
import { fewestParticipants, likeTexts, othersOfSameText } from "#app/domain/signal/like-texts.server.ts";
import { signalsOfWords } from "#app/domain/signal/pure-signals.ts";
import type { FoundSignal, KeptSignal } from "#app/domain/signal/signal.ts";
import { forgetWords, rememberWords } from "#app/domain/signal/text-print.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/**
 * Looks at what was received, and keeps what a moderator should look at; it never decides. Done again for
 * the same words it changes nothing.
 */
export async function lookForSignals(db: Db, kind: ContributionKind, contributionId: string, now: Date) {
  if (db.isTransaction) return look(db, kind, contributionId, now);
  await db.transaction().execute((trx) => look(trx, kind, contributionId, now));
}

/** What is to be shown of a contribution: what waits, or what a decision dealt with. */
export function signalsOf(db: Db, contributionId: string, decisionId: string | null): Promise<KeptSignal[]> {
  return db
    .selectFrom("signal")
    .select(["code", "detail", "foundAt"])
    .where("contributionId", "=", contributionId)
    .where("decisionId", decisionId === null ? "is" : "=", decisionId)
    .orderBy("foundAt")
    .orderBy("code")
    .execute();
}

async function look(trx: Db, kind: ContributionKind, contributionId: string, now: Date) {
  const contribution = await contributionForAct(trx, kind, contributionId);
  if (!contribution) return;
  if (contribution.takenBack) {
    await forgetWords(trx, contributionId);
    await dropSignals(trx, contributionId, []);
  } else {
    const isNew = await rememberWords(trx, contribution);
    const found = await everythingIn(trx, contribution);
    for (const signal of found) await keepSignal(trx, contribution, signal, { now, isNew });
    await dropSignals(
      trx,
      contributionId,
      found.map(({ code }) => code),
    );
    if (found.some(({ code }) => code === "same-text")) await tellTheOthers(trx, contribution, found, now);
  }
  await refreshCase(trx, kind, contributionId);
}

async function everythingIn(trx: Db, contribution: Contribution): Promise<FoundSignal[]> {
  const consultation = await trx
    .selectFrom("consultation")
    .select(["id", "language", "languages"])
    .where("id", "=", contribution.consultationId)
    .executeTakeFirstOrThrow();
  const expected = await expectedLanguages(trx, consultation);
  const like = await likeTexts(trx, contribution);
  const posting = await postingBurst(trx, contribution);
  return [
    ...signalsOfWords({ ...contribution, text: allText(contribution) }, expected),
    ...(like ? [like] : []),
    ...(posting ? [{ code: "posting-burst" as const, detail: posting }] : []),
  ];
}

/** A proposal's place is read beside it. */
function allText({ text, place }: Contribution): string {
  return [text, place].filter(Boolean).join("\n");
}

/** With the third participant, those of the first two are the same text from many too. */
async function tellTheOthers(trx: Db, contribution: Contribution, found: readonly FoundSignal[], now: Date) {
  const signal = found.find((one) => one.code === "same-text");
  const others = await othersOfSameText(trx, contribution);
  if (!signal || others.length > fewestParticipants) return;
  for (const { id, kind } of others) {
    await keepSignal(trx, { kind, id, consultationId: contribution.consultationId }, signal, {
      now,
      isNew: false,
    });
    await trx
      .deleteFrom("signal")
      .where("contributionId", "=", id)
      .where("code", "=", "near-duplicate")
      .where("decisionId", "is", null)
      .execute();
    await refreshCase(trx, kind, id);
  }
}
