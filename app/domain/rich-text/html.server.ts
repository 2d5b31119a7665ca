import sanitizeHtml from "sanitize-html";
import { type MarkTree, markTree } from "#app/domain/rich-text/mark-tree.ts";
import {
  type Block,
  type Document,
  type Inline,
  type ListItem,
  linesOf,
} from "#app/domain/rich-text/rich-text.ts";

/** HTML to keep beside the document and to put into pages as it is; made once, on write. "" for nothing. */
export function htmlOfDocument(document: Document): string {
  return sanitizeHtml(document.content.map(htmlOfBlock).join(""), {
    allowedTags: ["p", "h2", "h3", "strong", "em", "ul", "ol", "li", "blockquote", "a", "br", "hr"],
    allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
  });
}

function htmlOfBlock(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return block.content ? `<p>${htmlOfInline(block.content)}</p>` : "";
    case "heading":
      return `<h${block.attrs.level}>${htmlOfInline(block.content)}</h${block.attrs.level}>`;
    case "blockquote":
      return `<blockquote>${block.content.map(htmlOfBlock).join("")}</blockquote>`;
    case "bulletList":
      return `<ul>${block.content.map(htmlOfItem).join("")}</ul>`;
    case "orderedList":
      return `<ol${block.attrs.start === 1 ? "" : ` start="${block.attrs.start}"`}>${block.content.map(htmlOfItem).join("")}</ol>`;
    case "horizontalRule":
      return "<hr>";
  }
}

/** Words alone, or with lists under them, need no paragraph; so short lists stay close. */
function htmlOfItem({ content }: ListItem): string {
  const [first, ...more] = content;
  const isShort = more.every((block) => block.type === "bulletList" || block.type === "orderedList");
  if (first?.type !== "paragraph" || !isShort) return `<li>${content.map(htmlOfBlock).join("")}</li>`;
  return `<li>${htmlOfInline(first.content)}${more.map(htmlOfBlock).join("")}</li>`;
}

function htmlOfInline(inline: Inline[] = []): string {
  return linesOf(inline)
    .map((line) => markTree(line).map(htmlOfMarks).join(""))
    .join("<br>");
}

function htmlOfMarks(tree: MarkTree): string {
  if (tree.mark === null) return escapeHtml(tree.text);
  const inside = tree.children.map(htmlOfMarks).join("");
  switch (tree.mark.type) {
    case "bold":
      return `<strong>${inside}</strong>`;
    case "italic":
      return `<em>${inside}</em>`;
    case "link":
      return `<a href="${escapeHtml(tree.mark.attrs.href)}" rel="nofollow ugc noopener">${inside}</a>`;
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
