import { getSchema } from "@tiptap/core";
import { extensions } from "#app/domain/rich-text/extensions.ts";
import { normalDocument } from "#app/domain/rich-text/normal-form.ts";
import {
  type Block,
  type Document,
  deepestNesting,
  type Inline,
  type ListItem,
  longestText,
  type Mark,
} from "#app/domain/rich-text/rich-text.ts";

export type ParsedDocument = { ok: true; document: Document } | { ok: false };

const schema = getSchema(extensions);
const mostNodes = 2 * longestText;

/**
 * A document from JSON that anybody may have made. Only what the schema knows is copied, so that no
 * attribute is left for a renderer to believe; an unsafe link becomes its words; the copy is checked.
 */
export function parseDocument(json: unknown): ParsedDocument {
  try {
    const copying: Copying = { nodes: 0, characters: 0 };
    const root = childOf(copying, json, ["doc"]);
    const document = normalDocument({ type: "doc", content: blocksIn(copying, root, 0) });
    schema.nodeFromJSON(document).check();
    return { ok: true, document };
  } catch (error) {
    if (error instanceof Unacceptable || error instanceof RangeError) return { ok: false };
    throw error;
  }
}

class Unacceptable extends Error {}

interface Copying {
  nodes: number;
  characters: number;
}

type Node = Record<string, unknown> & { type: string };

function blocksIn(copying: Copying, node: Node, depth: number): Block[] {
  if (depth > deepestNesting) throw new Unacceptable("nested too deep");
  return childrenOf(copying, node, Object.keys(blocks)).map((child) =>
    (blocks[child.type] as CopyBlock)(copying, child, depth),
  );
}

type CopyBlock = (copying: Copying, node: Node, depth: number) => Block;

const blocks: Record<string, CopyBlock> = {
  paragraph: (copying, node) => ({ type: "paragraph", content: inlineIn(copying, node) }),
  heading: (copying, node) => {
    const level = attributeOf(node, "level");
    return { type: "heading", attrs: { level: level === 3 ? 3 : 2 }, content: inlineIn(copying, node) };
  },
  blockquote: (copying, node, depth) => ({ type: "blockquote", content: blocksIn(copying, node, depth + 1) }),
  bulletList: (copying, node, depth) => ({ type: "bulletList", content: itemsIn(copying, node, depth + 1) }),
  orderedList: (copying, node, depth) => {
    const start = attributeOf(node, "start");
    const isNumber = Number.isInteger(start) && (start as number) >= 0 && (start as number) < 100_000;
    const attrs = { start: isNumber ? (start as number) : 1 };
    return { type: "orderedList", attrs, content: itemsIn(copying, node, depth + 1) };
  },
  horizontalRule: () => ({ type: "horizontalRule" }),
};

function itemsIn(copying: Copying, node: Node, depth: number): ListItem[] {
  return childrenOf(copying, node, ["listItem"]).map((item) => ({
    type: "listItem",
    content: blocksIn(copying, item, depth),
  }));
}

function inlineIn(copying: Copying, node: Node): Inline[] {
  return childrenOf(copying, node, ["text", "hardBreak"]).map((child) => {
    if (child.type === "hardBreak") return { type: "hardBreak" };
    if (typeof child.text !== "string") throw new Unacceptable("text that is none");
    copying.characters += child.text.length;
    if (copying.characters > longestText) throw new Unacceptable("too long");
    return { type: "text", text: child.text, marks: marksOf(child) };
  });
}

function marksOf(node: Node): Mark[] {
  const marks = node.marks ?? [];
  if (!Array.isArray(marks) || marks.length > 10) throw new Unacceptable("marks that are none");
  return marks.flatMap((mark): Mark[] => {
    if (mark?.type === "bold" || mark?.type === "italic") return [{ type: mark.type }];
    if (mark?.type !== "link") throw new Unacceptable("an unknown mark");
    const href = attributeOf(mark, "href");
    return typeof href === "string" ? [{ type: "link", attrs: { href } }] : [];
  });
}

function childrenOf(copying: Copying, node: Node, types: string[]): Node[] {
  const content = node.content ?? [];
  if (!Array.isArray(content)) throw new Unacceptable("content that is none");
  return content.map((child) => childOf(copying, child, types));
}

function childOf(copying: Copying, value: unknown, types: string[]): Node {
  const node = value as Node | null;
  if (typeof node !== "object" || node === null || !types.includes(node.type)) {
    throw new Unacceptable("an unknown node");
  }
  if (++copying.nodes > mostNodes) throw new Unacceptable("too many nodes");
  return node;
}

function attributeOf(node: Node, name: string): unknown {
  const { attrs } = node;
  return typeof attrs === "object" && attrs !== null ? (attrs as Record<string, unknown>)[name] : undefined;
}
