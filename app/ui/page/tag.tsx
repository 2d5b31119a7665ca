import type { ReactNode } from "react";

/** A state in a few words. */
export function Tag({
  kind,
  children,
}: {
  /** "open" when not given; "closed" is over, "waiting" wants somebody, "stopped" was refused or withdrawn. */
  kind?: "open" | "closed" | "waiting" | "stopped";
  children: ReactNode;
}) {
  return (
    <span className="tag" data-kind={kind}>
      {children}
    </span>
  );
}
