import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

type Stored = Schema["territory"];

export interface Saved {
  added: number;
  changed: number;
  unchanged: number;
}

const rowsAtOnce = 500;

/**
 * Adds or updates territories by code, parents in any order, in the rows or already stored; ids stay.
 * When a parent changes, the paths of all that lies below follow. The rows are taken as checked:
 * call it inside a transaction.
 */
export async function saveTerritories(
  trx: Db,
  rows: readonly TerritoryRow[],
  onProgress: (done: number) => void = () => {},
): Promise<Saved> {
  const stored = new Map(
    (await trx.selectFrom("territory").selectAll().execute()).map((row) => [row.code, row]),
  );
  const wanted = mergedWith(stored, rows);
  const toWrite = [...wanted.values()].filter((row) => !isSame(row, stored.get(row.code)));
  for (let start = 0; start < toWrite.length; start += rowsAtOnce) {
    await upsert(trx, toWrite.slice(start, start + rowsAtOnce));
    onProgress(Math.round((rows.length * Math.min(start + rowsAtOnce, toWrite.length)) / toWrite.length));
  }
  onProgress(rows.length);

  const given = rows.map((row) => row.code);
  const added = given.filter((code) => !stored.has(code)).length;
  const changed = given.filter(
    (code) => stored.has(code) && !isSame(wanted.get(code)!, stored.get(code)),
  ).length;
  return { added, changed, unchanged: given.length - added - changed };
}

/** Everything stored and everything given, with the paths that come of it. */
function mergedWith(stored: Map<string, Stored>, rows: readonly TerritoryRow[]): Map<string, Stored> {
  const codeOfId = new Map([...stored.values()].map((row) => [row.id, row.code]));
  const parentCodes = new Map(
    [...stored.values()].map((row) => [row.code, row.parentId && codeOfId.get(row.parentId)!]),
  );
  const merged = new Map([...stored].map(([code, row]) => [code, { ...row }]));
  for (const row of rows) {
    parentCodes.set(row.code, row.parentCode);
    merged.set(row.code, asStored(row, stored.get(row.code)));
  }
  const paths = new Map<string, string>();
  for (const row of merged.values()) {
    const parentCode = parentCodes.get(row.code);
    row.parentId = parentCode ? merged.get(parentCode)!.id : null;
    row.path = pathOf(row.code, parentCodes, paths);
  }
  return merged;
}

function asStored(row: TerritoryRow, before: Stored | undefined): Stored {
  return {
    id: before?.id ?? newId(),
    code: row.code,
    kind: row.kind,
    parentId: null,
    path: "",
    name: row.name,
    searchName: searchNameOf(row, before),
    population: row.population === undefined ? (before?.population ?? null) : row.population,
    latitude: row.latitude === undefined ? (before?.latitude ?? null) : row.latitude,
    longitude: row.longitude === undefined ? (before?.longitude ?? null) : row.longitude,
  };
}

/** "benito juarez / cancun": a second name stays until another takes its place. */
function searchNameOf(row: TerritoryRow, before: Stored | undefined): string {
  const name = foldText(row.name);
  const second = row.alsoKnownAs ? foldText(row.alsoKnownAs) : before?.searchName.split(" / ")[1];
  return second && second !== name ? `${name} / ${second}` : name;
}

function pathOf(
  code: string,
  parentCodes: Map<string, string | null>,
  known: Map<string, string>,
  below: readonly string[] = [],
): string {
  const path = known.get(code);
  if (path) return path;
  if (!parentCodes.has(code)) throw new Error(`There is no territory ${code}`);
  if (below.includes(code)) throw new Error(`Territory ${code} lies in itself`);
  const parent = parentCodes.get(code);
  const made = parent ? `${pathOf(parent, parentCodes, known, [...below, code])}${code}/` : `/${code}/`;
  known.set(code, made);
  return made;
}

function isSame(row: Stored, before: Stored | undefined): boolean {
  return (
    before !== undefined &&
    Object.entries(row).every(([column, value]) => before[column as keyof Stored] === value)
  );
}

async function upsert(trx: Db, rows: Stored[]) {
  await trx
    .insertInto("territory")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("code").doUpdateSet((eb) => ({
        kind: eb.ref("excluded.kind"),
        parentId: eb.ref("excluded.parentId"),
        path: eb.ref("excluded.path"),
        name: eb.ref("excluded.name"),
        searchName: eb.ref("excluded.searchName"),
        population: eb.ref("excluded.population"),
        latitude: eb.ref("excluded.latitude"),
        longitude: eb.ref("excluded.longitude"),
      })),
    )
    .execute();
}
