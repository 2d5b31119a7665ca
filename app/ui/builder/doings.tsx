import type { ReactNode } from "react";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** What can be done with one question or section. */
export function Doings({ children }: { children: ReactNode }) {
  return (
    <div className="row small" data-gap="m">
      {children}
    </div>
  );
}

/**
 * A link to a page, or a button that does it at once.
 * @param about  which of them, for whoever hears it without the rest of the page
 */
export function Doing({
  href,
  action,
  about,
  children,
}: ({ href: string; action?: undefined } | { href?: undefined; action: string }) & {
  about: string;
  children: ReactNode;
}) {
  const which = <span className="hidden">: {about}</span>;
  if (href !== undefined) {
    return (
      <a href={href}>
        {children}
        {which}
      </a>
    );
  }
  return (
    <form method="post" action={action}>
      <FormKey />
      <SubmitButton variant="link">
        {children}
        {which}
      </SubmitButton>
    </form>
  );
}

export function MoveButtons({
  action,
  about,
  isFirst,
  isLast,
}: {
  action: string;
  about: string;
  isFirst: boolean;
  isLast: boolean;
}) {
  const { t } = useLocale();
  if (isFirst && isLast) return null;
  return (
    <form method="post" action={action} className="row" data-gap="m">
      <FormKey />
      {(["up", "down"] as const)
        .filter((direction) => !(direction === "up" ? isFirst : isLast))
        .map((direction) => (
          <SubmitButton key={direction} variant="link" name="direction" value={direction}>
            {t(`desk.questions.${direction}`)}
            <span className="hidden">: {about}</span>
          </SubmitButton>
        ))}
    </form>
  );
}
