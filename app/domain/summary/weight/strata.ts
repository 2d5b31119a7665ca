import type { PopulationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Weighting } from "#app/domain/summary/digest/digest-format.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { type Cell, keyOf, type Population } from "#app/domain/summary/weight/weights.ts";

type By = Weighting["by"][number];

/** The people of a scope whose cell of the population is known, and that population. */
export interface Strata {
  by: By[];
  population: Population;
  /** By participant, the categories they are in. */
  of: Map<string, number[]>;
  sample: Cell[];
}

type Said = { place: string | null; age: string | null; sex: string | null };

/**
 * Categories with fewer people than `least` are put together with the next one (of ages, in their order; of
 * places and sexes, by size). What is left in one category is not weighed by; null where nothing is.
 */
export function strataOf(scope: Scope, rows: PopulationRows, least: number): Strata | null {
  const cells = cellsWithin(scope, rows);
  const placeOf = placesOfCells(scope, cells);
  const by = (["place", "age", "sex"] as const).filter((one) => isKnownBy(rows, one, cells));
  const known = new Map<string, Said>();
  const home = new Map(
    scope.places.flatMap((place) => place.people.map(({ id }) => [id, placeOf(place.path)] as const)),
  );
  for (const { participantId, age, sex } of rows.people) {
    const place = home.get(participantId);
    if (place === undefined) continue;
    const said: Said = { place, age, sex };
    const isIn = cells.some((cell) => by.every((one) => saidIn(cell)[one] === said[one]));
    if (by.every((one) => said[one] !== null) && isIn) known.set(participantId, said);
  }
  const dimensions = by
    .map((one) => ({ by: one, groups: grouped(one, rows, cells, [...known.values()], least) }))
    .filter(({ groups }) => groups.length > 1);
  if (dimensions.length === 0) return null;
  const at = (said: Said) =>
    dimensions.map(({ by: one, groups }) => groups.findIndex((g) => g.includes(said[one]!)));
  return {
    by: dimensions.map(({ by: one }) => one),
    population: {
      margins: dimensions.map(({ groups }, dimension) =>
        groups.map((_, category) =>
          cells.reduce((sum, cell) => sum + (at(saidIn(cell))[dimension] === category ? cell.people : 0), 0),
        ),
      ),
      cells: tallied(cells.map((cell) => ({ at: at(saidIn(cell)), people: cell.people }))),
    },
    of: new Map([...known].map(([id, said]) => [id, at(said)])),
    sample: sampleOf([...known.values()].map(at)),
  };
}

export function sampleOf(categories: readonly number[][]): Cell[] {
  const counts = tallied(categories.map((at) => ({ at, people: 1 })));
  return [...counts]
    .map(([key, people]) => ({ at: key.split(" ").map(Number), people }))
    .sort((a, b) => a.at.map((one, index) => one - b.at[index]!).find((step) => step !== 0) ?? 0);
}

/** Of the places of the scope; of everybody, only where the scope is everybody. */
function cellsWithin({ survey, path, isWhole }: Scope, { cells, byPlace }: PopulationRows) {
  if (!byPlace) return isWhole ? cells : [];
  const paths = new Map(survey.rows.territories.map((one) => [one.id, one.path]));
  return cells.filter(({ territoryId }) => paths.get(territoryId ?? "")?.startsWith(path));
}

/** The territory of the table that a place lies in. */
function placesOfCells({ survey }: Scope, cells: PopulationRows["cells"]) {
  const ids = new Set(cells.map(({ territoryId }) => territoryId));
  const territories = survey.rows.territories
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => b.path.length - a.path.length);
  return (path: string) => territories.find((one) => path.startsWith(one.path))?.id ?? null;
}

function isKnownBy(rows: PopulationRows, by: By, cells: PopulationRows["cells"]): boolean {
  const isAsked = { place: rows.byPlace, age: rows.byAge, sex: rows.bySex }[by];
  return isAsked && cells.length > 0;
}

function saidIn({ territoryId, age, sex }: PopulationRows["cells"][number]): Said {
  return { place: territoryId, age, sex };
}

/** Groups of categories that at least so many people are in. */
function grouped(
  by: By,
  rows: PopulationRows,
  cells: PopulationRows["cells"],
  people: readonly Said[],
  least: number,
): string[][] {
  const counts = new Map<string, number>();
  const inTable = new Map<string, number>();
  for (const cell of cells) {
    const category = saidIn(cell)[by]!;
    inTable.set(category, (inTable.get(category) ?? 0) + cell.people);
  }
  for (const said of people) counts.set(said[by]!, (counts.get(said[by]!) ?? 0) + 1);
  const sizeOf = (category: string) => counts.get(category) ?? 0;
  const order = by === "age" ? (rows.ages ?? []) : [];
  const categories = [...inTable.keys()].sort((a, b) =>
    by === "age"
      ? order.indexOf(a) - order.indexOf(b) || compareCodes(a, b)
      : sizeOf(a) - sizeOf(b) || inTable.get(a)! - inTable.get(b)! || compareCodes(a, b),
  );
  const groups: string[][] = [];
  let open: string[] = [];
  const total = (group: readonly string[]) => group.reduce((sum, category) => sum + sizeOf(category), 0);
  for (const category of categories) {
    open.push(category);
    if (total(open) >= least) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.at(-1)?.push(...open);
  return groups;
}

function tallied(cells: readonly Cell[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { at, people } of cells) counts.set(keyOf(at), (counts.get(keyOf(at)) ?? 0) + people);
  return counts;
}

function compareCodes(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
