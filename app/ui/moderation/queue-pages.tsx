import type { DeskValues } from "#app/domain/moderation/queue.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";

/** The stretches of the queue beside this one; they have no numbers, since it moves while people work. */
export function QueuePages({
  values,
  before,
  after,
}: {
  values: DeskValues;
  /** Where this stretch begins and ends, when there is more beyond. */
  before: string | null;
  after: string | null;
}) {
  const { t } = useLocale();
  if (before === null && after === null) return null;
  const hrefOf = (beside: Record<string, string>) => addressWith("/moderation", { ...values, ...beside });
  return (
    <nav className="pagination" aria-label={t("common.pages")}>
      {before !== null && (
        <>
          <a href={hrefOf({})}>{t("queue.pages.first")}</a>
          <a href={hrefOf({ before })} rel="prev">
            {t("common.pages.previous")}
          </a>
        </>
      )}
      {after !== null && (
        <>
          <a href={hrefOf({ after })} rel="next">
            {t("common.pages.next")}
          </a>
          <a href={hrefOf({ end: "1" })}>{t("queue.pages.last")}</a>
        </>
      )}
    </nav>
  );
}
