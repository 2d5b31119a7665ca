/** A table in Markdown, its columns as wide as what they hold. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? "").length)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

export function whole(figure: number): string {
  return Math.round(figure).toLocaleString("en");
}

export function share(figure: number): string {
  return figure.toFixed(2);
}

export function ms(figure: number): string {
  return figure < 10 ? figure.toFixed(1) : whole(figure);
}
