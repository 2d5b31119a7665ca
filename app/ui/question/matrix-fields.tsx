import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";
import { Said } from "#app/ui/question/said.tsx";

/** More columns than these are not put side by side, however wide the page is. */
const mostSideBySide = 5;

/**
 * A group of choices for each row, which is how it is read and how a phone shows it; where there is
 * room the same groups line up as a table, with the columns named once.
 */
export function MatrixFields({ question, state, settings, label, hint }: Of<"matrix">) {
  const { t } = useLocale();
  const { rows, columns, several } = settings;
  const how = t(several ? "question.matrix.several" : "question.matrix.one");
  const asTable = columns.length <= mostSideBySide;
  return (
    <FieldGroup field={fieldNamed(state, "cells")} legend={label} hint={`${how} ${hint}`}>
      <div className="matrix" data-columns={asTable ? columns.length : undefined}>
        {asTable && (
          <div className="matrix-head" aria-hidden="true">
            <span />
            {columns.map(({ code, label: column }) => (
              <span key={code}>
                <Said langs={question.langs} name={`column.${code}.label`}>
                  {column}
                </Said>
              </span>
            ))}
          </div>
        )}
        {rows.map((row) => (
          <Row key={row.code} {...{ question, state, row, columns, several }} />
        ))}
      </div>
    </FieldGroup>
  );
}

type Line = Of<"matrix">["settings"]["rows"][number];

function Row({
  question,
  state,
  row,
  columns,
  several,
}: Pick<Of<"matrix">, "question" | "state"> & { row: Line; columns: Line[]; several: boolean }) {
  const title = (
    <Said langs={question.langs} name={`row.${row.code}.label`}>
      {row.label}
    </Said>
  );
  return (
    <fieldset>
      <legend className="hidden">{title}</legend>
      <div className="matrix-row">
        <span aria-hidden="true">{title}</span>
        {columns.map((column) => {
          const name = several ? `cell-${row.code}-${column.code}` : `cell-${row.code}`;
          const value = several ? "on" : column.code;
          const id = fieldNamed(state, `cell-${row.code}-${column.code}`).id;
          return (
            <div className="choice" key={column.code}>
              <input
                id={id}
                name={name}
                type={several ? "checkbox" : "radio"}
                value={value}
                defaultChecked={state.values[name] === value}
              />
              <label htmlFor={id}>
                <span>
                  <Said langs={question.langs} name={`column.${column.code}.label`}>
                    {column.label}
                  </Said>
                </span>
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
