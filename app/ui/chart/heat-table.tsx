import { type ReactNode, useId } from "react";
import { useLocale } from "#app/ui/locale.tsx";

export interface HeatRow {
  label: ReactNode;
  /** People in the row. */
  base: number;
  /** null: not shown. */
  cells: (number | null)[];
}

/** How dark the darkest cells are; CSS has as many grounds. */
const grades = 5;

/** Counts by row and column, each with its share of the row, on a darker ground the greater the share. */
export function HeatTable({
  caption,
  corner,
  columns,
  rows,
  totals,
  withheld,
}: {
  caption: ReactNode;
  /** Over the names of the rows. */
  corner: ReactNode;
  columns: ReactNode[];
  rows: HeatRow[];
  /** Of everybody, by column; the last row. */
  totals?: { base: number; cells: (number | null)[] };
  /** What is said of a cell that is not shown. */
  withheld?: string;
}) {
  const { t } = useLocale();
  const captionId = useId().replaceAll(":", "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table" aria-labelledby={captionId} tabIndex={0}>
      <table className="heat">
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col" data-numeric>
                {column}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t("result.base")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(totals ? [{ ...totals, label: <strong>{t("result.all")}</strong> }] : [])].map(
            (row, index) => (
              <Row key={index} row={row} withheld={withheld} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, withheld }: { row: HeatRow; withheld: string | undefined }) {
  const { number, percent } = useLocale();
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, index) =>
        cell === null ? (
          <td key={index} data-numeric>
            <span aria-hidden="true">–</span>
            <span className="hidden">{withheld}</span>
          </td>
        ) : (
          <td key={index} data-numeric data-heat={gradeOf(cell, row.base)}>
            {number(cell)}
            {row.base > 0 && <small>{percent(cell / row.base)}</small>}
          </td>
        ),
      )}
      <td data-numeric>{number(row.base)}</td>
    </tr>
  );
}

function gradeOf(cell: number, base: number): number | undefined {
  return base === 0 || cell === 0 ? undefined : Math.max(1, Math.ceil((grades * cell) / base));
}
