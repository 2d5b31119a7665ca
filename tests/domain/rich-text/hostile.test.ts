import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { anyDocument, hostileMarkdown } from "#tests/domain/rich-text/documents.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

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

test("the longest hostile Markdown is read, written and rendered in bounded time", async () => {
  const took = await processorTimeOf(() => {
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
  });
  expect(took).toBeLessThan(15_000);
});

test("a megabyte is read too, whoever lets it come this far", async () => {
  const took = await processorTimeOf(() => {
    for (const pattern of ["**a *b ", "> - ", "[a](http://b"]) {
      documentFromMarkdown(pattern.repeat(1_000_000 / pattern.length));
    }
  });
  expect(took).toBeLessThan(15_000);
});

test("lists and quotations a thousand deep are flattened", () => {
  expect(htmlOfDocument(documentFromMarkdown(`${">".repeat(1000)} a`)).match(/<blockquote>/g)).toHaveLength(
    6,
  );
});
