import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** For whoever wrote what was decided on, and nobody else. */
export function YourDecision({
  id,
  own,
  timeZone,
}: {
  id: string;
  own: { appealUntil: string | null; mayAppeal: boolean };
  timeZone: string;
}) {
  const { t, day } = useLocale();
  return (
    <Notice title={t("record.yours.title")}>
      <p>{t("record.yours.text")}</p>
      <p className="row">
        <a href="/account/contributions">{t("record.yours.contributions")}</a>
        {own.mayAppeal && own.appealUntil && (
          <a href={`/decisions/${id}/appeal`}>
            {t("record.yours.appeal", { day: day(own.appealUntil, timeZone) })}
          </a>
        )}
      </p>
    </Notice>
  );
}
