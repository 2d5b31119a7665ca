import type { ReactNode } from "react";
import { useLocale } from "#app/ui/locale.tsx";

export interface ChartColumn {
  label: string;
  value: number;
}

/** Upright columns in order: days, bins of a histogram. A table with the same figures must stand beside it. */
export function ColumnChart({
  caption,
  columns,
  ends,
}: {
  caption: ReactNode;
  columns: ChartColumn[];
  /** What stands under the first and the last column, where their labels are long. */
  ends?: [string, string];
}) {
  const { t, number } = useLocale();
  const greatest = columns.reduce((best, one) => (one.value > best.value ? one : best), {
    label: "",
    value: 0,
  });
  const width = 100 / Math.max(columns.length, 1);
  const gap = columns.length > 60 ? 0 : width * 0.15;
  return (
    <figure className="columns">
      <figcaption>{caption}</figcaption>
      <svg aria-hidden="true">
        {columns.map(({ value }, index) => {
          const height = greatest.value === 0 ? 0 : (100 * value) / greatest.value;
          return (
            <rect
              key={index}
              x={`${rounded(index * width + gap / 2)}%`}
              width={`${rounded(width - gap)}%`}
              y={`${rounded(100 - height)}%`}
              height={`${rounded(height)}%`}
            />
          );
        })}
      </svg>
      <p className="row small muted" aria-hidden="true">
        <span>{ends ? ends[0] : columns[0]?.label}</span>
        <span>{columns.length > 1 && (ends ? ends[1] : columns.at(-1)?.label)}</span>
      </p>
      {greatest.value > 0 && (
        <p className="small">
          {t("result.chart.greatest", { label: greatest.label, value: number(greatest.value) })}
        </p>
      )}
    </figure>
  );
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
