import type { ReactNode } from "react";

/** For what can be opened or stands apart. */
export function Card({
  as: Element = "article",
  id,
  children,
}: {
  as?: "article" | "section" | "div" | "li";
  id?: string;
  children: ReactNode;
}) {
  return (
    <Element className="card stack" data-gap="m" id={id}>
      {children}
    </Element>
  );
}
