import { brotliCompressSync, constants } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { expect } from "vitest";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // React writes void elements and attribute case in its own way, which browsers read the same.
    "void-style": "off",
    "attr-case": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Safari reads a list without bullets as no list; the role says again that it is one.
    "no-redundant-role": "off",
    // Fields are described by aria-describedby and named by labels; both are checked below and by axe.
    "prefer-native-element": "off",
    // A list may be named; that a name is allowed here is checked by axe.
    "aria-label-misuse": "off",
  },
});

/** No page's HTML may be heavier than one first window of TCP carries, compressed. */
const heaviest = 14 * 1024;

/**
 * What is true of every page that any test fetches: one <h1> that begins the title, a language,
 * unique ids, labelled fields, valid HTML, no inline style or script, and a weight within budget.
 */
export function expectGoodPage(page: { html: string; status: number }, path: string) {
  const { html } = page;
  if (html === "") return;
  const headings = [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map((match) => plain(match[1]!));
  expect(headings, `${path} has one h1`).toHaveLength(1);
  expect(html.includes("\0"), `${path} holds a null byte`).toBe(false);
  const title = plain(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? "");
  expect(
    title.replace(/^(Error|Erro|Erreur)\s?: /, ""),
    `${path}: the title begins with its heading`,
  ).toMatch(startingWith(headings[0]!));
  expect(html, `${path} says its language`).toMatch(/<html[^>]* lang="(es|pt|en|fr)"/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
  expect(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    `${path} has unique ids`,
  ).toEqual([]);
  expect(html, `${path} has no inline style`).not.toMatch(/<[a-z][^>]*\sstyle="/);
  expect(html.match(/<script(?![^>]*\snonce=)/g), `${path} has no unguarded script`).toBeNull();
  if (page.status === 422) expect(title, `${path} says there is an error`).toMatch(/^(Error|Erro|Erreur)/);
  expect(problemsOf(html), `${path} is valid HTML`).toEqual([]);
  expect(weightOf(html), `${path} within budget`).toBeLessThanOrEqual(heaviest);
}

export function weightOf(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
}

function problemsOf(html: string): string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap((result) =>
    result.messages.map(
      (m) =>
        `${m.ruleId}: ${m.message} (${html.split("\n")[m.line - 1]?.slice(Math.max(0, m.column - 60), m.column + 80)})`,
    ),
  );
}

function startingWith(heading: string): RegExp {
  return new RegExp(`^${heading.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\s+/g, " ")
    .trim();
}
