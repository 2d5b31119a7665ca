import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import type { PublishedChoice, PublishedRewording } from "#app/domain/summary/edition/editorial.ts";
import { isTooLittleNew, leavesTooFewBetween } from "#app/domain/summary/edition/too-little-new.ts";
import { newestDigests } from "#app/domain/summary/edition.server.ts";
import { shownQuotes } from "#app/domain/summary/quote/shown-words.ts";
import type { DraftSummary } from "#app/domain/summary/summary.server.ts";
import { type EditionWords, foreignNumbers } from "#app/domain/summary/summary.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Db, Language } from "#db/schema.ts";

/** Whether readers could subtract what was published before and find out about a few. */
export async function wouldGiveAway(
  db: Db,
  { digest, editions, consultationId }: DraftSummary,
): Promise<boolean> {
  const before = editions.map((edition) => edition.digest);
  if (before.length === 0) return false;
  if (isTooLittleNew(digest, before)) return true;
  const published: Map<string, Digest> = await newestDigests(db, consultationId);
  return leavesTooFewBetween(published, digest);
}

export function outOfDate({ digest, words }: DraftSummary): string[] {
  return Object.entries(words).flatMap(([section, texts]) =>
    Object.entries(texts)
      .filter(([language, text]) => foreignNumbers(text, digest, localeOf(language as Language)).length > 0)
      .map(([language]) => `${section} ${language}`),
  );
}

/** The note says why there is a version; it alone makes none. */
export function isTheSame(
  draft: DraftSummary,
  words: EditionWords,
  last: DraftSummary["editions"][number],
): boolean {
  const content = (digest: Digest, said: EditionWords, foreword: object) =>
    JSON.stringify([digest, said, foreword]);
  return (
    content(draft.digest, words, draft.foreword.words) ===
    content(last.digest, last.words, last.foreword.words)
  );
}

export function choicesOf({ quoteChoices, digest }: DraftSummary): PublishedChoice[] {
  const shown = new Set(shownQuotes(digest).map(({ id }) => id));
  return quoteChoices.map(({ choice, reason, contributionId }) => ({
    choice,
    reason,
    contributionId: choice === "pin" && shown.has(contributionId) ? contributionId : null,
  }));
}

export function rewordingsOf({ reworded }: DraftSummary, words: EditionWords) {
  return Object.fromEntries(
    Object.entries(reworded).flatMap(([language, { model, approvedAt, texts }]) => {
      const said = words[language as Language].filter((section) => section.reworded);
      const sentences = said
        .flatMap((section) => section.sentences)
        .filter(({ text }) => Object.values(texts).includes(text)).length;
      return sentences === 0
        ? []
        : [[language, { model, approvedAt, sentences } satisfies PublishedRewording]];
    }),
  );
}
