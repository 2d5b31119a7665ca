import fc from "fast-check";
import type { Block, Document, Inline, ListItem, Mark } from "#app/domain/rich-text/rich-text.ts";

/** Words with every sign that means something in Markdown or HTML. */
const part = fc.constantFrom(
  ..."*_~`[]()<>#+-.!&;:/\\|'\"=1aé字😀 ".split(/(?:)/u),
  ...[
    "1. ",
    "- ",
    "# ",
    "> ",
    "**",
    "__",
    "\u00a0",
    "\t",
    "\n",
    "  \n",
    "\\\n",
    "snake_case",
    "&amp;",
    "&#42;",
  ],
  ...[
    "http://a.b",
    "https://c.d/e_f(g)",
    "<https://a.b>",
    "<a@b.c>",
    "<!-- -->",
    "](",
    "](https://x.y)",
    "---",
  ],
  ...["<b>", "</p>", "<script>", "javascript:", "![", "palabra", "otra "],
);

export const hostileText = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(""));

export const hostileMarkdown = fc
  .array(
    fc.oneof(
      part,
      fc.constantFrom("\n", "\n\n", "\n  ", "\n    ", "\n- ", "\n1. ", "\n> ", "\n> - ", "\n***\n"),
    ),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(""));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: "bold" }),
  fc.constant<Mark>({ type: "italic" }),
  fc
    .constantFrom("https://example.org/", "https://example.org/a_(b)*c", "mailto:a@example.org")
    .map((href): Mark => ({ type: "link", attrs: { href } })),
);

const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type });

const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ type: fc.constant("text" as const), text: shortText(), marks }) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: "hardBreak" }) },
  ),
  { maxLength: 8 },
);

function shortText() {
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
}

const { block } = fc.letrec<{ block: Block; item: ListItem }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline.map((content): Block => ({ type: "paragraph", content })),
    inline.map((content): Block => ({ type: "heading", attrs: { level: 2 }, content })),
    inline.map((content): Block => ({ type: "heading", attrs: { level: 3 }, content })),
    fc.constant<Block>({ type: "horizontalRule" }),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 3 })
      .map((content): Block => ({ type: "blockquote", content })),
    fc
      .array(tie("item"), { minLength: 1, maxLength: 3 })
      .map((content): Block => ({ type: "bulletList", content })),
    fc
      .tuple(fc.nat({ max: 99_999 }), fc.array(tie("item"), { minLength: 1, maxLength: 3 }))
      .map(([start, content]): Block => ({ type: "orderedList", attrs: { start }, content })),
  ),
  item: fc
    .array(tie("block"), { minLength: 1, maxLength: 3 })
    .map((content): ListItem => ({ type: "listItem", content })),
}));

/** What an editor could hold, with everything in it that an editor would never let through as well. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content): Document => ({ type: "doc", content }));
