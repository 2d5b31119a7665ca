import { type ReactNode, useId } from "react";

export interface Column {
  label: ReactNode;
  /** Numbers stand at the end of their cell, in figures of one width. */
  numeric?: boolean;
}

/** @param rows  one cell per column; the first names its row */
export function DataTable({
  caption,
  hideCaption,
  columns,
  rows,
}: {
  caption: ReactNode;
  /** When a heading just above says the same. */
  hideCaption?: boolean;
  columns: Column[];
  rows: ReactNode[][];
}) {
  const captionId = useId().replaceAll(":", "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} className={hideCaption ? "hidden" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" data-numeric={column.numeric || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} cells={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells, columns }: { cells: ReactNode[]; columns: Column[] }) {
  return (
    <tr>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} data-numeric={columns[index]?.numeric || undefined}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}
