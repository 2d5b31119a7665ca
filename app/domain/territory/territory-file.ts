import { CsvError, parse } from "csv-parse/sync";
import { type KnownTerritories, type NumberedRow, placingProblems } from "#app/domain/territory/placing.ts";
import { isTerritoryKind, type TerritoryRow, territoryKinds } from "#app/domain/territory/territory.ts";

export interface Problem {
  /** Line in the file, from 1. */
  line: number;
  message: string;
}

export type ReadFile = { ok: true; rows: TerritoryRow[] } | { ok: false; problems: Problem[] };

const columns = ["code", "name", "kind", "parent code", "population", "latitude", "longitude"] as const;
type Column = (typeof columns)[number];
const required: Column[] = ["code", "name", "kind", "parent code"];

/**
 * An official list of places: CSV in UTF-8 with a header, columns in any order, comma or semicolon
 * (then numbers may have decimal commas). An empty figure clears it; an absent column keeps what is known.
 * Every bad row is named; one is enough to refuse the file.
 * @param known  what the database has
 */
export function readTerritoryFile(bytes: Uint8Array, known: KnownTerritories): ReadFile {
  const text = decoded(bytes);
  if (!text.ok) return text;
  const separator = separatorOf(text.text);
  const records = recordsOf(text.text, separator);
  if (!records.ok) return records;

  const [header, ...body] = records.records;
  const place = header ? columnsOf(header.cells) : { ok: false as const, message: "The file is empty." };
  if (!place.ok) return { ok: false, problems: [{ line: header?.line ?? 1, message: place.message }] };
  if (body.length === 0)
    return { ok: false, problems: [{ line: 1, message: "There are no rows below the header." }] };

  const problems: Problem[] = [];
  const rows: NumberedRow[] = [];
  for (const { cells, line } of body) {
    const read = rowOf(cells, place.columns, separator === ";");
    if (Array.isArray(read)) problems.push(...read.map((message) => ({ line, message })));
    else rows.push({ ...read, line });
  }
  // Rows that cannot be read would be missed as parents; name those problems first.
  if (problems.length === 0) problems.push(...placingProblems(rows, known));
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  return { ok: true, rows: rows.map(({ line: _, ...row }) => row) };
}

function decoded(bytes: Uint8Array): { ok: true; text: string } | { ok: false; problems: Problem[] } {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  try {
    return { ok: true, text: utf8.decode(bytes) };
  } catch {
    const before = new TextDecoder("latin1").decode(bytes).split("\n");
    const line =
      before.findIndex((words) => !isUtf8(Uint8Array.from(words, (letter) => letter.charCodeAt(0)))) + 1;
    return {
      ok: false,
      problems: [{ line, message: "This line is not UTF-8: save the file as “CSV UTF-8”." }],
    };
  }
}

function separatorOf(text: string): "," | ";" {
  const header = text.slice(0, text.indexOf("\n") + 1 || undefined);
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

interface NumberedCells {
  cells: string[];
  line: number;
}

function recordsOf(
  text: string,
  delimiter: string,
): { ok: true; records: NumberedCells[] } | { ok: false; problems: Problem[] } {
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const records = parsed.map(({ record, info }) => ({
      cells: record,
      line: info.lines - lineBreaksIn(record),
    }));
    return { ok: true, records: records.filter(({ cells }) => cells.some((cell) => cell !== "")) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1);
    return { ok: false, problems: [{ line, message: `This is not CSV: ${error.message}.` }] };
  }
}

function lineBreaksIn(cells: string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

function columnsOf(
  cells: string[],
): { ok: true; columns: (Column | null)[] } | { ok: false; message: string } {
  const found = cells.map((cell) => columns.find((column) => letters(column) === letters(cell)) ?? null);
  const unknown = cells.filter((_, index) => found[index] === null);
  const missing = required.filter((column) => !found.includes(column));
  const twice = columns.filter((column) => found.filter((other) => other === column).length > 1);
  if (missing.length > 0) return { ok: false, message: `Missing column: ${missing.join(", ")}.` };
  if (unknown.length > 0) return { ok: false, message: `Unknown column: ${unknown.join(", ")}.` };
  if (twice.length > 0) return { ok: false, message: `Column given twice: ${twice.join(", ")}.` };
  if (found.includes("latitude") !== found.includes("longitude")) {
    return { ok: false, message: "Latitude and longitude go together." };
  }
  return { ok: true, columns: found };
}

/** "Parent code", "parent_code" and "parentCode" are one column. */
function letters(words: string): string {
  return words.toLowerCase().replace(/[^a-z]/g, "");
}

/** The row, or what is wrong with it. */
function rowOf(cells: string[], header: (Column | null)[], decimalComma: boolean): TerritoryRow | string[] {
  if (cells.length !== header.length) return [`It has ${cells.length} columns, the header ${header.length}.`];
  const problems: string[] = [];
  const cell = (column: Column) => cells[header.indexOf(column)] ?? "";
  const number = (column: Column, check: (words: string) => number | string) => {
    if (!header.includes(column)) return undefined;
    if (cell(column) === "") return null;
    const value = check(decimalComma ? cell(column).replace(",", ".") : cell(column));
    if (typeof value === "number") return value;
    problems.push(value);
  };

  const code = cell("code");
  const kind = cell("kind").toLowerCase();
  const name = cell("name").normalize("NFC").replace(/\s+/g, " ");
  if (!/^[\x21-\x7e]{1,60}$/.test(code) || code.includes("/")) {
    problems.push(`“${code}” is no code: up to 60 letters and digits without spaces, accents or “/”.`);
  }
  if (name === "" || name.length > 200) problems.push("The name is missing or longer than 200 letters.");
  if (!isTerritoryKind(kind))
    problems.push(`“${cell("kind")}” is no kind: it is one of ${territoryKinds.join(", ")}.`);
  const population = number("population", wholeNumber);
  const latitude = number("latitude", (words) => degrees(words, "latitude", 90));
  const longitude = number("longitude", (words) => degrees(words, "longitude", 180));
  if ((latitude === null) !== (longitude === null)) problems.push("Latitude and longitude go together.");
  if (problems.length > 0 || !isTerritoryKind(kind)) return problems;
  return { code, name, kind, parentCode: cell("parent code") || null, population, latitude, longitude };
}

function wholeNumber(words: string): number | string {
  const value = Number(words);
  if (/^\d+$/.test(words) && value <= 2_000_000_000) return value;
  return `“${words}” is no population: a whole number of people, digits only.`;
}

function degrees(words: string, column: string, most: number): number | string {
  const value = Number(words);
  if (/^[-+]?\d+(\.\d+)?$/.test(words) && Math.abs(value) <= most) return value;
  return `“${words}” is no ${column}: decimal degrees between -${most} and ${most}.`;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
