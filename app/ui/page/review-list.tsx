import type { ReactNode } from "react";
import { useLocale } from "#app/ui/locale.tsx";

export interface Reviewed {
  label: string;
  value: ReactNode;
  /** Where to change it. */
  href?: string;
}

/** What somebody is about to send: check your answers. */
export function ReviewList({ items }: { items: Reviewed[] }) {
  const { t } = useLocale();
  return (
    <dl className="review">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
          {item.href && (
            <dd>
              <a href={item.href}>
                {t("common.change")}
                <span className="hidden">: {item.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
