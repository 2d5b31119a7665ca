import { checkReworded } from "#app/domain/summary/rewording/check.ts";
import type { RewordingFacts } from "#app/domain/summary/rewording/facts.ts";
import type {
  OriginalSentence,
  RewordedSentence,
  SentSentence,
} from "#app/domain/summary/rewording/reworded.ts";
import type { Language } from "#db/schema.ts";

/**
 * What becomes of the sentences that were asked for: each with what was sent for it and why it may not be
 * used. One sent twice is refused; ids that were not asked for stand for nothing.
 */
export function judged(
  asked: readonly OriginalSentence[],
  sent: readonly SentSentence[],
  facts: RewordingFacts,
  language: Language,
): RewordedSentence[] {
  const byId = Map.groupBy(sent, ({ id }) => id);
  return asked.map((original) => {
    const [first, ...again] = byId.get(original.id) ?? [];
    const { id, section, text } = original;
    if (!first) return { id, section, original: text, text: null, problems: [{ kind: "missing", what: "" }] };
    const problems =
      again.length > 0
        ? [{ kind: "id" as const, what: id }]
        : checkReworded(first, facts.originals.get(id), facts, language);
    return { id, section, original: text, text: first.text, problems };
  });
}

/** Ids sent back that none of the sentences has. */
export function unknownIds(asked: readonly OriginalSentence[], sent: readonly SentSentence[]): string[] {
  const known = new Set(asked.map(({ id }) => id));
  return sent.map(({ id }) => id).filter((id) => !known.has(id));
}
