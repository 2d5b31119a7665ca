import { type Editor, useEditorState } from "@tiptap/react";
import { useLocale } from "#app/ui/locale.tsx";

/** What can be done with the selected words, each by a button with its name. */
export function EditorTools({
  editor,
  isLinking,
  onLink,
}: {
  editor: Editor;
  isLinking: boolean;
  onLink: () => void;
}) {
  const { t } = useLocale();
  const state = useEditorState({ editor, selector: ({ editor }) => stateOf(editor) });
  const change = () => editor.chain().focus();
  return (
    <fieldset className="editor-tools" aria-label={t("desk.editor.tools")}>
      <Tool
        name={t("desk.editor.heading")}
        isOn={state.heading}
        onUse={() => change().toggleHeading({ level: 2 }).run()}
      />
      <Tool
        name={t("desk.editor.subheading")}
        isOn={state.subheading}
        onUse={() => change().toggleHeading({ level: 3 }).run()}
      />
      <Tool name={t("desk.editor.bold")} isOn={state.bold} onUse={() => change().toggleBold().run()} />
      <Tool name={t("desk.editor.italic")} isOn={state.italic} onUse={() => change().toggleItalic().run()} />
      <Tool
        name={t("desk.editor.bullets")}
        isOn={state.bullets}
        onUse={() => change().toggleBulletList().run()}
      />
      <Tool
        name={t("desk.editor.numbers")}
        isOn={state.numbers}
        onUse={() => change().toggleOrderedList().run()}
      />
      <Tool
        name={t("desk.editor.quote")}
        isOn={state.quote}
        onUse={() => change().toggleBlockquote().run()}
      />
      <Tool name={t("desk.editor.link")} isOn={state.link} isOpen={isLinking} onUse={onLink} />
      <Tool name={t("desk.editor.rule")} onUse={() => change().setHorizontalRule().run()} />
      <Tool name={t("desk.editor.undo")} isOff={!state.canUndo} onUse={() => change().undo().run()} />
      <Tool name={t("desk.editor.redo")} isOff={!state.canRedo} onUse={() => change().redo().run()} />
    </fieldset>
  );
}

function stateOf(editor: Editor) {
  return {
    heading: editor.isActive("heading", { level: 2 }),
    subheading: editor.isActive("heading", { level: 3 }),
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    bullets: editor.isActive("bulletList"),
    numbers: editor.isActive("orderedList"),
    quote: editor.isActive("blockquote"),
    link: editor.isActive("link"),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

function Tool({
  name,
  isOn,
  isOpen,
  isOff,
  onUse,
}: {
  name: string;
  /** Whether the selected words have it; not given when it is nothing that words have. */
  isOn?: boolean;
  /** Whether what the button opens is open. */
  isOpen?: boolean;
  isOff?: boolean;
  onUse: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-expanded={isOpen}
      aria-disabled={isOff || undefined}
      onClick={() => isOff || onUse()}
    >
      {name}
    </button>
  );
}
