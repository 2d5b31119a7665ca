import { type MouseEvent, type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import {
  changedRows,
  type List,
  mostOf,
  type Row,
  rowsOf,
  type Typed,
} from "#app/domain/question/writing/rows.ts";
import type { BuilderForm } from "#app/ui/builder/fields.ts";
import { type Field, plainField } from "#app/ui/form/field.ts";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

interface KeptRow extends Row {
  key: string;
  errors: Partial<Record<keyof Row, string[]>>;
}

/**
 * The options, rows or columns of a question. Its buttons send the form, which comes back with one row
 * more or less; where the page has JavaScript they do so in place.
 */
export function RowList({ list, typed, form, lang }: BuilderForm & { list: List; typed: Typed }) {
  const { t } = useLocale();
  const [rows, setRows] = useState(() => keptRows(list, typed, form.allErrors));
  const [added, setAdded] = useState(0);

  function press(event: MouseEvent, act: string, index: number) {
    event.preventDefault();
    const most = mostOf[list];
    const changed = changedRows<KeptRow>(rows, act, index, most).map((row) =>
      row.key === undefined ? { ...row, key: `added-${added}`, errors: {} } : row,
    );
    flushSync(() => {
      setRows(changed);
      setAdded(added + 1);
    });
    const target = act === "add" ? changed.length - 1 : changed.indexOf(rows[index]!);
    const shown = target < 0 ? Math.min(index, changed.length - 1) : target;
    document.getElementById(idOf(form.id, list, shown, "label"))?.focus();
  }

  return (
    <section className="stack" data-gap="l" aria-labelledby={`${form.id}-${list}s`}>
      <h2 id={`${form.id}-${list}s`}>{t(`builder.${list}s`)}</h2>
      <p className="hint">{t("builder.rows.blank")}</p>
      {rows.map((row, index) => (
        <OneRow
          key={row.key}
          row={row}
          list={list}
          index={index}
          count={rows.length}
          formId={form.id}
          lang={lang}
          press={press}
        />
      ))}
      {rows.length < mostOf[list] && (
        <p>
          <RowButton
            value={`add-${list}`}
            anchor={idOf(form.id, list, rows.length, "label")}
            onClick={(event) => press(event, "add", -1)}
          >
            {t(`builder.${list}.add`)}
          </RowButton>
        </p>
      )}
    </section>
  );
}

function OneRow({
  row,
  list,
  index,
  count,
  formId,
  lang,
  press,
}: {
  row: KeptRow;
  list: List;
  index: number;
  count: number;
  formId: string;
  lang: string;
  press: (event: MouseEvent, act: string, index: number) => void;
}) {
  const { t } = useLocale();
  const number = index + 1;
  const label = t(`builder.${list}`, { number });
  const field = (name: keyof Row): Field =>
    plainField({
      name: `${list}-${number}-${name}`,
      id: idOf(formId, list, index, name),
      value: row[name],
      errors: row.errors[name],
    });
  const doings = [
    { act: "up", words: t("desk.questions.up"), useless: index === 0 },
    { act: "down", words: t("desk.questions.down"), useless: index === count - 1 },
    { act: "remove", words: t("desk.remove"), useless: false },
  ];
  return (
    <div className="stack" data-gap="s">
      <input type="hidden" name={`${list}-${number}-code`} value={row.code} />
      <TextField field={field("label")} label={label} lang={lang} />
      {list === "option" && (
        <Details summary={t("builder.option.explain", { number })} open={row.description !== ""}>
          <TextArea
            field={field("description")}
            label={t("builder.option.description", { number })}
            rows={2}
            optional
            lang={lang}
          />
        </Details>
      )}
      <div className="row" data-gap="m">
        {doings
          .filter(({ useless }) => !useless)
          .map(({ act, words }) => (
            <RowButton
              key={act}
              value={`${act}-${list}-${number}`}
              anchor={idOf(formId, list, index, "label")}
              onClick={(event) => press(event, act, index)}
            >
              {words}
              <span className="hidden">: {label}</span>
            </RowButton>
          ))}
      </div>
    </div>
  );
}

/** @param anchor  the id at which the page that comes back opens */
function RowButton({
  value,
  anchor,
  onClick,
  children,
}: {
  value: string;
  anchor: string;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
}) {
  return (
    <button
      className="button"
      data-variant="link"
      type="submit"
      name="do"
      value={value}
      formAction={`#${anchor}`}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function idOf(formId: string, list: List, index: number, name: keyof Row): string {
  return `${formId}-${list}-${index + 1}-${name}`;
}

function keptRows(list: List, typed: Typed, errors: Record<string, string[]>): KeptRow[] {
  return rowsOf(typed, list).map((row, index) => {
    const name = `${list}-${index + 1}`;
    return {
      ...row,
      key: `row-${index}`,
      errors: { label: errors[`${name}-label`], description: errors[`${name}-description`] },
    };
  });
}
