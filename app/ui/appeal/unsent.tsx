import type { SubmissionResult } from "@conform-to/react";
import { useLocale } from "#app/ui/locale.tsx";

/** What somebody had written when it was too late to send it: nothing is lost. */
export function Unsent({
  result,
  field = "words",
}: {
  result: SubmissionResult | undefined;
  field?: string;
}) {
  const { t } = useLocale();
  const written = result?.initialValue?.[field];
  if (typeof written !== "string" || written === "") return null;
  return (
    <section className="stack" data-gap="s">
      <p>{t("appeal.unsent")}</p>
      <p className="measure as-written">{written}</p>
    </section>
  );
}
