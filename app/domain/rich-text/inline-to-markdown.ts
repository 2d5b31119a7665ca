import { characterBefore, isPunctuation, isSpace, nothing } from "#app/domain/rich-text/characters.ts";
import { type MarkTree, markTree } from "#app/domain/rich-text/mark-tree.ts";
import { type Inline, linesOf, type Text } from "#app/domain/rich-text/rich-text.ts";

/** One paragraph's words, in normal form, as Markdown. */
export function inlineToMarkdown(inline: Inline[]): string {
  return linesOf(inline).map(lineToMarkdown).join("\\\n");
}

function lineToMarkdown(line: Text[]): string {
  const [first, ...more] = markTree(line).map(runOf);
  if (!first) return "";
  if (first.kind === "words") first.markdown = escapeLineStart(first.markdown);
  return joined([first, ...more]);
}

interface Run {
  kind: "words" | "emphasis" | "link";
  markdown: string;
  /** The characters at its edges without the signs of emphasis. */
  first: string;
  last: string;
}

function runOf(tree: MarkTree): Run {
  if (tree.mark === null) return { kind: "words", ...edged(escapeText(tree.text)) };
  const inside = tree.children.map(runOf);
  if (tree.mark.type === "link") {
    return { kind: "link", ...edged(linkTo(tree.mark.attrs.href, tree.children, inside)) };
  }
  const sign = tree.mark.type === "bold" ? "**" : "*";
  const first = inside[0]?.first ?? "";
  const last = inside.at(-1)?.last ?? "";
  const before = isSpace(first) || opensTwice(inside) ? nothing : "";
  const after = isSpace(last) ? nothing : "";
  return {
    kind: "emphasis",
    markdown: sign + before + joined(inside) + after + sign,
    first: before ? "<" : first,
    last: after ? ">" : last,
  };
}

/** Two signs opened at once, one of them again later: which of them the later one closes is unsure. */
function opensTwice([first, ...more]: Run[]): boolean {
  return first?.kind === "emphasis" && more.some((run) => run.kind === "emphasis");
}

function edged(markdown: string) {
  const first = String.fromCodePoint(markdown.codePointAt(0) ?? 0x20);
  return { markdown, first, last: characterBefore(markdown, markdown.length) };
}

function linkTo(href: string, words: MarkTree[], inside: Run[]): string {
  const [only] = words;
  const isWrittenOut = words.length === 1 && only?.mark === null && only.text === href;
  if (isWrittenOut && /^https?:/.test(href)) return `<${href}>`;
  return `[${joined(inside)}](${/[()]/.test(href) ? `<${href}>` : href})`;
}

function joined(runs: Run[]): string {
  return runs
    .map((run, index) => {
      const next = runs[index + 1];
      if (!next) return run.markdown;
      if (needsParting(run, next)) return run.markdown + nothing;
      if (next.kind === "link" && run.markdown.endsWith("!")) return `${run.markdown.slice(0, -1)}\\!`;
      return run.markdown;
    })
    .join("");
}

/** Whether the signs between two runs would not be taken for what they are (CommonMark 6.2). */
function needsParting(run: Run, next: Run): boolean {
  if (run.kind === "emphasis" && next.kind === "emphasis") return true;
  if (run.kind === "emphasis") return isPunctuation(run.last) && isLetter(next.first);
  if (next.kind === "emphasis") return isLetter(run.last) && isPunctuation(next.first);
  return false;
}

function isLetter(character: string): boolean {
  return !isSpace(character) && !isPunctuation(character);
}

/** A backslash before whatever would be read as more than the letters it is. */
function escapeText(text: string): string {
  return text
    .replace(/[\\*[\]]/g, "\\$&")
    .replace(/<(?=[^\s<>]*[:@!])/g, "\\<")
    .replace(/&(?=#?\w{1,8};)/g, "\\&")
    .replace(/(https?):(?=\/\/)/gi, "$1\\:")
    .replace(/_/g, (sign, at: number, whole: string) => (isInsideWord(whole, at) ? sign : "\\_"));
}

/** snake_case needs no escape. */
function isInsideWord(text: string, at: number): boolean {
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  return isLetter(characterBefore(text, at)) && isLetter(after);
}

/** What would begin a heading, quotation, list or rule. */
function escapeLineStart(text: string): string {
  return text
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$))/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
