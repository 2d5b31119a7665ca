import type { Category, CrossTab } from "#app/domain/result/cross-tab.ts";
import type { Cell } from "#app/domain/result/export.ts";
import { byteOrderMark, csvRow } from "#app/domain/result/export-csv.ts";
import type { Translate } from "#app/i18n/locale.ts";

/**
 * A cross-tabulation as its page shows it: a row for each row, then the totals. A figure of fewer people
 * than the minimum, or by which one could be computed, is an empty cell.
 * @param t  in the reader's language, for what no label says
 */
export function crossTabCsv({ rows, columns, cells, base }: CrossTab, t: Translate): string {
  const name = (categories: readonly Category[]) => categories.map((one) => labelOf(one, t)).join(" + ");
  const code = (categories: readonly Category[]) => categories.map((one) => one.code).join(" + ");
  const table: Cell[][] = [
    ["row", "row_label", "people", ...columns.map(({ categories }) => name(categories))],
    ...rows.map(({ categories, total }, index) => [
      // The id of a place means nothing outside.
      categories.some(({ label }) => label === null) ? code(categories) : null,
      name(categories),
      total,
      ...cells[index]!,
    ]),
    ["total", t("result.export.crosstab.total"), base, ...columns.map(({ total }) => total)],
  ];
  return byteOrderMark + table.map(csvRow).join("");
}

function labelOf({ code, label }: Category, t: Translate): string {
  if (label !== null) return label;
  switch (code) {
    case "yes":
    case "no":
    case "other":
      return t(`result.export.${code}`);
    case "web":
    case "assisted":
    case "paper":
    case "meeting":
      return t(`result.export.channel.${code}`);
    case "":
      return t("result.crosstab.nowhere");
    default:
      return code;
  }
}
