import type { ComparedPlace, Comparison } from "#app/domain/summary/digest/comparison.ts";

/** More columns than this are left to the file. */
export const mostThemes = 6;
export const placesAtOnce = 40;

/** "name", "people", "rate", or the code of a theme. */
export type Order = string;

/** Places by themes as one page shows them. */
export interface Matrix {
  order: Order;
  page: number;
  pages: number;
  /** Codes, those of most people first. */
  themes: string[];
  /** Shares of the themes above only. */
  rows: ComparedPlace[];
  /** The greatest share anywhere, against which grounds are drawn; 0 where there is none. */
  greatest: number;
}

export function matrixOf(
  comparison: Comparison,
  { order: asked, page: wanted = 1 }: { order?: string; page?: number } = {},
): Matrix {
  const themes = comparison.themes.slice(0, mostThemes);
  const order = asked && ["people", "rate", ...themes].includes(asked) ? asked : "name";
  const sorted = inOrder(comparison.rows, order, themes.indexOf(order));
  const pages = Math.max(1, Math.ceil(sorted.length / placesAtOnce));
  const page = Math.min(wanted, pages);
  const rows = sorted.map((row) => ({ ...row, themes: row.themes.slice(0, mostThemes) }));
  const shares = rows.flatMap((row) => row.themes.map((theme) => theme?.share ?? 0));
  return {
    order,
    page,
    pages,
    themes,
    rows: rows.slice((page - 1) * placesAtOnce, page * placesAtOnce),
    greatest: shares.reduce((most, share) => Math.max(most, share), 0),
  };
}

/** The greatest first, by name where alike; what is not published comes last. */
function inOrder(rows: readonly ComparedPlace[], order: Order, theme: number): ComparedPlace[] {
  if (order === "name") return [...rows];
  const figure = (row: ComparedPlace) => {
    if (order === "people") return row.supports === null ? row.people : row.proposals;
    if (order === "rate") return row.supports ?? row.perThousand;
    return row.themes[theme]?.share ?? null;
  };
  return rows.toSorted((a, b) => (figure(b) ?? -1) - (figure(a) ?? -1));
}

/** CSS has as many grounds. */
const grades = 5;

/** 1 to 5, the darkest for the greatest; undefined where there is nothing. */
export function gradeOf(share: number | null | undefined, greatest: number): number | undefined {
  if (!share || greatest <= 0) return undefined;
  return Math.max(1, Math.min(grades, Math.ceil((grades * share) / greatest - 1e-9)));
}
