import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { description, type Field, singleValue } from "#app/ui/form/field.ts";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { RichTextEditorProps } from "#app/ui/rich-text-editor.client.tsx";

/**
 * Text with headings, lists and links: a textarea that takes Markdown. Where the page is hydrated an
 * editor stands over it and writes the same Markdown into it, so that the server has one thing to read.
 */
export function RichTextField({
  field,
  label,
  hint,
  optional,
  rows = 14,
  lang,
}: {
  field: Field;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  rows?: number;
  lang?: string;
}) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const focusEditor = useRef<() => void>(() => {});
  const Editor = useEditorComponent();
  const described = description(field, hint);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={Editor ? "hidden" : undefined}>
        <textarea
          ref={textarea}
          id={field.id}
          name={field.name}
          rows={rows}
          lang={lang}
          defaultValue={singleValue(field)}
          {...described}
          {...(Editor && {
            tabIndex: -1,
            "aria-hidden": true,
            // The label and the error summary lead here.
            onFocus: () => focusEditor.current(),
          })}
        />
      </div>
      {Editor && textarea.current ? (
        <Editor
          textarea={textarea.current}
          focusEditor={focusEditor}
          label={label}
          lang={lang}
          described={described}
        />
      ) : (
        <MarkdownHelp />
      )}
    </FieldFrame>
  );
}

/** Asked for after the page is there; until then, and without JavaScript, there is the textarea. */
function useEditorComponent(): ComponentType<RichTextEditorProps> | null {
  const [Editor, setEditor] = useState<ComponentType<RichTextEditorProps> | null>(null);
  useEffect(() => {
    let isHere = true;
    import("#app/ui/rich-text-editor.client.tsx").then(
      ({ RichTextEditor }) => isHere && setEditor(() => RichTextEditor),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  return Editor;
}

function MarkdownHelp() {
  const { t } = useLocale();
  const sample = t("desk.editor.sample");
  const signs = [
    [`## ${sample}`, t("desk.editor.heading")],
    [`### ${sample}`, t("desk.editor.subheading")],
    [`**${sample}**`, t("desk.editor.bold")],
    [`_${sample}_`, t("desk.editor.italic")],
    [`- ${sample}`, t("desk.editor.bullets")],
    [`1. ${sample}`, t("desk.editor.numbers")],
    [`> ${sample}`, t("desk.editor.quote")],
    [`[${sample}](https://…)`, t("desk.editor.link")],
    ["***", t("desk.editor.rule")],
  ];
  return (
    <Details summary={t("desk.editor.help")}>
      <ul>
        {signs.map(([sign, meaning]) => (
          <li key={sign}>
            <code>{sign}</code> {meaning}
          </li>
        ))}
      </ul>
      <p>{t("desk.editor.help.paragraph")}</p>
    </Details>
  );
}
