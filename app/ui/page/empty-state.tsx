import type { ReactNode } from "react";

/** Why there is nothing here yet, and what one can do. */
export function EmptyState({
  title,
  text,
  action,
}: {
  title: string;
  text?: ReactNode;
  /** A link or a button. */
  action?: ReactNode;
}) {
  return (
    <div className="empty stack">
      <p className="empty-title">{title}</p>
      {text && <p>{text}</p>}
      {action && <p>{action}</p>}
    </div>
  );
}
