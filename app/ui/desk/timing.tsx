import type { DeskPage } from "#app/domain/consultation/desk.ts";
import type { Standing } from "#app/domain/phase/phase.ts";
import { FrozenNotice } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** Why the closing cannot be moved: others lead it, it is a draft, or it has closed. */
export function WhyNoTiming({ page, standing }: { page: DeskPage; standing: Standing }) {
  const { t } = useLocale();
  if (page.frozen === "reading") return <FrozenNotice page={page} />;
  if (standing !== "draft") {
    return (
      <Notice title={t("desk.refused.closed")}>
        <p>{t("desk.timing.closed.text")}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t("desk.refused.not-published")}>
      <p>{t("desk.timing.draft.text")}</p>
      <p>
        <a href={`/desk/consultations/${page.consultation.id}/schedule`}>{t("desk.part.schedule")}</a>
      </p>
    </Notice>
  );
}
