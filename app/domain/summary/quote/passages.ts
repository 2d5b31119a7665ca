import type { Sentence, TextRead } from "#app/domain/summary/quote/words-read.ts";

/** Longer than this is quoted in part. */
const longestQuote = 280;
export const fewestLetters = 25;

/** A sentence that this many people write letter by letter is not their own: a form's or a neighbour's. */
const sharedBy = 3;

/** Keys of the sentences that are nobody's own. */
export function sharedSentences(
  collection: readonly { read: TextRead; participantId: string }[],
): Set<number> {
  const shared = new Set<number>();
  const writers = new Map<number, string | string[]>();
  for (const { read, participantId } of collection) {
    for (const { said } of read.sentences) {
      const known = writers.get(said.key);
      // Nearly every sentence has one writer, who needs no list.
      if (known === undefined) writers.set(said.key, participantId);
      else if (shared.has(said.key) || known === participantId) continue;
      else if (typeof known === "string") writers.set(said.key, [known, participantId]);
      else if (!known.includes(participantId) && known.push(participantId) === sharedBy) shared.add(said.key);
    }
  }
  return shared;
}

/** How much better it reads from the beginning. */
const fromTheBeginning = 1.25;

/** Neighbouring sentences of its own that fit, closest to the middle; of one long sentence, its beginning. */
export function bestPart(
  { text, sentences }: TextRead,
  shared: ReadonlySet<number>,
  closeness: (part: string) => number,
): string {
  let best: { part: string; score: number } | null = null;
  for (const [index] of sentences.entries()) {
    const part = within(text, sentences.slice(index), shared);
    if (part.length < fewestLetters) continue;
    const score = closeness(part) * (index === 0 ? fromTheBeginning : 1);
    if (!best || score > best.score + 1e-12) best = { part, score };
  }
  return best?.part ?? text.trim().slice(0, lastSpace(text.trim())).trimEnd();
}

/** As many whole sentences from the first on as fit; empty when the first does not. */
function within(text: string, sentences: readonly Sentence[], shared: ReadonlySet<number>): string {
  const start = sentences[0]!.start;
  let end = start;
  for (const sentence of sentences) {
    if (shared.has(sentence.said.key) || text.slice(start, sentence.end).trim().length > longestQuote) break;
    end = sentence.end;
  }
  return text.slice(start, end).trim();
}

function lastSpace(text: string): number {
  const space = text.lastIndexOf(" ", longestQuote);
  return space > longestQuote / 2 ? space : longestQuote;
}
