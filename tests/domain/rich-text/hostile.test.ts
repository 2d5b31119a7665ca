import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { parseDocument } from "#app/domain/rich-text/parse-document.ts";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { anyDocument, hostileMarkdown } from "#tests/domain/rich-text/documents.ts";

const allowedTag =
  /^<(\/(p|h2|h3|strong|em|ul|ol|li|blockquote|a)|(p|h2|h3|strong|em|ul|ol|li|blockquote|br \/|hr \/)|ol start="\d+"|a href="(https?:\/\/|mailto:)[^"<>\s]*" rel="nofollow ugc noopener")>$/;

test("no document makes any HTML but ours", () => {
  const documents = fc.oneof(hostileMarkdown.map(documentFromMarkdown), anyDocument);
  fc.assert(
    fc.property(documents, (document) => {
      const tags = htmlOfDocument(document).match(/<[^>]*>?/g) ?? [];
      expect(tags.filter((tag) => !allowedTag.test(tag))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the longest hostile Markdown is read, written and rendered in bounded time", () => {
  const began = performance.now();
  for (const pattern of [
    ...[
      ">",
      "> ",
      "- ",
      "1. ",
      "> - ",
      "- > ",
      "*",
      "*a",
      "a*",
      "**a *b ",
      "_a",
      "*a_b",
      "*é",
      "[",
      "[a](",
      "![",
      "![a](",
    ],
    ...[
      "[a](b '",
      "[a](<",
      "<",
      "<a@",
      "<!--",
      "<!-- -->",
      "\\",
      "\\\n",
      "http://a)",
      "http://a.",
      "&#",
      "# ",
      "#",
      " ",
      "\n",
    ],
    ...[
      "a\n",
      "a  \n",
      "- a\n",
      "- a\n\n",
      "> a\n\n",
      "* * ",
      "|a",
      "```\n",
      "\u0000",
      "\ud83d",
      "😀",
      "[a](https://x.y)",
      "*a*b",
    ],
  ]) {
    documentFromMarkdown(pattern.repeat(longestText / pattern.length));
  }
  const half = longestText / 2;
  for (const markdown of [
    `${"*".repeat(half)}a${"*".repeat(half)}`,
    "[".repeat(half) + "]".repeat(half),
    "[".repeat(half) + "](https://a.b)".repeat(half / 13),
    "*a **a ".repeat(half / 7) + "b** c*".repeat(half / 7),
    Array.from({ length: 250 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n"),
  ]) {
    htmlOfDocument(documentFromMarkdown(markdownFromDocument(documentFromMarkdown(markdown))));
  }
  expect(performance.now() - began).toBeLessThan(15_000);
}, 30_000);

test("a megabyte is read too, whoever lets it come this far", () => {
  const began = performance.now();
  for (const pattern of ["**a *b ", "> - ", "[a](http://b"]) {
    documentFromMarkdown(pattern.repeat(1_000_000 / pattern.length));
  }
  expect(performance.now() - began).toBeLessThan(15_000);
}, 30_000);

test("lists and quotations a thousand deep are flattened in Markdown and refused in JSON", () => {
  expect(htmlOfDocument(documentFromMarkdown(`${">".repeat(1000)} a`)).match(/<blockquote>/g)).toHaveLength(
    6,
  );

  let nested: object = { type: "paragraph" };
  for (let depth = 0; depth < 100_000; depth++) nested = { type: "blockquote", content: [nested] };
  expect(parseDocument({ type: "doc", content: [nested] })).toEqual({ ok: false });
});

test("JSON keeps only what the schema knows, without attributes to believe", () => {
  const parsed = parseDocument({
    type: "doc",
    attrs: { onload: "alert(1)" },
    content: [
      {
        type: "paragraph",
        attrs: { style: "position:fixed", class: "x" },
        content: [
          {
            type: "text",
            text: "a",
            marks: [{ type: "link", attrs: { href: "https://a.org", class: 'x" onclick="y' } }],
          },
          { type: "text", text: " b", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] },
          { type: "text", text: " c", marks: [{ type: "bold", attrs: { style: "x" } }] },
        ],
      },
      { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "d" }] },
      {
        type: "orderedList",
        attrs: { start: "9<", type: "A" },
        content: [
          { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "e" }] }] },
        ],
      },
    ],
  });

  expect(parsed).toEqual({
    ok: true,
    document: documentFromMarkdown("[a](https://a.org/) b **c**\n\n## d\n\n1. e"),
  });
});

test("JSON that is no document is refused", () => {
  const text = { type: "text", text: "a" };
  const doc = (...content: unknown[]) => ({ type: "doc", content });
  for (const json of [
    null,
    "doc",
    [],
    {},
    { type: "paragraph" },
    { type: "doc", content: "a" },
    doc(text),
    doc(null),
    doc({ type: "codeBlock", content: [text] }),
    doc({ type: "constructor" }),
    doc({ type: "__proto__" }),
    doc({ type: "paragraph", content: [{ type: "text", text: { length: 1 } }] }),
    doc({ type: "paragraph", content: [{ type: "paragraph" }] }),
    doc({ type: "paragraph", content: [{ ...text, marks: [{ type: "code" }] }] }),
    doc({ type: "paragraph", content: [{ ...text, marks: [null] }] }),
    doc({ type: "bulletList", content: [{ type: "paragraph" }] }),
    doc({ type: "paragraph", content: [{ type: "text", text: "a".repeat(longestText + 1) }] }),
    { type: "doc", content: Array.from({ length: 200_000 }, () => ({ type: "horizontalRule" })) },
  ]) {
    expect(parseDocument(json), JSON.stringify(json)?.slice(0, 80)).toEqual({ ok: false });
  }
});
