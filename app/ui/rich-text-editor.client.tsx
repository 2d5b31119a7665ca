import { EditorContent, useEditor } from "@tiptap/react";
import { type MutableRefObject, useEffect, useState } from "react";
import { extensions } from "#app/domain/rich-text/extensions.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import type { Document } from "#app/domain/rich-text/rich-text.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { EditorLink } from "#app/ui/editor/editor-link.tsx";
import { EditorTools } from "#app/ui/editor/editor-tools.tsx";
import type { description } from "#app/ui/form/field.ts";

export interface RichTextEditorProps {
  /** Where the words are read from and written to. */
  textarea: HTMLTextAreaElement;
  focusEditor: MutableRefObject<() => void>;
  label: string;
  lang?: string;
  described: ReturnType<typeof description>;
}

/** The editor over a textarea. Its style is in our own sheet: the policy forbids any other. */
export function RichTextEditor({ textarea, focusEditor, label, lang, described }: RichTextEditorProps) {
  const [isLinking, setLinking] = useState(false);
  const editor = useEditor({
    extensions,
    content: documentFromMarkdown(textarea.value),
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      // Tab leads on to the next field, also out of a list, where Tiptap would indent instead.
      handleDOMEvents: { keydown: (_, event) => event.key === "Tab" },
      attributes: {
        class: "prose",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        ...(lang && { lang }),
        ...(described["aria-describedby"] && { "aria-describedby": described["aria-describedby"] }),
        ...(described["aria-invalid"] && { "aria-invalid": "true" }),
      },
    },
    onUpdate: ({ editor }) => {
      textarea.value = markdownFromDocument(editor.getJSON() as Document);
    },
  });
  useEffect(() => {
    focusEditor.current = () => editor.commands.focus();
  }, [editor, focusEditor]);

  return (
    <div className="editor">
      <EditorTools editor={editor} isLinking={isLinking} onLink={() => setLinking(!isLinking)} />
      {isLinking && (
        <EditorLink editor={editor} id={`${textarea.id}-link`} onDone={() => setLinking(false)} />
      )}
      <EditorContent editor={editor} />
    </div>
  );
}
