import type { ReactNode } from "react";

export function SubmitButton({
  children,
  variant,
  name,
  value,
  formAction,
}: {
  children: ReactNode;
  /** The filled one when not given: at most one a page. */
  variant?: "quiet" | "danger" | "link";
  name?: string;
  value?: string;
  /** Sends the same form to another address. */
  formAction?: string;
}) {
  return (
    <button
      className="button"
      data-variant={variant}
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
    >
      {children}
    </button>
  );
}
