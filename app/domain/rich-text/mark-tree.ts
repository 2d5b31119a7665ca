import { type Mark, sameMark, type Text } from "#app/domain/rich-text/rich-text.ts";

/** Marks around words instead of on them: what HTML and Markdown write. */
export type MarkTree = { mark: Mark; children: MarkTree[] } | { mark: null; text: string };

/** The mark that reaches furthest goes outside, but no link is cut in two. */
export function markTree(texts: Text[]): MarkTree[] {
  const trees: MarkTree[] = [];
  for (let at = 0; at < texts.length; ) {
    const { text, marks = [] } = texts[at] as Text;
    const reaches = marks.map((mark) => ({ mark, end: endOf(mark, texts, at) }));
    const outer = reaches.reduce((best, next) => (best && best.end >= next.end ? best : next), reaches[0]);
    if (!outer) {
      trees.push({ mark: null, text });
      at++;
      continue;
    }
    const inside = texts.slice(at, outer.end).map((node) => without(node, outer.mark));
    trees.push({ mark: outer.mark, children: markTree(inside) });
    at = outer.end;
  }
  return trees;
}

/** Where the mark ends that is on the text at `at`; before a link that goes on without it. */
function endOf(mark: Mark, texts: Text[], at: number): number {
  let end = at + 1;
  while (end < texts.length && has(texts[end], mark)) end++;
  while (mark.type !== "link" && end < texts.length && end > at && sameLink(texts[end - 1], texts[end]))
    end--;
  return end;
}

function sameLink(some: Text | undefined, other: Text | undefined): boolean {
  const link = some?.marks?.find((mark) => mark.type === "link");
  return link !== undefined && has(other, link);
}

function has(text: Text | undefined, mark: Mark): boolean {
  return text?.marks?.some((other) => sameMark(mark, other)) ?? false;
}

function without(node: Text, mark: Mark): Text {
  return { ...node, marks: node.marks?.filter((other) => !sameMark(mark, other)) };
}
