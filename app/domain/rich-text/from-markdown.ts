import { parseInline } from "#app/domain/rich-text/inline-from-markdown.ts";
import { normalDocument } from "#app/domain/rich-text/normal-form.ts";
import {
  type Block,
  type Document,
  deepestNesting,
  type Heading,
  type List,
  type ListItem,
} from "#app/domain/rich-text/rich-text.ts";

/**
 * The document that Markdown describes: CommonMark without code, HTML, setext headings and reference
 * links, which stay the words they are. Takes any text in linear time: @tiptap/markdown loses what it
 * does not know, and marked needed 21 s for 40,000 hostile characters and overflowed on nested lists.
 */
export function documentFromMarkdown(markdown: string): Document {
  const lines = markdown.replaceAll("\t", "    ").split(/\r\n?|\n/);
  return normalDocument({ type: "doc", content: parseBlocks(lines, 0) });
}

function parseBlocks(lines: string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    const [block, end] = isBlank(line) ? [null, at + 1] : blockAt(lines, at, depth);
    if (block) blocks.push(block);
    at = end;
  }
  return blocks;
}

/** The block that begins at this line, and the line after it. */
function blockAt(lines: string[], at: number, depth: number): [Block, number] {
  const line = lines[at] as string;
  const heading = headingOf(line);
  if (heading) return [heading, at + 1];
  if (isRule(line)) return [{ type: "horizontalRule" }, at + 1];
  if (depth < deepestNesting) {
    if (isQuoted(line)) return quoteAt(lines, at, depth);
    const marker = markerOf(line);
    if (marker) return listAt(lines, at, depth, marker);
  }
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end]) && !interrupts(lines[end] as string, depth)) end++;
  const text = lines
    .slice(at, end)
    .map((part) => part.trimStart())
    .join("\n");
  return [{ type: "paragraph", content: parseInline(text) }, end];
}

function quoteAt(lines: string[], at: number, depth: number): [Block, number] {
  const inside: string[] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end] as string;
    if (isQuoted(line)) inside.push(line.replace(/^ *> ?/, ""));
    else if (goesOn(inside.at(-1), line, depth)) inside.push(line);
    else break;
  }
  return [{ type: "blockquote", content: parseBlocks(inside, depth + 1) }, end];
}

interface Marker {
  /** null for a bullet. */
  number: number | null;
  /** Where the item's own words begin, in columns. */
  indent: number;
  isEmpty: boolean;
}

function listAt(lines: string[], at: number, depth: number, first: Marker): [List, number] {
  const content: ListItem[] = [];
  const isNumbered = first.number !== null;
  let end = at;
  let marker: Marker | null = first;
  while (marker && (marker.number !== null) === isNumbered) {
    const inside = [lines[end]?.slice(marker.indent) ?? ""];
    for (end++; end < lines.length; end++) {
      const line = lines[end] as string;
      if (isBlank(line)) inside.push("");
      else if (indentOf(line) >= marker.indent) inside.push(line.slice(marker.indent));
      else if (!markerOf(line) && goesOn(inside.at(-1), line, depth)) inside.push(line);
      else break;
    }
    content.push({ type: "listItem", content: parseBlocks(inside, depth + 1) });
    const next = lines[end];
    marker = next === undefined || isRule(next) ? null : markerOf(next);
  }
  if (first.number === null) return [{ type: "bulletList", content }, end];
  return [{ type: "orderedList", attrs: { start: first.number }, content }, end];
}

function markerOf(line: string): Marker | null {
  const [all, before, sign = "", number, space = ""] = /^( *)([-*+]|(\d{1,9})[.)])( +|$)/.exec(line) ?? [];
  if (all === undefined || before === undefined) return null;
  const isEmpty = all.length === line.length;
  const gap = isEmpty || space.length > 4 ? 1 : space.length;
  return {
    number: number === undefined ? null : Number(number),
    indent: before.length + sign.length + gap,
    isEmpty,
  };
}

function headingOf(line: string): Heading | null {
  const [start, signs] = /^ *(#{1,6})(?= |$)/.exec(line) ?? [];
  if (start === undefined || signs === undefined) return null;
  const text = line
    .slice(start.length)
    .trim()
    .replace(/(^| )#+$/, "");
  return { type: "heading", attrs: { level: signs.length <= 2 ? 2 : 3 }, content: parseInline(text) };
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

function isRule(line: string): boolean {
  return /^ *([-*_])(?: *\1){2,} *$/.test(line);
}

function isQuoted(line: string): boolean {
  return /^ *>/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, "").length;
}

/** Whether the line ends a paragraph above it. A number other than 1 does not: "… en\n1986. Fue …" */
function interrupts(line: string, depth: number): boolean {
  if (headingOf(line) || isRule(line)) return true;
  if (depth >= deepestNesting) return false;
  const marker = markerOf(line);
  return isQuoted(line) || (marker !== null && !marker.isEmpty && (marker.number ?? 1) === 1);
}

/** Whether the line goes on with the paragraph of a quotation or item although it has no sign of it. */
function goesOn(before: string | undefined, line: string, depth: number): boolean {
  if (before === undefined || isBlank(before) || isBlank(line)) return false;
  return !headingOf(before) && !isRule(before) && !interrupts(line, depth);
}
