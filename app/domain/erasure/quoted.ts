import { withoutPassages } from "#app/domain/erasure/passages.ts";

/** What a summary keeps as JSON: its digest, or the words that were made of it. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Shorter words than this may be anybody's. */
const longEnough = 25;
const quotationMarks = [
  ["«", "»"],
  ["«\u00a0", "\u00a0»"],
  ["«\u202f", "\u202f»"],
  ["“", "”"],
  ['"', '"'],
] as const;

export interface ToErase {
  contributionId: string;
  passages: readonly string[];
  /** Every wording of it as it was, however short. */
  words: readonly string[];
  /** What is read in the place of what was erased. */
  mark: string;
}

/**
 * A digest without what it quotes of a contribution, which it names by id: quotes, titles in lists.
 * Figures stay.
 * @returns the quotes and titles that were there, word by word
 */
export function erasedFromDigest(digest: Json, { contributionId, mark }: ToErase) {
  const found: string[] = [];
  const erased = walked(digest, (record) => {
    if (record.id !== contributionId) return record;
    const changed = { ...record };
    for (const name of ["text", "title"]) {
      const words = changed[name];
      if (typeof words !== "string" || words === mark) continue;
      found.push(words);
      changed[name] = mark;
    }
    return changed;
  });
  return { digest: erased, found };
}

/**
 * Words without the passages, wherever they stand. A short quote or title is looked for only where the
 * sentence says that it rests on the contribution.
 * @param quoted  what the digest quoted of it
 */
export function erasedFromWords(words: Json, quoted: readonly string[], toErase: ToErase) {
  const { contributionId, passages, mark } = toErase;
  const everywhere = [...quoted.filter((one) => one.length >= longEnough), ...passages];
  let changed = false;
  const clean = (text: string, from: readonly string[]) => {
    const rest = withoutPassages(text, from, mark);
    if (rest !== text) changed = true;
    return rest;
  };
  const own = walked(words, (record) => {
    const { text, sources } = record;
    const names = Array.isArray(sources) && sources.some((one) => isNamed(one, contributionId));
    return names && typeof text === "string"
      ? { ...record, text: clean(text, [...quoted, ...passages]) }
      : record;
  });
  return { words: strings(own, (text) => clean(text, everywhere)), changed };
}

/** As `erasedFromWords`, of what names no sources: a short quote or title is looked for between quotation marks. */
export function erasedFromText(text: Json, { words: quoted, passages, mark }: ToErase): Json {
  const isLong = (one: string) => one.length >= longEnough;
  const short = quoted.filter((one) => one !== "" && !isLong(one));
  return strings(text, (one) => {
    const rest = withoutPassages(one, [...quoted.filter(isLong), ...passages], mark);
    return short.reduce(
      (left, words) =>
        quotationMarks.reduce(
          (said, [open, close]) => said.replaceAll(`${open}${words}${close}`, `${open}${mark}${close}`),
          left,
        ),
      rest,
    );
  });
}

function isNamed(source: Json, id: string): boolean {
  return typeof source === "object" && source !== null && !Array.isArray(source) && source.id === id;
}

function walked(value: Json, change: (record: { [key: string]: Json }) => { [key: string]: Json }): Json {
  if (Array.isArray(value)) return value.map((one) => walked(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(change(value)).map(([key, one]) => [key, walked(one, change)]));
}

function strings(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => strings(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, strings(one, change)]));
}
