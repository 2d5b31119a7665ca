import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { foldText } from "#app/domain/text/fold.ts";

/** Longer ones are cut: no index keeps them, and nobody types them. */
const longestWord = 40;
const mostWordsSought = 8;

/**
 * Each folded word of a case once, between spaces, with signs of what it is: cases are found by the
 * beginnings of their words within what a moderator may see, in one look at one index.
 */
export function searchTextOf(
  {
    title,
    text,
    consultationId,
    kind,
    language,
  }: Pick<Contribution, "title" | "text" | "consultationId" | "kind" | "language">,
  { marks, pending }: { marks: readonly string[]; pending: boolean },
): string {
  const named = [kind, language, ...marks, ...(pending ? ["pending"] : [])];
  const signs = [consultationSign(consultationId), ...named.map(sign)];
  return [...new Set([...wordsIn(`${title ?? ""} ${text}`), ...signs])].join(" ");
}

/** What somebody typed to look for: the beginnings of words, all of which a case must have. */
export function wordsSought(typed: string): string[] {
  return [...new Set(wordsIn(typed))].slice(0, mostWordsSought);
}

export function consultationSign(consultationId: string): string {
  return sign(`in${consultationId}`);
}

/** A word that nobody writes: "rule:insult" becomes "zqxruleinsult". */
export function sign(name: string): string {
  return `zqx${name.replace(/[^a-z0-9]/gi, "").toLowerCase()}`;
}

function wordsIn(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => [...word].slice(0, longestWord).join(""));
}
