import { mostOptions, mostRows } from "#app/domain/question/limits.ts";

/** The lists that the form of a question may have, each row of fields "option-3-label", counted from 1. */
export const lists = ["option", "row", "column"] as const;
export type List = (typeof lists)[number];

export interface Row {
  /** "" until it is kept. */
  code: string;
  label: string;
  description: string;
}

export type Typed = Record<string, string>;

export const mostColumns = 10;
export const mostOf: Record<List, number> = { option: mostOptions, row: mostRows, column: mostColumns };
export const blankRow: Row = { code: "", label: "", description: "" };

export function rowsOf(typed: Readonly<Typed>, list: List): Row[] {
  const rows: Row[] = [];
  for (let number = 1; number <= mostOf[list]; number++) {
    const field = (name: keyof Row) => typed[`${list}-${number}-${name}`];
    if (field("label") === undefined && field("code") === undefined) break;
    rows.push({
      code: field("code") ?? "",
      label: field("label") ?? "",
      description: field("description") ?? "",
    });
  }
  return rows;
}

export function withRows(typed: Readonly<Typed>, list: List, rows: readonly Row[]): Typed {
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(`${list}-`));
  return Object.fromEntries([...others, ...rowFields(list, rows)]);
}

export function rowFields(list: List, rows: readonly Row[]): [name: string, value: string][] {
  return rows.flatMap(({ code, label, description }, index) => {
    const name = `${list}-${index + 1}`;
    const fields: [string, string][] = [
      [`${name}-code`, code],
      [`${name}-label`, label],
    ];
    return list === "option" ? [...fields, [`${name}-description`, description]] : fields;
  });
}

/**
 * What a button of a list does: "add-option", "remove-option-3", "up-row-2", "down-column-1".
 * @returns  the form with that done; null for a button that is none of these
 */
export function afterButton(typed: Readonly<Typed>, pressed: string | undefined): Typed | null {
  const [, act, list, number] =
    /^(add|remove|up|down)-(option|row|column)(?:-(\d+))?$/.exec(pressed ?? "") ?? [];
  if (!act || !list) return null;
  const rows = rowsOf(typed, list as List);
  return withRows(typed, list as List, changedRows(rows, act, Number(number) - 1, mostOf[list as List]));
}

export function changedRows<One extends Row>(rows: One[], act: string, index: number, most: number): One[] {
  if (act === "add") return rows.length < most ? [...rows, blankRow as One] : rows;
  const row = rows[index];
  if (!row) return rows;
  const rest = rows.toSpliced(index, 1);
  if (act === "remove") return rest;
  const target = act === "up" ? index - 1 : index + 1;
  return target < 0 || target >= rows.length ? rows : rest.toSpliced(target, 0, row);
}

/**
 * Gives each new row a code of its own.
 * @param taken  every code that was ever the question's: one that went stays gone
 */
export function coded(rows: readonly Row[], letter: string, taken: ReadonlySet<string>): Row[] {
  const numbers = [...taken, ...rows.map(({ code }) => code)].map((code) =>
    Number(/^[a-z](\d{1,6})$/.exec(code)?.[1] ?? 0),
  );
  let highest = Math.max(0, ...numbers);
  return rows.map((row) => (row.code === "" ? { ...row, code: `${letter}${++highest}` } : row));
}
