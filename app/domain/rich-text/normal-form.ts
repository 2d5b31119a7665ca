import { safeHref } from "#app/domain/rich-text/href.ts";
import {
  type Block,
  type Document,
  emptyDocument,
  type HardBreak,
  type Inline,
  type List,
  type ListItem,
  linesOf,
  type Mark,
  sameMark,
  type Text,
} from "#app/domain/rich-text/rich-text.ts";

/**
 * One form for all documents that read the same, so that the editor and the textarea store the same
 * one: no empty blocks, no spaces at edges or in rows, neighbouring lists joined, and on a space no
 * more emphasis than the words on both sides share.
 */
export function normalDocument(document: Document): Document {
  const content = normalBlocks(document.content);
  return content.length ? { type: "doc", content } : emptyDocument;
}

function normalBlocks(blocks: Block[]): Block[] {
  const normal: Block[] = [];
  for (const block of blocks.flatMap(normalBlock)) {
    const last = normal.at(-1);
    if (last && isList(last) && block.type === last.type) last.content = last.content.concat(block.content);
    else normal.push(block);
  }
  return normal;
}

function isList(block: Block): block is List {
  return block.type === "bulletList" || block.type === "orderedList";
}

/** The block, or nothing when nothing is in it. */
function normalBlock(block: Block): Block[] {
  switch (block.type) {
    case "paragraph": {
      const content = normalInline(block.content ?? []);
      return content.length ? [{ type: "paragraph", content }] : [];
    }
    case "heading": {
      const content = normalInline((block.content ?? []).map(spaceForBreak));
      return content.length ? [{ type: "heading", attrs: { level: block.attrs.level }, content }] : [];
    }
    case "blockquote": {
      const content = normalBlocks(block.content);
      return content.length ? [{ type: "blockquote", content }] : [];
    }
    case "bulletList": {
      const content = block.content.flatMap(normalItem);
      return content.length ? [{ type: "bulletList", content }] : [];
    }
    case "orderedList": {
      const content = block.content.flatMap(normalItem);
      const attrs = { start: block.attrs.start };
      return content.length ? [{ type: "orderedList", attrs, content }] : [];
    }
    case "horizontalRule":
      return [{ type: "horizontalRule" }];
  }
}

function normalItem(item: ListItem): ListItem[] {
  const content = normalBlocks(item.content);
  if (content.length === 0) return [];
  if (content[0]?.type !== "paragraph") content.unshift({ type: "paragraph" });
  return [{ type: "listItem", content }];
}

function spaceForBreak(inline: Inline): Inline {
  return inline.type === "hardBreak" ? { type: "text", text: " " } : inline;
}

function normalInline(inline: Inline[]): Inline[] {
  const lines = linesOf(inline).map(normalLine);
  const isFull = (line: Text[]) => line.length > 0;
  const normal = lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1);
  const lineBreak: HardBreak = { type: "hardBreak" };
  return normal.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

interface Word {
  text: string;
  marks: Mark[];
  isSpace: boolean;
}

function normalLine(line: Text[]): Text[] {
  const words = wordsOf(line);
  const texts: Text[] = [];
  let marksBefore: Mark[] | null = null;
  words.forEach((word, index) => {
    const marks = word.isSpace
      ? sharedMarks(words[index - 1]?.marks ?? [], words[index + 1]?.marks ?? [])
      : word.marks;
    const last = texts.at(-1);
    if (last && marksBefore && sameMarks(marksBefore, marks)) last.text += word.text;
    else
      texts.push(marks.length ? { type: "text", text: word.text, marks } : { type: "text", text: word.text });
    marksBefore = marks;
  });
  return texts;
}

/** Words and the spaces between them, one each; none at the edges. */
function wordsOf(line: Text[]): Word[] {
  const words: Word[] = [];
  for (const { text, marks: given = [] } of line) {
    const marks = normalMarks(given);
    for (const part of cleanText(text).match(/\s+|\S+/gu) ?? []) {
      const isSpace = /^\s/u.test(part);
      const last = words.at(-1);
      if (isSpace && !last) continue;
      if (isSpace && last?.isSpace) last.text = oneSpace(last.text + part);
      else words.push({ text: isSpace ? oneSpace(part) : part, marks, isSpace });
    }
  }
  if (words.at(-1)?.isSpace) words.pop();
  return words;
}

/** Without what nobody can see: control and zero-width characters, halves, and what turns the text's direction. */
function cleanText(text: string): string {
  return text.toWellFormed().replace(/(?!\s)\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** Spaces that must not break stay, such as those of French before a colon. */
function oneSpace(spaces: string): string {
  return spaces.replace(/[^\S\u00a0\u202f]+/gu, " ");
}

/** Links as browsers understand them, and only those that are safe. */
function normalMarks(marks: Mark[]): Mark[] {
  const link = marks.find((mark) => mark.type === "link");
  const href = link ? safeHref(link.attrs.href) : null;
  const others = (["bold", "italic"] as const).flatMap((type) =>
    marks.some((mark) => mark.type === type) ? [{ type }] : [],
  );
  return href === null ? others : [{ type: "link", attrs: { href } }, ...others];
}

function sharedMarks(before: Mark[], after: Mark[]): Mark[] {
  return before.filter((mark) => after.some((other) => sameMark(mark, other)));
}

function sameMarks(some: Mark[], others: Mark[]): boolean {
  return some.length === others.length && some.every((mark, index) => sameMark(mark, others[index] as Mark));
}
