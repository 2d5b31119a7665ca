import type { ReactNode } from "react";
import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Asks once more before something is taken out of a draft. */
export function Removal({
  page,
  above,
  submit,
  fields,
  children,
}: {
  page: DeskPage;
  above: { href: string; label: string };
  submit: string;
  /** What its form asks or sends along. */
  fields?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useLocale();
  return (
    <DeskFrame page={page} above={[above]}>
      {children}
      {page.frozen ? (
        <FrozenNotice page={page} />
      ) : (
        <form method="post" className="stack" data-gap="l">
          {fields}
          <div className="row">
            <SubmitButton variant="danger">{submit}</SubmitButton>
            <a href={above.href}>{t("desk.cancel")}</a>
          </div>
        </form>
      )}
    </DeskFrame>
  );
}
