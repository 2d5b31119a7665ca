import type { ReactNode } from "react";
import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import type { FormState } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { type Reviewed, ReviewList } from "#app/ui/page/review-list.tsx";

/**
 * A part of a consultation on its own page: its form while it may be changed, else what it says. A
 * form that was refused stays, so that what was typed can still be copied.
 * @param labels  of the fields, in their order
 */
export function DeskPart({
  page,
  form,
  labels,
  lead,
  above,
  values,
  children,
}: {
  page: DeskPage;
  form: FormState;
  labels: Record<string, string>;
  lead?: ReactNode;
  above?: { href: string; label: string }[];
  values: Reviewed[];
  children: ReactNode;
}) {
  const { t } = useLocale();
  const wasRefused = Object.keys(form.allErrors).length > 0;
  return (
    <DeskFrame
      page={page}
      above={above}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={page.frozen ? undefined : lead}
    >
      {page.frozen && <FrozenNotice page={page} />}
      {page.frozen && (
        <ReviewList
          items={values.map(({ label, value }) => ({ label, value: value || t("desk.frozen.nothing") }))}
        />
      )}
      {(!page.frozen || wasRefused) && children}
    </DeskFrame>
  );
}
