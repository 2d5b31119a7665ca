import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** How a summary comes about, for whoever wants to know. */
export function HowMade({ digest }: { digest: Digest }) {
  const { t } = useLocale();
  const { minimumCell: minimum, closed = [], opinions, corrected = 0 } = digest;
  return (
    <Details summary={t("summary.how.title")}>
      <p>{t("summary.how.who")}</p>
      <p>{t("summary.how.themes")}</p>
      {corrected > 0 && <p>{t("summary.how.corrected", { count: corrected })}</p>}
      <p>{t("summary.how.quotes")}</p>
      <p>{t("summary.how.few", { minimum })}</p>
      {closed.length > 0 && <p>{t("summary.how.options")}</p>}
      <p>{t("summary.how.differences")}</p>
      {opinions && <p>{t("figure.how.groups")}</p>}
    </Details>
  );
}
