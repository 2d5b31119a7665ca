import type es from "../es/desk.ts";

export default {
  "desk.editor.help": "How to format the text",
  "desk.editor.help.paragraph":
    "An empty line begins a new paragraph. Whatever is not in this list is published as it is written.",
  "desk.editor.sample": "text",
  "desk.editor.tools": "Text formatting",
  "desk.editor.heading": "Heading",
  "desk.editor.subheading": "Subheading",
  "desk.editor.bold": "Bold",
  "desk.editor.italic": "Italic",
  "desk.editor.bullets": "List",
  "desk.editor.numbers": "Numbered list",
  "desk.editor.quote": "Quotation",
  "desk.editor.rule": "Dividing line",
  "desk.editor.link": "Link",
  "desk.editor.link.address": "Address of the link",
  "desk.editor.link.hint": "It begins with https:// or mailto:. Leave it empty to take the link away.",
  "desk.editor.link.set": "Set the link",
  "desk.editor.link.wrong": "Enter a whole address, like https://example.org",
  "desk.editor.undo": "Undo",
  "desk.editor.redo": "Redo",
  "desk.refused.document-empty": "The file is empty",
  "desk.refused.document-too-large": "The file is too large: the limit is {megabytes} MB",
  "desk.refused.document-wrong-type":
    "Choose a PDF or an image (PNG, JPEG or WebP); what counts is what the file contains, not its name",
  "desk.refused.document-twice": "This very file is attached already",
  "desk.refused.document-too-many":
    "This consultation already has {max, plural, one {# document} other {# documents}}, which is the limit",
} satisfies Record<keyof typeof es, string>;
