import type { DeskValues } from "#app/domain/moderation/queue.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Takes the next case of what is shown; beside it the other lists of the desk. */
export function QueueActions({
  values,
  waits,
  appeals,
}: {
  values: DeskValues;
  waits: boolean;
  /** How many this moderator may decide. */
  appeals: number;
}) {
  const { t } = useLocale();
  const chosen = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
  return (
    <>
      {waits && (
        <form method="post" action={`/moderation/next?${chosen}`}>
          <button className="button" type="submit" data-press>
            {t("queue.next")}
          </button>
        </form>
      )}
      <p className="row">
        <a href="/moderation/appeals">
          {t("queue.appeals")}
          {appeals > 0 && ` (${t("queue.appeals.count", { count: appeals })})`}
        </a>
        <a href="/moderation/decisions">{t("moderation.decisions.title")}</a>
        <a href="/moderation/reasons">{t("rule.reasons.title")}</a>
        <a href="/moderation/load">{t("queue.load.title")}</a>
        <a href="/moderation/summaries">{t("summary.drafts.title")}</a>
        <a href="/moderation/themes">{t("theme.assigned.title")}</a>
      </p>
    </>
  );
}
