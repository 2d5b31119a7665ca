import { parentKinds, type TerritoryRow } from "#app/domain/territory/territory.ts";
import type { TerritoryKind } from "#db/schema.ts";

/** What the database has, by code. */
export type KnownTerritories = ReadonlyMap<string, Place>;

export interface NumberedRow extends TerritoryRow {
  line: number;
}

interface Place {
  kind: TerritoryKind;
  parentCode: string | null;
}

/** What is wrong with where the rows say they lie, among themselves and in what is known. */
export function placingProblems(rows: readonly NumberedRow[], known: KnownTerritories) {
  const places = new Map<string, Place>([...known, ...rows.map((row) => [row.code, row] as const)]);
  const firstLines = new Map(rows.toReversed().map((row) => [row.code, row.line]));
  const orphaned = childrenMisplaced(rows, known, places);
  return rows.flatMap((row) => {
    const first = firstLines.get(row.code)!;
    const message =
      first === row.line
        ? (parentProblem(row, places) ?? orphaned.get(row.code))
        : `Code ${row.code} is already on line ${first}.`;
    return message ? [{ line: row.line, message }] : [];
  });
}

function parentProblem(row: NumberedRow, places: Map<string, Place>): string | null {
  const allowed = parentKinds[row.kind];
  if (row.parentCode === null) {
    return allowed.length === 0 ? null : `A ${row.kind} needs a parent code (a ${allowed.join(" or a ")}).`;
  }
  if (allowed.length === 0) return `A ${row.kind} has no parent; leave the parent code empty.`;
  const parent = places.get(row.parentCode);
  if (!parent) return `There is no territory with code ${row.parentCode}, here or in the database.`;
  if (liesInItself(row, places)) return `${row.code} would lie in itself, through ${row.parentCode}.`;
  if (allowed.includes(parent.kind)) return null;
  return `A ${row.kind} lies in a ${allowed.join(" or a ")}, but ${row.parentCode} is a ${parent.kind}.`;
}

function liesInItself(row: NumberedRow, places: Map<string, Place>): boolean {
  const passed = new Set([row.code]);
  for (let code = row.parentCode; code !== null; code = places.get(code)?.parentCode ?? null) {
    if (passed.has(code)) return code === row.code;
    passed.add(code);
  }
  return false;
}

/** Rows that change the kind of something whose children, not in the file, cannot lie in the new kind. */
function childrenMisplaced(
  rows: readonly NumberedRow[],
  known: KnownTerritories,
  places: Map<string, Place>,
) {
  const changed = new Set(
    rows
      .filter((row) => known.has(row.code) && known.get(row.code)!.kind !== row.kind)
      .map((row) => row.code),
  );
  const given = new Set(rows.map((row) => row.code));
  const problems = new Map<string, string>();
  for (const [code, child] of known) {
    if (child.parentCode === null || !changed.has(child.parentCode) || given.has(code)) continue;
    const kind = places.get(child.parentCode)!.kind;
    if (parentKinds[child.kind].includes(kind)) continue;
    problems.set(child.parentCode, `${code}, a ${child.kind} in the database, cannot lie in a ${kind}.`);
  }
  return problems;
}
