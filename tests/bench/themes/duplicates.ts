import { preparedTexts } from "#app/domain/text/similar-texts.ts";
import type { Item } from "#tests/bench/themes/city.ts";

export const depths = [1, 5, 10] as const;

/**
 * Of the proposals that staff merged into another, how many find that one among the first 1, 5 and 10 of all others.
 * @param byDate  whether the earlier of two comes first, as on the portal
 */
export function duplicatesFound(items: readonly Item[], byDate: boolean) {
  const codes = new Set(items.map(({ code }) => code));
  const texts = items.map(({ code, title, text, language, sentAt }) => ({
    code,
    words: `${title}\n${text}`,
    language,
    sentAt: byDate && sentAt ? sentAt : undefined,
  }));
  const prepared = preparedTexts(texts);
  const ranks = items.flatMap((item, index) => {
    if (!item.mergedInto || !codes.has(item.mergedInto)) return [];
    const found = prepared.similarTo(texts[index]!.words, depths.at(-1)! + 1);
    const others = found.filter(({ text }) => text.code !== item.code);
    const rank = others.findIndex(({ text }) => text.code === item.mergedInto);
    return [rank === -1 ? Number.POSITIVE_INFINITY : rank];
  });
  return { asked: ranks.length, found: depths.map((depth) => ranks.filter((rank) => rank < depth).length) };
}
