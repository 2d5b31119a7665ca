import type { OpinionPicture, Votes } from "#app/domain/summary/digest/digest-format.ts";
import type { Language } from "#db/schema.ts";

/** A summary as a document to keep: what any drawing of it, on any page, must say, in reading order. */
export interface Report {
  language: Language;
  title: string;
  /** Of the day it was published; the file says no other time. */
  publishedAt: string;
  cover: Cover;
  blocks: Block[];
}

export interface Cover {
  authority: string;
  /** "#0b5c63", dark enough for white words. */
  accent: string;
  consultation: Words;
  edition: string;
  /** Of the page, this edition's. */
  address: string;
  facts: Fact[];
}

export interface Words {
  text: string;
  /** When it is not the document's. */
  lang?: Language;
  href?: string;
}

export interface Fact {
  label: string;
  value: string;
}

export type Block =
  | { kind: "heading"; level: 2 | 3; words: Words }
  | { kind: "paragraph"; words: Words; small?: boolean }
  | { kind: "list"; items: Words[]; numbered?: boolean }
  | { kind: "facts"; facts: Fact[] }
  | BarsBlock
  | { kind: "votes"; proposal: Words; note: string; votes: Votes; said: string }
  | { kind: "quote"; words: Words; from: string }
  | TableBlock
  | { kind: "map"; picture: OpinionPicture; alt: string; groups: { code: string; name: string }[] };

/** Bars that are a table: every figure is read where it is drawn. */
export interface BarsBlock {
  kind: "bars";
  caption: string;
  columns: [label: string, value: string];
  bars: { label: Words; value: number; figure: string }[];
  /** The full length. */
  max: number;
  /** What is said of the drawing to whoever does not see it. */
  alt: string;
}

export interface TableBlock {
  kind: "table";
  caption: string;
  columns: string[];
  /** The first cell names the row. */
  rows: Words[][];
}
