import { useLocale } from "#app/ui/locale.tsx";

/** The stretches of a long list beside this one; they have no numbers, since nobody counts through it. */
export function StretchPages({
  before,
  after,
  hrefOf,
}: {
  /** Where this stretch begins and ends, when there is more beyond. */
  before: string | null;
  after: string | null;
  hrefOf: (beside: { before?: string; after?: string }) => string;
}) {
  const { t } = useLocale();
  if (before === null && after === null) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages")}>
      {before !== null && (
        <>
          <a href={hrefOf({})}>{t("common.pages.first")}</a>
          <a href={hrefOf({ before })} rel="prev">
            {t("common.pages.previous")}
          </a>
        </>
      )}
      {after !== null && (
        <a href={hrefOf({ after })} rel="next">
          {t("common.pages.next")}
        </a>
      )}
    </nav>
  );
}
