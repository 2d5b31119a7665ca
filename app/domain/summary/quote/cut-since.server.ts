import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { shownQuotes, shownTitles } from "#app/domain/summary/quote/shown-words.ts";
import type { Db } from "#db/schema.ts";

interface Shown {
  id: string;
  words: string;
}

/** Of what a frozen digest shows word by word, that of which moderators have hidden a part that it still has. */
export async function cutSince(db: Db, digest: Digest): Promise<Set<string>> {
  const shown = shownWords(digest);
  const rows = await db
    .selectFrom("decision")
    .leftJoin("entry", "entry.id", "decision.contributionId")
    .leftJoin("proposal", "proposal.id", "decision.contributionId")
    .select(["decision.contributionId as id", "entry.text as answer", "proposal.title", "proposal.text"])
    .where("decision.contributionId", "in", [...new Set(shown.map(({ id }) => id)), ""])
    .where("decision.outcome", "=", "hide-part")
    .where("decision.undoneAt", "is", null)
    .where("decision.reversedAt", "is", null)
    .execute();
  const readable = new Map(
    rows.map(({ id, answer, title, text }) => [id, [answer ?? title ?? "", text ?? ""]]),
  );
  const isCut = ({ id, words }: Shown) => readable.get(id)?.every((part) => !part.includes(words)) ?? false;
  return new Set(shown.filter(isCut).map(({ id }) => id));
}

function shownWords(digest: Digest): Shown[] {
  return [
    ...shownQuotes(digest).map(({ id, text }) => ({ id, words: text })),
    ...shownTitles(digest).map(({ id, title }) => ({ id, words: title })),
  ];
}
