import { expect, test } from "vitest";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { emptyDocument, textOfDocument } from "#app/domain/rich-text/rich-text.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";

test("Markdown becomes what it says, and nothing else", () => {
  for (const [markdown, html] of [
    [
      "Una **plaza** _nueva_ y ***grande***",
      "<p>Una <strong>plaza</strong> <em>nueva</em> y <strong><em>grande</em></strong></p>",
    ],
    ["**un *solo* paso**", "<p><strong>un <em>solo</em> paso</strong></p>"],
    ["# Uno\n## Dos ##\n### Tres\n#### Cuatro", "<h2>Uno</h2><h2>Dos</h2><h3>Tres</h3><h3>Cuatro</h3>"],
    ["una línea\ny la misma  \notra\\\ny otra", "<p>una línea y la misma<br />otra<br />y otra</p>"],
    [
      "- a\n- b\n  1. c\n  2. d\n\nfin",
      "<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul><p>fin</p>",
    ],
    ["- a\n\n  b\n- c", "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>"],
    ["3. c\n4. d", '<ol start="3"><li>c</li><li>d</li></ol>'],
    ["Nació en\n1986. Aquí", "<p>Nació en 1986. Aquí</p>"],
    ["> cita\nsigue\n\nfuera", "<blockquote><p>cita sigue</p></blockquote><p>fuera</p>"],
    ["a\n\n---\n\nb", "<p>a</p><hr /><p>b</p>"],
    ["2 * 3 * 4, snake_case_name, 5*6", "<p>2 * 3 * 4, snake_case_name, 5*6</p>"],
    ["\\*no\\* &lt;&amp;&#42; &copy; &nada", "<p>*no* &lt;&amp;* &amp;copy; &amp;nada</p>"],
    ["`código` ~~tachado~~ | tabla |", "<p>`código` ~~tachado~~ | tabla |</p>"],
    ["    cuatro espacios", "<p>cuatro espacios</p>"],
  ]) {
    expect(htmlOfDocument(documentFromMarkdown(markdown as string)), markdown).toBe(html);
  }
});

test("links lead to web pages and mail only, and are marked as somebody's", () => {
  const link = (href: string, text: string) => `<a href="${href}" rel="nofollow ugc noopener">${text}</a>`;
  for (const [markdown, html] of [
    [
      "[el **plan**](https://a.org/x?y=1&z=2 'título')",
      link("https://a.org/x?y=1&amp;z=2", "el <strong>plan</strong>"),
    ],
    [
      "<https://a.org/>, <ana@a.org>",
      `${link("https://a.org/", "https://a.org/")}, ${link("mailto:ana@a.org", "ana@a.org")}`,
    ],
    ["(véase https://a.org/b_(c)).", `(véase ${link("https://a.org/b_(c)", "https://a.org/b_(c)")}).`],
    ["[c](<https://a.org/b_(c)>)", link("https://a.org/b_(c)", "c")],
    ["![foto](https://a.org/f.png)", link("https://a.org/f.png", "foto")],
    [
      "[a [b](https://b.org/) c](https://a.org/)",
      `[a ${link("https://b.org/", "b")} c](${link("https://a.org/", "https://a.org/")})`,
    ],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](  JaVaScRiPt:alert(1))", "[a]( JaVaScRiPt:alert(1))"],
    ["[a](java&#115;cript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](data:text/html,x)", "[a](data:text/html,x)"],
    ["[a](//a.org) [b](/desk) [c](ftp://a.org)", "[a](//a.org) [b](/desk) [c](ftp://a.org)"],
    ["[a](https://banco.org@malo.org)", `[a](https://banco.org@malo.org)`],
  ]) {
    expect(htmlOfDocument(documentFromMarkdown(markdown as string)), markdown).toBe(`<p>${html}</p>`);
  }
});

test("HTML is words", () => {
  const document = documentFromMarkdown(
    '<img src=x onerror="alert(1)"> <b>a</b> <!-- b -->\n\n<script>c</script>',
  );

  expect(htmlOfDocument(document)).toBe(
    '<p>&lt;img src=x onerror="alert(1)"&gt; &lt;b&gt;a&lt;/b&gt; &lt;!-- b --&gt;</p><p>&lt;script&gt;c&lt;/script&gt;</p>',
  );
});

test("the Markdown of a document is what a person would write", () => {
  for (const markdown of [
    "## Plan\n\nUna **plaza *nueva*, grande**; véase [el plano](https://a.org/p).\\\nOtra línea.",
    "- a\n- b\n  - c\n  - d\n- e\n\n1. f\n2. g\n\n> cita\n>\n> > otra\n\n***\n\nfin",
    "- a\n\n  b\n\n- c",
  ]) {
    expect(markdownFromDocument(documentFromMarkdown(markdown))).toBe(markdown);
  }
});

test("nothing written is the empty document", () => {
  for (const nothing of ["", " \n\t\n", "#", ">", "- ", "\u0000", "<!-- -->"]) {
    expect(documentFromMarkdown(nothing), JSON.stringify(nothing)).toEqual(emptyDocument);
  }
  expect(textOfDocument(emptyDocument)).toBe("");
  expect(htmlOfDocument(emptyDocument)).toBe("");
});

test("the words of a document are there to be searched", () => {
  expect(
    textOfDocument(documentFromMarkdown("# Uno\n\nDos **y\\\ntres**\n\n- a\n  1. b\n\n***\n\n> c")),
  ).toBe("Uno\nDos y\ntres\na\nb\nc");
});
