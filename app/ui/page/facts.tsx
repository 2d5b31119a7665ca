import type { ReactNode } from "react";

export interface Fact {
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  /** For the one number that is the point. */
  big?: boolean;
}

/** @param across  side by side where there is room */
export function Facts({ items, across }: { items: Fact[]; across?: boolean }) {
  return (
    <dl className="facts" data-across={across || undefined}>
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.label}</dt>
          <dd className={item.big ? "big" : undefined}>{item.value}</dd>
          {item.note && <dd className="note">{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
