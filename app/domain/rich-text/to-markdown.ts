import { inlineToMarkdown } from "#app/domain/rich-text/inline-to-markdown.ts";
import { normalDocument } from "#app/domain/rich-text/normal-form.ts";
import type { Block, Document, ListItem } from "#app/domain/rich-text/rich-text.ts";

/** Markdown from which `documentFromMarkdown` makes the same document again (in its normal form). */
export function markdownFromDocument(document: Document): string {
  return blocksToMarkdown(normalDocument(document).content);
}

function blocksToMarkdown(blocks: Block[]): string {
  return blocks.map(blockToMarkdown).filter(Boolean).join("\n\n");
}

function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return inlineToMarkdown(block.content ?? []);
    case "heading":
      return `${"#".repeat(block.attrs.level)} ${headingText(inlineToMarkdown(block.content ?? []))}`;
    case "blockquote":
      return blocksToMarkdown(block.content)
        .split("\n")
        .map((line) => (line ? `> ${line}` : ">"))
        .join("\n");
    case "bulletList":
      return itemsToMarkdown(block.content, () => "- ");
    case "orderedList":
      return itemsToMarkdown(block.content, (index) => `${block.attrs.start + index}. `);
    case "horizontalRule":
      return "***";
  }
}

/** Signs at the end of a heading would be taken for its closing row. */
function headingText(text: string): string {
  return text.replace(/(^| )(#+)$/, "$1\\$2");
}

function itemsToMarkdown(items: ListItem[], markerOf: (index: number) => string): string {
  const texts = items.map((item, index) => {
    const marker = markerOf(index);
    return marker + itemToMarkdown(item).replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(marker.length)}`);
  });
  return texts.join(texts.some((text) => text.includes("\n\n")) ? "\n\n" : "\n");
}

/** A list right under an item's words needs no empty line, as long as its number is 1. */
function itemToMarkdown({ content }: ListItem): string {
  const [words, next, ...more] = content;
  const isTight =
    words?.type === "paragraph" &&
    words.content &&
    more.length === 0 &&
    (next?.type === "bulletList" || (next?.type === "orderedList" && next.attrs.start === 1));
  if (!isTight) return blocksToMarkdown(content);
  return `${blockToMarkdown(words)}\n${blockToMarkdown(next)}`;
}
