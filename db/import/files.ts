import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ImportRefusal } from "#db/import/conversation.ts";

export type Row = Record<string, string>;

export function readText(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new ImportRefusal(`${path} is not there.`);
  return readFileSync(path, "utf8");
}

/** The rows of a CSV file with a header; refused when a column that matters is missing. */
export function readCsv(folder: string, name: string, columns: string[]): Row[] {
  const text = readText(folder, name);
  let rows: Row[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new ImportRefusal(`${join(folder, name)}: ${(error as Error).message}`);
  }
  const missing = columns.filter((column) => rows.length > 0 && !(column in rows[0]!));
  if (missing.length) throw new ImportRefusal(`${join(folder, name)} has no column ${missing.join(", ")}.`);
  return rows;
}

export function hasFile(folder: string, name: string): boolean {
  return existsSync(join(folder, name));
}

/**
 * A whole number from a file.
 * @param where  what to name when it is not one: file and line
 */
export function wholeNumber(value: string | undefined, where: string): number {
  const number = Number(value);
  if (value === undefined || value.trim() === "" || !Number.isInteger(number)) {
    throw new ImportRefusal(`${where}: "${value ?? ""}" is not a whole number.`);
  }
  return number;
}
