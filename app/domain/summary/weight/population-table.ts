import { CsvError, parse } from "csv-parse/sync";
import { foldText } from "#app/domain/text/fold.ts";

/** One line of a population table. Ages and sexes are codes of options. */
export interface PopulationLine {
  territoryId: string | null;
  age: string | null;
  sex: string | null;
  people: number;
}

export type ReadPopulation =
  | { ok: true; byPlace: boolean; byAge: boolean; bySex: boolean; cells: PopulationLine[] }
  | { ok: false; problems: PopulationProblem[] };

/** What is wrong with one line; the first is the titles'. `value` is what stands there. */
export interface PopulationProblem {
  line: number;
  problem:
    | "not-a-table"
    | "no-people"
    | "unknown-column"
    | "same-column"
    | "no-question"
    | "empty"
    | "too-many-lines"
    | "unknown-place"
    | "ambiguous-place"
    | "unknown-age"
    | "unknown-sex"
    | "not-a-number"
    | "same-line";
  value: string;
}

export interface PopulationTerms {
  /** null: no question tells it. */
  ages: readonly { code: string; label: string }[] | null;
  sexes: readonly { code: string; label: string }[] | null;
  territories: readonly { id: string; code: string; name: string }[];
}

const mostLines = 20_000;
/** More of them say nothing new. */
const mostProblems = 20;

type Column = "place" | "age" | "sex" | "people";

/** Titles of columns in four languages, folded. */
const titles: Record<Column, string[]> = {
  place: [
    "lugar",
    "municipio",
    "territorio",
    "comuna",
    "zona",
    "place",
    "municipality",
    "local",
    "lieu",
    "commune",
  ],
  age: ["edad", "idade", "age"],
  sex: [
    "sexo",
    "genero",
    "sexo o genero",
    "sexo ou genero",
    "sex",
    "gender",
    "sex or gender",
    "sexe",
    "genre",
    "sexe ou genre",
  ],
  people: [
    "personas",
    "poblacion",
    "pessoas",
    "populacao",
    "people",
    "population",
    "personnes",
    "habitantes",
    "habitants",
  ],
};

/** Reads a table copied from a spreadsheet or a CSV file: refused as a whole when a line is wrong. */
export function populationTable(text: string, terms: PopulationTerms): ReadPopulation {
  const rows = rowsOf(text);
  if (!rows) return wrong([{ line: 1, problem: "not-a-table", value: text.slice(0, 40) }]);
  const [header = [], ...lines] = rows;
  const columns = header.map(columnNamed);
  const inHeader = problemsOfTitles(header, columns, terms);
  if (inHeader.length > 0) return wrong(inHeader);
  if (lines.length === 0) return wrong([{ line: 1, problem: "empty", value: "" }]);
  if (lines.length > mostLines) return wrong([{ line: mostLines + 1, problem: "too-many-lines", value: "" }]);

  const problems: PopulationProblem[] = [];
  const cells: PopulationLine[] = [];
  const seen = new Set<string>();
  for (const [index, values] of lines.entries()) {
    const line = index + 2;
    const read = readLine(values, columns, terms);
    if ("problem" in read) {
      problems.push({ line, ...read });
      continue;
    }
    const key = JSON.stringify([read.territoryId, read.age, read.sex]);
    if (seen.has(key)) problems.push({ line, problem: "same-line", value: values.join(", ") });
    seen.add(key);
    cells.push(read);
  }
  if (problems.length > 0) return wrong(problems);
  const has = (column: Column) => columns.includes(column);
  return { ok: true, byPlace: has("place"), byAge: has("age"), bySex: has("sex"), cells };
}

function wrong(problems: PopulationProblem[]): ReadPopulation {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

/** What is copied from a spreadsheet has tabs between its cells. */
function rowsOf(text: string): string[][] | null {
  const first = text.split("\n", 1)[0] ?? "";
  const delimiter = ["\t", ";", ","].find((one) => first.includes(one)) ?? ",";
  try {
    return parse(text, {
      ...{ bom: true, delimiter, skip_empty_lines: true, trim: true },
      relax_column_count: true,
      skip_records_with_empty_values: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function columnNamed(title: string): Column | null {
  const folded = foldText(title);
  return (Object.keys(titles) as Column[]).find((column) => titles[column].includes(folded)) ?? null;
}

function problemsOfTitles(
  header: readonly string[],
  columns: readonly (Column | null)[],
  { ages, sexes }: PopulationTerms,
): PopulationProblem[] {
  const problems: PopulationProblem[] = [];
  columns.forEach((column, index) => {
    const value = header[index]!;
    if (column === null) problems.push({ line: 1, problem: "unknown-column", value });
    else if (columns.indexOf(column) !== index) problems.push({ line: 1, problem: "same-column", value });
    else if ((column === "age" && !ages) || (column === "sex" && !sexes)) {
      problems.push({ line: 1, problem: "no-question", value });
    }
  });
  if (!columns.includes("people")) problems.push({ line: 1, problem: "no-people", value: header.join(", ") });
  return problems;
}

function readLine(
  values: readonly string[],
  columns: readonly (Column | null)[],
  { ages, sexes, territories }: PopulationTerms,
): PopulationLine | { problem: PopulationProblem["problem"]; value: string } {
  const line: PopulationLine = { territoryId: null, age: null, sex: null, people: 0 };
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? "";
    if (column === "place") {
      const named = territories.filter((one) => isCalled(value, one.code, one.name));
      if (named.length !== 1)
        return { problem: named.length > 1 ? "ambiguous-place" : "unknown-place", value };
      line.territoryId = named[0]!.id;
    } else if (column === "age" || column === "sex") {
      const option = (column === "age" ? ages : sexes)!.find((one) => isCalled(value, one.code, one.label));
      if (!option) return { problem: `unknown-${column}`, value };
      line[column] = option.code;
    } else {
      const people = countIn(value);
      if (people === null) return { problem: "not-a-number", value };
      line.people = people;
    }
  }
  return line;
}

function isCalled(value: string, code: string, name: string): boolean {
  return value === code || foldText(value) === foldText(name);
}

/** "12345", "12.345", "12,345" and "12 345" are one number; null for anything that is no whole number. */
function countIn(value: string): number | null {
  if (!/^\d{1,3}([., \u00a0\u202f]\d{3})+$|^\d{1,10}$/.test(value)) return null;
  return Number(value.replace(/\D/g, ""));
}
