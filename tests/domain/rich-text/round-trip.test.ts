import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extensions } from "#app/domain/rich-text/extensions.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { normalDocument } from "#app/domain/rich-text/normal-form.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { anyDocument, hostileMarkdown, hostileText } from "#tests/domain/rich-text/documents.ts";

const schema = getSchema(extensions);
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 400) };

test("the editor and the textarea give the same document", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(documentFromMarkdown(markdownFromDocument(document))).toEqual(normalDocument(document));
    }),
    runs,
  );
});

test("Markdown read, written and read again is the same document", () => {
  fc.assert(
    fc.property(hostileMarkdown, (markdown) => {
      const document = documentFromMarkdown(markdown);
      expect(documentFromMarkdown(markdownFromDocument(document))).toEqual(document);
    }),
    runs,
  );
});

test("whatever Markdown gives fits the schema and is in normal form", () => {
  fc.assert(
    fc.property(hostileMarkdown, (markdown) => {
      const document = documentFromMarkdown(markdown);
      schema.nodeFromJSON(document).check();
      expect(normalDocument(document)).toEqual(document);
    }),
    runs,
  );
});

test("a paragraph of any signs comes back letter by letter", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const document = normalDocument({
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text }] }],
      });
      expect(documentFromMarkdown(markdownFromDocument(document))).toEqual(document);
    }),
    runs,
  );
});
