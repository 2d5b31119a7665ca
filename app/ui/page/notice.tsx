import type { ReactNode } from "react";
import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";

const icons = { info: "info", success: "agree", warning: "warning" } as const;

export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: "info" | "success" | "warning";
  title?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useLocale();
  return (
    <div className="notice" data-kind={kind}>
      <Icon name={icons[kind]} />
      <div className="stack" data-gap="s">
        <p>
          <span className="hidden">{t(`common.notice.${kind}`)} </span>
          {title && <strong>{title}</strong>}
        </p>
        {children}
      </div>
    </div>
  );
}
