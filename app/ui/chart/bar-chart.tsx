import type { ReactNode } from "react";
import { Meter } from "#app/ui/chart/meter.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export interface Bar {
  label: ReactNode;
  value: number;
  /** The figure in words when not the plain number: "6,1 ‰", "fewer than 5". */
  figure?: string;
  /** What it is a share of, or what stands out. */
  note?: ReactNode;
  /** The reader's own. */
  own?: boolean;
}

/** Horizontal bars that are a table: every figure is read where it is drawn. */
export function BarChart({
  caption,
  labelColumn,
  valueColumn,
  bars,
  max,
}: {
  caption: ReactNode;
  labelColumn: string;
  valueColumn: string;
  bars: Bar[];
  /** The full length; the greatest value when not given. */
  max?: number;
}) {
  const { number } = useLocale();
  const full = max ?? Math.max(...bars.map((bar) => bar.value), 0);
  return (
    <div className="bars">
      <table>
        <caption>{caption}</caption>
        <thead className="hidden">
          <tr>
            <th scope="col">{labelColumn}</th>
            <th scope="col">{valueColumn}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, index) => (
            <tr key={index} data-own={bar.own || undefined}>
              <th scope="row">
                <div>
                  <span>{bar.label}</span>
                  <Meter value={bar.value} max={full} />
                </div>
              </th>
              <td>
                {bar.figure ?? number(bar.value)}
                {bar.note && <small>{bar.note}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
