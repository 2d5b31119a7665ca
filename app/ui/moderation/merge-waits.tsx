import { useLocale } from "#app/ui/locale.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { Notice } from "#app/ui/page/notice.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";

/** The author was asked whether the proposal may stand in another. */
export function MergeWaits({ merge, timeZone }: { merge: NonNullable<CaseData["merge"]>; timeZone: string }) {
  const { t, instant } = useLocale();
  const langOf = useLangOf();
  return (
    <Notice title={t("moderation.merge.waits")}>
      <p>
        <a href={`/proposals/${merge.into.id}`} lang={langOf(merge.into.language)}>
          {merge.into.title}
        </a>
      </p>
      <p>{t("moderation.merge.waits.text", { when: instant(merge.askedAt, timeZone) })}</p>
    </Notice>
  );
}
