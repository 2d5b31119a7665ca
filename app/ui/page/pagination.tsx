import { useLocale } from "#app/ui/locale.tsx";

/** @param page  from 1 */
export function Pagination({
  page,
  pages,
  hrefOf,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  const { t, number } = useLocale();
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages")}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {t("common.pages.previous")}
        </a>
      )}
      <ol>
        {shownPages(page, pages).map((shown, index) =>
          shown === null ? (
            <li key={`gap-${index}`}>…</li>
          ) : (
            <li key={shown}>
              <a
                href={hrefOf(shown)}
                aria-label={t("common.pages.page", { page: number(shown) })}
                aria-current={shown === page ? "page" : undefined}
              >
                {number(shown)}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {t("common.pages.next")}
        </a>
      )}
    </nav>
  );
}

/** First, last and the neighbours of this page; null where some are left out. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((shown) => shown >= 1 && shown <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((shown, index) => {
    const gap = shown - (sorted[index - 1] ?? 0);
    if (gap === 1) return [shown];
    return gap === 2 ? [shown - 1, shown] : [null, shown];
  });
}
