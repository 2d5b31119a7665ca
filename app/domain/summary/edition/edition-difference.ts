import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { shownQuotes } from "#app/domain/summary/quote/shown-words.ts";
import type { ShownSection } from "#app/domain/summary/summary.ts";
import { type Piece, wordDifference } from "#app/domain/text/difference.ts";

/** A figure of two editions; null where it is not published. */
export interface FigureChange {
  what: "people" | "proposals" | "supports" | "voters" | "question" | "theme" | "option";
  /** Of a theme its code, of an option its label, of others empty. */
  name: string;
  /** Of the question it belongs to. */
  position: number | null;
  before: number | null;
  after: number | null;
}

export interface EditionDifference {
  people: { before: number | null; after: number | null };
  figures: FigureChange[];
  /** Codes. */
  themesIn: string[];
  themesOut: string[];
  quotesIn: { id: string; text: string; language: string }[];
  quotesOut: { id: string; text: string; language: string }[];
  /** Sections whose words changed, came or went, each word by word. */
  sections: { key: string; pieces: Piece[] }[];
}

interface Version {
  digest: Digest;
  sections: readonly ShownSection[];
}

/** What one version of a summary says otherwise than another. */
export function editionDifference(before: Version, after: Version): EditionDifference {
  const [was, is] = [figuresOf(before.digest), figuresOf(after.digest)];
  const figures = [...new Set([...was.keys(), ...is.keys()])].flatMap((key): FigureChange[] => {
    const [one, other] = [was.get(key), is.get(key)];
    const { what, name, position } = (other ?? one)!;
    const [from, to] = [one?.value ?? null, other?.value ?? null];
    return from === to || (what === "theme" && (!one || !other))
      ? []
      : [{ what, name, position, before: from, after: to }];
  });
  const [themesBefore, themesAfter] = [themesOf(before.digest), themesOf(after.digest)];
  const [quotesBefore, quotesAfter] = [quotesOf(before.digest), quotesOf(after.digest)];
  return {
    people: { before: before.digest.participation.people, after: after.digest.participation.people },
    figures,
    themesIn: themesAfter.filter((code) => !themesBefore.includes(code)),
    themesOut: themesBefore.filter((code) => !themesAfter.includes(code)),
    quotesIn: [...quotesAfter].filter(([key]) => !quotesBefore.has(key)).map(([, quote]) => quote),
    quotesOut: [...quotesBefore].filter(([key]) => !quotesAfter.has(key)).map(([, quote]) => quote),
    sections: sectionDifferences(before.sections, after.sections),
  };
}

export function isSame({
  figures,
  themesIn,
  themesOut,
  quotesIn,
  quotesOut,
  sections,
}: EditionDifference): boolean {
  return [figures, themesIn, themesOut, quotesIn, quotesOut, sections].every((list) => list.length === 0);
}

type Figure = Omit<FigureChange, "before" | "after"> & { value: number | null };

function figuresOf(digest: Digest): Map<string, Figure> {
  const { participation, proposals, spokeOf, questions, closed = [], opinions } = digest;
  const all: Figure[] = [];
  const add = (what: Figure["what"], value: number | null, name = "", position: number | null = null) =>
    all.push({ what, name, position, value });
  if (participation.counted === "people") add("people", participation.people);
  if (proposals.count > 0) add("proposals", proposals.count);
  if (proposals.supports !== null) add("supports", proposals.supports);
  if (opinions) add("voters", opinions.voters);
  for (const { code, count } of [...spokeOf.themes, ...proposals.themes]) add("theme", count, code);
  for (const { position, base, themes } of questions) {
    add("question", base, "", position);
    for (const { code, count } of themes) add("theme", count, code, position);
  }
  for (const { position, base, given } of closed) {
    add("question", base, "", position);
    if (given?.kind !== "choices") continue;
    for (const { code, label, count } of given.choices) add("option", count, label ?? code, position);
  }
  return new Map(all.map((figure) => [`${figure.what} ${figure.position} ${figure.name}`, figure]));
}

function themesOf({ spokeOf, questions, proposals }: Digest): string[] {
  return [
    ...new Set([spokeOf, ...questions, proposals].flatMap(({ themes }) => themes.map(({ code }) => code))),
  ];
}

function quotesOf(digest: Digest): Map<string, { id: string; text: string; language: string }> {
  const quotes = shownQuotes(digest).map(({ id, text, language }) => ({ id, text, language }));
  return new Map(quotes.map((quote) => [`${quote.id} ${quote.text}`, quote]));
}

function sectionDifferences(before: readonly ShownSection[], after: readonly ShownSection[]) {
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [was, is] = [wordsIn(before, key), wordsIn(after, key)];
    return was === is ? [] : [{ key, pieces: wordDifference(was, is) }];
  });
}

function wordsIn(sections: readonly ShownSection[], key: string): string {
  return (sections.find((section) => section.key === key)?.sentences ?? []).map(({ text }) => text).join(" ");
}
