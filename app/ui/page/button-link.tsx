import type { ReactNode } from "react";

export function ButtonLink({
  href,
  quiet,
  children,
}: {
  href: string;
  /** Outlined: one filled button a page is enough. */
  quiet?: boolean;
  children: ReactNode;
}) {
  return (
    <a className="button" data-variant={quiet ? "quiet" : undefined} href={href}>
      {children}
    </a>
  );
}
