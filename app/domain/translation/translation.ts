import { z } from "zod";
import type { TextPair, TextState } from "#app/domain/translation/translatable.ts";

/** The languages it is offered in beside its own, each a box of its own. */
export const LanguagesInput = z.object({
  es: z.boolean().default(false),
  pt: z.boolean().default(false),
  en: z.boolean().default(false),
  fr: z.boolean().default(false),
});
export type LanguagesInput = z.infer<typeof LanguagesInput>;

export const filters = ["all", "missing", "out-of-date"] as const;
export type TextFilter = (typeof filters)[number];

/** Texts on one page of the form: each has up to three fields, and no form has 200. */
export const textsAtOnce = 40;
/** Translations run longer than their originals. */
export const longestTranslation = { line: 600, text: 6000 };

/** The pairs to show, page after page; a part of the consultation is torn apart only when it fills a page. */
export function translationPages<Pair extends Pick<TextPair, "state" | "part">>(
  pairs: readonly Pair[],
  filter: TextFilter,
): Pair[][] {
  const wanted = filter === "all" ? pairs : pairs.filter(({ state }) => state === (filter as TextState));
  const pages: Pair[][] = [];
  let page: Pair[] = [];
  for (const block of blocksOf(wanted)) {
    if (page.length > 0 && page.length + block.length > textsAtOnce) {
      pages.push(page);
      page = [];
    }
    for (const pair of block) {
      if (page.length === textsAtOnce) {
        pages.push(page);
        page = [];
      }
      page.push(pair);
    }
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}

/** Neighbours that belong to one part, together. */
export function blocksOf<Pair extends Pick<TextPair, "part">>(pairs: readonly Pair[]): Pair[][] {
  const blocks: Pair[][] = [];
  for (const pair of pairs) {
    const last = blocks.at(-1);
    if (last && samePart(last[0]!, pair)) last.push(pair);
    else blocks.push([pair]);
  }
  return blocks;
}

function samePart(one: Pick<TextPair, "part">, other: Pick<TextPair, "part">): boolean {
  return JSON.stringify(one.part) === JSON.stringify(other.part);
}

/** One field of a translation page as it comes back. */
export interface TranslatedField {
  key: string;
  /** "" takes the translation back. */
  text: string;
  /** `markOf` the original and the translation that the page showed. */
  seen: string;
  /** Says of a translation whose original changed that it still holds. */
  holds: boolean;
}

export interface Conflict {
  key: string;
  reason: "original-changed" | "translated-meanwhile";
}
