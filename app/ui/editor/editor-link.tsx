import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import { safeHref } from "#app/domain/rich-text/href.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Where the selected words lead: a field under the buttons rather than a window over the page. */
export function EditorLink({ editor, id, onDone }: { editor: Editor; id: string; onDone: () => void }) {
  const { t } = useLocale();
  const [address, setAddress] = useState<string>(editor.getAttributes("link").href ?? "");
  const [isWrong, setWrong] = useState(false);

  function use() {
    const href = hrefOf(address.trim());
    if (address.trim() && !href) {
      setWrong(true);
      return;
    }
    setLink(editor, href);
    onDone();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === "Escape") {
      editor.commands.focus();
      onDone();
    }
    if (event.key !== "Enter") return;
    // It would send the form around it.
    event.preventDefault();
    use();
  }

  return (
    <div className="editor-link">
      <label htmlFor={id}>{t("desk.editor.link.address")}</label>
      <input
        id={id}
        type="url"
        // biome-ignore lint/a11y/noAutofocus: whoever opened the field wants to write in it
        autoFocus
        value={address}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong || undefined}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={onKey}
      />
      <p id={`${id}-hint`} className={isWrong ? "error" : "hint"} role={isWrong ? "alert" : undefined}>
        {isWrong ? t("desk.editor.link.wrong") : t("desk.editor.link.hint")}
      </p>
      <button className="button" data-variant="quiet" type="button" onClick={use}>
        {t("desk.editor.link.set")}
      </button>
    </div>
  );
}

/** The address as it was written, or as somebody writes who leaves out https://. */
function hrefOf(address: string): string | null {
  return safeHref(address) ?? (/^[^\s:/]+\.[^\s:]+$/.test(address) ? safeHref(`https://${address}`) : null);
}

/** What is written next is no longer part of the link. */
function setLink(editor: Editor, href: string | null) {
  const change = editor.chain().focus();
  if (href === null) {
    change.extendMarkRange("link").unsetLink().run();
    return;
  }
  const isNew = editor.state.selection.empty && !editor.isActive("link");
  const linked = isNew
    ? change.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
    : change.extendMarkRange("link").setLink({ href });
  linked
    .command(({ tr, commands }) => commands.setTextSelection(tr.selection.to))
    .unsetMark("link")
    .run();
}
