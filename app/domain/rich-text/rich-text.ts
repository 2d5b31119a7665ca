/** What an official may write with, in Tiptap's JSON. Anything else is refused or becomes plain text. */
export interface Document {
  type: "doc";
  content: Block[];
}

export type Block = Paragraph | Heading | Quote | List | Rule;
export type Paragraph = { type: "paragraph"; content?: Inline[] };
/** The page owns its h1. */
export type Heading = { type: "heading"; attrs: { level: 2 | 3 }; content?: Inline[] };
export type Quote = { type: "blockquote"; content: Block[] };
export type List =
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs: { start: number }; content: ListItem[] };
/** Its first block is a paragraph, if need be an empty one. */
export type ListItem = { type: "listItem"; content: Block[] };
export type Rule = { type: "horizontalRule" };

export type Inline = Text | HardBreak;
export type Text = { type: "text"; text: string; marks?: Mark[] };
export type HardBreak = { type: "hardBreak" };
/** Always in this order: link, bold, italic. */
export type Mark = { type: "link"; attrs: { href: string } } | { type: "bold" } | { type: "italic" };

/** Characters, of Markdown or of a document's text. */
export const longestText = 40_000;

/** Lists and quotations inside each other. */
export const deepestNesting = 6;

export const emptyDocument: Document = { type: "doc", content: [{ type: "paragraph" }] };

/** What is read aloud, searched or quoted: the words, one block a line. */
export function textOfDocument(document: Document): string {
  return document.content.map(textOfBlock).filter(Boolean).join("\n");
}

function textOfBlock(block: Block | ListItem): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return (block.content ?? []).map((inline) => (inline.type === "text" ? inline.text : "\n")).join("");
    case "horizontalRule":
      return "";
    default:
      return (block.content as (Block | ListItem)[]).map(textOfBlock).filter(Boolean).join("\n");
  }
}

export function sameMark(one: Mark, other: Mark): boolean {
  if (one.type === "link") return other.type === "link" && one.attrs.href === other.attrs.href;
  return one.type === other.type;
}

/** A paragraph's words between its hard breaks. */
export function linesOf(inline: Inline[]): Text[][] {
  const lines: Text[][] = [[]];
  for (const node of inline) {
    if (node.type === "hardBreak") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
